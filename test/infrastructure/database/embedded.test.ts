import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbedded, type EmbeddedServer } from '../../../src/infrastructure/database/embedded.js';

const HOLD = fileURLToPath(new URL('fixtures/hold.ts', import.meta.url));
const isRoot = process.getuid?.() === 0;
const asRoot = isRoot ? it : it.skip;

let root: string;
let directory: string;
let servers: EmbeddedServer[];
let holders: ChildProcess[];

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'embedded-'));
  // The account of the database has to enter it.
  chmodSync(root, 0o755);
  directory = path.join(root, 'data');
  servers = [];
  holders = [];
});

afterEach(async () => {
  for (const server of servers) await server.stop();
  await Promise.all(holders.map(ended));
  rmSync(root, { recursive: true, force: true });
});

async function start(options: { onProgress?: (line: string) => void } = {}): Promise<EmbeddedServer> {
  const server = await startEmbedded({ directory, ...options });
  servers.push(server);
  return server;
}

interface Answer {
  readonly url: string;
  readonly pid: number;
  readonly error?: string;
}

/** Another process that uses the same directory. */
async function hold(
  account: { uid?: number; gid?: number } = {},
): Promise<Answer & { process: ChildProcess }> {
  const holder = spawn(process.execPath, ['--import', 'tsx', HOLD, directory], {
    ...account,
    env: { PATH: process.env.PATH, TMPDIR: root },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  holders.push(holder);
  const [answer] = (await once(holder, 'message')) as [Answer];
  return { ...answer, process: holder };
}

/** Ends a holder in order. */
async function ended(holder: ChildProcess): Promise<void> {
  if (holder.exitCode !== null || holder.signalCode !== null) return;
  const exit = once(holder, 'exit');
  if (holder.connected) holder.disconnect();
  await exit;
}

async function kill(holder: ChildProcess): Promise<void> {
  const exit = once(holder, 'exit');
  holder.kill('SIGKILL');
  await exit;
}

async function query<Row extends pg.QueryResultRow>({ url }: { url: string }, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Kills the server itself, and waits until the system has buried it. */
async function killServer(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await new Promise((resolve) => setImmediate(resolve));
}

/** The dead whose exit code nobody has asked for are not alive. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', `${pid}`], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.startsWith('Z');
}

const remember = (server: { url: string }): Promise<unknown> =>
  query(server, 'create table kept as select 42 as answer');
const recall = (server: { url: string }): Promise<unknown> => query(server, 'select answer from kept');

describe('startEmbedded', () => {
  it('starts a server that answers, and stops it', async () => {
    const lines: string[] = [];
    const server = await start({ onProgress: (line) => lines.push(line) });

    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(lines).toEqual([expect.stringMatching(/^making a database in .*data, once$/)]);

    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
  });

  it('listens on a socket that others cannot reach, and on no network', async () => {
    const server = await start();

    expect(await query(server, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(new URL(server.url).searchParams.get('host')).toBe(directory);
  });

  it('keeps data, and is silent the second time', async () => {
    const first = await start();
    await remember(first);
    await first.stop();
    const lines: string[] = [];

    const second = await start({ onProgress: (line) => lines.push(line) });

    expect(await recall(second)).toEqual([{ answer: 42 }]);
    expect(lines).toEqual([]);
  });

  it('serves a directory whose path is too long for a socket', async () => {
    directory = path.join(root, 'long'.repeat(25), 'data');
    mkdirSync(path.dirname(directory));
    const server = await start();
    const sockets = new URL(server.url).searchParams.get('host') ?? '';

    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(existsSync(sockets)).toBe(false);
  });

  describe('with several processes', () => {
    it('makes one server for all that start at once', async () => {
      const answers = await Promise.all([hold(), hold(), start()]);

      expect(new Set(answers.map(({ pid }) => pid)).size).toBe(1);
    });

    it('leaves the server to those who still use it, whoever started it', async () => {
      const starter = await hold();
      const other = await start();

      await ended(starter.process);
      expect(await query(other, 'select 1 as one')).toEqual([{ one: 1 }]);

      await other.stop();
      expect(isAlive(other.pid)).toBe(false);
    });

    it('takes over the server of a process that was killed', async () => {
      const starter = await hold();
      await remember(starter);
      await kill(starter.process);

      const server = await start();

      expect(server.pid).toBe(starter.pid);
      expect(await recall(server)).toEqual([{ answer: 42 }]);
      await server.stop();
      expect(isAlive(server.pid)).toBe(false);
    });
  });

  describe('after a crash', () => {
    it('recovers from a server that was killed', async () => {
      const killed = await start();
      await remember(killed);
      await killServer(killed.pid);

      const server = await start();

      expect(server.pid).not.toBe(killed.pid);
      expect(await recall(server)).toEqual([{ answer: 42 }]);
    });

    it('stops in order although its server was killed', async () => {
      const killed = await start();
      await killServer(killed.pid);

      await expect(killed.stop()).resolves.toBeUndefined();
    });

    it('does not believe a pid file whose number belongs to somebody else by now', async () => {
      const killed = await start();
      await remember(killed);
      await killServer(killed.pid);
      const pidFile = path.join(directory, 'postmaster.pid');
      writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, `${process.pid}`));

      expect(await recall(await start())).toEqual([{ answer: 42 }]);
    });

    it('makes a new cluster where the making of one was interrupted', async () => {
      mkdirSync(`${directory}.init-4711/base`, { recursive: true });
      mkdirSync(directory);
      writeFileSync(path.join(directory, 'postgresql.conf'), 'half a file');

      expect(await query(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
      expect(readdirSync(root).filter((name) => name.includes('.init-'))).toEqual([]);
    });
  });

  it('names the versions where the data are of another one', async () => {
    mkdirSync(directory);
    writeFileSync(path.join(directory, 'PG_VERSION'), '14\n');

    await expect(start()).rejects.toThrow(/made by PostgreSQL 14, the bundled one is \d+: move/);
  });

  it('shows the end of its log where the server cannot start', async () => {
    await (await start()).stop();
    writeFileSync(path.join(directory, 'postgresql.conf'), 'max_connections = lots\n');

    await expect(start()).rejects.toThrow(/max_connections/);
  });

  describe('for other accounts', () => {
    asRoot('runs as an ordinary user', async () => {
      chownSync(root, NOBODY, NOBODY);
      const answer = await hold({ uid: NOBODY, gid: NOBODY });

      expect(answer.error).toBeUndefined();
      expect(await query(answer, 'select 1 as one')).toEqual([{ one: 1 }]);
    });

    asRoot('asks a user without a name for DATABASE_URL', async () => {
      chownSync(root, NAMELESS, NAMELESS);
      const answer = await hold({ uid: NAMELESS, gid: NAMELESS });

      expect(answer.error).toMatch(/user 54321 has no entry in \/etc\/passwd.*DATABASE_URL/);
    });

    asRoot('keeps data elsewhere where the database cannot enter a private directory of root', async () => {
      chmodSync(root, 0o700);
      const server = await start();
      const place = new URL(server.url).searchParams.get('host') ?? '';

      expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
      expect(place).toMatch(/^\/var\/lib\/spotter\/data-/);
      await server.stop();
      rmSync(place, { recursive: true, force: true });
      rmSync(`${place}.log`, { force: true });
    });
  });
});

const NOBODY = 65534;
const NAMELESS = 54321;
