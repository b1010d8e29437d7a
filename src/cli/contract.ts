/** The commands around the document: check it, and make the code from it that serves it. */
import type { Command } from 'commander';
import { generate } from '../contract/compile/index.js';
import { lintDocument, type Finding } from '../contract/lint/index.js';
import { orExplain, seconds } from './steps.js';

const DOCUMENT = 'openapi/openapi.yaml';
const OUT = 'generated';

export function register(program: Command): void {
  program
    .command('lint')
    .description('check the document: OpenAPI, the conventions of this API, what the engine can serve')
    .action(() => orExplain(lint));
  program
    .command('generate')
    .description(`make ${OUT}/ from the document; what is current stays untouched`)
    .option('--check', 'only say whether it is current')
    .action(({ check = false }: { check?: boolean }) => orExplain(() => (check ? compare() : write())));
}

async function lint(): Promise<void> {
  const findings = await lintDocument(DOCUMENT);
  if (findings.length > 0) throw new Error(`${findings.map(line).join('\n')}\n\n${count(findings.length)}`);
}

async function write(): Promise<void> {
  const begun = performance.now();
  const { changed } = await generate({ document: DOCUMENT, out: OUT });
  console.log(
    `${changed.length > 0 ? `wrote ${changed.join(', ')}` : 'everything is current'} (${seconds(begun)})`,
  );
}

async function compare(): Promise<void> {
  const { changed } = await generate({ document: DOCUMENT, out: OUT, check: true });
  if (changed.length > 0) throw new Error(`${OUT}/ is stale (${changed.join(', ')}): make generate`);
}

const line = ({ file, line, column, severity, message, ruleId }: Finding): string =>
  `${file}:${line}:${column} ${severity}: ${message} (${ruleId})`;

const count = (findings: number): string => `${findings} problem${findings === 1 ? '' : 's'} in the document`;
