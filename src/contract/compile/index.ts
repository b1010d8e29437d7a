/** Compiles an OpenAPI 3.1 document into the files that the engine serves from. */
import path from 'node:path';
import { checkKeywords } from './check-keywords.js';
import { compileContract } from './contract.js';
import { emitProblems } from './emit/problems.js';
import { emitRoutes } from './emit/routes.js';
import { emitTypes } from './emit/types.js';
import { emitValidators } from './emit/validators.js';
import { load } from './load.js';

/** Text of each generated file by its name. */
export type GeneratedFiles = Readonly<Record<string, string>>;

export interface CompileOptions {
  /** How generated files import the engine: the path from their directory to `src/contract`. */
  readonly engine?: string;
}

/** Reads the document and makes every file; writes nothing. Throws `DocumentError` with all faults at once. */
export async function compile(documentPath: string, options: CompileOptions = {}): Promise<GeneratedFiles> {
  const { engine = '../src/contract' } = options;
  const document = await load(documentPath);
  checkKeywords(document);
  document.refuseFaults();
  const { contract, catalogue, compilation } = compileContract(document);
  document.refuseFaults();
  const source = path.relative(process.cwd(), path.resolve(documentPath));
  return {
    'openapi.json': `${JSON.stringify(document.root, null, 2)}\n`,
    'api.ts': await emitTypes(document.root, source),
    'routes.ts': emitRoutes(contract, source, engine),
    'validators.ts': emitValidators(compilation.validators, source, engine),
    'problems.ts': emitProblems(catalogue, source),
  };
}
