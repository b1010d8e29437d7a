/* eslint-disable */
// Client of Spotter: needs fetch, and the types beside it.
// Made from openapi/openapi.yaml. Do not edit: change the document and run `make generate`.

import type { operations, Readable, Writable } from './api.js';

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
type Input<Op> = Parameters<Op> & RequestBody<Op> & HeaderShorthands<Op> & CallOptions;

/** For operations that refuse to change what the caller has not seen: the `etag` of a reply. */
type SeenVersion =
  { readonly ifMatch: string } | { readonly headers: { readonly 'If-Match': string } };

/** One argument, which may be left out where it needs nothing. */
type Arguments<In> = Record<never, never> extends In ? [input?: In] : [input: In];

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
type Reply<Op> = Op extends { responses: infer R }
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
type Page<Op> = Extract<Reply<Op>, { readonly status: 200 }>['body'];

/** What pages are made of. */
type Item<Op> = Page<Op> extends { items: readonly (infer I)[] } ? I : never;

/** The job that a 202 answers. */
type Job<Op> = Extract<Reply<Op>, { readonly status: 202 }>['body'];

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
type DeclaredProblem<Op, Code extends string, Statuses> = Code extends string
  ? ProblemError<
      Code,
      ProblemBody<Op, Code extends keyof Statuses ? Statuses[Code] : never> & { readonly code: Code }
    >
  : never;

/** What `try` answers: a reply, or the problem that the service named. */
type Result<R, P> =
  | { readonly ok: true; readonly reply: R; readonly error?: never }
  | { readonly ok: false; readonly error: P; readonly reply?: never };

// --- What goes wrong --------------------------------------------------------------------------------------

/** The members of every problem (RFC 9457); a document may declare more. */
interface ProblemDetails {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly code?: string;
  readonly [member: string]: unknown;
}

/** One fault of a request, and its place: a JSON Pointer into the body, a parameter or a header. */
interface Fault {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly header?: string;
  readonly detail?: string;
  readonly code?: string;
}

/** A call that got no reply. Its kinds are told apart by class, or by `name`. */
abstract class CallError extends Error {
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
class ProblemError<
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
class UnexpectedResponseError extends CallError {
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
class NetworkError extends CallError {
  override readonly name = 'NetworkError';
  constructor(operation: string, cause: unknown) {
    const words = cause instanceof Error ? cause.message : String(cause);
    super(operation, `no answer, ${words}`, { cause });
  }
}

/** No answer in time. */
class TimeoutError extends CallError {
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
class SignedOutError extends CallError {
  override readonly name = 'SignedOutError';
  constructor(operation: string, cause?: unknown) {
    super(operation, 'signed out, sign in again', { cause });
  }
}

/** A job that ended without success. `job` is its last state. */
class JobError<Job = unknown> extends CallError {
  override readonly name = 'JobError';
  constructor(
    operation: string,
    readonly status: string,
    readonly job: Job,
  ) {
    super(operation, `the job has ${status}`);
  }
}

// --- What can be chosen -----------------------------------------------------------------------------------

/** Chosen for all calls of a client, or for one. */
interface Patience {
  /** How often a call that is safe to repeat is repeated; 3 unless given, 0 for never. */
  readonly maxRetries?: number;
  /** The whole call, attempts and pauses together; two minutes unless given, `Infinity` for no limit. */
  readonly timeoutMs?: number;
  /** One attempt, until its answer is there; half a minute unless given. */
  readonly attemptTimeoutMs?: number;
  /** The longest pause between attempts, one minute unless given. Who is asked to wait longer gets the error at once. */
  readonly maxPauseMs?: number;
}

/** Chosen for one call. */
interface CallOptions extends Patience {
  /** Media types of the reply, where the operation answers in several. */
  readonly accept?: string;
  /** Ends the call; it then rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** A request before it is sent. Headers may be added; the token is not among them. */
interface Outgoing {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** 1 for the first. */
  readonly attempt: number;
}

/** How an attempt ended. */
interface Incoming extends Omit<Outgoing, 'headers'> {
  readonly durationMs: number;
  /** Absent where nothing was answered. */
  readonly status?: number;
  readonly headers?: Headers;
  /** What a failed attempt failed with. */
  readonly error?: unknown;
}

/** An attempt that is about to be repeated. */
interface Retry {
  readonly operation: string;
  /** The attempt that failed, 1 for the first. */
  readonly attempt: number;
  readonly error: unknown;
  readonly delayMs: number;
}

/** An operation that the service is going to drop. */
interface Deprecation {
  readonly operation: string;
  readonly since?: Date;
  /** From then on it answers 410. */
  readonly sunset?: Date;
  /** Where to go instead. */
  readonly successor?: string;
}

interface ClientOptions extends Patience {
  /** Where the service stands, `https://api.example.com`. */
  readonly baseUrl: string;
  /** Who is signed in: keeps tokens, renews them, forgets them. */
  readonly session?: TokenKeeper;
  /** A token that comes from elsewhere, such as an API key; asked for before every call that needs one. */
  readonly token?: () => string | undefined | Promise<string | undefined>;
  /** Who is calling, `my-app/1.2`: sent as `X-Client`, so that the service knows whom a change concerns. */
  readonly client?: string;
  /** Sent with every call. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether browsers send cookies to other origins: `include` for sessions whose refresh token is a cookie. */
  readonly credentials?: 'omit' | 'same-origin' | 'include';
  readonly onRequest?: (request: Outgoing) => void | Promise<void>;
  readonly onResponse?: (response: Incoming) => void;
  readonly onRetry?: (retry: Retry) => void;
  /** Told once for each operation. */
  readonly onDeprecation?: (deprecation: Deprecation) => void;
  readonly fetch?: typeof fetch;
  /** How time passes; for tests. */
  readonly time?: Time;
  /** Between 0 and 1; for tests. */
  readonly random?: () => number;
}

const DEFAULTS = {
  maxRetries: 3,
  timeoutMs: 120_000,
  attemptTimeoutMs: 30_000,
  maxPauseMs: 60_000,
} as const satisfies Patience;

/** What the call chooses, or else the client, or else nobody. */
const patienceOf = (call: Patience, client: Patience): Required<Patience> => ({
  maxRetries: call.maxRetries ?? client.maxRetries ?? DEFAULTS.maxRetries,
  timeoutMs: call.timeoutMs ?? client.timeoutMs ?? DEFAULTS.timeoutMs,
  attemptTimeoutMs: call.attemptTimeoutMs ?? client.attemptTimeoutMs ?? DEFAULTS.attemptTimeoutMs,
  maxPauseMs: call.maxPauseMs ?? client.maxPauseMs ?? DEFAULTS.maxPauseMs,
});

// --- Time -------------------------------------------------------------------------------------------------

interface Time {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back once, unless it is taken back with the function that it returns. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

const realTime: Time = {
  now: () => Date.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

/** Timers hold 31 bits, about 24 days. */
const LONGEST = 2 ** 31 - 1;

/**
 * Ends work when its caller says so or its time is over. `AbortSignal.any` and reasons of signals are not
 * everywhere; this needs neither, and leaves no timer and no listener behind once it is released.
 */
class Watch {
  readonly #controller = new AbortController();
  /** An error as a rule; a caller's signal can bring anything. */
  #reason: Error | undefined;
  #stopTimer: (() => void) | undefined;
  #leaveParent: (() => void) | undefined;

  constructor(private readonly time: Time) {}

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends when the signal does, or right now where it has. */
  follow(signal: AbortSignal | undefined, reason = () => reasonOf(signal)): this {
    if (!signal) return this;
    const end = (): void => this.end(reason());
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    this.#leaveParent = () => signal.removeEventListener('abort', end);
    return this;
  }

  /** A part of this work, which ends with it at the latest. */
  part(): Watch {
    return new Watch(this.time).follow(this.signal, () => this.#reason);
  }

  /** Ends with this error when the time is over. */
  limit(ms: number, error: () => Error): this {
    if (ms <= LONGEST) this.#stopTimer = this.time.after(Math.max(0, ms), () => this.end(error()));
    return this;
  }

  end(reason: unknown): void {
    if (this.signal.aborted) return;
    this.#reason = reason as Error;
    this.#controller.abort(reason);
  }

  /** Rejects with the reason as soon as the watch ends, whatever the work does then. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const end = (): void => reject(this.#reason!);
      if (this.signal.aborted) return end();
      this.signal.addEventListener('abort', end, { once: true });
      const leave = (): void => this.signal.removeEventListener('abort', end);
      work()
        .finally(leave)
        .then(resolve, (error: unknown) => (this.signal.aborted ? end() : reject(error as Error)));
    });
  }

  async pause(ms: number): Promise<void> {
    let stop = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      stop = this.time.after(ms, resolve);
    });
    return this.run(() => over).finally(stop);
  }

  /** The time does not matter any more, the caller's signal does: a stream goes on. */
  stopTimer(): void {
    this.#stopTimer?.();
  }

  release(): void {
    this.stopTimer();
    this.#leaveParent?.();
  }
}

/** Some platforms abort without a reason. */
function reasonOf(signal: AbortSignal | undefined): unknown {
  if (signal?.reason !== undefined) return signal.reason;
  return Object.assign(new Error('The call was aborted.'), { name: 'AbortError' });
}

// --- How a call is written --------------------------------------------------------------------------------

type Style = 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';

/** What a client has to know of an operation. */
interface Route {
  readonly method: string;
  readonly path: string;
  /** Media types of the reply. */
  readonly accept?: string;
  /** Media types of the body; the first one is sent unless the call names another. */
  readonly media?: readonly string[];
  /** Whether a token is sent. */
  readonly token?: true;
  /** Takes an `Idempotency-Key`, so that a repetition has no effect of its own. */
  readonly idempotent?: true;
  /** What a success means for the session. */
  readonly session?: 'begins' | 'ends';
  /** Parameters that are not written in the default style of their place, or as JSON. */
  readonly styles?: Readonly<Record<string, readonly [style: Style, explode: boolean] | 'json'>>;
}

/** By the id of the operation. */
type Routes = Readonly<Record<string, Route>>;

interface AnyInput {
  readonly path?: object;
  readonly query?: object;
  readonly headers?: object;
  readonly cookies?: object;
  readonly ifMatch?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly type?: string;
  readonly body?: unknown;
  readonly accept?: string;
}

type SentText = NonNullable<RequestInit['body']>;

const encode = (value: unknown): string => encodeURIComponent(String(value));

const isGiven = ([, value]: readonly [string, unknown]): boolean => value !== undefined;

const entriesOf = (object: object | undefined): [string, unknown][] =>
  Object.entries(object ?? {}).filter(isGiven);

/** A list or object as one text; `pairs` writes `name=value` instead of `name,value`. */
function joined(value: object, separator: string, pairs: boolean): string {
  if (Array.isArray(value)) return value.map(encode).join(separator);
  return entriesOf(value)
    .map(([name, member]) => `${encode(name)}${pairs ? '=' : separator}${encode(member)}`)
    .join(separator);
}

/** Every style of OpenAPI, by RFC 6570. */
function expand(name: string, value: unknown, style: Style, explode: boolean): string {
  const isComposed = typeof value === 'object' && value !== null;
  const key = encode(name);
  switch (style) {
    case 'simple':
      return isComposed ? joined(value, ',', explode) : encode(value);
    case 'label':
      return `.${isComposed ? joined(value, explode ? '.' : ',', explode) : encode(value)}`;
    case 'matrix':
      if (!isComposed || !explode) return `;${key}=${isComposed ? joined(value, ',', false) : encode(value)}`;
      return Array.isArray(value)
        ? value.map((item) => `;${key}=${encode(item)}`).join('')
        : `;${joined(value, ';', true)}`;
    case 'deepObject':
      return entriesOf(value as object)
        .map(([member, inner]) => `${encode(`${name}[${member}]`)}=${encode(inner)}`)
        .join('&');
    case 'spaceDelimited':
      return `${key}=${isComposed ? joined(value, '%20', false) : encode(value)}`;
    case 'pipeDelimited':
      return `${key}=${isComposed ? joined(value, '%7C', false) : encode(value)}`;
    case 'form':
      if (!isComposed || !explode) return `${key}=${isComposed ? joined(value, ',', false) : encode(value)}`;
      return Array.isArray(value)
        ? value.map((item) => `${key}=${encode(item)}`).join('&')
        : joined(value, '&', true);
  }
}

function written(route: Route, place: string, name: string, value: unknown): string {
  const isNamed = place === 'query' || place === 'cookies';
  const style =
    route.styles?.[`${place} ${name}`] ??
    (isNamed ? (['form', true] as const) : (['simple', false] as const));
  if (style !== 'json') return expand(name, value, ...style);
  return isNamed ? `${encode(name)}=${encode(JSON.stringify(value))}` : encode(JSON.stringify(value));
}

function urlOf(baseUrl: string, route: Route, { path, query }: AnyInput): string {
  const values = path as Readonly<Record<string, unknown>> | undefined;
  const location = route.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    written(route, 'path', name, values?.[name]),
  );
  const search = entriesOf(query)
    .map(([name, value]) => written(route, 'query', name, value))
    .filter((text) => text !== '')
    .join('&');
  return `${baseUrl.replace(/\/+$/, '')}${location}${search === '' ? '' : `?${search}`}`;
}

function bodyOf(type: string | undefined, body: unknown): SentText | undefined {
  if (body === undefined || type === undefined) return undefined;
  if (type.endsWith('json')) return JSON.stringify(body);
  if (type !== 'application/x-www-form-urlencoded') return body as SentText;
  return entriesOf(body as object)
    .map(([name, value]) => expand(name, value, 'form', true))
    .join('&');
}

/** All headers but the token, which may change between attempts. */
function headersOf(
  route: Route,
  input: AnyInput,
  common: Readonly<Record<string, string>> | undefined,
  newId: () => string,
): Headers {
  const headers = new Headers(common);
  headers.set('accept', input.accept ?? route.accept ?? '*/*');
  for (const [name, value] of entriesOf(input.headers))
    headers.set(name, decodeURIComponent(written(route, 'headers', name.toLowerCase(), value)));
  const cookies = entriesOf(input.cookies).map(([name, value]) => written(route, 'cookies', name, value));
  if (cookies.length > 0) headers.set('cookie', cookies.join('; '));
  if (input.ifMatch !== undefined) headers.set('if-match', input.ifMatch);
  if (input.idempotencyKey !== undefined) headers.set('idempotency-key', input.idempotencyKey);
  if (route.idempotent && !headers.has('idempotency-key')) headers.set('idempotency-key', newId());
  const type = typeOf(route, input);
  // FormData brings its own type, because that names the boundary.
  if (input.body !== undefined && type !== undefined && !type.startsWith('multipart/'))
    headers.set('content-type', type);
  return headers;
}

const typeOf = (route: Route, input: AnyInput): string | undefined => input.type ?? route.media?.[0];

/** The values that fill the template of a path, or nothing where it is another path. */
function valuesIn(template: string, path: string): Record<string, string> | undefined {
  const names: string[] = [];
  const pattern = template
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]+)\}/g, (_, name: string) => `(${names.push(name) && '[^/]+'})`);
  const found = new RegExp(`${pattern}$`).exec(path);
  return found
    ? Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1]!)]))
    : undefined;
}

// --- What is repeated -------------------------------------------------------------------------------------

/** Methods that may be repeated by definition (RFC 9110, 9.2.2). */
const REPEATABLE = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);

/** Answers that say no more than that the service cannot just now. */
const FOR_THE_MOMENT = new Set([429, 502, 503, 504]);

const FIRST_PAUSE = 300;
const LONGEST_BACKOFF = 10_000;

/** A repetition must have no effect of its own, whatever became of the attempt before. */
function isRepeatable(method: string, headers: Headers, body: unknown): boolean {
  // A stream is used up by the first attempt.
  if (typeof ReadableStream === 'function' && body instanceof ReadableStream) return false;
  return REPEATABLE.has(method) || headers.has('idempotency-key') || headers.has('if-match');
}

/** By name, not by class: a session may have been made by the client of another version. */
function isPassing(error: unknown): boolean {
  const { name, limit, status = 0, code } = error as Partial<ProblemError & TimeoutError>;
  if (name === 'TimeoutError') return limit === 'attempt';
  return name === 'NetworkError' || FOR_THE_MOMENT.has(status) || code === 'idempotency_in_progress';
}

/**
 * The pause before the next attempt, or nothing where this error is the last word. Growing pauses with full jitter,
 * so that many clients of one service do not come back in the same moment; not before the time that the service asks for.
 */
function pauseAfter(
  error: unknown,
  attempt: number,
  { maxRetries, maxPauseMs }: Required<Patience>,
  random: () => number,
): number | undefined {
  if (attempt > maxRetries || !isPassing(error)) return undefined;
  const backoff = random() * Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_BACKOFF, maxPauseMs);
  const asked = (error as Partial<ProblemError>).retryAfterMs;
  if (asked === undefined) return backoff;
  return asked > maxPauseMs ? undefined : asked + random() * Math.min(FIRST_PAUSE, asked);
}

/** `Retry-After` in either of its forms: seconds, or a date. */
function retryAfterOf(headers: Headers, now: number): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = /[a-z]/i.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

// --- What comes back --------------------------------------------------------------------------------------

interface AnyReply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly etag: string | undefined;
}

type Bytes = ReadableStream<Uint8Array>;

const mediaTypeOf = (headers: Headers): string =>
  (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();

/** Whether `Accept` names the type. JSON is welcome from a service that has grown a body since. */
const isAccepted = (accept: string, type: string): boolean =>
  type.endsWith('json') ||
  accept
    .split(',')
    .map((range) => range.split(';')[0]!.trim().toLowerCase())
    .some((range) => range === '*/*' || range === type || range === `${type.split('/')[0]}/*`);

/** The reply of a success; throws what the service refused with, or what cannot be from the service. */
async function received(
  operation: string,
  response: Response,
  accept: string,
  now: number,
): Promise<AnyReply> {
  const { status, headers } = response;
  const type = mediaTypeOf(headers);
  if (!response.ok && status !== 304) throw await failure(operation, response, type, now);
  const etag = headers.get('etag') ?? undefined;
  if (status === 204 || status === 205 || status === 304 || type === '')
    return { status, headers, etag, body: undefined };
  if (!isAccepted(accept, type)) {
    const text = await textOf(operation, response);
    throw new UnexpectedResponseError(operation, status, headers, text, undefined, `unexpected ${type}`);
  }
  if (type.endsWith('json')) {
    const text = await textOf(operation, response);
    const body = parsed(text);
    if (body === undefined)
      throw new UnexpectedResponseError(operation, status, headers, text, undefined, 'the body is not JSON');
    return { status, headers, etag, body };
  }
  const isText = type.startsWith('text/') && type !== 'text/event-stream';
  return { status, headers, etag, body: isText ? await textOf(operation, response) : response.body };
}

async function failure(operation: string, response: Response, type: string, now: number): Promise<Error> {
  const { status, headers } = response;
  const text = await textOf(operation, response);
  const retryAfterMs = retryAfterOf(headers, now);
  const problem =
    type === 'application/problem+json' ? (parsed(text) as ProblemDetails | undefined) : undefined;
  return typeof problem?.code === 'string'
    ? new ProblemError(operation, status, problem.code, problem, headers, retryAfterMs)
    : new UnexpectedResponseError(operation, status, headers, text, retryAfterMs);
}

/** A connection that breaks in the middle of a body is a connection that broke. */
async function textOf(operation: string, response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    throw new NetworkError(operation, error);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and `Link` say, if anything. */
function deprecationOf(operation: string, headers: Headers): Deprecation | undefined {
  const text = headers.get('deprecation');
  if (text === null) return undefined;
  const since = dateOf(text.startsWith('@') ? Number(text.slice(1)) * 1000 : NaN);
  const sunset = dateOf(Date.parse(headers.get('sunset') ?? ''));
  const successor = /<([^>]*)>\s*;[^,]*\brel="?successor-version\b/.exec(headers.get('link') ?? '')?.[1];
  return {
    operation,
    ...(since && { since }),
    ...(sunset && { sunset }),
    ...(successor !== undefined && { successor }),
  };
}

const dateOf = (ms: number): Date | undefined => (Number.isNaN(ms) ? undefined : new Date(ms));

/** The same bytes; `release` is called when they end, however they do. */
function releasing(bytes: Bytes, release: () => void): Bytes {
  const reader = bytes.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        release();
        controller.close();
      } catch (error) {
        release();
        controller.error(error);
      }
    },
    async cancel(reason) {
      release();
      await reader.cancel(reason);
    },
  });
}

// --- Staying signed in ------------------------------------------------------------------------------------

/** What signing in answers. */
interface Tokens {
  readonly accessToken: string;
  /** Milliseconds since 1970, by the clock of this device. */
  readonly expiresAt?: number;
  /** Makes the next tokens, once. Absent where a cookie has it. */
  readonly refreshToken?: string;
}

/** Where tokens are kept. They are secrets: in a browser, memory and a cookie are safer than any storage. */
interface TokenStore {
  load(): Tokens | undefined | Promise<Tokens | undefined>;
  save(tokens: Tokens | undefined): void | Promise<void>;
}

/** Runs the work while nobody else who shares the tokens, such as another tab, runs any. */
type Lock = <T>(work: () => Promise<T>) => Promise<T>;

interface SessionOptions {
  /** Memory unless given. */
  readonly store?: TokenStore;
  /** `navigator.locks` where there is one, unless given. */
  readonly lock?: Lock;
  /** How long before their end tokens are renewed; half a minute unless given. */
  readonly renewBeforeMs?: number;
  readonly time?: Time;
}

/** The operation that renews tokens, called by whoever binds the session. */
type Renewal = (refreshToken: string | undefined) => Promise<Tokens>;

/** What a client asks of a session. Clients of several versions of a service can share one. */
interface TokenKeeper {
  /** Says how tokens are renewed; who says it first is asked. */
  bind(renewal: Renewal): void;
  /** The token to send now, renewed where its end is near; nothing where nobody is signed in. */
  token(): Promise<string | undefined>;
  /** Another token than this one, which the service refused. */
  tokenInsteadOf(refused: string): Promise<string>;
  begin(tokens: Tokens): Promise<void>;
  end(): Promise<void>;
}

function memory(): TokenStore {
  let kept: Tokens | undefined;
  return { load: () => kept, save: (tokens) => void (kept = tokens) };
}

interface Locks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** Tabs of one origin share it; where there is none, nobody else does. */
const ownLock: Lock = async (work) => {
  const { navigator } = globalThis as { navigator?: { locks?: Locks } };
  return navigator?.locks ? navigator.locks.request('access-token', work) : work();
};

/** Whether an error says that the tokens are no good, and not only that the service could not answer. */
const isRefusal = (error: unknown): boolean =>
  (error instanceof ProblemError || error instanceof UnexpectedResponseError) &&
  error.status < 500 &&
  error.status !== 429;

/**
 * Keeps the tokens of one person for any number of clients. Give it to `createClient`; signing in through that
 * client fills it, signing out empties it.
 */
class Session implements TokenKeeper {
  readonly #store: TokenStore;
  readonly #lock: Lock;
  readonly #renewBeforeMs: number;
  readonly #time: Time;
  readonly #listeners = new Set<(error: SignedOutError | undefined) => void>();
  #renewal: Renewal | undefined;
  #renewing: Promise<Tokens> | undefined;

  constructor(options: SessionOptions = {}) {
    this.#store = options.store ?? memory();
    this.#lock = options.lock ?? ownLock;
    this.#renewBeforeMs = options.renewBeforeMs ?? 30_000;
    this.#time = options.time ?? realTime;
  }

  /** Whether there are tokens. The service may have ended the session meanwhile; the next call shows it. */
  async isSignedIn(): Promise<boolean> {
    return (await this.#store.load()) !== undefined;
  }

  /** Listens for the end of the session: without an error where somebody signed out. Returns how to stop. */
  onSignedOut(listener: (error: SignedOutError | undefined) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Goes on with a session whose tokens are gone but whose cookie is not, as after a page was loaded anew. False
   * where nobody is signed in.
   */
  async resume(): Promise<boolean> {
    try {
      await this.#renewed(undefined);
      return true;
    } catch (error) {
      if (error instanceof SignedOutError) return false;
      throw error;
    }
  }

  /** Takes tokens that came another way than through a client. */
  async begin(tokens: Tokens): Promise<void> {
    await this.#store.save(tokens);
  }

  /** Forgets the tokens. */
  async end(error?: SignedOutError): Promise<void> {
    if ((await this.#store.load()) === undefined) return;
    await this.#store.save(undefined);
    for (const listener of this.#listeners) listener(error);
  }

  bind(renewal: Renewal): void {
    this.#renewal ??= renewal;
  }

  async token(): Promise<string | undefined> {
    const tokens = await this.#store.load();
    if (!tokens || this.#leftOf(tokens) > this.#renewBeforeMs) return tokens?.accessToken;
    try {
      return (await this.#renewed(tokens.accessToken)).accessToken;
    } catch (error) {
      // The old one is good for a moment yet, and the service may be well again by then.
      if (error instanceof SignedOutError || this.#leftOf(tokens) <= 0) throw error;
      return tokens.accessToken;
    }
  }

  async tokenInsteadOf(refused: string): Promise<string> {
    return (await this.#renewed(refused)).accessToken;
  }

  #leftOf({ expiresAt }: Tokens): number {
    return expiresAt === undefined ? Infinity : expiresAt - this.#time.now();
  }

  /** One renewal at a time, for everybody who waits: a refresh token that is used twice ends the session. */
  async #renewed(old: string | undefined): Promise<Tokens> {
    this.#renewing ??= this.#lock(() => this.#renew(old)).finally(() => (this.#renewing = undefined));
    return this.#renewing;
  }

  async #renew(old: string | undefined): Promise<Tokens> {
    const kept = await this.#store.load();
    // Somebody with the same store, such as another tab, was faster.
    if (kept && kept.accessToken !== old && this.#leftOf(kept) > 0) return kept;
    // Without a token there is nothing to go on with, except in a browser whose cookie has one.
    if (!this.#renewal || (old !== undefined && !kept)) return this.#over(new SignedOutError('session'));
    try {
      const next = await this.#renewal(kept?.refreshToken);
      await this.#store.save(next);
      return next;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return this.#over(new SignedOutError((error as ProblemError).operation, error));
    }
  }

  async #over(error: SignedOutError): Promise<never> {
    await this.end(error);
    throw error;
  }
}

// --- One call ---------------------------------------------------------------------------------------------

/** What the calls of one client share. */
interface Caller {
  readonly options: ClientOptions;
  readonly time: Time;
  readonly random: () => number;
  /** The deprecated operations that have been told of. */
  readonly told: Set<string>;
}

const callerOf = (options: ClientOptions): Caller => ({
  options,
  time: options.time ?? realTime,
  random: options.random ?? Math.random,
  told: new Set(),
});

/** Unique, and no secret. `crypto.randomUUID` is missing on pages without TLS and in React Native. */
function newId(): string {
  const { crypto } = globalThis as { crypto?: { randomUUID?: () => string } };
  if (crypto?.randomUUID) return crypto.randomUUID();
  return Array.from({ length: 4 }, () => Math.random().toString(36).slice(2, 12)).join('-');
}

/** What stays the same over all attempts, the idempotency key above all. */
interface Request {
  readonly operation: string;
  readonly route: Route;
  readonly url: string;
  readonly headers: Headers;
  readonly body: NonNullable<RequestInit['body']> | undefined;
  readonly patience: Required<Patience>;
}

async function call(
  caller: Caller,
  operation: string,
  route: Route,
  input: AnyInput & CallOptions = {},
): Promise<AnyReply> {
  const { options, time } = caller;
  const patience = patienceOf(input, options);
  const common = { ...options.headers, ...(options.client !== undefined && { 'x-client': options.client }) };
  const request: Request = {
    operation,
    route,
    url: urlOf(options.baseUrl, route, input),
    headers: headersOf(route, input, common, newId),
    body: bodyOf(typeOf(route, input), input.body),
    patience,
  };
  const watch = new Watch(time)
    .follow(input.signal)
    .limit(patience.timeoutMs, () => new TimeoutError(operation, 'call', patience.timeoutMs));
  let isStreaming = false;
  try {
    const reply = await attempts(caller, request, watch);
    if (!isStream(reply.body)) return reply;
    isStreaming = true;
    watch.stopTimer();
    return { ...reply, body: releasing(reply.body, () => watch.release()) };
  } finally {
    if (!isStreaming) watch.release();
  }
}

const isStream = (body: unknown): body is Bytes =>
  typeof (body as { getReader?: unknown } | undefined)?.getReader === 'function';

async function attempts(caller: Caller, request: Request, watch: Watch): Promise<AnyReply> {
  const { options, time, random } = caller;
  const { operation, route, headers, body, patience } = request;
  const deadline = time.now() + patience.timeoutMs;
  const mayRepeat = isRepeatable(route.method, headers, body);
  const { session } = options;
  let hasRenewed = false;
  let refused: string | undefined;
  for (let attempt = 1; ; attempt++) {
    let token: string | undefined;
    try {
      // Asked for anew each time: a token may end while a service is waited for.
      token = route.token && (await watch.run(async () => tokenOf(options, refused)));
      refused = undefined;
      return await attemptOnce(caller, request, token, attempt, watch);
    } catch (error) {
      // Who was refused for the token has caused nothing yet, so this repetition is safe for every method.
      if (session && token !== undefined && !hasRenewed && isUnauthorized(error)) {
        hasRenewed = true;
        refused = token;
        attempt--;
        continue;
      }
      const delayMs = mayRepeat ? pauseAfter(error, attempt, patience, random) : undefined;
      if (watch.signal.aborted || delayMs === undefined || time.now() + delayMs >= deadline) throw error;
      options.onRetry?.({ operation, attempt, error, delayMs });
      await watch.pause(delayMs);
    }
  }
}

async function tokenOf(
  { session, token }: ClientOptions,
  refused: string | undefined,
): Promise<string | undefined> {
  if (!session) return token?.();
  return refused === undefined ? session.token() : session.tokenInsteadOf(refused);
}

const isUnauthorized = (error: unknown): boolean =>
  (error instanceof ProblemError || error instanceof UnexpectedResponseError) && error.status === 401;

async function attemptOnce(
  { options, time, told }: Caller,
  { operation, route, url, headers, body, patience }: Request,
  token: string | undefined,
  attempt: number,
  whole: Watch,
): Promise<AnyReply> {
  const { method } = route;
  const sent = new Headers(headers);
  await options.onRequest?.({ operation, method, url, headers: sent, attempt });
  if (token !== undefined && token !== '') sent.set('authorization', `Bearer ${token}`);
  const ms = patience.attemptTimeoutMs;
  const watch = whole.part().limit(ms, () => new TimeoutError(operation, 'attempt', ms));
  const begun = time.now();
  const common = { operation, method, url, attempt };
  let response: Response | undefined;
  let isStreaming = false;
  try {
    const reply = await watch.run(async () => {
      response = await sending(operation, options, url, {
        method,
        headers: sent,
        body: body ?? null,
        signal: watch.signal,
      });
      return received(operation, response, sent.get('accept') ?? '*/*', time.now());
    });
    options.onResponse?.({ ...common, ...seen(response), durationMs: time.now() - begun });
    const deprecation = told.has(operation) ? undefined : deprecationOf(operation, reply.headers);
    if (deprecation) options.onDeprecation?.(deprecation);
    if (deprecation) told.add(operation);
    if (!isStream(reply.body)) return reply;
    isStreaming = true;
    watch.stopTimer();
    return { ...reply, body: releasing(reply.body, () => watch.release()) };
  } catch (error) {
    options.onResponse?.({ ...common, ...seen(response), durationMs: time.now() - begun, error });
    throw error;
  } finally {
    if (!isStreaming) watch.release();
  }
}

const seen = (response: Response | undefined) =>
  response && { status: response.status, headers: response.headers };

/** A redirect may turn a POST into a GET: only reads follow it. */
async function sending(
  operation: string,
  { fetch: send = fetch, credentials }: ClientOptions,
  url: string,
  init: RequestInit & { readonly method: string },
): Promise<Response> {
  const isRead = init.method === 'GET' || init.method === 'HEAD';
  const isStreamed = isStream(init.body);
  try {
    return await send(url, {
      ...init,
      redirect: isRead ? 'follow' : 'manual',
      ...(credentials && { credentials }),
      ...(isStreamed && ({ duplex: 'half' } as object)),
    });
  } catch (error) {
    throw new NetworkError(operation, error);
  }
}

// --- Event streams ----------------------------------------------------------------------------------------

interface ServerEvent {
  /** `message` unless the service named it. */
  readonly event: string;
  readonly data: string;
  /** The last id that the service gave, `''` before the first. */
  readonly id: string;
}

/** Reads `text/event-stream`, however its bytes are cut into pieces. */
class EventParser {
  #rest = '';
  #event = '';
  #data: string[] = [];
  lastId = '';
  /** How long to wait before coming back after the stream has ended, where the service said so. */
  retryMs: number | undefined;

  push(text: string): ServerEvent[] {
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop()!;
    return lines.flatMap((line) => this.#line(line));
  }

  /** The connection is over; a line that ends in a carriage return is whole now, anything less is no event. */
  end(): ServerEvent[] {
    const events = this.#rest.endsWith('\r') ? this.push('\n') : [];
    this.#rest = this.#event = '';
    this.#data = [];
    return events;
  }

  #line(line: string): ServerEvent[] {
    if (line === '') return this.#dispatch();
    const colon = line.indexOf(':');
    if (colon === 0) return [];
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') this.#data.push(value);
    else if (field === 'event') this.#event = value;
    else if (field === 'id' && !value.includes('\0')) this.lastId = value;
    else if (field === 'retry' && /^\d+$/.test(value)) this.retryMs = Number(value);
    return [];
  }

  #dispatch(): ServerEvent[] {
    const [event, data] = [this.#event, this.#data];
    this.#event = '';
    this.#data = [];
    return data.length === 0 ? [] : [{ event: event || 'message', data: data.join('\n'), id: this.lastId }];
  }
}

/** The events of one connection; an event that the end cuts off is none. */
async function* readEvents(
  bytes: Bytes,
  parser = new EventParser(),
): AsyncGenerator<ServerEvent, void> {
  const reader = bytes.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return yield* parser.end();
      yield* parser.push(decoder.decode(value, { stream: true }));
    }
  } finally {
    parser.end();
    await reader.cancel().catch(() => undefined);
  }
}

const RECONNECT_AFTER = 1_000;

/**
 * The events of a service that may end the connection at any time: comes back and says what it has seen. Ends when
 * the service answers 204, and when the reader stops; gives up where connection after connection brings nothing.
 */
async function* eventsOf(
  { time, random, options }: Caller,
  open: (lastId: string) => Promise<AnyReply>,
  operation: string,
  { signal, maxRetries = options.maxRetries ?? 3 }: { signal?: AbortSignal | undefined; maxRetries?: number },
): AsyncGenerator<ServerEvent, void> {
  const parser = new EventParser();
  for (let failures = 0; ;) {
    const reply = await open(parser.lastId);
    if (reply.status === 204) return;
    failures++;
    let fault: unknown = 'the stream ended';
    try {
      for await (const event of readEvents(reply.body as Bytes, parser)) {
        failures = 0;
        yield event;
      }
    } catch (error) {
      if (signal?.aborted) throw error;
      fault = error;
    }
    if (failures > maxRetries) throw new NetworkError(operation, fault);
    const watch = new Watch(time).follow(signal);
    await watch.pause((parser.retryMs ?? RECONNECT_AFTER) * (1 + random())).finally(() => watch.release());
  }
}

// --- Pages ------------------------------------------------------------------------------------------------

interface AnyPage {
  readonly items: readonly unknown[];
  readonly nextCursor?: string | null;
}

type Calling = (input: AnyInput & CallOptions) => Promise<AnyReply>;

/** One page after the other, each asked for when it is wanted; none is kept. */
async function* pagesOf(
  calling: Calling,
  operation: string,
  input: AnyInput & CallOptions = {},
): AsyncGenerator<AnyPage, void> {
  let query = input.query as Readonly<Record<string, unknown>> | undefined;
  for (;;) {
    const page = (await calling({ ...input, ...(query && { query }) })).body as AnyPage;
    yield page;
    const { nextCursor } = page;
    if (nextCursor === null || nextCursor === undefined) return;
    // Otherwise the same page would come for ever.
    if (nextCursor === query?.['cursor']) throw new Error(`${operation}: the page leads to itself`);
    query = { ...query, cursor: nextCursor };
  }
}

/** Everything in the list, one at a time. */
async function* itemsOf(pages: AsyncIterable<AnyPage>): AsyncGenerator<unknown, void> {
  for await (const { items } of pages) yield* items;
}

// --- Jobs -------------------------------------------------------------------------------------------------

interface FollowOptions {
  /** Stops following; the job goes on. */
  readonly signal?: AbortSignal | undefined;
}

interface FinishOptions<Job> extends FollowOptions {
  /** Told of each state, the last one included. */
  readonly onProgress?: (job: Job) => void;
}

/** The reply that began the job, or where the job is. */
type Begun = { readonly status: number; readonly headers: Headers; readonly body: unknown } | string;

interface AnyJob {
  readonly status?: string;
  readonly progress?: number;
}

const OVER = new Set(['succeeded', 'failed', 'cancelled']);
const POLL_AFTER = 1_000;
const LONGEST_POLL = 10_000;

const isOver = (job: AnyJob): boolean => job.status !== undefined && OVER.has(job.status);

/** The operation that reads this location, and how to call it. */
function readerOf(routes: Routes, path: string) {
  for (const [operation, route] of Object.entries(routes)) {
    const values = route.method === 'GET' ? valuesIn(route.path, path) : undefined;
    if (values) return { operation, route, path: values };
  }
  return undefined;
}

/** The states of a job, each once, until it is over. Events are used where the job offers them, else it is asked. */
async function* follow(
  caller: Caller,
  routes: Routes,
  operation: string,
  begun: Begun,
  { signal }: FollowOptions = {},
): AsyncGenerator<AnyJob, void> {
  const isReply = typeof begun !== 'string';
  if (isReply) yield begun.body as AnyJob;
  // `Prefer: wait` may have been enough, or the job is over before anybody asks.
  if (isReply && (begun.status !== 202 || isOver(begun.body as AnyJob))) return;
  const location = isReply ? (begun.headers.get('location') ?? '') : begun;
  const path = new URL(location, caller.options.baseUrl).pathname;
  const job = readerOf(routes, path);
  const headers = isReply ? begun.headers : new Headers();
  if (!job)
    throw new UnexpectedResponseError(operation, 202, headers, '', undefined, `no operation reads ${path}`);
  const events = readerOf(routes, `${path}/events`);
  if (events?.route.accept?.includes('text/event-stream'))
    for await (const state of statesByEvents(caller, events, signal)) {
      yield state;
      if (isOver(state)) return;
    }
  yield* statesByAsking(caller, job, headers, signal);
}

type Reader = NonNullable<ReturnType<typeof readerOf>>;

/** Ends without a last state where the events do. */
async function* statesByEvents(
  caller: Caller,
  { operation, route, path }: Reader,
  signal: AbortSignal | undefined,
): AsyncGenerator<AnyJob, void> {
  const open = async (lastId: string): Promise<AnyReply> =>
    call(caller, operation, route, {
      path,
      signal,
      accept: 'text/event-stream',
      ...(lastId !== '' && { headers: { 'Last-Event-ID': lastId } }),
    });
  try {
    for await (const { data } of eventsOf(caller, open, operation, { signal }))
      yield JSON.parse(data) as AnyJob;
  } catch (error) {
    // The job can still be asked.
    if (signal?.aborted) throw error;
  }
}

async function* statesByAsking(
  caller: Caller,
  { operation, route, path }: Reader,
  begun: Headers,
  signal: AbortSignal | undefined,
): AsyncGenerator<AnyJob, void> {
  let [headers, pause, seen] = [begun, POLL_AFTER, ''];
  for (;;) {
    const watch = new Watch(caller.time).follow(signal);
    const asked = retryAfterOf(headers, caller.time.now());
    await watch.pause(asked ?? pause).finally(() => watch.release());
    pause = Math.min(pause * 1.5, LONGEST_POLL);
    const reply = await call(caller, operation, route, { path, signal });
    const job = reply.body as AnyJob;
    headers = reply.headers;
    const text = JSON.stringify(job);
    if (text !== seen) yield job;
    seen = text;
    if (isOver(job)) return;
  }
}

/** The last state of a job that succeeded. */
async function finished(
  operation: string,
  states: AsyncIterable<AnyJob>,
  onProgress?: (job: AnyJob) => void,
): Promise<AnyJob> {
  let last: AnyJob = {};
  for await (last of states) onProgress?.(last);
  if (isOver(last) && last.status !== 'succeeded') throw new JobError(operation, last.status!, last);
  return last;
}

// --- Operations -------------------------------------------------------------------------------------------

/** An operation: call it, or ask for its problems as values. */
interface Call<Op, Codes extends string, Statuses, Also = unknown> {
  (...input: Arguments<Input<Op> & Also>): Promise<Reply<Op>>;
  /** Answers problems of the service instead of throwing them; everything else is thrown as ever. */
  try(
    ...input: Arguments<Input<Op> & Also>
  ): Promise<Result<Reply<Op>, DeclaredProblem<Op, Codes, Statuses>>>;
  /** Whether an error is a problem of this operation, with one of these codes where some are named. */
  isProblem<Code extends Codes>(
    error: unknown,
    ...codes: Code[]
  ): error is DeclaredProblem<Op, Code, Statuses>;
}

/** An operation whose answer has a version. */
interface Versioned<Op, Also = unknown> {
  /** Asks only for what has changed since; nothing where it has not. */
  ifChanged(etag: string | undefined, ...input: Arguments<Input<Op> & Also>): Promise<Reply<Op> | undefined>;
}

/** An operation that answers a list in pages. */
interface Paged<Op> {
  /** Page after page, from the cursor of the query on. */
  pages(...input: Arguments<Input<Op>>): AsyncGenerator<Page<Op>, void>;
  /** Item after item, over all pages. */
  items(...input: Arguments<Input<Op>>): AsyncGenerator<Item<Op>, void>;
}

/** An operation that begins a job. */
interface Begins<Op> {
  /** The states of the job until it is over. */
  follow(begun: Reply<Op> | string, options?: FollowOptions): AsyncGenerator<Job<Op>, void>;
  /** The job when it has succeeded; throws `JobError` when it has not. */
  finished(begun: Reply<Op> | string, options?: FinishOptions<Job<Op>>): Promise<Job<Op>>;
}

/** An operation that answers server-sent events. */
interface Streams<Op> {
  /** Event after event; comes back with `Last-Event-ID` when the connection ends. */
  events(...input: Arguments<Input<Op>>): AsyncGenerator<ServerEvent, void>;
}

/** How tokens are renewed, as the document says it (`x-token-refresh`). */
interface Refresh {
  readonly operation: string;
  /** Members of the answers; `refreshToken` is a member of the request as well. */
  readonly accessToken: string;
  readonly expiresInSeconds?: string;
  readonly refreshToken?: string;
}

type AnyCallInput = AnyInput & CallOptions;

/** Binds the routes to the options: one function per operation. */
function bind(
  routes: Routes,
  options: ClientOptions,
  refresh?: Refresh,
): Readonly<Record<string, unknown>> {
  const caller = callerOf(options);
  bindSession(routes, caller, refresh);
  return Object.fromEntries(
    Object.entries(routes).map(([id, route]) => [id, operation(caller, routes, id, route, refresh)]),
  );
}

/** The refresh itself needs no token, and is never repeated: it is a POST without a key. */
function bindSession(
  routes: Routes,
  { options, time, random, told }: Caller,
  refresh: Refresh | undefined,
): void {
  const route = refresh && routes[refresh.operation];
  if (!route) return;
  const { session: _, token: _none, ...rest } = options;
  const anonymous: Caller = { options: rest, time, random, told };
  options.session?.bind(async (refreshToken) => {
    const member = refresh.refreshToken;
    const body = member === undefined || refreshToken === undefined ? {} : { [member]: refreshToken };
    return tokensIn((await call(anonymous, refresh.operation, route, { body })).body, refresh, time.now());
  });
}

function tokensIn(body: unknown, refresh: Refresh, now: number): Tokens {
  const members = body as Readonly<Record<string, unknown>>;
  const seconds = members[refresh.expiresInSeconds ?? ''];
  const refreshToken = members[refresh.refreshToken ?? ''];
  return {
    accessToken: String(members[refresh.accessToken]),
    ...(typeof seconds === 'number' && { expiresAt: now + seconds * 1000 }),
    ...(typeof refreshToken === 'string' && { refreshToken }),
  };
}

function operation(
  caller: Caller,
  routes: Routes,
  id: string,
  route: Route,
  refresh: Refresh | undefined,
): unknown {
  const { session } = caller.options;
  const act = async (input?: AnyCallInput): Promise<AnyReply> => {
    const reply = await call(caller, id, route, input);
    if (route.session === 'begins' && refresh)
      await session?.begin(tokensIn(reply.body, refresh, caller.time.now()));
    if (route.session === 'ends') await session?.end();
    return reply;
  };
  const isProblem = (error: unknown, ...codes: string[]): boolean => {
    if (!(error instanceof ProblemError)) return false;
    const { operation: called, code } = error as ProblemError;
    return called === id && (codes.length === 0 || codes.includes(code));
  };
  const pages = (input?: AnyCallInput) => pagesOf(act, id, input);
  const states = (begun: Begun, options?: FollowOptions) => follow(caller, routes, id, begun, options);
  return Object.assign(act, {
    isProblem,
    pages,
    items: (input?: AnyCallInput) => itemsOf(pages(input)),
    follow: states,
    finished: async (begun: Begun, options: FinishOptions<unknown> = {}) =>
      finished(id, states(begun, options), options.onProgress),
    async try(input?: AnyCallInput) {
      try {
        return { ok: true, reply: await act(input) };
      } catch (error) {
        if (isProblem(error)) return { ok: false, error };
        throw error;
      }
    },
    async ifChanged(etag: string | undefined, input?: AnyCallInput) {
      const headers = { ...input?.headers, ...(etag !== undefined && { 'if-none-match': etag }) };
      const reply = await act({ ...input, headers });
      return reply.status === 304 ? undefined : reply;
    },
    events(input?: AnyCallInput) {
      const open = (lastId: string) =>
        act({
          ...input,
          accept: 'text/event-stream',
          headers: { ...input?.headers, ...(lastId !== '' && { 'Last-Event-ID': lastId }) },
        });
      return eventsOf(caller, open, id, input ?? {});
    },
  });
}

// --- What can be imported ---------------------------------------------------------------------------------

export {
  CallError,
  JobError,
  NetworkError,
  ProblemError,
  SignedOutError,
  TimeoutError,
  UnexpectedResponseError,
};
export { readEvents };
export { Session };
export type { Fault, ProblemDetails };
export type { Begins, Call, Paged, Streams, Versioned };
export type { ServerEvent };
export type { FinishOptions, FollowOptions };
export type {
  CallOptions,
  ClientOptions,
  Deprecation,
  Incoming,
  Outgoing,
  Patience,
  Retry,
};
export type { Lock, Renewal, SessionOptions, TokenKeeper, TokenStore, Tokens };
export type { Time };
export type { Input, Item, Job, Page, Reply, Result, SeenVersion };

// --- The operations ----------------------------------------------------------------------------------------

/** Every problem code of the document, and its status. */
export interface ProblemStatuses {
  malformed_request: 400;
  malformed_json: 400;
  invalid_header: 400;
  invalid_cursor: 400;
  unauthenticated: 401;
  token_expired: 401;
  token_invalid: 401;
  token_revoked: 401;
  refresh_token_invalid: 401;
  invalid_credentials: 401;
  insufficient_scope: 403;
  insufficient_role: 403;
  wrong_password: 403;
  reauthentication_required: 403;
  permission_not_granted: 403;
  cross_site_request: 403;
  forbidden: 403;
  not_found: 404;
  exercise_not_found: 404;
  workout_not_found: 404;
  no_active_workout: 404;
  set_not_found: 404;
  session_not_found: 404;
  measurement_not_found: 404;
  user_not_found: 404;
  coach_link_not_found: 404;
  athlete_not_found: 404;
  api_key_not_found: 404;
  identity_not_found: 404;
  oidc_not_configured: 404;
  method_not_allowed: 405;
  not_acceptable: 406;
  request_timeout: 408;
  headers_too_large: 431;
  idempotency_in_progress: 409;
  already_exists: 409;
  email_taken: 409;
  email_already_verified: 409;
  deletion_not_requested: 409;
  identity_taken: 409;
  last_sign_in_method: 409;
  too_many_api_keys: 409;
  workout_in_progress: 409;
  workout_already_completed: 409;
  exercise_archived: 409;
  own_account: 409;
  last_administrator: 409;
  own_invitation: 409;
  coach_already_linked: 409;
  gone: 410;
  precondition_failed: 412;
  precondition_required: 428;
  payload_too_large: 413;
  unsupported_media_type: 415;
  validation_failed: 422;
  idempotency_key_reused: 422;
  weak_password: 422;
  mailed_token_invalid: 422;
  invalid_time_zone: 422;
  oidc_sign_in_failed: 422;
  end_before_start: 422;
  unknown_exercise: 422;
  set_measures_mismatch: 422;
  effort_contradiction: 422;
  unknown_parent_set: 422;
  too_many_sets: 422;
  unit_mismatch: 422;
  invitation_invalid: 422;
  rate_limited: 429;
  account_locked: 429;
  internal_error: 500;
  not_implemented: 501;
  unavailable: 503;
  timeout: 504;
}

/** Codes of the problems that each operation can answer. */
export interface Problems {
  registerUser:
    | 'email_taken'
    | 'idempotency_in_progress'
    | 'idempotency_key_reused'
    | 'internal_error'
    | 'invalid_time_zone'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'rate_limited'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed'
    | 'weak_password';
  login:
    | 'account_locked'
    | 'internal_error'
    | 'invalid_credentials'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'rate_limited'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed';
  refreshTokens:
    | 'cross_site_request'
    | 'internal_error'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'rate_limited'
    | 'refresh_token_invalid'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed';
  logout:
    | 'cross_site_request'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_json'
    | 'malformed_request'
    | 'payload_too_large'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed';
  reauthenticate:
    | 'account_locked'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_json'
    | 'malformed_request'
    | 'payload_too_large'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed'
    | 'wrong_password';
  verifyEmail:
    | 'email_taken'
    | 'internal_error'
    | 'mailed_token_invalid'
    | 'malformed_json'
    | 'malformed_request'
    | 'payload_too_large'
    | 'rate_limited'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed';
  requestPasswordReset:
    | 'idempotency_in_progress'
    | 'idempotency_key_reused'
    | 'internal_error'
    | 'malformed_json'
    | 'malformed_request'
    | 'payload_too_large'
    | 'rate_limited'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed';
  resetPassword:
    | 'internal_error'
    | 'mailed_token_invalid'
    | 'malformed_json'
    | 'malformed_request'
    | 'payload_too_large'
    | 'rate_limited'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed'
    | 'weak_password';
  startOidcSignIn:
    | 'idempotency_in_progress'
    | 'idempotency_key_reused'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'oidc_not_configured'
    | 'payload_too_large'
    | 'rate_limited'
    | 'reauthentication_required'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed';
  completeOidcSignIn:
    | 'email_taken'
    | 'identity_taken'
    | 'internal_error'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'oidc_not_configured'
    | 'oidc_sign_in_failed'
    | 'payload_too_large'
    | 'rate_limited'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed';
  listSessions:
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_cursor'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  getSession:
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'session_not_found'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  revokeSession:
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'malformed_request'
    | 'precondition_failed'
    | 'rate_limited'
    | 'session_not_found'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  changePassword:
    | 'account_locked'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_json'
    | 'malformed_request'
    | 'payload_too_large'
    | 'rate_limited'
    | 'reauthentication_required'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed'
    | 'weak_password'
    | 'wrong_password';
  changeEmail:
    | 'account_locked'
    | 'idempotency_in_progress'
    | 'idempotency_key_reused'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_json'
    | 'malformed_request'
    | 'payload_too_large'
    | 'rate_limited'
    | 'reauthentication_required'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed'
    | 'wrong_password';
  resendVerification:
    | 'email_already_verified'
    | 'idempotency_in_progress'
    | 'idempotency_key_reused'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_request'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  listIdentities:
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_cursor'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  deleteIdentity:
    | 'identity_not_found'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'last_sign_in_method'
    | 'malformed_request'
    | 'precondition_failed'
    | 'rate_limited'
    | 'reauthentication_required'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  restoreMe:
    | 'deletion_not_requested'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  listApiKeys:
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_cursor'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  createApiKey:
    | 'idempotency_in_progress'
    | 'idempotency_key_reused'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'rate_limited'
    | 'reauthentication_required'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'too_many_api_keys'
    | 'unauthenticated'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed';
  getApiKey:
    | 'api_key_not_found'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  deleteApiKey:
    | 'api_key_not_found'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'malformed_request'
    | 'precondition_failed'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  getMe:
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  deleteMe:
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'malformed_request'
    | 'not_acceptable'
    | 'precondition_failed'
    | 'rate_limited'
    | 'reauthentication_required'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  updateMe:
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'invalid_time_zone'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'precondition_failed'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed';
  getCatalog:
    | 'internal_error'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'unavailable'
    | 'validation_failed';
  listExercises:
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_cursor'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  createExercise:
    | 'already_exists'
    | 'idempotency_in_progress'
    | 'idempotency_key_reused'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed';
  getExercise:
    | 'exercise_not_found'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  deleteExercise:
    | 'exercise_not_found'
    | 'forbidden'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'malformed_request'
    | 'precondition_failed'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  updateExercise:
    | 'exercise_not_found'
    | 'forbidden'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'precondition_failed'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed';
  listWorkouts:
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_cursor'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  createWorkout:
    | 'already_exists'
    | 'effort_contradiction'
    | 'end_before_start'
    | 'exercise_archived'
    | 'idempotency_in_progress'
    | 'idempotency_key_reused'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_time_zone'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'rate_limited'
    | 'set_measures_mismatch'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'too_many_sets'
    | 'unauthenticated'
    | 'unavailable'
    | 'unknown_exercise'
    | 'unknown_parent_set'
    | 'unsupported_media_type'
    | 'validation_failed'
    | 'workout_in_progress';
  batchCreateWorkouts:
    | 'already_exists'
    | 'effort_contradiction'
    | 'end_before_start'
    | 'exercise_archived'
    | 'idempotency_in_progress'
    | 'idempotency_key_reused'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_time_zone'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'rate_limited'
    | 'set_measures_mismatch'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'too_many_sets'
    | 'unauthenticated'
    | 'unavailable'
    | 'unknown_exercise'
    | 'unknown_parent_set'
    | 'unsupported_media_type'
    | 'validation_failed'
    | 'workout_in_progress';
  getActiveWorkout:
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_request'
    | 'no_active_workout'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  getWorkout:
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed'
    | 'workout_not_found';
  replaceWorkout:
    | 'already_exists'
    | 'effort_contradiction'
    | 'end_before_start'
    | 'exercise_archived'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'invalid_time_zone'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'precondition_failed'
    | 'precondition_required'
    | 'rate_limited'
    | 'set_measures_mismatch'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'too_many_sets'
    | 'unauthenticated'
    | 'unavailable'
    | 'unknown_exercise'
    | 'unknown_parent_set'
    | 'unsupported_media_type'
    | 'validation_failed'
    | 'workout_in_progress'
    | 'workout_not_found';
  deleteWorkout:
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'malformed_request'
    | 'precondition_failed'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed'
    | 'workout_not_found';
  updateWorkout:
    | 'end_before_start'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'invalid_time_zone'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'precondition_failed'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed'
    | 'workout_in_progress'
    | 'workout_not_found';
  completeWorkout:
    | 'end_before_start'
    | 'idempotency_in_progress'
    | 'idempotency_key_reused'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'precondition_failed'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed'
    | 'workout_already_completed'
    | 'workout_not_found';
  addSets:
    | 'already_exists'
    | 'effort_contradiction'
    | 'exercise_archived'
    | 'idempotency_in_progress'
    | 'idempotency_key_reused'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'precondition_failed'
    | 'rate_limited'
    | 'set_measures_mismatch'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'too_many_sets'
    | 'unauthenticated'
    | 'unavailable'
    | 'unknown_exercise'
    | 'unknown_parent_set'
    | 'unsupported_media_type'
    | 'validation_failed'
    | 'workout_not_found';
  getSet:
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'set_not_found'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  deleteSet:
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'malformed_request'
    | 'precondition_failed'
    | 'rate_limited'
    | 'set_not_found'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  updateSet:
    | 'effort_contradiction'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'precondition_failed'
    | 'rate_limited'
    | 'set_measures_mismatch'
    | 'set_not_found'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'unknown_parent_set'
    | 'unsupported_media_type'
    | 'validation_failed';
  listMeasurements:
    | 'gone'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_cursor'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  createMeasurement:
    | 'already_exists'
    | 'gone'
    | 'idempotency_in_progress'
    | 'idempotency_key_reused'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'unit_mismatch'
    | 'unsupported_media_type'
    | 'validation_failed';
  batchCreateMeasurements:
    | 'already_exists'
    | 'gone'
    | 'idempotency_in_progress'
    | 'idempotency_key_reused'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'unit_mismatch'
    | 'unsupported_media_type'
    | 'validation_failed';
  getMeasurement:
    | 'gone'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_request'
    | 'measurement_not_found'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  deleteMeasurement:
    | 'gone'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'malformed_request'
    | 'measurement_not_found'
    | 'precondition_failed'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  updateMeasurement:
    | 'gone'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'malformed_json'
    | 'malformed_request'
    | 'measurement_not_found'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'precondition_failed'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'unit_mismatch'
    | 'unsupported_media_type'
    | 'validation_failed';
  listCoachLinks:
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_cursor'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  createCoachLink:
    | 'idempotency_in_progress'
    | 'idempotency_key_reused'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed';
  acceptCoachLink:
    | 'coach_already_linked'
    | 'idempotency_in_progress'
    | 'idempotency_key_reused'
    | 'insufficient_role'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invitation_invalid'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'own_invitation'
    | 'payload_too_large'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed';
  getCoachLink:
    | 'coach_link_not_found'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  deleteCoachLink:
    | 'coach_link_not_found'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'malformed_request'
    | 'precondition_failed'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  updateCoachLink:
    | 'coach_link_not_found'
    | 'forbidden'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'payload_too_large'
    | 'precondition_failed'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'validation_failed';
  listAthletes:
    | 'insufficient_role'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_cursor'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  listAthleteWorkouts:
    | 'athlete_not_found'
    | 'insufficient_role'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_cursor'
    | 'malformed_request'
    | 'not_acceptable'
    | 'permission_not_granted'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  getAthleteWorkout:
    | 'athlete_not_found'
    | 'insufficient_role'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_request'
    | 'not_acceptable'
    | 'permission_not_granted'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed'
    | 'workout_not_found';
  listAthleteMeasurements:
    | 'athlete_not_found'
    | 'insufficient_role'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_cursor'
    | 'malformed_request'
    | 'not_acceptable'
    | 'permission_not_granted'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  listUsers:
    | 'insufficient_role'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_cursor'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  getUser:
    | 'insufficient_role'
    | 'insufficient_scope'
    | 'internal_error'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'user_not_found'
    | 'validation_failed';
  updateUser:
    | 'insufficient_role'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'last_administrator'
    | 'malformed_json'
    | 'malformed_request'
    | 'not_acceptable'
    | 'own_account'
    | 'payload_too_large'
    | 'precondition_failed'
    | 'precondition_required'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'unsupported_media_type'
    | 'user_not_found'
    | 'validation_failed';
  endUserSessions:
    | 'insufficient_role'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_header'
    | 'malformed_request'
    | 'precondition_failed'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'user_not_found'
    | 'validation_failed';
  listAuditEvents:
    | 'insufficient_role'
    | 'insufficient_scope'
    | 'internal_error'
    | 'invalid_cursor'
    | 'malformed_request'
    | 'not_acceptable'
    | 'rate_limited'
    | 'token_expired'
    | 'token_invalid'
    | 'token_revoked'
    | 'unauthenticated'
    | 'unavailable'
    | 'validation_failed';
  getHealth: 'internal_error' | 'malformed_request' | 'not_acceptable' | 'unavailable' | 'validation_failed';
  getReadiness: 'internal_error' | 'malformed_request' | 'not_acceptable' | 'validation_failed';
}

/** A problem of an operation, with the members that the document gives it; with some of its codes, if any are named. */
export type ProblemOf<Id extends keyof Problems, Code extends Problems[Id] = Problems[Id]> = DeclaredProblem<
  operations[Id],
  Code,
  ProblemStatuses
>;

export type ProblemCode = keyof ProblemStatuses;

/** Whether an error is a problem of the service, with one of these codes where some are named. */
export const isProblem = <Code extends ProblemCode>(
  error: unknown,
  ...codes: Code[]
): error is ProblemError<Code> =>
  error instanceof ProblemError && (codes.length === 0 || (codes as string[]).includes(error.code));

type Method<Id extends keyof Problems, Also = unknown> = Call<operations[Id], Problems[Id], ProblemStatuses, Also>;

export interface Client {
  /**
   * Create an account
   *
   * Creates a user with the given e-mail and password and signs them in at once. Everything else about them has a
   * sensible value that `PATCH /api/v1/me` can change.
   *
   * One e-mail has one account, however it is spelt; of several attempts at the same time one succeeds.
   *
   * @example
   * await client.registerUser({
   *   body: { email: 'ana@spotter.example', password: 'seven quiet herons at dawn', displayName: 'Ana' },
   * });
   */
  readonly registerUser: Method<'registerUser'>;
  /**
   * Sign in
   *
   * Begins a session for an e-mail and its password. The access token is valid for 15 minutes and has all scopes that
   * the role of the user allows; the refresh token makes the next one, once, within seven days
   * (`POST /api/v1/auth/refresh`). It comes as a cookie unless `tokenDelivery` is `body`.
   *
   * A wrong password and an unknown e-mail get the same answer after the same time. Five failures in a row lock the
   * address for a quarter of an hour, each further lock takes twice as long, up to a day; whether the
   * address has an account and whether the password was right makes no difference. Failures from a network that the
   * account has lately signed in from count by themselves, so that strangers do not lock the owner out. After a hundred
   * in a row the password has to be reset by mail.
   *
   * @example
   * await client.login({
   *   body: { email: 'ana@spotter.example', password: 'seven quiet herons at dawn' },
   * });
   */
  readonly login: Method<'login'>;
  /**
   * Go on with a session
   *
   * Answers a new access token and a new refresh token for a refresh token, which thereby is used up. The refresh token
   * is taken from the body, and the new one answered there; or, without one in the body, from the cookie
   * `__Secure-spotter_refresh`, and the new one set there.
   *
   * A session goes on as long as it is refreshed within seven days, and ends thirty days after it began in any case.
   *
   * **Each refresh token works once, without grace.** A second use of it has two explanations, a client that repeats
   * itself and a thief, and nothing tells them apart: the session ends, and its user signs in again. So never refresh
   * in parallel or repeat a refresh: after a reply that was lost, sign in. Whatever is wrong with a refresh token, the
   * answer is the same 401.
   *
   * Browsers may only call this from pages of this service or of origins that it lists; see `cross_site_request`.
   *
   * @example
   * await client.refreshTokens({
   *   body: {
   *     refreshToken: 'spr_AZyo1y0Ack2LlvWNptSoUQGcr9F7IHpTig9tPBueT3FNnTxM46oaWqC7q6hKl5UvviOaZsWSOKvZvrlg71lUXg',
   *   },
   * });
   */
  readonly refreshTokens: Method<'refreshTokens'>;
  /**
   * Sign out
   *
   * Ends the session of the access token, or with `everywhere` all sessions of its user. Their access tokens are refused
   * from then on and their refresh tokens are void; the cookie is taken back.
   *
   * Browsers may only call this from pages of this service or of origins that it lists; see `cross_site_request`.
   *
   * @example
   * await client.logout({ body: {} });
   */
  readonly logout: Method<'logout'>;
  /**
   * Confirm who you are
   *
   * Shows with the password that the person of the session is still there. What is delicate asks for such a proof of
   * the last ten minutes, and answers `reauthentication_required` without one; signing in is one as well.
   *
   * Failures count and lock as those of `POST /api/v1/auth/login` do. An account without a password signs in again
   * instead.
   *
   * @example
   * await client.reauthenticate({ body: { password: 'seven quiet herons at dawn' } });
   */
  readonly reauthenticate: Method<'reauthenticate'>;
  /**
   * Confirm an e-mail address
   *
   * Takes the token of a mail: the one that came after registering, or the one that came to a new address after
   * `POST /api/v1/me/email`. Whoever has the token needs no other proof, so that a link opened on another device works.
   *
   * After a change the account has the new address, all of its sessions end, and the old address is told.
   *
   * A token is good for one use: 24 hours for the address of the account, one hour for a new one. A newer mail ends the
   * token of the one before. A token that is wrong, used, replaced or expired gets the same answer.
   *
   * @example
   * await client.verifyEmail({
   *   body: { token: 'spm_AZyo1y0AcEyLlvWNptSoUWpVZ2bGvV1sBWwWJ4u1E1o3vV0xF0Jm8Yk2nQwLr7Tc' },
   * });
   */
  readonly verifyEmail: Method<'verifyEmail'>;
  /**
   * Ask for a mail to choose a new password
   *
   * If an account has the address, a mail with a token goes there, which `POST /api/v1/auth/password/reset` takes. It
   * is good for 20 minutes and for one use; a newer mail ends it.
   *
   * The answer is the same for every address and comes before anybody has looked whether it has an account. An address
   * gets at most three of these mails within an hour.
   *
   * @example
   * await client.requestPasswordReset({ body: { email: 'ana@spotter.example' } });
   */
  readonly requestPasswordReset: Method<'requestPasswordReset'>;
  /**
   * Choose a new password
   *
   * Sets the password of the account that the token was mailed for. All of its sessions end, a lock after failed
   * sign-ins is lifted, its address counts as confirmed, and a mail tells of it. Works as well for an account that had
   * no password before.
   *
   * A password that is refused does not use up the token. A token that is wrong, used, replaced or expired gets the
   * same answer.
   *
   * @example
   * await client.resetPassword({
   *   body: {
   *     token: 'spm_AZyo1y0AcEyLlvWNptSoUWpVZ2bGvV1sBWwWJ4u1E1o3vV0xF0Jm8Yk2nQwLr7Tc',
   *     newPassword: 'six plates before breakfast, every Sunday',
   *   },
   * });
   */
  readonly resetPassword: Method<'resetPassword'>;
  /**
   * Begin a sign-in through the external provider
   *
   * Prepares a sign-in by OpenID Connect (authorization code flow with PKCE) and answers where to send the person. The provider
   * sends them back to `redirectUri` with `state` and `code`, which go to `POST /api/v1/auth/oidc/complete` together with the
   * `flowToken`, within ten minutes.
   *
   * Called with an access token that has the scope `account:manage`, and a proof of who is signed in that is at most ten minutes
   * old, it links the account at the provider to one's own, so that either opens it.
   *
   * @example
   * await client.startOidcSignIn({
   *   body: { redirectUri: 'https://app.spotter.example/signed-in' },
   * });
   */
  readonly startOidcSignIn: Method<'startOidcSignIn'>;
  /**
   * Complete a sign-in through the external provider
   *
   * Takes what the provider sent the person back with, and begins a session. Each sign-in that was begun can be completed once,
   * within ten minutes, by the client that holds its `flowToken`.
   *
   * An account at the provider that nobody has used here before makes a new account without a password. Where the e-mail
   * has an account already, the answer is 409: sign in to that one and link the provider there. Nothing is linked by the e-mail
   * alone, which somebody else could have registered. If the sign-in was begun by somebody who was signed in, the account at
   * the provider is linked to theirs.
   *
   * Refused, forged, too late, or a user who is suspended: all get the same answer.
   *
   * @example
   * await client.completeOidcSignIn({
   *   body: {
   *     state: 'af0ifjsldkj-Vb2nQ0x1t7K',
   *     code: 'SplxlOBeZQQYbYS6WxSbIA',
   *     iss: 'https://accounts.provider.example',
   *     flowToken: 'q3VYb0hQd1JmZ0p0c2x4WnVhTGtIY05vRWlHeVRtQnI',
   *   },
   * });
   */
  readonly completeOidcSignIn: Method<'completeOidcSignIn'>;
  /**
   * List sessions
   *
   * Lists the sessions of the signed-in user, one for each sign-in on a device, the newest first. Sessions that have
   * ended are not listed.
   *
   * @example
   * for await (const item of client.listSessions.items()) console.log(item);
   */
  readonly listSessions: Method<'listSessions'> & Paged<operations['listSessions']>;
  /**
   * Get a session
   *
   * Answers one session of the signed-in user. One that has ended is not found.
   *
   * @example
   * await client.getSession({ path: { sessionId: '019cafd1-7b20-7a53-8a0f-6d3c1b9e4f70' } });
   */
  readonly getSession: Method<'getSession'> & Versioned<operations['getSession']>;
  /**
   * End a session
   *
   * Ends one session of the signed-in user, such as that of a device that was lost. Its access token is refused from then
   * on, and its refresh token is void.
   *
   * @example
   * await client.revokeSession({ path: { sessionId: '019cafd1-7b20-7a53-8a0f-6d3c1b9e4f70' } });
   */
  readonly revokeSession: Method<'revokeSession'>;
  /**
   * Change the password
   *
   * Replaces the password. All other sessions end at once, tokens that were mailed to reset the old one are void, and a
   * mail tells the owner.
   *
   * `currentPassword` is needed where the account has a password. One that has none yet, because its user signs in
   * through a provider, gets its first one; the proof of who asks must then be at most ten minutes old. Failures
   * count and lock as those of `POST /api/v1/auth/login` do.
   *
   * @example
   * await client.changePassword({
   *   body: { currentPassword: 'seven quiet herons at dawn', newPassword: 'eight loud geese after noon' },
   * });
   */
  readonly changePassword: Method<'changePassword'>;
  /**
   * Ask for another e-mail address
   *
   * Sends a mail with a token to the new address. Nothing changes before `POST /api/v1/auth/verify-email` has taken the
   * token: then the account has the new address, the old one is told, and all other sessions end.
   *
   * The answer is the same where the new address has an account already; no mail is sent then. `currentPassword` is
   * needed where the account has a password; otherwise the proof of who asks must be at most ten minutes old.
   * Failures count and lock as those of `POST /api/v1/auth/login` do.
   *
   * @example
   * await client.changeEmail({
   *   body: { email: 'ana.silva@spotter.example', currentPassword: 'seven quiet herons at dawn' },
   * });
   */
  readonly changeEmail: Method<'changeEmail'>;
  /**
   * Send the mail that confirms the address again
   *
   * Sends a mail with a new token for `POST /api/v1/auth/verify-email` to the address of the account. It ends the token
   * of the mail before. An account gets at most five of these mails within an hour.
   *
   * @example
   * await client.resendVerification();
   */
  readonly resendVerification: Method<'resendVerification'>;
  /**
   * List sign-ins through other providers
   *
   * Lists the accounts at external providers that open one's own account here, the newest first.
   *
   * @example
   * for await (const item of client.listIdentities.items()) console.log(item);
   */
  readonly listIdentities: Method<'listIdentities'> & Paged<operations['listIdentities']>;
  /**
   * Unlink a sign-in through another provider
   *
   * From now on this account at the provider opens nothing here. Sessions that began with it go on. The last way into an account
   * without a password stays: set a password first.
   *
   * Asks for a proof of who is signed in that is at most ten minutes old.
   *
   * @example
   * await client.deleteIdentity({
   *   path: { identityId: '019cad5d-5160-7ab0-aeed-d0712a15b001' },
   * });
   */
  readonly deleteIdentity: Method<'deleteIdentity'>;
  /**
   * Stay after all
   *
   * Cancels the deletion that `DELETE /api/v1/me` asked for, as long as it is not yet due, and answers the account as it
   * was. Sessions and API keys that ended stay ended.
   *
   * @example
   * await client.restoreMe();
   */
  readonly restoreMe: Method<'restoreMe'>;
  /**
   * List API keys
   *
   * Lists one's own API keys, the newest first, also those that have expired. Revoked ones are gone, and expired ones follow
   * them a month later.
   *
   * @example
   * for await (const item of client.listApiKeys.items()) console.log(item);
   */
  readonly listApiKeys: Method<'listApiKeys'> & Paged<operations['listApiKeys']>;
  /**
   * Make an API key
   *
   * Makes a personal key for a script, a scale or a dashboard. It is sent in place of an access token and permits what its
   * scopes say, until it expires or is revoked. The key is in this answer only; what is stored does not lead back to it.
   *
   * Asks for a proof of who is signed in that is at most ten minutes old. A user has at most 25 keys that hold.
   *
   * @example
   * await client.createApiKey({
   *   body: {
   *     name: 'Home dashboard',
   *     scopes: ['workouts:read', 'measurements:read'],
   *     expiresAt: '2026-06-01T00:00:00Z',
   *   },
   * });
   */
  readonly createApiKey: Method<'createApiKey'>;
  /**
   * Get an API key
   *
   * Answers what is known of one API key. The key itself is not.
   *
   * @example
   * await client.getApiKey({ path: { apiKeyId: '019cad5d-5160-7ab0-aeed-d0712a14a001' } });
   */
  readonly getApiKey: Method<'getApiKey'> & Versioned<operations['getApiKey']>;
  /**
   * Revoke an API key
   *
   * Ends a key. It is refused from now on, by every process within a second. Revoking it again is a 404. Its version also counts its
   * uses: with `If-Match` only a key is revoked that was not used since it was read.
   *
   * @example
   * await client.deleteApiKey({ path: { apiKeyId: '019cad5d-5160-7ab0-aeed-d0712a14a001' } });
   */
  readonly deleteApiKey: Method<'deleteApiKey'>;
  /**
   * Get the own profile
   *
   * Answers the signed-in user with their settings.
   *
   * @example
   * await client.getMe();
   */
  readonly getMe: Method<'getMe'> & Versioned<operations['getMe']>;
  /**
   * Leave
   *
   * Has the account deleted with everything in it: workouts, measurements, exercises, keys and links. It takes seven
   * days, unless the operator chose otherwise, until that is done; `dueAt` says when. Until then signing in works, and
   * `POST /api/v1/me/restore` cancels it. Afterwards nothing can be brought back, and the address is free again.
   *
   * All sessions and API keys end at once, also the one that asks, and a mail tells of it. Asking again changes nothing.
   *
   * Take your data with you first: an export of all of it will come with the reports.
   *
   * @example
   * await client.deleteMe();
   */
  readonly deleteMe: Method<'deleteMe'> & Begins<operations['deleteMe']>;
  /**
   * Change the own profile
   *
   * Changes the members that are sent, also single settings, by JSON Merge Patch (RFC 7396). A new time zone holds for
   * workouts from now on; logged ones keep theirs.
   *
   * @example
   * await client.updateMe({
   *   type: 'application/merge-patch+json',
   *   body: { settings: { unitSystem: 'imperial', effortScale: 'rpe' } },
   * });
   */
  readonly updateMe: Method<'updateMe'>;
  /**
   * Get the vocabulary
   *
   * Answers every muscle, piece of equipment, tracking type, set type, category, level, mechanic and force, with names
   * for people. Use it to fill pickers, and to know which measures a set needs. It changes only with a new version of
   * the service.
   *
   * @example
   * await client.getCatalog();
   */
  readonly getCatalog: Method<'getCatalog'> & Versioned<operations['getCatalog']>;
  /**
   * Search exercises
   *
   * Lists catalogue exercises and one's own, by name. Filters can be combined; each narrows the list, and several
   * values of one filter widen it (`muscle=chest,triceps` finds what trains either, as primary muscle or not).
   *
   * To work offline, read the whole list once with `limit=100` and ask again with `If-None-Match`.
   *
   * @example
   * for await (const item of client.listExercises.items()) console.log(item);
   */
  readonly listExercises: Method<'listExercises'> & Versioned<operations['listExercises']> & Paged<operations['listExercises']>;
  /**
   * Create a custom exercise
   *
   * Stores an exercise that only its owner sees. Its tracking type decides how its sets are measured and cannot change
   * later; everything else can.
   *
   * @example
   * await client.createExercise({
   *   body: { name: 'Sandbag carry', trackingType: 'weight_distance' },
   * });
   */
  readonly createExercise: Method<'createExercise'>;
  /**
   * Get an exercise
   *
   * Answers an exercise of the catalogue or one's own, archived or not.
   *
   * @example
   * await client.getExercise({
   *   path: { exerciseId: '019c1f00-0000-7000-8000-0000000000a1' },
   * });
   */
  readonly getExercise: Method<'getExercise'> & Versioned<operations['getExercise']>;
  /**
   * Delete an exercise
   *
   * Takes an own exercise away. If workouts have it, it is archived, so that they stay what they were; otherwise it is
   * gone, and deleting it again is a 404. Either way it is no longer offered.
   *
   * @example
   * await client.deleteExercise({
   *   path: { exerciseId: '019c1f00-0000-7000-8000-0000000000a1' },
   * });
   */
  readonly deleteExercise: Method<'deleteExercise'>;
  /**
   * Change an exercise
   *
   * Changes the members that are sent, by JSON Merge Patch (RFC 7396). Own exercises only; those of the catalogue belong
   * to administrators. Logged workouts keep the exercise as it was. `status` takes an exercise out of use and brings it
   * back.
   *
   * @example
   * await client.updateExercise({
   *   path: { exerciseId: '019c1f00-0000-7000-8000-0000000000a1' },
   *   type: 'application/merge-patch+json',
   *   body: { name: 'Landmine press, half-kneeling', aliases: ['Kneeling landmine press'] },
   * });
   */
  readonly updateExercise: Method<'updateExercise'>;
  /**
   * List workouts
   *
   * Lists one's own workouts, the newest first. Without `expand` each entry has counts and volume instead of its
   * exercises, which is what a calendar or a history needs.
   *
   * @example
   * for await (const item of client.listWorkouts.items()) console.log(item);
   */
  readonly listWorkouts: Method<'listWorkouts'> & Paged<operations['listWorkouts']>;
  /**
   * Start or log a workout
   *
   * Stores a workout with as much as is known: just begun, half done, or whole. Exercises and sets keep the order in
   * which they are sent, and each exercise is copied into the workout as it is now.
   *
   * Without `endedAt` the workout is in progress, and one person can have only one of those. To log an old workout whose
   * end nobody knows, send `"status": "completed"`.
   *
   * @example
   * await client.createWorkout({
   *   body: { title: 'Evening session', startedAt: '2026-03-06T17:10:00Z' },
   * });
   */
  readonly createWorkout: Method<'createWorkout'>;
  /**
   * Log many workouts
   *
   * Stores up to 100 workouts in one request of at most 8 MiB, as an import or a device that was offline needs it.
   *
   * By default it is all or nothing: 201, or an error that points into the items (`#/items/3/exercises/0/sets/2`) and
   * nothing stored. With `"atomic": false` the answer is 207 and tells for each item its `id`, or the `problem` that
   * it would have got alone.
   *
   * @example
   * await client.batchCreateWorkouts({
   *   body: {
   *     items: [
   *       {
   *         id: '019c24e0-3780-7520-89f1-8a8f88c5e14d',
   *         title: 'Pull',
   *         status: 'completed',
   *         startedAt: '2026-02-03T19:00:00Z',
   *         source: 'import',
   *         externalId: 'strong:2026-02-03 19:00',
   *         exercises: [
   *           {
   *             exerciseId: '019a48f1-d680-7667-9039-4e6452e17bf6',
   *             sets: [
   *               { load: { value: 135, unit: 'lb' }, reps: 8 },
   *               { load: { value: 135, unit: 'lb' }, reps: 8 },
   *             ],
   *           },
   *         ],
   *       },
   *       {
   *         id: '019c2f2c-ef80-77a9-a866-7a2324f791f3',
   *         title: 'Legs',
   *         status: 'completed',
   *         startedAt: '2026-02-05T19:00:00Z',
   *         source: 'import',
   *         externalId: 'strong:2026-02-05 19:00',
   *         exercises: [
   *           {
   *             exerciseId: '019a48f1-d680-7b2e-bd7c-84b1e2ee0eec',
   *             sets: [
   *               { id: '019c2f2c-ef80-7d61-8c55-1f6f0a7b9e02', load: { value: 225, unit: 'lb' }, reps: 5 },
   *               {
   *                 type: 'dropset',
   *                 parentSetId: '019c2f2c-ef80-7d61-8c55-1f6f0a7b9e02',
   *                 load: { value: 185, unit: 'lb' },
   *                 reps: 9,
   *               },
   *             ],
   *           },
   *         ],
   *       },
   *     ],
   *   },
   * });
   */
  readonly batchCreateWorkouts: Method<'batchCreateWorkouts'>;
  /**
   * Get the workout in progress
   *
   * Answers the one workout that is in progress, whatever device started it. With it an app that was closed, or a watch
   * that joins in, knows where the person is. 404 when nothing is in progress.
   *
   * The entity tag belongs to this address, where today's workout follows yesterday's. To change the workout send its
   * `version` in quotes as `If-Match`.
   *
   * @example
   * await client.getActiveWorkout();
   */
  readonly getActiveWorkout: Method<'getActiveWorkout'> & Versioned<operations['getActiveWorkout']>;
  /**
   * Get a workout
   *
   * Answers a workout with its exercises and sets.
   *
   * @example
   * await client.getWorkout({ path: { workoutId: '019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11' } });
   */
  readonly getWorkout: Method<'getWorkout'> & Versioned<operations['getWorkout']>;
  /**
   * Replace a workout
   *
   * Stores new content in place of the old, for editors that work on the whole workout. Exercises and sets that keep
   * their `id` stay the same ones; others are removed or made anew. `If-Match` is demanded, because everything that
   * is not sent is gone.
   *
   * @example
   * await client.replaceWorkout({
   *   path: { workoutId: '019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11' },
   *   ifMatch: '"7"',
   *   body: {
   *     title: 'Full body A',
   *     status: 'completed',
   *     startedAt: '2026-03-02T18:05:00Z',
   *     endedAt: '2026-03-02T18:52:00Z',
   *     timeZone: 'Europe/Lisbon',
   *     exercises: [
   *       {
   *         id: '019cafb9-90e0-79d3-bbff-c5e165d80c1b',
   *         exerciseId: '019a48f1-d680-7b2e-bd7c-84b1e2ee0eec',
   *         sets: [
   *           { id: '019cafb9-90e0-7d4b-a06b-b0ede87b18e7', load: { value: 40, unit: 'kg' }, reps: 8 },
   *           { id: '019cafb9-90e0-7752-a03b-22874a35f8a6', load: { value: 40, unit: 'kg' }, reps: 8 },
   *           { id: '019cafb9-90e0-700c-b2c4-4fb9ba0bdb8e', load: { value: 40, unit: 'kg' }, reps: 7 },
   *         ],
   *       },
   *       {
   *         id: '019cafb9-90e0-735b-9e52-6f2e739d8d0a',
   *         exerciseId: '019a48f1-d680-70ea-ad2f-f0d6d1312bdb',
   *         sets: [
   *           { id: '019cafb9-90e0-7fa1-b908-d18a03dca026', load: { value: 30, unit: 'kg' }, reps: 8 },
   *           { id: '019cafb9-90e0-747a-908f-cea5f625191a', load: { value: 30, unit: 'kg' }, reps: 9 },
   *         ],
   *       },
   *     ],
   *   },
   * });
   */
  readonly replaceWorkout: Method<'replaceWorkout', SeenVersion>;
  /**
   * Delete a workout
   *
   * Takes a workout with its sets out of every list and figure. It is kept for 30 days before it is erased. Deleting it
   * again is a 404.
   *
   * @example
   * await client.deleteWorkout({ path: { workoutId: '019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11' } });
   */
  readonly deleteWorkout: Method<'deleteWorkout'>;
  /**
   * Change what a workout says about itself
   *
   * Changes title, times, notes and the like, by JSON Merge Patch (RFC 7396), in progress or afterwards. It also
   * discards a workout and takes it up again. Exercises and sets stay as they are.
   *
   * @example
   * await client.updateWorkout({
   *   path: { workoutId: '019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11' },
   *   type: 'application/merge-patch+json',
   *   body: { title: 'Full body A, light', mood: 4 },
   * });
   */
  readonly updateWorkout: Method<'updateWorkout'>;
  /**
   * Complete a workout
   *
   * Ends a workout, now or at the given instant, and takes a last word on how it went. A body is not needed. When two
   * devices try at the same moment, one of them gets a 409. Sets can still be corrected and added afterwards.
   *
   * @example
   * await client.completeWorkout({
   *   path: { workoutId: '019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11' },
   *   body: {},
   * });
   */
  readonly completeWorkout: Method<'completeWorkout'>;
  /**
   * Add sets to a workout
   *
   * Appends one or many sets, as a live log does after each set. A set goes to an exercise that the workout has, or
   * brings its exercise along. Answers the whole workout, so that the client is up to date with all devices.
   *
   * @example
   * await client.addSets({
   *   path: { workoutId: '019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11' },
   *   body: {
   *     items: [
   *       {
   *         workoutExerciseId: '019cc420-a640-7bfc-9652-e41baefcb2dc',
   *         load: { value: 100, unit: 'kg' },
   *         reps: 5,
   *         rpe: 8,
   *         completedAt: '2026-03-06T17:23:20Z',
   *       },
   *     ],
   *   },
   * });
   */
  readonly addSets: Method<'addSets'>;
  /**
   * Get a set
   *
   * Answers a set and where it belongs.
   *
   * @example
   * await client.getSet({ path: { setId: '019cafd6-2c48-7b90-8a3d-52f9f1e0c7d4' } });
   */
  readonly getSet: Method<'getSet'> & Versioned<operations['getSet']>;
  /**
   * Delete a set
   *
   * Takes a set out of its workout. Sets that hang on it (`parentSetId`) stay and hang on the one that it hung on, if
   * any. The exercise stays too, even without sets. Deleting it again is a 404.
   *
   * @example
   * await client.deleteSet({ path: { setId: '019cafd6-2c48-7b90-8a3d-52f9f1e0c7d4' } });
   */
  readonly deleteSet: Method<'deleteSet'>;
  /**
   * Change a set
   *
   * Changes the members that are sent, by JSON Merge Patch (RFC 7396). The set must still fit the tracking type of its
   * exercise. The version of its workout grows too.
   *
   * @example
   * await client.updateSet({
   *   path: { setId: '019cafd6-2c48-7b90-8a3d-52f9f1e0c7d4' },
   *   type: 'application/merge-patch+json',
   *   body: { load: { value: 102.5, unit: 'kg' }, reps: 4 },
   * });
   */
  readonly updateSet: Method<'updateSet'>;
  /**
   * List measurements
   *
   * **Deprecated since 2026-11-20, served until 2027-11-30.** After that day it answers 410. Use `GET /api/v2/measurements` instead.
   *
   * Lists one's own measurements, the newest first. For a chart ask for one `kind` with `sort=measuredAt` and draw
   * `canonicalValue`.
   *
   * @deprecated
   *
   * @example
   * for await (const item of client.listMeasurements.items()) console.log(item);
   */
  readonly listMeasurements: Method<'listMeasurements'> & Paged<operations['listMeasurements']>;
  /**
   * Store a measurement
   *
   * **Deprecated since 2026-11-20, served until 2027-11-30.** After that day it answers 410. Use `POST /api/v2/measurements` instead.
   *
   * Stores one value. It comes back as it was entered, and in the canonical unit of its kind.
   *
   * @deprecated
   *
   * @example
   * await client.createMeasurement({
   *   body: { kind: 'bodyweight', value: 181.4, unit: 'lb', measuredAt: '2026-03-02T07:05:00Z' },
   * });
   */
  readonly createMeasurement: Method<'createMeasurement'>;
  /**
   * Store many measurements
   *
   * **Deprecated since 2026-11-20, served until 2027-11-30.** After that day it answers 410. Use `POST /api/v2/measurements/batch` instead.
   *
   * Stores up to 100 measurements in one request, as a scale that was offline needs it.
   *
   * By default it is all or nothing: 201, or an error that points into the items (`#/items/3/value`) and nothing
   * stored. With `"atomic": false` the answer is 207 and tells for each item its `id`, or the `problem` that it would
   * have got alone.
   *
   * @deprecated
   *
   * @example
   * await client.batchCreateMeasurements({
   *   body: {
   *     items: [
   *       {
   *         id: '019c9398-f180-7c05-afe7-4340f2fb13ed',
   *         kind: 'bodyweight',
   *         value: 82.6,
   *         unit: 'kg',
   *         measuredAt: '2026-02-25T07:00:00Z',
   *         source: 'api',
   *       },
   *       {
   *         id: '019c9398-f180-7467-943f-796394816f44',
   *         kind: 'body_fat',
   *         value: 17.2,
   *         unit: 'percent',
   *         measuredAt: '2026-02-25T07:00:00Z',
   *         source: 'api',
   *       },
   *     ],
   *   },
   * });
   */
  readonly batchCreateMeasurements: Method<'batchCreateMeasurements'>;
  /**
   * Get a measurement
   *
   * **Deprecated since 2026-11-20, served until 2027-11-30.** After that day it answers 410. Use `GET /api/v2/measurements/{measurementId}` instead.
   *
   * Answers one measurement.
   *
   * @deprecated
   *
   * @example
   * await client.getMeasurement({
   *   path: { measurementId: '019caf30-11a0-7d5f-a1c2-9e0b6d4f8c21' },
   * });
   */
  readonly getMeasurement: Method<'getMeasurement'> & Versioned<operations['getMeasurement']>;
  /**
   * Delete a measurement
   *
   * **Deprecated since 2026-11-20, served until 2027-11-30.** After that day it answers 410. Use `DELETE /api/v2/measurements/{measurementId}` instead.
   *
   * Takes a measurement out of every list and chart. Deleting it again is a 404.
   *
   * @deprecated
   *
   * @example
   * await client.deleteMeasurement({
   *   path: { measurementId: '019caf30-11a0-7d5f-a1c2-9e0b6d4f8c21' },
   * });
   */
  readonly deleteMeasurement: Method<'deleteMeasurement'>;
  /**
   * Change a measurement
   *
   * **Deprecated since 2026-11-20, served until 2027-11-30.** After that day it answers 410. Use `PATCH /api/v2/measurements/{measurementId}` instead.
   *
   * Changes the members that are sent, by JSON Merge Patch (RFC 7396). What was measured cannot change, only how much,
   * in which unit and when.
   *
   * @deprecated
   *
   * @example
   * await client.updateMeasurement({
   *   path: { measurementId: '019caf30-11a0-7d5f-a1c2-9e0b6d4f8c21' },
   *   type: 'application/merge-patch+json',
   *   body: { value: 180.4 },
   * });
   */
  readonly updateMeasurement: Method<'updateMeasurement'>;
  /**
   * List links between athletes and coaches
   *
   * Lists whom one lets see one's training, and open invitations, the newest first; with `as=coach` the athletes whose
   * invitations one has accepted. A link that was ended is gone from both lists.
   *
   * @example
   * for await (const item of client.listCoachLinks.items()) console.log(item);
   */
  readonly listCoachLinks: Method<'listCoachLinks'> & Paged<operations['listCoachLinks']>;
  /**
   * Invite a coach
   *
   * Makes an invitation with the permissions that the coach will have. Hand its `invitationCode` to the coach, who accepts it
   * with `POST /api/v1/coach-links/accept`. The code is shown in this answer only, works once, and for seven days.
   *
   * @example
   * await client.createCoachLink({
   *   body: { permissions: ['workouts_read', 'measurements_read'], note: 'Until the meet in May.' },
   * });
   */
  readonly createCoachLink: Method<'createCoachLink'>;
  /**
   * Accept the invitation of an athlete
   *
   * Takes the code that an athlete has handed over and makes the caller their coach, with the permissions that the athlete
   * chose. A code works once: of two coaches with the same code the first has it.
   *
   * @example
   * await client.acceptCoachLink({
   *   body: {
   *     invitationCode: 'spi_AZyo1y0AckyLlvWNptSoUQGcr-AbIHpEjDFvDS6behWH3Qp0aJw1vT5cXr8yKm2Nf6eBz9LgUo4Rt7Ws0VhEiA',
   *   },
   * });
   */
  readonly acceptCoachLink: Method<'acceptCoachLink'>;
  /**
   * Get a link between athlete and coach
   *
   * Answers a link to the two people that it connects.
   *
   * @example
   * await client.getCoachLink({
   *   path: { coachLinkId: '019cafe0-1b20-7a44-8c31-6f0d2e9b7a15' },
   * });
   */
  readonly getCoachLink: Method<'getCoachLink'> & Versioned<operations['getCoachLink']>;
  /**
   * End a link between athlete and coach
   *
   * Ends the link from either side, or withdraws the invitation. The coach sees nothing of the athlete from the next request
   * on. Deleting it again is a 404.
   *
   * @example
   * await client.deleteCoachLink({
   *   path: { coachLinkId: '019cafe0-1b20-7a44-8c31-6f0d2e9b7a15' },
   * });
   */
  readonly deleteCoachLink: Method<'deleteCoachLink'>;
  /**
   * Change what a coach may see
   *
   * Changes permissions and note, by JSON Merge Patch (RFC 7396). A permission that is taken away is gone with the next
   * request of the coach. Only the athlete can do this; to take all permissions, delete the link.
   *
   * @example
   * await client.updateCoachLink({
   *   path: { coachLinkId: '019cafe0-1b20-7a44-8c31-6f0d2e9b7a15' },
   *   type: 'application/merge-patch+json',
   *   body: { permissions: ['workouts_read'] },
   * });
   */
  readonly updateCoachLink: Method<'updateCoachLink'>;
  /**
   * List one's athletes
   *
   * Lists the athletes who let the caller see their training, the latest first, with what each of them permits.
   *
   * @example
   * for await (const item of client.listAthletes.items()) console.log(item);
   */
  readonly listAthletes: Method<'listAthletes'> & Paged<operations['listAthletes']>;
  /**
   * List the workouts of an athlete
   *
   * Lists the workouts of an athlete who permits it (`workouts_read`), with the filters of `GET /api/v1/workouts`.
   *
   * @example
   * for await (const item of client.listAthleteWorkouts.items({ path: { athleteId: '019ca8d7-2d00-724d-8b96-f58da6d4a851' } })) console.log(item);
   */
  readonly listAthleteWorkouts: Method<'listAthleteWorkouts'> & Paged<operations['listAthleteWorkouts']>;
  /**
   * Get a workout of an athlete
   *
   * Answers a workout of an athlete who permits it (`workouts_read`), with its exercises and sets.
   *
   * @example
   * await client.getAthleteWorkout({
   *   path: {
   *     athleteId: '019ca8d7-2d00-724d-8b96-f58da6d4a851',
   *     workoutId: '019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11',
   *   },
   * });
   */
  readonly getAthleteWorkout: Method<'getAthleteWorkout'> & Versioned<operations['getAthleteWorkout']>;
  /**
   * List the measurements of an athlete
   *
   * Lists the measurements of an athlete who permits it (`measurements_read`), with the filters of
   * `GET /api/v1/measurements`.
   *
   * @example
   * for await (const item of client.listAthleteMeasurements.items({ path: { athleteId: '019ca8d7-2d00-724d-8b96-f58da6d4a851' } })) console.log(item);
   */
  readonly listAthleteMeasurements: Method<'listAthleteMeasurements'> & Paged<operations['listAthleteMeasurements']>;
  /**
   * List users
   *
   * Lists everybody with an account, the newest first. `q` finds people by a part of their e-mail address or name.
   *
   * @example
   * for await (const item of client.listUsers.items()) console.log(item);
   */
  readonly listUsers: Method<'listUsers'> & Paged<operations['listUsers']>;
  /**
   * Get a user
   *
   * Answers one account as administrators see it. What the person trains is not part of it.
   *
   * @example
   * await client.getUser({ path: { userId: '019ca8d7-2d00-724d-8b96-f58da6d4a851' } });
   */
  readonly getUser: Method<'getUser'> & Versioned<operations['getUser']>;
  /**
   * Change role or status of a user
   *
   * Gives and takes roles, suspends accounts and opens them again, by JSON Merge Patch (RFC 7396). What is taken away is
   * gone with the next request of the person; what a role adds comes with their next access token. A suspension ends all
   * sessions, and API keys do not work while it lasts.
   *
   * The person is told of another role by mail, and the audit log keeps what it was before and who changed it. One's own
   * account, and the last administrator who can sign in, stay as they are.
   *
   * @example
   * await client.updateUser({
   *   path: { userId: '019ca8d7-2d00-724d-8b96-f58da6d4a851' },
   *   ifMatch: '"7"',
   *   type: 'application/merge-patch+json',
   *   body: { role: 'coach' },
   * });
   */
  readonly updateUser: Method<'updateUser', SeenVersion>;
  /**
   * Sign a user out everywhere
   *
   * Ends all sessions of the person, on every device, from the next request on. They can sign in again; to keep somebody
   * out, suspend the account. Where no session is left, nothing happens.
   *
   * @example
   * await client.endUserSessions({ path: { userId: '019ca8d7-2d00-724d-8b96-f58da6d4a851' } });
   */
  readonly endUserSessions: Method<'endUserSessions'>;
  /**
   * List what happened to accounts
   *
   * Lists sign-ins and failures, changes of passwords, roles and permissions and the like, the newest first. Events outlive
   * the accounts that they are about, and nobody can change them.
   *
   * @example
   * for await (const item of client.listAuditEvents.items()) console.log(item);
   */
  readonly listAuditEvents: Method<'listAuditEvents'> & Paged<operations['listAuditEvents']>;
  /**
   * Whether the process runs
   *
   * Answers without looking at anything else, so that a process is only restarted when that helps. Whether it can do
   * its work is `GET /api/v1/readiness`.
   *
   * @example
   * await client.getHealth();
   */
  readonly getHealth: Method<'getHealth'>;
  /**
   * Whether the service can do its work
   *
   * Looks at everything that the service depends on, each with a time limit of its own. Load balancers send requests
   * only where the answer is 200; while the process stops, and as long as one dependency fails, it is 503.
   *
   * @example
   * await client.getReadiness();
   */
  readonly getReadiness: Method<'getReadiness'>;
}

const routes = {
  registerUser: {
    method: 'POST',
    path: '/api/v1/auth/register',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    idempotent: true,
    session: 'begins',
  },
  login: {
    method: 'POST',
    path: '/api/v1/auth/login',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    session: 'begins',
  },
  refreshTokens: {
    method: 'POST',
    path: '/api/v1/auth/refresh',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
  },
  logout: {
    method: 'POST',
    path: '/api/v1/auth/logout',
    accept: 'application/problem+json',
    media: ['application/json'],
    token: true,
    session: 'ends',
  },
  reauthenticate: {
    method: 'POST',
    path: '/api/v1/auth/reauthenticate',
    accept: 'application/problem+json',
    media: ['application/json'],
    token: true,
  },
  verifyEmail: {
    method: 'POST',
    path: '/api/v1/auth/verify-email',
    accept: 'application/problem+json',
    media: ['application/json'],
  },
  requestPasswordReset: {
    method: 'POST',
    path: '/api/v1/auth/password/forgot',
    accept: 'application/problem+json',
    media: ['application/json'],
    idempotent: true,
  },
  resetPassword: {
    method: 'POST',
    path: '/api/v1/auth/password/reset',
    accept: 'application/problem+json',
    media: ['application/json'],
  },
  startOidcSignIn: {
    method: 'POST',
    path: '/api/v1/auth/oidc/authorizations',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
    idempotent: true,
  },
  completeOidcSignIn: {
    method: 'POST',
    path: '/api/v1/auth/oidc/complete',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    session: 'begins',
  },
  listSessions: {
    method: 'GET',
    path: '/api/v1/sessions',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  getSession: {
    method: 'GET',
    path: '/api/v1/sessions/{sessionId}',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  revokeSession: {
    method: 'DELETE',
    path: '/api/v1/sessions/{sessionId}',
    accept: 'application/problem+json',
    token: true,
  },
  changePassword: {
    method: 'POST',
    path: '/api/v1/me/password',
    accept: 'application/problem+json',
    media: ['application/json'],
    token: true,
  },
  changeEmail: {
    method: 'POST',
    path: '/api/v1/me/email',
    accept: 'application/problem+json',
    media: ['application/json'],
    token: true,
    idempotent: true,
  },
  resendVerification: {
    method: 'POST',
    path: '/api/v1/me/email/verification',
    accept: 'application/problem+json',
    token: true,
    idempotent: true,
  },
  listIdentities: {
    method: 'GET',
    path: '/api/v1/me/identities',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  deleteIdentity: {
    method: 'DELETE',
    path: '/api/v1/me/identities/{identityId}',
    accept: 'application/problem+json',
    token: true,
  },
  restoreMe: {
    method: 'POST',
    path: '/api/v1/me/restore',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  listApiKeys: {
    method: 'GET',
    path: '/api/v1/api-keys',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  createApiKey: {
    method: 'POST',
    path: '/api/v1/api-keys',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
    idempotent: true,
  },
  getApiKey: {
    method: 'GET',
    path: '/api/v1/api-keys/{apiKeyId}',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  deleteApiKey: {
    method: 'DELETE',
    path: '/api/v1/api-keys/{apiKeyId}',
    accept: 'application/problem+json',
    token: true,
  },
  getMe: {
    method: 'GET',
    path: '/api/v1/me',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  deleteMe: {
    method: 'DELETE',
    path: '/api/v1/me',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  updateMe: {
    method: 'PATCH',
    path: '/api/v1/me',
    accept: 'application/json, application/problem+json',
    media: ['application/merge-patch+json', 'application/json'],
    token: true,
  },
  getCatalog: {
    method: 'GET',
    path: '/api/v1/catalog',
    accept: 'application/json, application/problem+json',
  },
  listExercises: {
    method: 'GET',
    path: '/api/v1/exercises',
    accept: 'application/json, application/problem+json',
    token: true,
    styles: {
      'query muscle': ['form', false],
      'query equipment': ['form', false],
      'query level': ['form', false],
      'query category': ['form', false],
      'query trackingType': ['form', false],
    },
  },
  createExercise: {
    method: 'POST',
    path: '/api/v1/exercises',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
    idempotent: true,
  },
  getExercise: {
    method: 'GET',
    path: '/api/v1/exercises/{exerciseId}',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  deleteExercise: {
    method: 'DELETE',
    path: '/api/v1/exercises/{exerciseId}',
    accept: 'application/problem+json',
    token: true,
  },
  updateExercise: {
    method: 'PATCH',
    path: '/api/v1/exercises/{exerciseId}',
    accept: 'application/json, application/problem+json',
    media: ['application/merge-patch+json', 'application/json'],
    token: true,
  },
  listWorkouts: {
    method: 'GET',
    path: '/api/v1/workouts',
    accept: 'application/json, application/problem+json',
    token: true,
    styles: { 'query status': ['form', false], 'query expand': ['form', false] },
  },
  createWorkout: {
    method: 'POST',
    path: '/api/v1/workouts',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
    idempotent: true,
  },
  batchCreateWorkouts: {
    method: 'POST',
    path: '/api/v1/workouts/batch',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
    idempotent: true,
  },
  getActiveWorkout: {
    method: 'GET',
    path: '/api/v1/workouts/active',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  getWorkout: {
    method: 'GET',
    path: '/api/v1/workouts/{workoutId}',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  replaceWorkout: {
    method: 'PUT',
    path: '/api/v1/workouts/{workoutId}',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
  },
  deleteWorkout: {
    method: 'DELETE',
    path: '/api/v1/workouts/{workoutId}',
    accept: 'application/problem+json',
    token: true,
  },
  updateWorkout: {
    method: 'PATCH',
    path: '/api/v1/workouts/{workoutId}',
    accept: 'application/json, application/problem+json',
    media: ['application/merge-patch+json', 'application/json'],
    token: true,
  },
  completeWorkout: {
    method: 'POST',
    path: '/api/v1/workouts/{workoutId}/complete',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
    idempotent: true,
  },
  addSets: {
    method: 'POST',
    path: '/api/v1/workouts/{workoutId}/sets',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
    idempotent: true,
  },
  getSet: {
    method: 'GET',
    path: '/api/v1/sets/{setId}',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  deleteSet: {
    method: 'DELETE',
    path: '/api/v1/sets/{setId}',
    accept: 'application/problem+json',
    token: true,
  },
  updateSet: {
    method: 'PATCH',
    path: '/api/v1/sets/{setId}',
    accept: 'application/json, application/problem+json',
    media: ['application/merge-patch+json', 'application/json'],
    token: true,
  },
  listMeasurements: {
    method: 'GET',
    path: '/api/v1/measurements',
    accept: 'application/json, application/problem+json',
    token: true,
    styles: { 'query kind': ['form', false] },
  },
  createMeasurement: {
    method: 'POST',
    path: '/api/v1/measurements',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
    idempotent: true,
  },
  batchCreateMeasurements: {
    method: 'POST',
    path: '/api/v1/measurements/batch',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
    idempotent: true,
  },
  getMeasurement: {
    method: 'GET',
    path: '/api/v1/measurements/{measurementId}',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  deleteMeasurement: {
    method: 'DELETE',
    path: '/api/v1/measurements/{measurementId}',
    accept: 'application/problem+json',
    token: true,
  },
  updateMeasurement: {
    method: 'PATCH',
    path: '/api/v1/measurements/{measurementId}',
    accept: 'application/json, application/problem+json',
    media: ['application/merge-patch+json', 'application/json'],
    token: true,
  },
  listCoachLinks: {
    method: 'GET',
    path: '/api/v1/coach-links',
    accept: 'application/json, application/problem+json',
    token: true,
    styles: { 'query status': ['form', false] },
  },
  createCoachLink: {
    method: 'POST',
    path: '/api/v1/coach-links',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
    idempotent: true,
  },
  acceptCoachLink: {
    method: 'POST',
    path: '/api/v1/coach-links/accept',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
    idempotent: true,
  },
  getCoachLink: {
    method: 'GET',
    path: '/api/v1/coach-links/{coachLinkId}',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  deleteCoachLink: {
    method: 'DELETE',
    path: '/api/v1/coach-links/{coachLinkId}',
    accept: 'application/problem+json',
    token: true,
  },
  updateCoachLink: {
    method: 'PATCH',
    path: '/api/v1/coach-links/{coachLinkId}',
    accept: 'application/json, application/problem+json',
    media: ['application/merge-patch+json', 'application/json'],
    token: true,
  },
  listAthletes: {
    method: 'GET',
    path: '/api/v1/athletes',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  listAthleteWorkouts: {
    method: 'GET',
    path: '/api/v1/athletes/{athleteId}/workouts',
    accept: 'application/json, application/problem+json',
    token: true,
    styles: { 'query status': ['form', false], 'query expand': ['form', false] },
  },
  getAthleteWorkout: {
    method: 'GET',
    path: '/api/v1/athletes/{athleteId}/workouts/{workoutId}',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  listAthleteMeasurements: {
    method: 'GET',
    path: '/api/v1/athletes/{athleteId}/measurements',
    accept: 'application/json, application/problem+json',
    token: true,
    styles: { 'query kind': ['form', false] },
  },
  listUsers: {
    method: 'GET',
    path: '/api/v1/admin/users',
    accept: 'application/json, application/problem+json',
    token: true,
    styles: { 'query role': ['form', false], 'query status': ['form', false] },
  },
  getUser: {
    method: 'GET',
    path: '/api/v1/admin/users/{userId}',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  updateUser: {
    method: 'PATCH',
    path: '/api/v1/admin/users/{userId}',
    accept: 'application/json, application/problem+json',
    media: ['application/merge-patch+json', 'application/json'],
    token: true,
  },
  endUserSessions: {
    method: 'DELETE',
    path: '/api/v1/admin/users/{userId}/sessions',
    accept: 'application/problem+json',
    token: true,
  },
  listAuditEvents: {
    method: 'GET',
    path: '/api/v1/admin/audit-log',
    accept: 'application/json, application/problem+json',
    token: true,
    styles: { 'query type': ['form', false] },
  },
  getHealth: { method: 'GET', path: '/api/v1/health', accept: 'application/json, application/problem+json' },
  getReadiness: {
    method: 'GET',
    path: '/api/v1/readiness',
    accept: 'application/health+json, application/problem+json',
  },
} as const;

const refresh = {
  operation: 'refreshTokens',
  accessToken: 'accessToken',
  expiresInSeconds: 'expiresInSeconds',
  refreshToken: 'refreshToken',
};

/** A client: one method per operation. Nothing is sent before the first call. */
export const createClient = (options: ClientOptions): Client =>
  bind(routes, options, refresh) as unknown as Client;
