/** The data directory: made once, complete or not at all, and only ever opened by the version that made it. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { giveTo, type Account } from './account.js';
import type { Place } from './place.js';

const run = promisify(execFile);

const UNFINISHED = '.init-';

export async function ensureCluster(
  place: Place,
  account: Account,
  say: (line: string) => void,
): Promise<void> {
  const version = path.join(place.data, 'PG_VERSION');
  if (existsSync(version)) return requireVersion(readFileSync(version, 'utf8').trim(), place);
  say(`making a database in ${place.data}, once`);
  removeUnfinished(place.data);
  rmSync(place.data, { recursive: true, force: true });
  const unfinished = `${place.data}${UNFINISHED}${process.pid}`;
  mkdirSync(unfinished, { mode: 0o700 });
  giveTo(account, unfinished);
  await initdb(place.native, unfinished, account);
  renameSync(unfinished, place.data);
}

function requireVersion(found: string, { data, major }: Place): void {
  if (found === major) return;
  throw new Error(
    `${data} was made by PostgreSQL ${found}, the bundled one is ${major}: ` +
      'move the directory away to begin anew, or set DATABASE_URL to a server that reads it',
  );
}

/** Half a cluster looks like a whole one, so it is made aside. What a killed start left is of no use. */
function removeUnfinished(data: string): void {
  const parent = path.dirname(data);
  readdirSync(parent)
    .filter((name) => name.startsWith(`${path.basename(data)}${UNFINISHED}`))
    .forEach((name) => rmSync(path.join(parent, name), { recursive: true, force: true }));
}

async function initdb(native: string, directory: string, account: Account): Promise<void> {
  const options = ['--username=app', '--auth=trust', '--encoding=UTF8', '--no-sync', '--no-instructions'];
  // PostgreSQL's own locale is the same on every system, whatever is installed there.
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  try {
    await run(path.join(native, 'bin/initdb'), ['-D', directory, ...options, ...locale], {
      ...account,
      cwd: '/',
    });
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw new Error(`initdb failed: ${(error as { stderr?: string }).stderr ?? ''}`.trim(), { cause: error });
  }
}
