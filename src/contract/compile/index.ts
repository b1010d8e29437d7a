/** Compiles an OpenAPI 3.1 document into the files that the engine serves from. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkKeywords } from './check-keywords.js';
import { compileContract, type CompiledContract } from './contract.js';
import type { ContractDocument } from './document.js';
import { emitClient } from './emit/client.js';
import { emitProblems } from './emit/problems.js';
import { emitRoutes } from './emit/routes.js';
import { emitSerializers } from './emit/serializers.js';
import { emitTypes } from './emit/types.js';
import { emitValidators } from './emit/validators.js';
import { checkStructure, load } from './load.js';

/** Text of each generated file by its name. */
export type GeneratedFiles = Readonly<Record<string, string>>;

export interface CompileOptions {
  /** Where the files will stand; it decides how they import the engine. */
  readonly out?: string;
  /** The document, where it has been read already. */
  readonly loaded?: ContractDocument | undefined;
}

const ENGINE = fileURLToPath(new URL('..', import.meta.url));

/** A document without faults so far, as rows. */
export interface Analysis extends CompiledContract {
  readonly document: ContractDocument;
}

/** Reads the document and makes its rows. Throws `DocumentError` with all faults at once. */
export async function analyse(documentPath: string, loaded?: ContractDocument): Promise<Analysis> {
  const document = loaded ?? (await load(documentPath));
  checkKeywords(document);
  await checkStructure(document);
  document.refuseFaults();
  const compiled = compileContract(document);
  document.refuseFaults();
  return { document, ...compiled };
}

export type Emitters = Readonly<Record<string, () => string | Promise<string>>>;

/** How each file is made. Types come early: who waits for them has most to do. Validators may find further faults. */
export function emitters(
  { document, contract, catalogue, compilation, tokenRefresh }: Analysis,
  documentPath: string,
  { out = 'generated' }: CompileOptions = {},
): Emitters {
  const source = path.relative(process.cwd(), path.resolve(documentPath)).split(path.sep).join('/');
  const engine = path.relative(path.resolve(out), ENGINE).split(path.sep).join('/');
  return {
    'openapi.json': () => `${JSON.stringify(document.root, null, 2)}\n`,
    'api.ts': () => emitTypes(document, compilation.schemas, source),
    'routes.ts': () => emitRoutes(contract, compilation.shared, source, engine),
    'validators.ts': () => emitValidators(compilation.validators, document, source, engine),
    'serializers.ts': () => emitSerializers(compilation.serializers, source, engine),
    'problems.ts': () => emitProblems(catalogue, source),
    'client.ts': () => emitClient(contract, document, tokenRefresh, source),
  };
}

/** Reads the document and makes every file; writes nothing. Throws `DocumentError` with all faults at once. */
export async function compile(documentPath: string, options: CompileOptions = {}): Promise<GeneratedFiles> {
  const files: Record<string, string> = {};
  const make = emitters(await analyse(documentPath, options.loaded), documentPath, options);
  for (const [name, emit] of Object.entries(make)) files[name] = await emit();
  return files;
}

export interface GenerateOptions {
  readonly document: string;
  readonly loaded?: ContractDocument | undefined;
  readonly out: string;
  /** Compares instead of writing. */
  readonly check?: boolean;
  /** Rules of the project for its own document; what it returns is printed, and stops the generation. */
  readonly lint?: (documentPath: string) => Promise<readonly string[]>;
}

export interface Generation {
  /** Names of the files that were written, or with `check` of those that are stale. */
  readonly changed: readonly string[];
  /** What the rules of the project found; nothing has been written then. */
  readonly findings: readonly string[];
}

/** Compiles the document into a directory, touching only the files whose text changes. */
export async function generate({ document, loaded, out, check, lint }: GenerateOptions): Promise<Generation> {
  const files = await compile(document, { out, loaded });
  const findings = (await lint?.(document)) ?? [];
  if (findings.length > 0) return { changed: [], findings };
  const changed: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(out, name);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
    changed.push(name);
    if (check) continue;
    await mkdir(out, { recursive: true });
    await writeFile(file, text);
  }
  return { changed, findings };
}
