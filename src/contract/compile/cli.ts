/**
 * `make generate`: compiles a document. `--check` writes nothing and fails if a file is stale; `--rules` names
 * a module that exports `lintDocument`, the project's own rules for its document.
 */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { DocumentError } from './document.js';
import { generate, type GenerateOptions } from './index.js';

interface Finding {
  readonly ruleId: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

interface Rules {
  readonly lintDocument: (documentPath: string) => Promise<readonly Finding[]>;
}

async function lintWith(rules: string): Promise<NonNullable<GenerateOptions['lint']>> {
  const { lintDocument } = (await import(pathToFileURL(path.resolve(rules)).href)) as Rules;
  return async (documentPath) => {
    const findings = await lintDocument(documentPath);
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
      document: { type: 'string', default: 'openapi/openapi.yaml' },
      out: { type: 'string', default: 'generated' },
      rules: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
  });
  const { document, out, rules, check } = values;
  try {
    const lint = rules === undefined ? undefined : await lintWith(rules);
    const { changed, findings } = await generate({ document, out, check, ...(lint && { lint }) });
    for (const finding of findings) error(finding);
    if (findings.length > 0) return 1;
    if (check && changed.length > 0) {
      error(`Stale in ${out}: ${changed.join(', ')}. Run \`make generate\` and commit the result.`);
      return 1;
    }
    log(changed.length === 0 ? `${out} is up to date.` : `Wrote ${changed.join(', ')} to ${out}.`);
    return 0;
  } catch (fault) {
    if (!(fault instanceof DocumentError)) throw fault;
    error(fault.message);
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await run(process.argv.slice(2));
