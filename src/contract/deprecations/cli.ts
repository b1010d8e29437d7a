/**
 * `make deprecations`: what is deprecated in the documents named with `--document`. Ends with 1 where something has passed
 * its last day and is still there. `--today 2027-12-01` asks for another day, `--format json` is for programs.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isDay } from '../compile/deprecation.js';
import { DocumentError } from '../compile/document.js';
import { load } from '../compile/load.js';
import { isOver, listDeprecated } from './list.js';
import { printDeprecated } from './print.js';

/** The exit code: 1 for what is over and for a document with faults, 2 for words that mean nothing. */
export async function run(
  args: string[],
  { log, error }: Pick<Console, 'log' | 'error'> = console,
): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      document: { type: 'string', multiple: true, default: ['openapi/openapi.yaml'] },
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      format: { type: 'string', default: 'text' },
    },
  });
  const { document: documents, today, format } = values;
  if (!isDay(today) || !['text', 'json'].includes(format)) {
    error('Say --today 2027-12-01 for a day, and --format text or json.');
    return 2;
  }
  try {
    const loaded = await Promise.all(documents.map((document) => load(document)));
    const all = loaded.flatMap((document) => listDeprecated(document, today));
    log(
      format === 'json' ? JSON.stringify({ today, deprecations: all }, null, 2) : printDeprecated(all, today),
    );
    const over = all.filter(isOver);
    if (over.length > 0)
      error(`${over.length} past the last day and still there: ${over.map(({ name }) => name).join(', ')}.`);
    return over.length > 0 ? 1 : 0;
  } catch (fault) {
    if (!(fault instanceof DocumentError)) throw fault;
    error(fault.message);
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await run(process.argv.slice(2));
