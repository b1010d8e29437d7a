import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '../../../src/infrastructure/database/database.js';
import { testDatabase, type TestDatabase } from '../../support/postgres.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe('afterCommit', () => {
  const inTransaction = async (work: (notes: string[]) => Promise<void>): Promise<string[]> => {
    const notes: string[] = [];
    await database.db
      .atomically(async () => {
        await work(notes);
        notes.push('the work is done');
      })
      .then(
        () => notes.push('committed'),
        () => notes.push('failed'),
      );
    return notes;
  };

  it('reacts once all is kept, before whoever waits goes on', async () => {
    const notes = await inTransaction(async (all) => {
      database.db.afterCommit(() => all.push('reaction'));
      await database.db.ping();
    });

    expect(notes).toEqual(['the work is done', 'reaction', 'committed']);
  });

  it('reacts at once outside a transaction', () => {
    const notes: string[] = [];
    database.db.afterCommit(() => notes.push('reaction'));

    expect(notes).toEqual(['reaction']);
  });

  it('does not react to what was undone', async () => {
    const failing = await inTransaction(async (all) => {
      database.db.afterCommit(() => all.push('reaction'));
      await database.db.run(sql`select 1 / 0`);
    });
    const partly = await inTransaction(async (all) => {
      database.db.afterCommit(() => all.push('the first'));
      await database.db
        .separately(() => {
          database.db.afterCommit(() => all.push('undone'));
          return Promise.reject(new Error('no'));
        })
        .catch(() => undefined);
      database.db.afterCommit(() => all.push('the last'));
    });

    expect(failing).toEqual(['failed']);
    expect(partly).toEqual(['the work is done', 'the first', 'the last', 'committed']);
  });

  it('reacts also where the answer to the commit is lost, and nobody knows', async () => {
    const notes = await inTransaction(async (all) => {
      database.db.afterCommit(() => all.push('reaction'));
      const backend = await database.db.one<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      await database.db.independently(() =>
        database.db.run(sql`select pg_terminate_backend(${backend.pid})`),
      );
    });

    expect(notes).toEqual(['the work is done', 'reaction', 'failed']);
  });
});
