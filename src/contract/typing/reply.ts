/** The reply: everything that the document lets an operation answer. */
import type { Readable as ByteStream } from 'node:stream';
import type { Api, OperationId } from './api.js';
import type { AsRead, Flat, Member, Nothing, Operation, OrNothing } from './generated.js';

/** Headers that the engine sends by itself; a handler may give them, and need not. */
type EngineHeader =
  | 'etag'
  | 'link'
  | 'api-version'
  | 'x-request-id'
  | 'idempotent-replayed'
  | 'deprecation'
  | 'sunset'
  | 'ratelimit'
  | 'ratelimit-policy'
  // Sent with every answer or with none, as the application says (`staticHeaders`).
  | 'strict-transport-security'
  | 'content-type'
  | 'content-length'
  | 'set-cookie';

type IsUnion<T, U = T> = T extends U ? ([U] extends [T] ? false : true) : never;
/** A header whose schema is a `const` has one possible value, and the engine sends it. */
type IsConstant<T> = [T] extends [string]
  ? string extends T
    ? false
    : IsUnion<T> extends true
      ? false
      : true
  : false;

/** The headers that the document names; the index signature of openapi-typescript is dropped. */
type Named<H> = { [K in keyof H as string extends K ? never : number extends K ? never : K]: H[K] };
type SentByEngine<K, V> =
  Lowercase<K & string> extends EngineHeader ? true : IsConstant<Exclude<V, undefined>>;
type AskedHeaders<H> = Flat<
  { [K in keyof H as SentByEngine<K, H[K]> extends true ? never : K]: H[K] } & {
    [
      K in keyof H as SentByEngine<K, H[K]> extends true
        ? Lowercase<K & string> extends 'set-cookie'
          ? never
          : K
        : never
    ]?: H[K];
  }
>;
type Headers<R> = Named<OrNothing<Member<R, 'headers'>>>;
type HeaderPart<H> = [keyof H] extends [never]
  ? { readonly headers?: never }
  : Nothing extends H
    ? { readonly headers?: H }
    : { readonly headers: H };

/** A cookie to set. `Secure`, `HttpOnly` and `SameSite=Lax` unless told otherwise. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly maxAgeSeconds?: number;
  readonly path?: string;
  readonly domain?: string;
  readonly httpOnly?: boolean;
  readonly secure?: boolean;
  readonly sameSite?: 'Strict' | 'Lax' | 'None';
}

type CookiePart<H> =
  'set-cookie' extends Lowercase<keyof H & string>
    ? { readonly cookies?: readonly SetCookie[] }
    : { readonly cookies?: never };

/** One message of a `text/event-stream`; `data` that is not text is sent as JSON. */
export interface ServerSentEvent<Data = unknown> {
  readonly id?: string;
  readonly event?: string;
  readonly retryMs?: number;
  readonly data: Data;
}

/** Bytes for a body that is not JSON. Several chunks are written as the client takes them. */
export type ByteSource = string | Uint8Array | ByteStream | AsyncIterable<string | Uint8Array>;

type ResponseBodyOf<M, S> = M extends `${string}json`
  ? AsRead<S>
  : M extends 'text/event-stream'
    ? AsyncIterable<ServerSentEvent>
    : ByteSource;

type BodyPart<C> = [C] extends [never]
  ? { readonly body?: never; readonly type?: never }
  : IsUnion<keyof C> extends true
    ? { [M in keyof C]: { readonly type: M; readonly body: ResponseBodyOf<M, C[M]> } }[keyof C]
    : { [M in keyof C]: { readonly type?: M; readonly body: ResponseBodyOf<M, C[M]> } }[keyof C];

type Content<R> = R extends { content: infer C } ? C : never;
type IsProblem<R> = [Content<R>] extends [never]
  ? false
  : [keyof Content<R>] extends ['application/problem+json']
    ? true
    : false;

interface StatusClasses {
  '2XX': 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
  '3XX': 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308;
  '4XX': // prettier-ignore
  | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417
    | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451;
  '5XX': 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 511;
}
/** The statuses that a key of `responses` stands for: what a more exact key declares is not its own. */
type Statuses<S, Declared> = S extends number
  ? S
  : S extends keyof StatusClasses
    ? Exclude<StatusClasses[S], Declared>
    : S extends 'default'
      ? Exclude<StatusClasses[Exclude<keyof StatusClasses, Declared>], Declared>
      : never;

declare const checked: unique symbol;
/**
 * Carried by what the functions of `runtime/replies.ts` return. An object literal that a function returns is
 * not searched for surplus members by the compiler, an argument is: hence replies are made by functions.
 */
interface Checked {
  readonly [checked]: true;
}

type ReplyAs<S, R> = Checked & { readonly status: S } & BodyPart<Content<R>> &
  HeaderPart<AskedHeaders<Headers<R>>> &
  CookiePart<Headers<R>>;

type RepliesOf<Rs> = {
  [S in keyof Rs]: IsProblem<Rs[S]> extends true ? never : ReplyAs<Statuses<S, keyof Rs>, Rs[S]>;
}[keyof Rs];

/**
 * What a handler may answer, made by `ok(body)`, `reply(503, body)` and the like. Problems are no replies: they
 * are thrown, as `throw problem(code)` or as an error of the domain that the application translates.
 */
export type Reply<A extends Api, Id extends OperationId<A>> = RepliesOf<
  Member<Operation<A, Id>, 'responses'>
>;
