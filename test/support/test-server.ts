/**
 * The PostgreSQL of a test run: the one of TEST_DATABASE_URL or DATABASE_URL, or an embedded one in `.data/test`. The
 * run makes a migrated template there; each test file works on a copy (`postgres.ts`). Runs may share a server.
 */
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbedded, type EmbeddedServer } from '../../src/infrastructure/database/embedded.js';
import { prepareSchema } from '../../src/infrastructure/database/provision.js';
import { databaseName, databaseUrl, PREFIX } from './database-names.js';

const DIRECTORY = fileURLToPath(new URL('../../.data/test', import.meta.url));

/** Nothing here has to survive a power cut. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };

export class TestServer {
  private constructor(
    private readonly run: string,
    private readonly admin: pg.Client,
    private readonly embedded: EmbeddedServer | undefined,
  ) {}

  static async start(): Promise<TestServer> {
    const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL;
    const embedded = given ? undefined : await startEmbedded({ directory: DIRECTORY, settings: FAST });
    const url = given ?? embedded?.url ?? '';
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    const run = randomBytes(4).toString('hex');
    // Tells other runs that the databases of this one are in use, for as long as this process lives.
    await admin.query('select pg_advisory_lock(hashtext($1))', [run]);
    const server = new TestServer(run, admin, embedded);
    await server.dropAbandoned();
    await admin.query(`create database ${databaseName(run, 'template')}`);
    await prepareSchema(databaseUrl(url, databaseName(run, 'template')), true, () => undefined);
    // Test files run in processes of their own, or in this one: both read this.
    Object.assign(process.env, { SPOTTER_TEST_SERVER: url, SPOTTER_TEST_RUN: run });
    return server;
  }

  async stop(): Promise<void> {
    for (const { name, run } of await this.databases()) if (run === this.run) await this.drop(name);
    await this.admin.end();
    await this.embedded?.stop();
  }

  /** A run that was killed could not clean up; its lock is free. */
  private async dropAbandoned(): Promise<void> {
    for (const { name, run } of await this.databases()) {
      const { rows } = await this.admin.query<{ free: boolean }>(
        'select pg_try_advisory_lock(hashtext($1)) as free',
        [run],
      );
      if (run !== this.run && rows[0]?.free) await this.drop(name);
      if (rows[0]?.free) await this.admin.query('select pg_advisory_unlock(hashtext($1))', [run]);
    }
  }

  private async databases(): Promise<{ name: string; run: string }[]> {
    const { rows } = await this.admin.query<{ name: string }>(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [PREFIX],
    );
    return rows.map(({ name }) => ({ name, run: name.slice(PREFIX.length).split('_')[0] ?? '' }));
  }

  private async drop(name: string): Promise<void> {
    await this.admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
  }
}
