/** What a call takes and answers, derived from the types of the document. */
import type { ProblemDetails, ProblemError } from './errors.js';
import type { Readable, Writable } from './markers.js';
import type { CallOptions } from './options.js';

// --- What an operation takes ------------------------------------------------------------------------------

type Content<T> = T extends { content: infer C } ? C : never;
type OneOf<T, U = T> = T extends unknown ? ([U] extends [T] ? true : false) : never;

/** What fetch sends as it is. */
type RawBody = NonNullable<RequestInit['body']>;

type SentBody<Media, Shape> = Media extends `${string}json` | 'application/x-www-form-urlencoded'
  ? Writable<Shape>
  : Media extends `multipart/${string}`
    ? FormData
    : Media extends `text/${string}`
      ? string
      : RawBody;

/** `type` is the media type; it may be left out where the document offers only one. */
type Sent<C> = {
  [M in keyof C]: OneOf<keyof C> extends true
    ? { readonly type?: M; readonly body: SentBody<M, C[M]> }
    : { readonly type: M; readonly body: SentBody<M, C[M]> };
}[keyof C];

type RequestBody<Op> = Op extends { requestBody: infer B }
  ? Sent<Content<B>>
  : Op extends { requestBody?: infer B }
    ? Sent<Content<NonNullable<B>>> | { readonly type?: never; readonly body?: never }
    : unknown;

/** `If-None-Match` is sent by `ifChanged`, whose answer may then be "the same as before". */
type SentHeaders<H> = {
  readonly [K in keyof H]: Lowercase<K & string> extends 'if-none-match' ? never : H[K];
};

type Parameters<Op> = Op extends { parameters: infer P }
  ? { readonly [K in keyof P as K extends 'header' ? never : K extends 'cookie' ? 'cookies' : K]: P[K] } & {
      readonly [K in keyof P as K extends 'header' ? 'headers' : never]: SentHeaders<P[K]>;
    }
  : unknown;

/** Headers that have a word of their own in a call. */
interface Shorthands {
  'if-match': 'ifMatch';
  'idempotency-key': 'idempotencyKey';
}

type HeaderShorthands<Op> = Op extends { parameters: { header?: infer H } }
  ? [NonNullable<H>] extends [never]
    ? unknown
    : {
        readonly [
          K in keyof NonNullable<H> as Lowercase<K & string> extends keyof Shorthands
            ? Shorthands[Lowercase<K & string>]
            : never
        ]?: string | undefined;
      }
  : unknown;

/** Everything that a call of the operation can carry. */
export type Input<Op> = Parameters<Op> & RequestBody<Op> & HeaderShorthands<Op> & CallOptions;

/** For operations that refuse to change what the caller has not seen: the `etag` of a reply. */
export type SeenVersion =
  { readonly ifMatch: string } | { readonly headers: { readonly 'If-Match': string } };

/** One argument, which may be left out where it needs nothing. */
export type Arguments<In> = Record<never, never> extends In ? [input?: In] : [input: In];

// --- What it answers --------------------------------------------------------------------------------------

type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
type StatusOf<S> = S extends Success ? S : S extends '2XX' ? number : never;

type ByteStream = ReadableStream<Uint8Array>;

type ReceivedBody<C> = [C] extends [never]
  ? undefined
  : {
      [M in keyof C]: M extends `${string}json`
        ? Readable<C[M]>
        : M extends `text/event-stream`
          ? ByteStream
          : M extends `text/${string}`
            ? string
            : ByteStream;
    }[keyof C];

/** A successful reply: one of those that the document declares. */
export type Reply<Op> = Op extends { responses: infer R }
  ? {
      [S in keyof R]: StatusOf<S> extends never
        ? never
        : {
            readonly status: StatusOf<S>;
            readonly headers: Headers;
            readonly body: ReceivedBody<Content<R[S]>>;
            /** The version of what came: `ifMatch` of a later call. */
            readonly etag: string | undefined;
          };
    }[keyof R]
  : never;

/** The body of a page. */
export type Page<Op> = Extract<Reply<Op>, { readonly status: 200 }>['body'];

/** What pages are made of. */
export type Item<Op> = Page<Op> extends { items: readonly (infer I)[] } ? I : never;

/** The job that a 202 answers. */
export type Job<Op> = Extract<Reply<Op>, { readonly status: 202 }>['body'];

// --- What it refuses with ---------------------------------------------------------------------------------

type Declared<R, S> = S extends keyof R
  ? R[S]
  : S extends number
    ? `${S}` extends `${infer D}${string}`
      ? `${D}XX` extends keyof R
        ? R[`${D}XX`]
        : R extends { default: infer Rest }
          ? Rest
          : never
      : never
    : never;

type ProblemBody<Op, S> = Op extends { responses: infer R }
  ? Content<Declared<R, S>> extends { 'application/problem+json': infer B }
    ? Readable<B>
    : ProblemDetails
  : ProblemDetails;

/** The problems of an operation with these codes, each with the members that the document gives its status. */
export type DeclaredProblem<Op, Code extends string, Statuses> = Code extends string
  ? ProblemError<
      Code,
      ProblemBody<Op, Code extends keyof Statuses ? Statuses[Code] : never> & { readonly code: Code }
    >
  : never;

/** What `try` answers: a reply, or the problem that the service named. */
export type Result<R, P> =
  | { readonly ok: true; readonly reply: R; readonly error?: never }
  | { readonly ok: false; readonly error: P; readonly reply?: never };
