/**
 * `Idempotency-Key`: the first answer is stored together with its effect, and given again to whoever repeats the
 * request. Where and how it is stored is the application's; that it is in the same transaction is its promise.
 */
import { createHash } from 'node:crypto';

/** An answer that can be given again. */
export interface StoredReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface IdempotentRequest {
  readonly key: string;
  /** Tells callers apart: a key belongs to one of them. */
  readonly actorKey: string;
  readonly operationId: string;
  /** A hash of method, path, query and body. Where bodies hold secrets it must not be stored: it confirms guesses. */
  readonly fingerprint: string;
}

export interface IdempotencyStore {
  /**
   * Calls `execute` unless the key has been used, and stores what it answers in the transaction of its effect. Where
   * the answer is a refusal (a status from 400 on), the effect is undone; which refusals are stored nevertheless, for a
   * repetition to get them again, is the store's decision. What `execute` throws undoes everything and is thrown on. A
   * key that was used for another request is refused with `IdempotencyKeyReused`, one whose first request still
   * runs with `IdempotencyInProgress`.
   */
  run(
    request: IdempotentRequest,
    execute: () => Promise<StoredReply>,
  ): Promise<{ readonly reply: StoredReply; readonly replayed: boolean }>;
}

export class IdempotencyKeyReused extends Error {
  override readonly name = 'IdempotencyKeyReused';
}

export class IdempotencyInProgress extends Error {
  override readonly name = 'IdempotencyInProgress';

  constructor(readonly retryAfterSeconds = 1) {
    super('the first request with this key is still running');
  }
}

/** Thrown through the store for an answer that must not be kept: what failed may succeed when repeated. */
export class NotKept extends Error {
  constructor(readonly reply: StoredReply) {
    super(`answers with status ${reply.status} are not kept`);
  }
}

export const isKept = ({ status }: StoredReply): boolean => status < 500 && status !== 429;

/** Structured fields put strings into quotes; both forms are one key. */
export const keyOf = (header: string): string => /^"(.*)"$/.exec(header)?.[1] ?? header;

export function fingerprintOf(method: string, url: string, body: Uint8Array | undefined): string {
  const hash = createHash('sha256').update(`${method} ${url}\n`);
  if (body) hash.update(body);
  return hash.digest('base64url');
}
