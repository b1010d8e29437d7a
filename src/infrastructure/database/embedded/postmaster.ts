/** The server process: finding the one that runs on a data directory, starting one, stopping it. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { giveTo, type Account } from './account.js';
import type { Place } from './place.js';

/** Only names the socket: the server listens on no network. */
const PORT = 5432;
/** The path of a socket holds 107 bytes on Linux, 103 on macOS; the name takes 16 of them. */
const MAX_SOCKET_DIRECTORY = 85;
const MAX_LOG_BYTES = 10 * 1024 * 1024;
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 30_000;
const POLL_MS = 15;
const RETRY_MS = 200;

export interface Postmaster {
  readonly pid: number;
  readonly socketDirectory: string;
}

interface PidFile extends Postmaster {
  readonly status: string;
}

/** `database` as a connection string over the socket. */
export const urlOf = ({ socketDirectory }: Postmaster, database = 'postgres'): string =>
  `postgresql://app@localhost:${PORT}/${database}?host=${encodeURIComponent(socketDirectory)}`;

/** The server that serves `data` now, ready or about to be. */
export async function findPostmaster(data: string): Promise<Postmaster | undefined> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    const found = readPidFile(data);
    if (!found || !isPostmaster(found.pid, data)) return undefined;
    if (found.status === 'ready' && (await accepts(found.socketDirectory))) return found;
    await pause(POLL_MS);
  }
  throw new Error(`the database in ${data} neither starts nor stops: see ${logOf(data)}`);
}

/** Starts a server on a data directory that none serves. It outlives us: others may use it too. */
export async function startPostmaster(
  place: Place,
  account: Account,
  settings: Readonly<Record<string, string>>,
): Promise<Postmaster> {
  const deadline = Date.now() + START_LIMIT_MS;
  do {
    removeStalePidFile(place.data);
    const started = await launch(place, account, settings);
    if (started) return started;
    await pause(RETRY_MS);
  } while (isHaunted(place.data) && Date.now() < deadline);
  throw new Error(
    `the database did not start; the end of ${logOf(place.data)} says:\n${endOfLog(place.data)}`,
  );
}

/** Processes of a server that was killed hold its memory until they have noticed. That passes. */
const isHaunted = (data: string): boolean =>
  /still in use|postmaster\.pid" already exists/.test(endOfLog(data));

/** Ends sessions and stops the server, with everything on disk. */
export async function stopPostmaster(data: string, { pid, socketDirectory }: Postmaster): Promise<void> {
  const deadline = Date.now() + STOP_LIMIT_MS;
  signal(pid, data, 'SIGINT');
  while (isPostmaster(pid, data)) {
    if (Date.now() > deadline) throw new Error(`the database in ${data} does not stop: see ${logOf(data)}`);
    await pause(POLL_MS);
  }
  if (socketDirectory !== data) rmSync(socketDirectory, { recursive: true, force: true });
}

async function launch(
  { native, data }: Place,
  account: Account,
  settings: Readonly<Record<string, string>>,
): Promise<Postmaster | undefined> {
  const socketDirectory = makeSocketDirectory(data, account);
  const all = {
    listen_addresses: '',
    port: `${PORT}`,
    unix_socket_directories: socketDirectory,
    max_connections: '100',
    log_checkpoints: 'off',
    // Containers give little /dev/shm.
    dynamic_shared_memory_type: 'mmap',
    // After a crash: one call for the disk instead of one for each file.
    ...(process.platform === 'linux' && { recovery_init_sync_method: 'syncfs' }),
    ...settings,
  };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openLog(data);
  const child = spawn(path.join(native, 'bin/postgres'), ['-D', data, ...options], {
    ...account,
    cwd: '/',
    // Settings of the caller's shell (PGPORT, LC_ALL, TZ) are not ours.
    env: { PATH: process.env.PATH ?? '', TZ: 'UTC', LC_ALL: 'C' },
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  let gone = false;
  child.once('exit', () => (gone = true)).once('error', () => (gone = true));
  while (!gone) {
    const file = readPidFile(data);
    if (file?.pid === child.pid && file?.status === 'ready') return file;
    await pause(POLL_MS);
  }
  if (socketDirectory !== data) rmSync(socketDirectory, { recursive: true, force: true });
  return undefined;
}

function makeSocketDirectory(data: string, account: Account): string {
  if (Buffer.byteLength(data) <= MAX_SOCKET_DIRECTORY) return data;
  const directory = mkdtempSync(path.join(tmpdir(), 'spotter-pg-'));
  giveTo(account, directory);
  return directory;
}

function readPidFile(data: string): PidFile | undefined {
  try {
    const lines = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), socketDirectory: lines[4] ?? '', status: (lines[7] ?? '').trim() };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** PostgreSQL believes a pid file whose number is in use, by whomever: after a reboot, or in a new container. */
function removeStalePidFile(data: string): void {
  const file = readPidFile(data);
  if (!file || isPostmaster(file.pid, data)) return;
  rmSync(path.join(data, 'postmaster.pid'), { force: true });
}

/** A number says nothing about who has it now, and a signal reaches the dead who await burial: ask for the name. */
function isPostmaster(pid: number, data: string): boolean {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data)
      : spawnSync('ps', ['-o', 'args=', '-p', `${pid}`], { encoding: 'utf8' }).stdout.includes(data);
  } catch {
    return false;
  }
}

function signal(pid: number, data: string, name: NodeJS.Signals): void {
  if (isPostmaster(pid, data)) process.kill(pid, name);
}

function accepts(socketDirectory: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path.join(socketDirectory, `.s.PGSQL.${PORT}`));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

const logOf = (data: string): string => `${data}.log`;

function openLog(data: string): number {
  const size = statSync(logOf(data), { throwIfNoEntry: false })?.size ?? 0;
  return openSync(logOf(data), size > MAX_LOG_BYTES ? 'w' : 'a');
}

const endOfLog = (data: string): string =>
  readFileSync(logOf(data), 'utf8').trimEnd().split('\n').slice(-5).join('\n');
