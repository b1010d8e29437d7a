/** The server as a process: how it starts, refuses to start, lives without its database, and ends. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from '../src/infrastructure/database/database.js';
import { DatabaseProxy } from './support/database-proxy.js';
import { createDatabase, openDatabase } from './support/postgres.js';
import { Processes, type Environment, type Run } from './support/processes.js';

let url: string;
let drop: () => Promise<void>;
const processes = new Processes();

beforeAll(async () => {
  ({ url, drop } = await createDatabase('template'));
});

afterEach(() => processes.killAll());

afterAll(() => drop());

const run = (environment: Environment): Run =>
  processes.run('server.ts', [], { LOG_LEVEL: 'info', PORT: '0', DATABASE_URL: url, ...environment });

/** A server that listens, and how to ask it. */
async function start(environment: Environment = {}) {
  const server = await processes.startServer({ DATABASE_URL: url, ...environment });
  const ask = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(`${server.origin}/api/v1${path}`, init);
  return { ...server, ask };
}

const register = (): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    email: `${randomUUID()}@example.org`,
    password: 'long enough for anybody',
    displayName: 'Somebody',
    timeZone: 'Europe/Berlin',
  }),
});

describe('the server', () => {
  it('loses no request that it was sent before readiness said no', async () => {
    const { ask, child, exit } = await start({ SHUTDOWN_DELAY_MS: '500' });
    const statuses: number[] = [];
    // As a balancer does it: no further request to a server that says it is not ready.
    const client = async (): Promise<void> => {
      while ((await ask('/readiness')).status === 200) {
        const response = await ask('/auth/register', register());
        await response.json();
        statuses.push(response.status);
        if (statuses.length === 40) child.kill('SIGTERM');
      }
    };

    await Promise.all(Array.from({ length: 8 }, client));

    expect(await exit).toBe(0);
    expect(statuses.length).toBeGreaterThanOrEqual(40);
    expect(new Set(statuses)).toEqual(new Set([201]));
    const db = openDatabase(url);
    expect(await db.one(sql`select count(*) as count from users`)).toEqual({ count: statuses.length });
    await db.close();
  });

  it('takes a second signal as the first', async () => {
    const { child, exit, output } = await start({ SHUTDOWN_DELAY_MS: '300' });
    child.kill('SIGTERM');
    child.kill('SIGINT');
    child.kill('SIGTERM');

    expect(await exit).toBe(0);
    expect(output()).toContain('"message":"stopped"');
  });

  it('lists every fault of its environment and exits with 1', async () => {
    const { exit, output } = run({ PORT: 'http', LOG_LEVEL: 'loud', CURSOR_SECRET: 'short' });

    expect(await exit).toBe(1);
    expect(output()).toMatch(/3 faults:\n {2}PORT .*\n {2}LOG_LEVEL .*\n {2}CURSOR_SECRET /);
  });

  it('says when its port is taken', async () => {
    const { ask } = await start();
    const port = new URL((await ask('/health')).url).port;
    const second = run({ PORT: port });

    expect(await second.exit).toBe(1);
    expect(second.output()).toContain('EADDRINUSE');
  });

  describe('and the schema', () => {
    it('brings it up to date where it may', async () => {
      const empty = await createDatabase('empty');
      const { ask, child, exit } = await start({ DATABASE_URL: empty.url, MIGRATE_ON_START: 'true' });

      expect((await ask('/readiness')).status).toBe(200);
      child.kill('SIGTERM');
      await exit;
      await empty.drop();
    });

    it('refuses one that lacks migrations where it may not', async () => {
      const empty = await createDatabase('empty');
      const { exit, output } = run({ DATABASE_URL: empty.url, MIGRATE_ON_START: 'false' });

      expect(await exit).toBe(1);
      expect(output()).toMatch(/the database lacks .*make migrate/);
      await empty.drop();
    });

    it('refuses one that a newer version has made', async () => {
      const newer = await createDatabase('template');
      const db = openDatabase(newer.url);
      await db.run(
        sql`insert into schema_migrations (name, batch, migration_time) values ('99990101_future', 9, now())`,
      );
      await db.close();
      const { exit, output } = run({ DATABASE_URL: newer.url, MIGRATE_ON_START: 'true' });

      expect(await exit).toBe(1);
      expect(output()).toMatch(/ahead of this version.*99990101_future/);
      await newer.drop();
    });
  });

  it('lives through the absence of its database', async () => {
    const proxy = await DatabaseProxy.open(url);
    const { ask, child, exit } = await start({ DATABASE_URL: proxy.url });
    const status = async (path: string, init?: RequestInit): Promise<number> =>
      (await ask(path, init)).status;
    expect(await status('/readiness')).toBe(200);

    await proxy.cut();
    const begun = performance.now();
    const refused = await ask('/auth/register', register());

    expect(performance.now() - begun).toBeLessThan(3000);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await refused.json()).toMatchObject({ code: 'unavailable' });
    expect(await status('/health')).toBe(200);
    expect(await status('/readiness')).toBe(503);

    await proxy.restore();
    const back = performance.now();
    while ((await status('/readiness')) !== 200) expect(performance.now() - back).toBeLessThan(2000);
    expect(await status('/auth/register', register())).toBe(201);

    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    await proxy.close();
  });
});
