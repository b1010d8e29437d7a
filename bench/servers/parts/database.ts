/** The pool as Spotter configures its own: the same limits on whatever can be waited for. */
import pg from 'pg';
import { types } from '../../../src/infrastructure/database/types.js';

export const openPool = (): pg.Pool =>
  new pg.Pool({
    connectionString: process.env.DATABASE_URL!,
    min: 2,
    max: 10,
    connectionTimeoutMillis: 1000,
    statement_timeout: 2500,
    query_timeout: 1500,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    options: '-c TimeZone=UTC -c DateStyle=ISO',
    types,
  });
