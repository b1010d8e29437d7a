/**
 * The types that bind handlers to the document. They are derived from two generated interfaces: `operations`
 * (openapi-typescript) and `Traits` (generated/routes.ts, what openapi-typescript does not know). A handler
 * that is missing, misspelt, or answers what the document does not declare does not compile.
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable as ByteStream } from 'node:stream';
import type { ContractProblem, ProblemContent } from './runtime/problems/problem.js';

/** What the engine needs to know of a document: `{operations, traits, actor}`. */
export interface Api {
  /** `operations` of generated/api.ts. */
  operations: object;
  /** `Traits` of generated/routes.ts. */
  traits: object;
  /** What an identified caller is to the application. */
  actor: unknown;
}

/** One member of the generated `Traits` interface. */
export interface OperationTraits {
  /** Union of the problem codes that the operation declares. */
  problems: string;
  /** `none`: public; `optional`: an anonymous alternative exists. */
  identity: 'required' | 'optional' | 'none';
  /** Query, header and cookie parameters with a default: always present in a call. Union of names, or never. */
  defaults: string;
  pagination: boolean;
  ifMatch: boolean;
  /** Members of a multipart body that are files. Union of names; absent or never where there are none. */
  files?: string;
}

export type OperationId<A extends Api> = keyof A['operations'] & string;

// --- What openapi-typescript generated, taken apart -------------------------------------------------------

type Operation<A extends Api, Id extends OperationId<A>> = A['operations'][Id];
type Member<T, K extends PropertyKey> = T extends { [P in K]?: infer V } ? Exclude<V, undefined> : never;
type Parameters<A extends Api, Id extends OperationId<A>, In extends string> = Member<
  Member<Operation<A, Id>, 'parameters'>,
  In
>;
type Trait<
  A extends Api,
  Id extends OperationId<A>,
  K extends keyof OperationTraits,
> = Id extends keyof A['traits']
  ? Extract<Member<A['traits'][Id], K>, NonNullable<OperationTraits[K]>>
  : never;

type Nothing = Readonly<Record<never, never>>;
type OrNothing<T> = [T] extends [never] ? Nothing : T;
type Flat<T> = { [K in keyof T]: T[K] };

interface ReadMarker {
  readonly $read: unknown;
}
interface WriteMarker {
  readonly $write: unknown;
}

/** A schema as a response shows it: `writeOnly` members are gone. It is only read, so values that cannot change fit. */
export type AsRead<T> = T extends WriteMarker
  ? never
  : T extends { readonly $read: infer U }
    ? AsRead<U>
    : T extends readonly unknown[]
      ? { readonly [I in keyof T]: AsRead<T[I]> }
      : T extends object
        ? { readonly [K in keyof T as NonNullable<T[K]> extends WriteMarker ? never : K]: AsRead<T[K]> }
        : T;

/** A schema as a request sends it: `readOnly` members are gone, `writeOnly` ones are plain. */
export type AsWritten<T> = T extends ReadMarker
  ? never
  : T extends { readonly $write: infer U }
    ? AsWritten<U>
    : T extends readonly unknown[]
      ? { [I in keyof T]: AsWritten<T[I]> }
      : T extends object
        ? { [K in keyof T as NonNullable<T[K]> extends ReadMarker ? never : K]: AsWritten<T[K]> }
        : T;

// --- The call: everything that a request said, already validated -------------------------------------------

type WithDefaults<P, D> = Flat<
  { readonly [K in keyof P as K extends D ? never : K]: P[K] } & {
    readonly [K in keyof P as K extends D ? K : never]-?: Exclude<P[K], undefined>;
  }
>;
type LowerCase<P> = { [K in keyof P as Lowercase<K & string>]: P[K] };

type RequestContent<A extends Api, Id extends OperationId<A>> = Member<
  Member<Operation<A, Id>, 'requestBody'>,
  'content'
>;

type RequestBodyOf<M, S, Files extends string> = M extends `multipart/${string}`
  ? MultipartBody<AsWritten<S>, Files>
  : M extends `${string}json` | 'application/x-www-form-urlencoded'
    ? AsWritten<S>
    : M extends `text/${string}`
      ? string
      : ByteStream;

type RequestBodies<A extends Api, Id extends OperationId<A>, C = RequestContent<A, Id>> = {
  [M in keyof C]: RequestBodyOf<M, C[M], Trait<A, Id, 'files'>>;
}[keyof C];

/** `undefined` where the operation takes no body, and where it may be left out. */
type RequestBody<A extends Api, Id extends OperationId<A>> = [RequestContent<A, Id>] extends [never]
  ? undefined
  : Operation<A, Id> extends { requestBody: object }
    ? RequestBodies<A, Id>
    : RequestBodies<A, Id> | undefined;

/** One file of a multipart body. It must be read, or left, before the next one comes. */
export interface FilePart<Name extends string = string> {
  /** The member of the form. */
  readonly name: Name;
  /** As the client named it, without directories. It is a label, never a path. */
  readonly filename: string | undefined;
  readonly mediaType: string;
  readonly stream: ByteStream;
}

/**
 * A multipart body: its text fields, validated, and its files in the order in which they arrive. The fields
 * come first on the wire; what follows them is read while the handler asks for it.
 */
export interface MultipartBody<Fields, Files extends string = string> {
  readonly fields: Flat<Omit<Fields, Files>>;
  readonly files: AsyncIterable<FilePart<Files>>;
}

/** One page of a collection. Present where the operation declares `cursor` and `limit`. */
export interface Page {
  readonly limit: number;
  /** Sort keys of the last item of the page before; absent on the first page. */
  readonly after?: readonly CursorKey[];
  /** The cursor of the next page, and its `Link`; `null` without keys: there is no more. */
  next(keys: readonly CursorKey[] | undefined): string | null;
}

export type CursorKey = string | number | null;

/** `If-Match`: any version, or one of these. */
export type IfMatch = '*' | readonly number[];

/** What verifiers and handlers may know of the request itself. */
export interface RequestInfo {
  readonly requestId: string;
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** The socket's peer; behind a proxy that is the proxy. */
  readonly remoteAddress: string | undefined;
}

/** Makes a problem that the operation declares: `throw problem('workout_not_found')`. */
export type ProblemFactory<Code extends string> = (
  code: Code,
  content?: string | ProblemContent,
) => ContractProblem;

/** The one argument of a handler. */
export interface Call<A extends Api, Id extends OperationId<A>> {
  readonly operationId: Id;
  readonly path: Flat<Readonly<OrNothing<Parameters<A, Id, 'path'>>>>;
  readonly query: WithDefaults<OrNothing<Parameters<A, Id, 'query'>>, Trait<A, Id, 'defaults'>>;
  /** Declared headers, by their names in lower case. */
  readonly headers: WithDefaults<
    LowerCase<OrNothing<Parameters<A, Id, 'header'>>>,
    Lowercase<Trait<A, Id, 'defaults'>>
  >;
  readonly cookies: WithDefaults<OrNothing<Parameters<A, Id, 'cookie'>>, Trait<A, Id, 'defaults'>>;
  readonly body: RequestBody<A, Id>;
  /** The declared media type that the body has; tells bodies apart where several are declared. */
  readonly contentType: Extract<keyof RequestContent<A, Id>, string> | undefined;
  readonly actor: Trait<A, Id, 'identity'> extends 'required'
    ? A['actor']
    : Trait<A, Id, 'identity'> extends 'none'
      ? undefined
      : A['actor'] | undefined;
  readonly page: Trait<A, Id, 'pagination'> extends true ? Page : undefined;
  readonly ifMatch: Trait<A, Id, 'ifMatch'> extends true ? IfMatch | undefined : undefined;
  /** The media type of a successful answer that the client likes best. */
  readonly accept: string | undefined;
  readonly problem: ProblemFactory<Trait<A, Id, 'problems'>>;
  /** Aborted when the client is gone or the deadline has passed. */
  readonly signal: AbortSignal;
  readonly request: RequestInfo;
}

// --- The reply: everything that the document lets an operation answer --------------------------------------

/** Headers that the engine sends by itself; a handler may give them, and need not. */
type EngineHeader =
  | 'etag'
  | 'link'
  | 'api-version'
  | 'x-request-id'
  | 'idempotent-replayed'
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

export type Handler<A extends Api, Id extends OperationId<A>> = (
  call: Call<A, Id>,
) => Promise<Reply<A, Id>> | Reply<A, Id>;

export type Handlers<A extends Api> = { readonly [Id in OperationId<A>]: Handler<A, Id> };

/**
 * `defineHandlers<App>()({...})`: all handlers of a document, no more and no fewer. Made in two steps, since
 * the document is named and the handlers are inferred.
 */
export const defineHandlers =
  <A extends Api>() =>
  <H extends Handlers<A>>(handlers: H & Record<Exclude<keyof H, OperationId<A>>, never>): Handlers<A> =>
    handlers;
