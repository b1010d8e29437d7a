import { Conflict, DomainError } from './errors.js';

/** A reply as it is kept, to be sent again word for word. */
export interface StoredReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request that may come again. */
export interface RepeatableRequest {
  /** The caller's name for it. Not kept as it is: it opens the reply. */
  readonly key: string;
  /** Whose key it is: the user's id, or a name for callers without one. */
  readonly actorKey: string;
  readonly operationId: string;
  /** Tells whether a request under the same key is the same one. Not kept: bodies that hold passwords could be guessed. */
  readonly fingerprint: string;
}

/**
 * Carries out a request once. `execute` runs in a transaction that its record joins: they are kept together or not
 * at all. A refusal that a repetition would get again (404, 409, 412, ...) is kept too, without its transaction; a
 * validation failure, a lack of rights or a failure of ours is not, so that the caller may put it right and use the
 * same key. What is kept can be read by nobody who does not have the request. Throws IdempotencyKeyReused and IdempotencyInProgress.
 */
export interface IdempotencyStore {
  run(
    request: RepeatableRequest,
    execute: () => Promise<StoredReply>,
  ): Promise<{ readonly reply: StoredReply; readonly replayed: boolean }>;
}

export class IdempotencyKeyReused extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'idempotency_key_reused';

  constructor() {
    super('The Idempotency-Key was used for another request.');
  }
}

export class IdempotencyInProgress extends Conflict {
  readonly code = 'idempotency_in_progress';
  override readonly retryAfterSeconds = 1;

  constructor() {
    super('The first request with this Idempotency-Key is still running.');
  }
}
