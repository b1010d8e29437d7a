/**
 * `make diff`: what changed in the document since its last release, or since BASE. Alone:
 * `npm run --silent contract:diff -- OLD NEW --format json`. Exit code 1 is a break without a major version, 2 a
 * mistake of whoever called.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { diffDocuments } from './diff.js';
import { orExplain } from './documents/explain.js';
import { DEFAULT_LAYOUT } from './documents/layout.js';
import { findPairs, type Wanted } from './documents/pairs.js';
import { isFile, UsageError } from './documents/read.js';
import { FORMATS, formatReport, type Format } from './format/index.js';
import { Desk, readApprovals } from './policy/approvals.js';
import { dayText } from './policy/removal.js';
import { RedoclyError } from './redocly/process.js';
import { hasFailed, type Fault, type Report } from './report.js';

const USAGE = `Usage: contract:diff [BASE [REVISION]] [options]

  BASE       a file, or a git ref; without it the newest release of each version
  REVISION   a file; without it the documents of the working tree

  --format text|json|markdown|github
  --version v1      only this version
  --today DAY       decides which sunsets have passed and which approvals hold (or TODAY=...)
  --approvals FILE  breaks that somebody answers for
  --all             every entry, however many
  --explain         also which of Redocly's verdicts did not stand
  --no-redocly      only our own comparison, at once
  --help
`;

const APPROVALS = 'openapi/released/approvals.yaml';

export interface Terminal {
  readonly write: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly width?: number;
  readonly colour?: boolean;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  version: { type: 'string' },
  today: { type: 'string' },
  approvals: { type: 'string' },
  all: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  'no-redocly': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** The exit code. */
export async function run(args: string[], terminal: Terminal): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    if (values.help) {
      terminal.write(USAGE);
      return 0;
    }
    const format = FORMATS.find((each) => each === values.format);
    if (!format)
      throw new UsageError(`There is no format ${values.format}.`, `There are: ${FORMATS.join(', ')}.`);
    const [base, revision] = positionals;
    const report = await compareAll(
      { base, revision, version: values.version },
      {
        today: dayOf(values.today ?? terminal.environment?.['TODAY']),
        approvals: values.approvals,
        redocly: !values['no-redocly'],
      },
    );
    terminal.write(render(report, format, values, terminal));
    return hasFailed(report) ? 1 : 0;
  } catch (error) {
    if (error instanceof UsageError) terminal.warn(`${error.message}\n${error.fix}\n`);
    else if (error instanceof RedoclyError) terminal.warn(`${error.message}\n`);
    // Never 1: that would be a verdict.
    else terminal.warn(`The comparison itself failed. ${(error as Error).stack}\n`);
    return 2;
  }
}

function parse(args: string[]) {
  try {
    const parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    if (parsed.positionals.length <= 2) return parsed;
    throw new Error(`${parsed.positionals.length} documents are too many.`);
  } catch (error) {
    throw new UsageError((error as Error).message, USAGE);
  }
}

function dayOf(text: string | undefined): string {
  if (text === undefined || text === '') return dayText(new Date());
  const time = Date.parse(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time)) return text;
  throw new UsageError(`\`${text}\` is not a day.`, 'Write it as YYYY-MM-DD: --today 2027-12-01.');
}

const render = (
  report: Report,
  format: Format,
  { all, explain }: { all: boolean; explain: boolean },
  to: Terminal,
) =>
  formatReport(report, format, {
    all,
    explain,
    ...(to.width !== undefined && { width: to.width }),
    ...(to.colour !== undefined && { colour: to.colour }),
  });

interface Terms {
  readonly today: string;
  readonly approvals: string | undefined;
  readonly redocly: boolean;
}

async function compareAll(wanted: Wanted, { today, approvals, redocly }: Terms): Promise<Report> {
  const pairs = await findPairs(wanted, DEFAULT_LAYOUT);
  const isAlone = wanted.revision !== undefined;
  const file = approvals ?? (isAlone ? undefined : APPROVALS);
  const read =
    file === undefined ? { approvals: [], faults: [] } : await approvalsIn(file, approvals !== undefined);
  const desk = new Desk(read.approvals, today);
  const diffs = await Promise.all(
    pairs.map(({ base, revision, label, isWhole }) =>
      orExplain([base, revision], () =>
        diffDocuments(base, revision, {
          today,
          approvals: desk,
          redocly: redocly && !isWhole,
          ...(label !== undefined && { label }),
        }),
      ),
    ),
  );
  // Compared with something else than the releases, an approval may well find nothing to approve.
  const isSelection = approvals === undefined && (wanted.base !== undefined || wanted.version !== undefined);
  const faults: Fault[] = [...read.faults, ...(isSelection ? desk.expired() : desk.faults())];
  return { diffs, faults, notices: [] };
}

async function approvalsIn(file: string, isWanted: boolean): Promise<ReturnType<typeof readApprovals>> {
  if (await isFile(file)) return readApprovals(await readFile(file, 'utf8'), file);
  if (!isWanted) return { approvals: [], faults: [] };
  throw new UsageError(`There is no file ${file}.`, 'Name the file with the approvals.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { stdout, stderr, env } = process;
  process.exitCode = await run(process.argv.slice(2), {
    write: (text) => stdout.write(text),
    warn: (text) => stderr.write(text),
    width: Math.max(60, Math.min(stdout.columns ?? 100, 120)),
    colour: stdout.isTTY && !env['NO_COLOR'],
    environment: env,
  });
}
