import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { UnknownFormat, UnknownTimeZone, UnreadableFile } from '../domain/imports/errors.js';
import type { DistanceUnit, MassUnit } from '../domain/imports/model.js';
import { absenceOf, connect, isSignedOut, isUnanswered, MissingCredentials } from './replay/connect.js';
import { HttpReplayApi } from './replay/http-api.js';
import { isComplete, replay } from './replay/replay-file.js';
import { summaryOf } from './replay/summary.js';
import { progressOn } from './replay/terminal.js';
import type { Terminal } from './replay/terminal.js';

/** How the process ends. */
export const EXIT = {
  complete: 0,
  /** Nothing could be done: no such file or format, no way to sign in, no server. */
  failed: 1,
  /** It went to its end, but rows were left out or workouts refused; the report names each. */
  incomplete: 2,
} as const;

interface ReplayOptions {
  readonly as?: string;
  readonly password?: string;
  readonly token?: string;
  readonly url: string;
  readonly unit?: MassUnit;
  readonly distanceUnit?: DistanceUnit;
  readonly timeZone?: string;
  readonly dryRun?: true;
}

/** Adds `replay` to the command line. */
export function register(program: Command): void {
  program
    .command('replay')
    .description(
      'Post the export of another training log as workouts. Safe to run twice and after being cut off: what is already there is left alone.',
    )
    .argument('<file>', 'an export of Strong, Hevy, FitNotes, StrongLifts or LiftLog')
    .option('--as <email>', 'whose workouts they are')
    .addOption(new Option('--password <password>', 'the password of that account').env('SPOTTER_PASSWORD'))
    .addOption(new Option('--token <token>', 'an access token instead of a password').conflicts('password'))
    .option('--url <url>', 'where the server is', parseUrl, 'http://127.0.0.1:3000')
    .addOption(
      new Option('--unit <unit>', 'the unit of loads where the file does not say').choices(['kg', 'lb']),
    )
    .addOption(
      new Option('--distance-unit <unit>', 'the unit of distances where the file does not say').choices([
        'm',
        'km',
        'mi',
      ]),
    )
    .option('--time-zone <zone>', 'the zone of the times in the file; that of the account otherwise')
    .option('--dry-run', 'read the file and report, post nothing')
    .action(async (file: string, options: ReplayOptions) => {
      process.exitCode = await run(file, options);
    });
}

async function run(file: string, options: ReplayOptions): Promise<number> {
  const terminal: Terminal = {
    isTty: process.stderr.isTTY,
    // On a terminal the line may hold the progress bar, which is drawn again below.
    write: (text) => void process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[K' : ''}${text}\n`),
  };
  try {
    const { unit, distanceUnit, timeZone } = options;
    const result = await replay(
      {
        file,
        now: new Date(),
        ...(options.dryRun ? {} : { api: await apiOf(options, terminal) }),
        ...(unit === undefined ? {} : { unit }),
        ...(distanceUnit === undefined ? {} : { distanceUnit }),
        ...(timeZone === undefined ? {} : { timeZone }),
      },
      progressOn(terminal),
    );
    process.stdout.write(`${summaryOf(file, result).join('\n')}\n`);
    return isComplete(result) ? EXIT.complete : EXIT.incomplete;
  } catch (error) {
    const explanation = explain(error, file, options.url);
    if (explanation === undefined) throw error;
    terminal.write(explanation);
    return EXIT.failed;
  }
}

async function apiOf(
  { url, as, password, token }: ReplayOptions,
  terminal: Terminal,
): Promise<HttpReplayApi> {
  const clients = await connect(
    { url, email: as, password, token },
    {
      onRetry: ({ error, delayMs }) =>
        terminal.write(`${absenceOf(error)}. Trying again in ${(delayMs / 1000).toFixed(1)} s.`),
    },
  );
  return new HttpReplayApi(clients);
}

function explain(error: unknown, file: string, url: string): string | undefined {
  if (error instanceof UnknownFormat || error instanceof UnreadableFile) return `${file}: ${error.message}`;
  if (error instanceof UnknownTimeZone || error instanceof MissingCredentials) return error.message;
  if (isSignedOut(error))
    return `${url}: the session has ended. Run the command again; it goes on where it stopped.`;
  if (isUnanswered(error))
    return `${url}: ${absenceOf(error)}. Run the command again when it can; it goes on where it stopped.`;
  if (!(error instanceof Error)) return undefined;
  const { code, status } = error as { code?: unknown; status?: unknown };
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') return `${file}: ${error.message}`;
  return typeof status === 'number' ? `${url} answered ${status}: ${error.message}` : undefined;
}

function parseUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new InvalidArgumentError('It must be an http(s) URL.');
  return text.replace(/\/+$/, '');
}
