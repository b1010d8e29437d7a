/** Where binaries and data are, such that the account of the database reaches both. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.js';
import { installedBinaries, majorVersion } from './binaries.js';

const run = promisify(execFile);

/** For binaries and data that root keeps in a home which nobody else may enter. */
const SHARED = '/var/lib/spotter';

export interface Place {
  readonly native: string;
  readonly data: string;
  readonly major: string;
}

export async function findPlace(directory: string, account: Account): Promise<Place> {
  const data = await reachableData(path.resolve(directory), account);
  const installed = installedBinaries();
  try {
    return { native: installed, data, major: await majorVersion(installed, account) };
  } catch (error) {
    if (account.uid === undefined) throw doesNotRun(error);
  }
  const native = copyOf(installed);
  const major = await majorVersion(native, account).catch((error: unknown) =>
    Promise.reject(doesNotRun(error)),
  );
  return { native, data, major };
}

const doesNotRun = (cause: unknown): Error =>
  new Error('the bundled PostgreSQL does not run on this system (musl instead of glibc?): set DATABASE_URL', {
    cause,
  });

async function reachableData(data: string, account: Account): Promise<string> {
  mkdirSync(path.dirname(data), { recursive: true });
  if (account.uid === undefined) return data;
  try {
    await run('/bin/sh', ['-c', 'cd "$0"', path.dirname(data)], { ...account, cwd: '/' });
    return data;
  } catch {
    mkdirSync(SHARED, { recursive: true, mode: 0o755 });
    return path.join(SHARED, `data-${digest(data)}`);
  }
}

/** One copy per installation, complete or absent. */
function copyOf(native: string): string {
  const copy = path.join(SHARED, `postgresql-${digest(`${native}:${statSync(native).mtimeMs}`)}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(SHARED, { recursive: true, mode: 0o755 });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return copy;
}

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);
