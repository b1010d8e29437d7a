/**
 * Who still needs the server. Each process holds a shared lock on a connection of its own; the lock goes with the
 * process, and whoever gets the exclusive one was the last.
 */
import pg from 'pg';

/** A number for the advisory lock, in the database `postgres` only. */
const KEY = 7768_0001;

/** Whether an open connection keeps its process running. Missing from the published types. */
type Connection = pg.Client & Record<'ref' | 'unref', () => void>;

export class Lease {
  private constructor(private readonly connection: Connection) {}

  static async take(url: string): Promise<Lease> {
    const connection = new pg.Client({
      connectionString: url,
      application_name: 'spotter lease',
    }) as Connection;
    // The server may be killed under us; that is noticed by those who use it.
    connection.on('error', () => undefined);
    await connection.connect();
    await connection.query('select pg_advisory_lock_shared($1)', [KEY]);
    connection.unref();
    return new Lease(connection);
  }

  /** Gives the lease back; true where nobody else has one. */
  async release(): Promise<boolean> {
    try {
      this.connection.ref();
      await this.connection.query('select pg_advisory_unlock_shared($1)', [KEY]);
      const { rows } = await this.connection.query<{ alone: boolean }>(
        'select pg_try_advisory_lock($1) as alone',
        [KEY],
      );
      return rows[0]?.alone ?? false;
    } catch {
      // The server that the lease was for is gone; a new one is the business of those who started it.
      return false;
    } finally {
      await this.connection.end().catch(() => undefined);
    }
  }
}
