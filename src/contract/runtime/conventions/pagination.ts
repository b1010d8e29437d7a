/**
 * Cursors: the sort keys of the last item of a page, signed. A cursor belongs to one list, one caller and one
 * combination of filters and order, so that it cannot be used to read what the caller was never shown.
 */
import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { CursorKey, Page } from '../../types.js';
import type { Bag } from '../parameters/bag.js';
import { problem, type ContractProblem } from '../problems/problem.js';

interface PageScope {
  readonly operationId: string;
  /** Tells callers apart. */
  readonly actorKey: string;
  /** The resource that the list belongs to. */
  readonly path: Readonly<Bag>;
  readonly query: Readonly<Bag>;
}

const SIGNATURE_BYTES = 16;
const MIN_KEY_BYTES = 32;

export class Cursors {
  private readonly key: KeyObject;

  /** `key` is secret, and the same in all processes that serve the document. */
  constructor(key: string | Uint8Array) {
    const bytes = typeof key === 'string' ? Buffer.from(key) : key;
    if (bytes.length < MIN_KEY_BYTES)
      throw new Error(`the key of cursors must have at least ${MIN_KEY_BYTES} bytes`);
    this.key = createSecretKey(bytes);
  }

  write(keys: readonly CursorKey[], scope: PageScope): string {
    const payload = JSON.stringify(keys);
    return Buffer.concat([this.sign(payload, scope), Buffer.from(payload)]).toString('base64url');
  }

  /** Throws 400 for a cursor that is damaged or was made for something else. */
  read(cursor: string, scope: PageScope): readonly CursorKey[] {
    const bytes = Buffer.from(cursor, 'base64url');
    if (bytes.length <= SIGNATURE_BYTES || bytes.toString('base64url') !== cursor) throw invalid();
    const payload = bytes.toString('utf8', SIGNATURE_BYTES);
    if (!timingSafeEqual(bytes.subarray(0, SIGNATURE_BYTES), this.sign(payload, scope))) throw invalid();
    return JSON.parse(payload) as CursorKey[];
  }

  private sign(payload: string, { operationId, actorKey, path, query }: PageScope): Buffer {
    const signed = JSON.stringify([operationId, actorKey, Object.values(path), filtersOf(query), payload]);
    return createHmac('sha256', this.key).update(signed).digest().subarray(0, SIGNATURE_BYTES);
  }
}

/** The page size may change from page to page, nothing else. */
const filtersOf = (query: Readonly<Bag>): unknown[] =>
  Object.keys(query)
    .filter((name) => name !== 'cursor' && name !== 'limit')
    .sort()
    .map((name) => [name, query[name]]);

const invalid = (): ContractProblem =>
  problem('invalid_cursor', {
    detail: 'The cursor is damaged, or belongs to another list, filter or caller.',
    hint: 'Start again without a cursor.',
    errors: [{ parameter: 'cursor', detail: 'is not a cursor of this list', code: 'invalid_cursor' }],
  });

/** The page of one call. */
export class RequestedPage implements Page {
  readonly limit: number;
  readonly after?: readonly CursorKey[];
  /** The cursor that the handler asked for, for the header `Link`. */
  nextCursor: string | null = null;

  constructor(
    private readonly cursors: Cursors,
    private readonly scope: PageScope,
  ) {
    const { cursor, limit } = scope.query;
    this.limit = limit as number;
    if (typeof cursor === 'string') this.after = cursors.read(cursor, scope);
  }

  next(keys: readonly CursorKey[] | undefined): string | null {
    this.nextCursor = keys === undefined ? null : this.cursors.write(keys, this.scope);
    return this.nextCursor;
  }
}

/** `Link` to the next page: the request's own URL with another cursor (RFC 8288). */
export function nextLink(path: string, query: string, cursor: string): string {
  const others = query.split('&').filter((pair) => pair !== '' && !pair.startsWith('cursor='));
  return `<${path}?${[...others, `cursor=${cursor}`].join('&')}>; rel="next"`;
}
