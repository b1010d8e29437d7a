/**
 * `make generate`: compiles documents, each `--document` into the `--out` at the same place. `--check` writes nothing and
 * fails if a file is stale; `--rules` names a module that exports `lintDocument`, the project's own rules for its documents.
 */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { DocumentError } from './document.js';
import { loadBeside } from './side-by-side.js';
import { generate, type GenerateOptions, type Generation } from './index.js';

interface Finding {
  readonly ruleId: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

interface Rules {
  /** `undefined`: the usual configuration. */
  readonly lintDocument: (
    documentPath: string,
    configuration: undefined,
    beside: readonly string[],
  ) => Promise<readonly Finding[]>;
}

async function lintWith(
  rules: string,
  documents: readonly string[],
): Promise<NonNullable<GenerateOptions['lint']>> {
  const { lintDocument } = (await import(pathToFileURL(path.resolve(rules)).href)) as Rules;
  return async (documentPath) => {
    const beside = documents.filter((each) => each !== documentPath);
    const findings = await lintDocument(documentPath, undefined, beside);
    return findings.map(({ file, line, message, ruleId }) => `${file}:${line} ${message} (${ruleId})`);
  };
}

/** The exit code. Faults of the document are printed; every other error is a fault of the program and thrown. */
export async function run(
  args: string[],
  { log, error }: Pick<Console, 'log' | 'error'> = console,
): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      document: { type: 'string', multiple: true, default: ['openapi/openapi.yaml'] },
      out: { type: 'string', multiple: true, default: ['generated'] },
      rules: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
  });
  const { document: documents, out: outs, rules, check } = values;
  if (documents.length !== outs.length) {
    error(`Name an --out for each --document: there are ${documents.length} and ${outs.length}.`);
    return 2;
  }
  const lint = rules === undefined ? undefined : await lintWith(rules, documents);
  try {
    const loaded = await loadBeside(documents);
    let isFine = true;
    for (const [at, document] of documents.entries()) {
      const out = outs[at]!;
      const generation = await generate({
        document,
        loaded: loaded.get(document),
        out,
        check,
        ...(lint && { lint }),
      });
      isFine = report(generation, { out, check }, { log, error }) && isFine;
    }
    return isFine ? 0 : 1;
  } catch (fault) {
    if (!(fault instanceof DocumentError)) throw fault;
    error(fault.message);
    return 1;
  }
}

function report(
  { changed, findings }: Generation,
  { out, check }: { readonly out: string; readonly check: boolean },
  { log, error }: Pick<Console, 'log' | 'error'>,
): boolean {
  for (const finding of findings) error(finding);
  if (findings.length > 0) return false;
  const isStale = check && changed.length > 0;
  if (isStale) error(`Stale in ${out}: ${changed.join(', ')}. Run \`make generate\` and commit the result.`);
  else log(changed.length === 0 ? `${out} is up to date.` : `Wrote ${changed.join(', ')} to ${out}.`);
  return !isStale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await run(process.argv.slice(2));
