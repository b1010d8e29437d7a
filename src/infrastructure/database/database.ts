import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { isRetryable, isStalePlan } from './errors.js';
import { openPool, type Pool, type PoolFigures, type PoolOptions } from './pool.js';
import { sql, type Sql } from './sql.js';
import { send, Transaction, type Statement } from './transaction.js';

export { json, sql, type Sql } from './sql.js';

const MAX_ATTEMPTS = 4;

/**
 * PostgreSQL as the repositories see it. A statement runs in the transaction of the code that sends it, or on a
 * connection of its own where there is none. All failures are {@link DatabaseError}s.
 */
export class Database {
  readonly #transactions = new AsyncLocalStorage<Transaction | undefined>();

  private constructor(private readonly pool: Pool) {}

  /** Connects on demand: a database that is away now may be there later. */
  static open(options: PoolOptions): Database {
    return new Database(openPool(options));
  }

  async many<Row>(statement: Sql): Promise<Row[]> {
    return (await this.#query(statement)).rows as Row[];
  }

  /** The row of a statement that has exactly one. */
  async one<Row>(statement: Sql): Promise<Row> {
    const row = await this.maybe<Row>(statement);
    if (row === undefined) throw new Error('a statement that has one row had none');
    return row;
  }

  /** The row of a statement that has at most one. */
  async maybe<Row>(statement: Sql): Promise<Row | undefined> {
    const { rows } = await this.#query(statement);
    if (rows.length > 1) throw new Error(`a statement that has at most one row had ${rows.length}`);
    return rows[0] as Row | undefined;
  }

  /** How many rows the statement touched. */
  async run(statement: Sql): Promise<number> {
    return (await this.#query(statement)).rowCount ?? 0;
  }

  /**
   * Runs `work` as one transaction: committed when it resolves, rolled back when it throws. Inside another
   * transaction it becomes part of that one, which alone decides. `work` is run again when PostgreSQL asks for it
   * (serialization failure, deadlock), so it must not touch anything but the database.
   */
  readonly atomically = async <T>(work: () => Promise<T>): Promise<T> => {
    if (this.#transactions.getStore()) return work();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#transact(work);
      } catch (error) {
        if (attempt === MAX_ATTEMPTS || !isRetryable(error)) throw error;
        // The one that was in the way needs a moment; two that retry in step would meet again.
        await pause(Math.random() * 20 * attempt);
      }
    }
  };

  /**
   * Like `atomically`, but inside another transaction a failure undoes only what `work` itself did; the
   * transaction around it can go on. For items of a batch that succeed or fail by themselves, one after the other.
   */
  readonly separately = async <T>(work: () => Promise<T>): Promise<T> => {
    const transaction = this.#transactions.getStore();
    return transaction ? transaction.savepoint(work) : this.atomically(work);
  };

  /**
   * Calls `react` once the transaction around it is committed, before whoever waits for that goes on; at once where
   * there is none. Also where the answer to the commit is lost, and nobody knows: so it must do no harm if nothing was
   * kept, and it must not throw.
   */
  afterCommit(react: () => void): void {
    const transaction = this.#transactions.getStore();
    if (transaction) transaction.afterCommit(react);
    else react();
  }

  /**
   * Like `atomically`, but on a connection of its own, also inside another transaction. That one keeps its connection
   * meanwhile: for the few cases where something must outlive a rollback.
   */
  readonly independently = <T>(work: () => Promise<T>): Promise<T> =>
    this.#transactions.run(undefined, () => this.atomically(work));

  /** Throws unless the database answers. */
  async ping(): Promise<void> {
    await this.run(sql`select 1`);
  }

  figures(): PoolFigures {
    return this.pool.figures();
  }

  /** Waits for statements that run. */
  async close(): Promise<void> {
    await this.pool.close();
  }

  async #query(sql: Sql): Promise<pg.QueryResult> {
    const { text, name } = sql.prepared;
    const statement = { text, name, values: sql.values as unknown[] };
    const transaction = this.#transactions.getStore();
    if (transaction) return transaction.query(statement);
    try {
      return await this.#queryOnce(statement);
    } catch (error) {
      if (!isStalePlan(error)) throw error;
      return this.#queryOnce(statement);
    }
  }

  async #queryOnce(statement: Statement): Promise<pg.QueryResult> {
    const connection = await this.pool.acquire();
    try {
      return await send(connection, statement);
    } finally {
      this.pool.release(connection);
    }
  }

  async #transact<T>(work: () => Promise<T>): Promise<T> {
    const connection = await this.pool.acquire();
    try {
      const transaction = await Transaction.begin(connection);
      return await this.#transactions.run(transaction, async () => {
        try {
          const result = await work();
          await transaction.commit();
          return result;
        } catch (error) {
          await transaction.rollback();
          throw error;
        }
      });
    } finally {
      this.pool.release(connection);
    }
  }
}
