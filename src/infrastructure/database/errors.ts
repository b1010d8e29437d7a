/**
 * What can go wrong at the database, as few small classes. Repositories turn the violations that they expect into
 * errors of the domain; the rest is for the edge. No message holds SQL, values or host names: what the driver said
 * is the `cause`, for the log.
 */
import pg from 'pg';

export abstract class DatabaseError extends Error {
  constructor(
    message: string,
    /** SQLSTATE, or the error code of the socket. */
    readonly code: string | undefined,
    cause: unknown,
  ) {
    super(message, { cause });
    this.name = new.target.name;
  }
}

/** A constraint of the schema said no. */
abstract class Violation extends DatabaseError {
  constructor(
    kind: string,
    readonly constraint: string,
    readonly table: string,
    code: string,
    cause: unknown,
  ) {
    super(`The constraint ${constraint} of ${table} does not hold (${kind}).`, code, cause);
  }
}

/** The row is already there, or another row has the same unique value. */
export class UniqueViolation extends Violation {}
/** The row refers to one that is not there, or is still referred to. */
export class ForeignKeyViolation extends Violation {}
/** A check, not-null or exclusion constraint. */
export class CheckViolation extends Violation {}

/** A value that PostgreSQL cannot hold: NUL, a number out of range, an impossible date. The caller's fault. */
export class InvalidValue extends DatabaseError {}

/** Transactions kept getting into each other's way. Trying again later is right. */
export class Contention extends DatabaseError {}

/** The database cannot be reached, has no connection left or takes too long. Whether a write took place is open. */
export class Unavailable extends DatabaseError {}

/** An error was caught inside a transaction that PostgreSQL had given up, and commit was asked for. */
export class TransactionAborted extends DatabaseError {}

/** Anything else: a fault of the program. */
export class QueryFailed extends DatabaseError {}

interface DriverError {
  code?: string;
  constraint?: string;
  table?: string;
  column?: string;
}

const CONTENTION = new Set(['40001', '40P01', '55P03']);
/** Connection exceptions, resources, operator intervention; 57014 is a statement that ran into its limit. */
const UNAVAILABLE = /^(08|53|57)|^(E[A-Z]+)$|^25P0[34]$/;

/** PostgreSQL answered, so the connection is fine; anything else leaves open what it will say next. */
export const isServerError = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && !isStalePlan(error);

/**
 * The columns of a table changed under a prepared statement. It does not recover on its connection, so that one
 * is given up, and the statement is worth a second try.
 */
export const isStalePlan = (error: unknown): boolean =>
  (error as { code?: unknown } | undefined)?.code === '0A000' && /cached plan/.test(textOf(error));

const textOf = (error: unknown): string =>
  error instanceof Error ? `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}` : '';

/** Whether the transaction may simply be run again: serialization failure or deadlock. */
export const isRetryable = (error: unknown): boolean =>
  isStalePlan(error) || (error instanceof Contention && (error.code === '40001' || error.code === '40P01'));

/** What the driver, the pool or the socket threw, as one of the above. Takes its own results as they are. */
export function translate(error: unknown): Error {
  if (error instanceof DatabaseError) return error;
  const { code, constraint, table, column } = (error ?? {}) as DriverError;
  if (code === undefined) return translateWithoutCode(error);
  const where = [constraint ?? column ?? 'unnamed', table ?? 'unknown', code, error] as const;
  if (code === '23505') return new UniqueViolation('unique', ...where);
  if (code === '23503') return new ForeignKeyViolation('foreign key', ...where);
  if (code.startsWith('23')) return new CheckViolation('check', ...where);
  if (code.startsWith('22')) return new InvalidValue('A value does not fit its column.', code, error);
  if (CONTENTION.has(code)) return new Contention('Another transaction is in the way.', code, error);
  if (UNAVAILABLE.test(code)) return unavailable(error);
  return new QueryFailed('The database refused a statement.', code, error);
}

/** pg and knex say some things in words only. */
const UNREACHABLE = /time-?out|terminated|not queryable|closed|connection/i;

function translateWithoutCode(error: unknown): Error {
  if (error instanceof Error && !UNREACHABLE.test(`${error.name} ${error.message}`)) return error;
  return unavailable(error);
}

/** For whatever keeps a statement from reaching the database, wrong credentials included. */
export function unavailable(cause: unknown): Unavailable {
  const { code } = (cause ?? {}) as DriverError;
  return new Unavailable('The database is not available.', code, cause);
}
