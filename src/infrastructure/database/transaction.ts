import pg from 'pg';
import { isServerError, translate, TransactionAborted } from './errors.js';
import { dispose, type Connection } from './pool.js';

/** What is sent: a text that may have a name, and its bindings. */
export interface Statement {
  readonly text: string;
  readonly name?: string | undefined;
  readonly values?: unknown[];
}

/** A connection between begin and commit. Statements run one after the other, whoever sends them. */
export class Transaction {
  #tail: Promise<unknown> = Promise.resolve();
  #over = false;
  #savepoints = 0;
  readonly #afterwards: (() => void)[] = [];

  private constructor(private readonly connection: Connection) {}

  static async begin(connection: Connection): Promise<Transaction> {
    await send(connection, { text: 'begin' });
    return new Transaction(connection);
  }

  query(statement: Statement): Promise<pg.QueryResult> {
    if (this.#over) {
      return Promise.reject(
        new Error('This statement belongs to a transaction that is over: something was not awaited'),
      );
    }
    const result = this.#tail.then(() => send(this.connection, statement));
    this.#tail = result.catch(() => undefined);
    return result;
  }

  /** Resolves once everything is durable; a transaction that PostgreSQL had given up is an error. */
  async commit(): Promise<void> {
    try {
      const result = await this.#finish('commit');
      if (result.command === 'ROLLBACK') {
        throw new TransactionAborted(
          'A statement of the transaction had failed; nothing was kept.',
          undefined,
          undefined,
        );
      }
    } finally {
      for (const react of this.#afterwards) react();
    }
  }

  /** See {@link Database.afterCommit}. */
  afterCommit(react: () => void): void {
    this.#afterwards.push(react);
  }

  /** Never throws: where the connection is lost, the server rolls back by itself. */
  async rollback(): Promise<void> {
    await this.#finish('rollback').catch((error: unknown) => dispose(this.connection, error));
  }

  /** Runs `work` so that its failure undoes its own statements only. */
  async savepoint<T>(work: () => Promise<T>): Promise<T> {
    const name = `savepoint_${++this.#savepoints}`;
    const reactions = this.#afterwards.length;
    await this.query({ text: `savepoint ${name}` });
    try {
      const result = await work();
      await this.query({ text: `release savepoint ${name}` });
      return result;
    } catch (error) {
      this.#afterwards.length = reactions;
      await this.query({ text: `rollback to savepoint ${name}` });
      throw error;
    }
  }

  #finish(text: 'commit' | 'rollback'): Promise<pg.QueryResult> {
    const result = this.query({ text });
    this.#over = true;
    return result;
  }
}

/** One statement. A connection that failed otherwise than by an answer of the server is not used again. */
export async function send(connection: Connection, statement: Statement): Promise<pg.QueryResult> {
  try {
    return await new Promise((resolve, reject) => {
      // Handed over whole: pg copies a configuration property by property, which costs as much as the rest.
      const query = new Query(statement.text, statement.values, (error, result) => {
        if (error) reject(error);
        else resolve(result);
      });
      if (statement.name !== undefined) query.name = statement.name;
      connection.query(query);
    });
  } catch (error) {
    if (!isServerError(error)) dispose(connection, error);
    throw translate(error);
  }
}

/** Missing from the published types. */
const Query = pg.Query as unknown as new (
  text: string,
  values: unknown[] | undefined,
  callback: (error: Error | null, result: pg.QueryResult) => void,
) => pg.Submittable & { name: string };
