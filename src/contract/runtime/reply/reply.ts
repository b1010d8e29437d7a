/** What the stages of answering hand to each other. */
import type { Readable } from 'node:stream';
import type { ServerSentEvent, SetCookie } from '../../types.js';

/** What a handler returned, whatever its type says: it is checked here. */
export interface UncheckedReply {
  readonly status: number;
  readonly body?: unknown;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly cookies?: readonly SetCookie[];
}

export interface ByteStream {
  readonly kind: 'bytes';
  readonly source: Readable | AsyncIterable<string | Uint8Array>;
}
export interface EventStream {
  readonly kind: 'events';
  readonly source: AsyncIterable<ServerSentEvent>;
}

/** An answer that only needs to be written. */
export class Rendered {
  constructor(
    readonly status: number,
    /** Names and values in turn, as `writeHead` takes them. */
    readonly headers: string[],
    readonly body: string | Uint8Array | ByteStream | EventStream | undefined,
    readonly mediaType: string | undefined,
  ) {}
}

export const isStream = (body: Rendered['body']): body is ByteStream | EventStream =>
  typeof body === 'object' && 'kind' in body;
