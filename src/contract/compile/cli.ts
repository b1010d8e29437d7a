/**
 * `make generate`: compiles a document. `--check` writes nothing and fails if a file is stale; `--rules` names
 * a module that exports `lintDocument`, the project's own rules for its document.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
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

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      document: { type: 'string', default: 'openapi/openapi.yaml' },
      out: { type: 'string', default: 'generated' },
      rules: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
  });
  const { document, out, rules, check } = values;
  const lint = rules === undefined ? undefined : await lintWith(rules);
  const { changed, findings } = await generate({ document, out, check, ...(lint && { lint }) });
  for (const finding of findings) console.error(finding);
  if (findings.length > 0) return 1;
  if (check && changed.length > 0) {
    console.error(`Stale in ${out}: ${changed.join(', ')}. Run \`make generate\` and commit the result.`);
    return 1;
  }
  console.log(changed.length === 0 ? `${out} is up to date.` : `Wrote ${changed.join(', ')} to ${out}.`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof DocumentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
