/** Races that are no matter of luck: everybody is seen to wait before anybody may go on. */
import pg from 'pg';
import { sql, type Database } from '../../src/infrastructure/database/database.js';
import type { TestDatabase } from './postgres.js';

/**
 * Does `work` while a transaction of its own holds what `lock` locks, and lets go once so many statements wait
 * for locks.
 */
export async function whileHeld<T>(
  { url, db }: TestDatabase,
  { lock, waiting }: { readonly lock: string; readonly waiting: number },
  work: () => Promise<T>,
): Promise<T> {
  const holder = new pg.Client({ connectionString: url });
  await holder.connect();
  try {
    await holder.query(`begin; ${lock}`);
    const result = work();
    result.catch(() => undefined);
    while ((await waitersOf(db)) < waiting);
    await holder.query('commit');
    return await result;
  } finally {
    await holder.end();
  }
}

/** Nobody inserts or changes a row of the table while this is held. */
export const writesTo = (table: string): string => `lock table ${table} in share row exclusive mode`;

async function waitersOf(db: Database): Promise<number> {
  const { count } = await db.one<{ count: number }>(sql`
    select count(*) as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`);
  return count;
}
