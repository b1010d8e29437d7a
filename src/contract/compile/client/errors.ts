/** Everything that a call can end with besides a reply and the reason of the caller's own signal. */

// --- What goes wrong --------------------------------------------------------------------------------------

/** The members of every problem (RFC 9457); a document may declare more. */
export interface ProblemDetails {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly code?: string;
  readonly [member: string]: unknown;
}

/** One fault of a request, and its place: a JSON Pointer into the body, a parameter or a header. */
export interface Fault {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly header?: string;
  readonly detail?: string;
  readonly code?: string;
}

/** A call that got no reply. Its kinds are told apart by class, or by `name`. */
export abstract class CallError extends Error {
  constructor(
    /** The operation that was called. */
    readonly operation: string,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(`${operation}: ${message}`, options);
  }
}

/** The service answered with a problem. Branch on `code`. */
export class ProblemError<
  Code extends string = string,
  Problem extends object = ProblemDetails,
> extends CallError {
  override readonly name = 'ProblemError';
  constructor(
    operation: string,
    readonly status: number,
    readonly code: Code,
    readonly problem: Problem,
    readonly headers: Headers,
    /** How long the service asks to be left alone. */
    readonly retryAfterMs?: number,
  ) {
    const { detail } = problem as ProblemDetails;
    super(operation, `${status} ${code}${detail === undefined ? '' : `, ${detail}`}`);
  }

  /** The faults that the problem lists, each with its place; empty where it lists none. */
  get faults(): readonly Fault[] {
    const { errors } = this.problem as { readonly errors?: unknown };
    return Array.isArray(errors) ? (errors as Fault[]) : [];
  }
}

/** Something else than the service answered, such as a proxy on the way to it, or the answer makes no sense. */
export class UnexpectedResponseError extends CallError {
  override readonly name = 'UnexpectedResponseError';
  constructor(
    operation: string,
    readonly status: number,
    readonly headers: Headers,
    /** The body as far as it is text. */
    readonly text: string,
    readonly retryAfterMs?: number,
    what = `unexpected status ${status}`,
  ) {
    super(operation, what);
  }
}

/** No answer: the service cannot be reached, or the connection broke. Whether it did something is not known. */
export class NetworkError extends CallError {
  override readonly name = 'NetworkError';
  constructor(operation: string, cause: unknown) {
    const words = cause instanceof Error ? cause.message : String(cause);
    super(operation, `no answer, ${words}`, { cause });
  }
}

/** No answer in time. */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError';
  constructor(
    operation: string,
    /** Which limit has passed: that of one attempt, or that of the call with all attempts. */
    readonly limit: 'attempt' | 'call',
    readonly ms: number,
  ) {
    super(operation, `no answer within ${ms} ms${limit === 'call' ? ', attempts and pauses together' : ''}`);
  }
}

/** The session is over: somebody has to sign in again. `cause` is the answer that said so. */
export class SignedOutError extends CallError {
  override readonly name = 'SignedOutError';
  constructor(operation: string, cause?: unknown) {
    super(operation, 'signed out, sign in again', { cause });
  }
}

/** A job that ended without success. `job` is its last state. */
export class JobError<Job = unknown> extends CallError {
  override readonly name = 'JobError';
  constructor(
    operation: string,
    readonly status: string,
    readonly job: Job,
  ) {
    super(operation, `the job has ${status}`);
  }
}
