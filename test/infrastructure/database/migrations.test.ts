import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Knex } from 'knex';
import { sql } from '../../../src/infrastructure/database/database.js';
import { BaseNameSource, Migrator, refusal } from '../../../src/infrastructure/database/migrations.js';
import { createDatabase, openDatabase } from '../../support/postgres.js';

type Steps = Record<string, Knex.Migration>;

/** Migrations that are written here, in the order of their names. */
const source = (steps: Steps): Knex.MigrationSource<string> => ({
  getMigrations: () => Promise.resolve(Object.keys(steps).sort()),
  getMigrationName: (name) => name.replace(/\.(ts|js)$/, ''),
  getMigration: (name) => Promise.resolve(steps[name] as Knex.Migration),
});

const table = (name: string): Knex.Migration => ({
  up: (knex) => knex.raw(`create table ${name} (id int)`),
  down: (knex) => knex.raw(`drop table ${name}`),
});

const broken: Knex.Migration = {
  up: async (knex) => {
    await knex.raw('create table half (id int)');
    await knex.raw('create table half (id int)');
  },
  down: () => Promise.resolve(),
};

let url: string;
let drop: () => Promise<void>;
let migrators: Migrator[];

beforeEach(async () => {
  ({ url, drop } = await createDatabase('empty'));
  migrators = [];
});

afterEach(async () => {
  await Promise.all(migrators.map((migrator) => migrator.close()));
  await drop();
});

function migrator(steps: Steps): Migrator {
  const made = new Migrator(url, source(steps));
  migrators.push(made);
  return made;
}

async function tables(): Promise<string[]> {
  const db = openDatabase(url);
  const rows = await db.many<{ name: string }>(sql`
    select tablename as name from pg_tables
    where schemaname = 'public' and tablename not like 'schema_migrations%' order by 1`);
  await db.close();
  return rows.map(({ name }) => name);
}

describe('Migrator', () => {
  it('takes the steps that are missing, once', async () => {
    const steps = migrator({ '1_a.ts': table('a'), '2_b.ts': table('b') });

    expect(await steps.state()).toEqual({ applied: [], pending: ['1_a', '2_b'], unknown: [] });
    expect(await steps.up()).toEqual(['1_a', '2_b']);
    expect(await steps.up()).toEqual([]);
    expect(await steps.state()).toEqual({ applied: ['1_a', '2_b'], pending: [], unknown: [] });
    expect(await tables()).toEqual(['a', 'b']);
  });

  it('undoes the newest step, or all', async () => {
    const steps = migrator({ '1_a.ts': table('a'), '2_b.ts': table('b'), '3_c.ts': table('c') });
    await steps.up();

    expect(await steps.down()).toEqual(['3_c']);
    expect(await tables()).toEqual(['a', 'b']);
    expect(await steps.down('all')).toEqual(['2_b', '1_a']);
    expect(await tables()).toEqual([]);
  });

  it('leaves nothing half done when a step fails', async () => {
    const steps = migrator({ '1_a.ts': table('a'), '2_half.ts': broken, '3_c.ts': table('c') });

    await expect(steps.up()).rejects.toThrow(/"half" already exists/);
    expect(await tables()).toEqual([]);
    expect(await steps.state()).toEqual({ applied: [], pending: ['1_a', '2_half', '3_c'], unknown: [] });
  });

  it('has one history for sources and for what is compiled from them', async () => {
    await migrator({ '1_a.ts': table('a') }).up();

    expect(await migrator({ '1_a.js': table('a') }).up()).toEqual([]);
  });

  it('lets one process work where several start at once', async () => {
    const steps = { '1_a.ts': table('a'), '2_b.ts': table('b') };

    const taken = await Promise.all([migrator(steps).up(), migrator(steps).up(), migrator(steps).up()]);

    expect(taken.flat().sort()).toEqual(['1_a', '2_b']);
  });

  it('is not held up by the lock of a process that was killed', async () => {
    await migrator({ '1_a.ts': table('a') }).up();
    const db = openDatabase(url);
    await db.run(sql`update schema_migrations_lock set is_locked = 1`);
    await db.close();

    expect(await migrator({ '1_a.ts': table('a'), '2_b.ts': table('b') }).up()).toEqual(['2_b']);
  });
});

describe('refusal', () => {
  it('accepts the schema of this version', () => {
    expect(refusal({ applied: ['1'], pending: [], unknown: [] })).toBeUndefined();
  });

  it('names what is missing and the command that adds it', () => {
    expect(refusal({ applied: [], pending: ['1_a'], unknown: [] })).toMatch(/lacks 1_a.*make migrate/);
  });

  it('leaves a schema alone that a newer version has made', () => {
    expect(refusal({ applied: ['1', '2'], pending: [], unknown: ['2'] })).toMatch(/ahead.*does not know 2/);
  });
});

describe('the migrations of this version', () => {
  it('go up, down to nothing, and up again', async () => {
    const own = new Migrator(url, new BaseNameSource());
    migrators.push(own);
    const before = await own.up();

    expect(await own.down('all')).toEqual([...before].reverse());
    expect(await tables()).toEqual([]);
    expect(await own.up()).toEqual(before);
  });
});
