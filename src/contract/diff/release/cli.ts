/**
 * `make release`, `make changelog` and what `make check` asks of releases: `release`, `tag`, `changelog [--tags]`
 * (`--tags` prints what the tags say), `check`; `--no-redocly` for our own comparison alone. Exit code 1: refused, or something is not in order.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Terminal } from '../cli.js';
import { DEFAULT_LAYOUT } from '../documents/layout.js';
import { UsageError } from '../documents/read.js';
import { dayText } from '../policy/removal.js';
import { RedoclyError } from '../redocly/process.js';
import { changelog } from './changelog.js';
import { changelogFile, checkReleases } from './check.js';
import { historyOfFiles, historyOfTags } from './history.js';
import { release } from './release.js';
import { tagReleases } from './tag.js';

const OPTIONS = {
  version: { type: 'string' },
  today: { type: 'string' },
  tags: { type: 'boolean', default: false },
  'no-redocly': { type: 'boolean', default: false },
} as const;

type Values = { version?: string; today?: string; tags?: boolean; 'no-redocly'?: boolean };

/** The exit code. */
export async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  try {
    switch (positionals[0]) {
      case 'release':
        return await writeRelease(values, terminal);
      case 'tag':
        return await tag(terminal);
      case 'changelog':
        return await writeChangelog(values, terminal);
      case 'check':
        return await check(values, terminal);
      default:
        throw new UsageError('Nothing to do.', 'release, tag, changelog or check?');
    }
  } catch (error) {
    if (error instanceof UsageError) terminal.warn(`${error.message}\n${error.fix}\n`);
    else if (error instanceof RedoclyError) terminal.warn(`${error.message}\n`);
    else throw error;
    return 1;
  }
}

async function writeRelease(
  { version, today, ...values }: Values,
  { write, environment }: Terminal,
): Promise<number> {
  const { released, files } = await release(DEFAULT_LAYOUT, {
    version: version || undefined,
    today: today || environment?.['TODAY'] || dayText(new Date()),
    redocly: !values['no-redocly'],
  });
  for (const { entry, summary } of released)
    write(`Released ${entry.version} of ${entry.api} (${summary}).\n`);
  write(`Written: ${files.join(', ')}.\n`);
  write('Commit them, then tag the commit: make release TAG=1\n');
  return 0;
}

async function tag({ write }: Terminal): Promise<number> {
  const made = await tagReleases(DEFAULT_LAYOUT);
  if (made.length === 0) write('Every release has its tag.\n');
  else write(`Tagged: ${made.join(', ')}. Push them: git push origin ${made.join(' ')}\n`);
  return 0;
}

async function writeChangelog({ tags, ...values }: Values, { write }: Terminal): Promise<number> {
  const redocly = !values['no-redocly'];
  if (tags) {
    write(await changelog(await historyOfTags(DEFAULT_LAYOUT), { redocly }));
    return 0;
  }
  const file = changelogFile(DEFAULT_LAYOUT);
  await writeFile(file, await changelog(await historyOfFiles(DEFAULT_LAYOUT), { redocly }));
  write(`Wrote ${file}.\n`);
  return 0;
}

async function check(values: Values, { warn }: Terminal): Promise<number> {
  const faults = await checkReleases(DEFAULT_LAYOUT, { redocly: !values['no-redocly'] });
  for (const fault of faults) warn(`${fault}\n`);
  return faults.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { stdout, stderr, env } = process;
  process.exitCode = await run(process.argv.slice(2), {
    write: (text) => stdout.write(text),
    warn: (text) => stderr.write(text),
    environment: env,
  });
}
