/** The history of the schema: which steps there are, which the database has taken, and taking or undoing them. */
import { readdirSync } from 'node:fs';
import knexFactory, { type Knex } from 'knex';
import pg from 'pg';
import { translate } from './errors.js';

/** `migrations/` beside the sources, and beside the compiled ones in `dist/`. */
const DIRECTORY = new URL('../../../migrations/', import.meta.url);

/** Records `20260301_create_users` without an ending, so that sources and `dist/` share one history. */
export class BaseNameSource implements Knex.MigrationSource<string> {
  constructor(private readonly directory: URL = DIRECTORY) {}

  getMigrations(): Promise<string[]> {
    const names = readdirSync(this.directory).filter(
      (name) => /^\d.*\.(ts|js)$/.test(name) && !name.endsWith('.d.ts'),
    );
    return Promise.resolve(names.sort());
  }

  getMigrationName(file: string): string {
    return file.replace(/\.(ts|js)$/, '');
  }

  getMigration(file: string): Promise<Knex.Migration> {
    return import(new URL(file, this.directory).href) as Promise<Knex.Migration>;
  }
}

export interface SchemaState {
  readonly applied: readonly string[];
  /** Steps of this version that the database has not taken. */
  readonly pending: readonly string[];
  /** Steps that the database has taken and this version does not know: it belongs to a newer one. */
  readonly unknown: readonly string[];
}

/** Settings that `knexfile.ts` and the functions below share. */
export const migrationSettings = (source: Knex.MigrationSource<string> = new BaseNameSource()) => ({
  migrationSource: source,
  tableName: 'schema_migrations',
});

/** The migrations of one database. Its connection has no time limits: an index may take as long as it takes. */
export class Migrator {
  readonly #url: string;
  readonly #knex: Knex;
  readonly #source: Knex.MigrationSource<string>;

  constructor(url: string, source: Knex.MigrationSource<string> = new BaseNameSource()) {
    this.#url = url;
    this.#source = source;
    this.#knex = knexFactory({
      client: 'pg',
      connection: {
        connectionString: url,
        application_name: 'spotter migrations',
        connectionTimeoutMillis: 5000,
      },
      pool: { min: 0, max: 2 },
      acquireConnectionTimeout: 5000,
      migrations: migrationSettings(source),
      log: { warn: ignore, error: ignore, deprecate: ignore, debug: ignore },
    });
  }

  /** What the database has taken, compared with what there is. Changes nothing. */
  async state(): Promise<SchemaState> {
    const known = (await this.#source.getMigrations([])).map((file) => this.#source.getMigrationName(file));
    const applied = await this.#applied();
    return {
      applied,
      pending: known.filter((name) => !applied.includes(name)),
      unknown: applied.filter((name) => !known.includes(name)),
    };
  }

  /**
   * Takes all pending steps in one transaction, so that a step that fails leaves the schema as it was, and says which
   * were taken. Of several processes that start at once, one works and the others wait for it.
   */
  async up(): Promise<string[]> {
    return this.#exclusively(async () => {
      const [, names] = (await this.#knex.migrate.latest()) as [number, string[]];
      return names.map((file) => this.#source.getMigrationName(file));
    });
  }

  /** Undoes the newest step, or all of them. */
  async down(extent: 'one' | 'all' = 'one'): Promise<string[]> {
    return this.#exclusively(async () => {
      const undo =
        extent === 'one' ? this.#knex.migrate.down() : this.#knex.migrate.rollback(undefined, true);
      const [, names] = (await undo) as [number, string[]];
      return names.map((file) => this.#source.getMigrationName(file));
    });
  }

  async close(): Promise<void> {
    await this.#knex.destroy();
  }

  async #applied(): Promise<string[]> {
    try {
      if (!(await this.#knex.schema.hasTable('schema_migrations'))) return [];
      return await this.#knex('schema_migrations').orderBy('id').pluck<string[]>('name');
    } catch (error) {
      throw translate(error);
    }
  }

  /**
   * Knex's own lock is a row that a killed process leaves locked for ever. An advisory lock ends with its
   * connection; whoever holds it may clear the row.
   */
  async #exclusively<T>(work: () => Promise<T>): Promise<T> {
    const holder = new pg.Client({ connectionString: this.#url });
    try {
      await holder.connect();
      await holder.query(`select pg_advisory_lock(${LOCK})`);
      await this.#knex.migrate.forceFreeMigrationsLock();
      return await work();
    } finally {
      await holder.end();
    }
  }
}

const ignore = (): void => undefined;

/** Any number, as long as nothing else uses it: "spot" on a telephone. */
const LOCK = 7768;

/** Why a server must not serve this schema, or undefined. */
export function refusal({ pending, unknown }: SchemaState): string | undefined {
  if (unknown.length > 0) {
    return `the database is ahead of this version, which does not know ${unknown.join(', ')}: deploy the newer version`;
  }
  if (pending.length > 0) return `the database lacks ${pending.join(', ')}: run "make migrate"`;
  return undefined;
}
