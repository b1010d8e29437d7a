/** A database of its own for a test file, with the whole schema and nothing in it. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { Database } from '../../src/infrastructure/database/database.js';
import type { PoolOptions } from '../../src/infrastructure/database/pool.js';
import { databaseName, databaseUrl } from './database-names.js';

export interface TestDatabase {
  readonly url: string;
  readonly db: Database;
  /** Closes the pool and drops the database. */
  readonly close: () => Promise<void>;
}

/** For `beforeAll`; `close` belongs into `afterAll`. */
export async function testDatabase(overrides: Partial<PoolOptions> = {}): Promise<TestDatabase> {
  const { url, drop } = await createDatabase('template');
  const db = openDatabase(url, overrides);
  return {
    url,
    db,
    close: async () => {
      await db.close();
      await drop();
    },
  };
}

/** A pool as tests want it: one that says at once what it lacks. */
export function openDatabase(url: string, overrides: Partial<PoolOptions> = {}): Database {
  return Database.open({
    url,
    min: 0,
    max: 5,
    acquireTimeoutMs: 5000,
    connectTimeoutMs: 2000,
    statementTimeoutMs: 10_000,
    queryTimeoutMs: 10_000,
    applicationName: 'spotter test',
    onWarning: () => undefined,
    ...overrides,
  });
}

/** A copy of the migrated template, or a database without any table. */
export async function createDatabase(
  kind: 'template' | 'empty',
): Promise<{ url: string; drop: () => Promise<void> }> {
  const { SPOTTER_TEST_SERVER: server, SPOTTER_TEST_RUN: run } = process.env;
  if (!server || !run)
    throw new Error('no test server: is global-setup.mjs missing from the configuration of Jest?');
  const name = databaseName(run, `${process.env.JEST_WORKER_ID ?? '0'}_${randomBytes(4).toString('hex')}`);
  const template = kind === 'template' ? databaseName(run, 'template') : 'template0';
  await asAdmin(server, `create database ${name} template ${template}`);
  return {
    url: databaseUrl(server, name),
    drop: () => asAdmin(server, `drop database if exists ${name} with (force)`),
  };
}

async function asAdmin(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
