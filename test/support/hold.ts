/** Races that are no matter of luck: everybody is seen to wait before anybody may go on. */
import pg from 'pg';
import { sql } from '../../src/infrastructure/database/database.js';
import type { TestDatabase } from './postgres.js';

/** Nobody inserts or changes a row of the table while this is held. */
export const writesTo = (table: string): string => `lock table ${table} in share row exclusive mode`;

export interface Hold {
  /** Resolves once so many statements wait for locks. */
  waiting(count: number): Promise<void>;
  release(): Promise<void>;
}

/** Holds what the statement locks, in a transaction of its own. */
export async function hold({ url, db }: TestDatabase, lock: string): Promise<Hold> {
  const holder = new pg.Client({ connectionString: url });
  await holder.connect();
  await holder.query(`begin; ${lock}`);
  const waiting = sql`
    select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  return {
    async waiting(count) {
      while ((await db.run(waiting)) < count);
    },
    release: () => holder.end(),
  };
}

/** Does `work` while the lock is held, and lets go once so many statements wait. */
export async function whileHeld<T>(
  database: TestDatabase,
  { lock, waiting }: { readonly lock: string; readonly waiting: number },
  work: () => Promise<T>,
): Promise<T> {
  const held = await hold(database, lock);
  try {
    const result = work();
    result.catch(() => undefined);
    await held.waiting(waiting);
    await held.release();
    return await result;
  } finally {
    await held.release();
  }
}
