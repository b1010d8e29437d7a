/** The pool of connections: Knex's, with limits on everything that can be waited for. */
import knexFactory, { type Knex } from 'knex';
import type pg from 'pg';
import { unavailable } from './errors.js';
import { types } from './types.js';

/** A transaction that does nothing for this long has lost its program, and holds locks. */
const IDLE_IN_TRANSACTION_MS = 10_000;

export interface PoolOptions {
  readonly url: string;
  readonly min: number;
  readonly max: number;
  /** Waiting for a connection, be it a free or a new one. */
  readonly acquireTimeoutMs: number;
  readonly connectTimeoutMs: number;
  /** The server's limit for a statement. */
  readonly statementTimeoutMs: number;
  /** Our own limit for a statement, for a server that no longer says anything. */
  readonly queryTimeoutMs: number;
  /** Shown in pg_stat_activity. */
  readonly applicationName: string;
  /** Troubles of single connections that no caller sees. */
  readonly onWarning: (message: string) => void;
}

/** What the metrics show. */
export interface PoolFigures {
  readonly max: number;
  readonly used: number;
  readonly free: number;
  readonly waiting: number;
}

/** A connection of Knex's pool. Knex drops one that is marked instead of handing it out again. */
export type Connection = pg.Client & { __knex__disposed?: unknown };

export interface Pool {
  acquire(): Promise<Connection>;
  release(connection: Connection): void;
  figures(): PoolFigures;
  close(): Promise<void>;
}

export function openPool(options: PoolOptions): Pool {
  const knex = openKnex(options);
  // Knex's own way to the pool wraps each step once more.
  const { pool } = knex.client as KnexClient;
  return {
    acquire: async () => {
      try {
        return await pool.acquire().promise;
      } catch (error) {
        throw unavailable(error);
      }
    },
    release: (connection) => void pool.release(connection),
    figures: () => ({
      max: options.max,
      used: pool.numUsed(),
      free: pool.numFree(),
      waiting: pool.numPendingAcquires(),
    }),
    close: () => knex.destroy(),
  };
}

/**
 * Takes a connection out of use: whoever waits on it fails now, and the pool makes another one. For a connection
 * with a statement on it that nobody waits for any longer; the next user would get that statement's answer.
 */
export function dispose(connection: Connection, reason: unknown): void {
  connection.__knex__disposed = reason;
  connection.connection.stream.destroy();
}

/** What Knex keeps to itself, although all its dialects share it. */
interface KnexClient {
  readonly pool: {
    acquire(): { readonly promise: Promise<Connection> };
    release(connection: Connection): boolean;
    numUsed(): number;
    numFree(): number;
    numPendingAcquires(): number;
  };
}

function openKnex(options: PoolOptions): Knex {
  return knexFactory({
    client: 'pg',
    connection: {
      connectionString: options.url,
      application_name: options.applicationName,
      connectionTimeoutMillis: options.connectTimeoutMs,
      statement_timeout: options.statementTimeoutMs,
      query_timeout: options.queryTimeoutMs,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
      keepAlive: true,
      // Instants arrive as UTC text whatever the role or the server has set.
      options: '-c TimeZone=UTC -c DateStyle=ISO',
      types,
    },
    acquireConnectionTimeout: options.acquireTimeoutMs,
    pool: { min: options.min, max: options.max },
    log: {
      warn: options.onWarning,
      error: options.onWarning,
      deprecate: options.onWarning,
      debug: () => undefined,
    },
  });
}
