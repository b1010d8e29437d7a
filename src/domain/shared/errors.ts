/** What kind of refusal an error is; the edge gives each kind one status. */
export type ErrorKind =
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'precondition_failed'
  | 'invalid'
  | 'too_many'
  | 'unavailable';

/** One place of the input and what is wrong there. */
export interface Violation {
  /** JSON Pointer into the input as a URI fragment: `#/exercises/0/sets/2/reps`. */
  readonly pointer: string;
  readonly detail: string;
  readonly code: string;
}

/** A refusal that belongs to the rules. `code` is stable, clients branch on it; the message is for people. */
export abstract class DomainError extends Error {
  abstract readonly kind: ErrorKind;
  abstract readonly code: string;
  /** When trying again makes sense, in seconds. */
  readonly retryAfterSeconds?: number;

  constructor(
    message: string,
    /** The places of the input that it is about, where it is about some. */
    readonly errors?: readonly Violation[],
  ) {
    super(message);
  }

  override get name(): string {
    return this.constructor.name;
  }
}

export abstract class Unauthenticated extends DomainError {
  readonly kind = 'unauthenticated';
}

export abstract class NotFound extends DomainError {
  readonly kind = 'not_found';
}

/** The values are fine, the state forbids it. */
export abstract class Conflict extends DomainError {
  readonly kind = 'conflict';
}

export class Forbidden extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'forbidden';
}

/** The resource is no longer at a version that the caller named. */
export class PreconditionFailed extends DomainError {
  readonly kind = 'precondition_failed';
  readonly code = 'precondition_failed';

  constructor() {
    super('The resource has changed since the version that If-Match names.');
  }
}

/** A client chose an id that is taken: by something of its own, present or deleted. */
export class AlreadyExists extends Conflict {
  readonly code = 'already_exists';

  constructor(pointers: readonly string[] = []) {
    const errors = pointers.map((pointer) => ({
      pointer,
      code: 'already_exists',
      detail: 'is already in use',
    }));
    super('An id of the request is already in use.', errors.length > 0 ? errors : undefined);
  }
}

export abstract class Unavailable extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'unavailable';
  override readonly retryAfterSeconds: number = 1;
}

/** The values break rules; every violation is in `errors`, of which there is at least one. */
export class Invalid extends DomainError {
  readonly kind = 'invalid';
  /** The code that all violations share, otherwise the general one. */
  readonly code: string;

  constructor(errors: readonly [Violation, ...Violation[]]) {
    super(`${errors.length === 1 ? '1 member breaks' : `${errors.length} members break`} a rule.`, errors);
    const [{ code }] = errors;
    this.code = errors.every((error) => error.code === code) ? code : 'validation_failed';
  }
}
