/* eslint-disable */
// Client of Spotter: needs fetch, and the types beside it.
// Made from openapi/openapi.yaml. Do not edit: change the document and run `make generate`.

import type { operations, Readable, Writable } from './api.js';

// --- What an operation takes and answers ------------------------------------------------------------------

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

type Parameters<Op> = Op extends { parameters: infer P }
  ? { readonly [K in keyof P as K extends 'header' ? never : K extends 'cookie' ? 'cookies' : K]: P[K] } & {
      readonly [K in keyof P as K extends 'header' ? 'headers' : never]: P[K];
    }
  : unknown;

/** Everything that a call of the operation can carry. */
export type Input<Op> = Parameters<Op> &
  RequestBody<Op> & {
    /** Media types of the reply, where the operation answers in several. */
    readonly accept?: string;
    readonly signal?: AbortSignal;
  };

type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | 304;
type StatusOf<S> = S extends Success ? S : S extends '2XX' ? number : never;

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

type ByteStream = ReadableStream<Uint8Array>;

/** A successful reply: one of those that the document declares. */
export type Reply<Op> = Op extends { responses: infer R }
  ? {
      [S in keyof R]: StatusOf<S> extends never
        ? never
        : {
            readonly status: StatusOf<S>;
            readonly headers: Headers;
            readonly body: ReceivedBody<Content<R[S]>>;
          };
    }[keyof R]
  : never;

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

/** The service answered with a problem. Branch on `code`. */
export class ProblemError<Code extends string = string> extends Error {
  override readonly name = 'ProblemError';
  constructor(
    readonly operation: string,
    readonly status: number,
    readonly code: Code,
    readonly problem: ProblemDetails,
    readonly headers: Headers,
  ) {
    super(`${operation}: ${status} ${code}${problem.detail === undefined ? '' : `, ${problem.detail}`}`);
  }
}

/** Something else than the service answered, such as a proxy on the way to it. */
export class UnexpectedResponseError extends Error {
  override readonly name = 'UnexpectedResponseError';
  constructor(
    readonly operation: string,
    readonly status: number,
    readonly headers: Headers,
    readonly text: string,
  ) {
    super(`${operation}: unexpected status ${status}`);
  }
}

// --- How a call is sent -----------------------------------------------------------------------------------

export interface ClientOptions {
  /** Where the service stands, `https://api.example.com`. */
  readonly baseUrl: string;
  /** The access token, asked for before every call that needs one. */
  readonly token?: () => string | undefined | Promise<string | undefined>;
  /** Sent with every call, such as an API key. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch;
}

type Style = 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';

interface Route {
  readonly method: string;
  readonly path: string;
  /** Media types of the reply. */
  readonly accept?: string;
  /** Media types of the body; the first one is sent unless the call names another. */
  readonly media?: readonly string[];
  /** Whether a token is sent. */
  readonly token?: true;
  /** Parameters that are not written in the default style of their place, or as JSON. */
  readonly styles?: Readonly<Record<string, readonly [style: Style, explode: boolean] | 'json'>>;
}

interface AnyInput {
  readonly path?: object;
  readonly query?: object;
  readonly headers?: object;
  readonly cookies?: object;
  readonly type?: string;
  readonly body?: unknown;
  readonly accept?: string;
  readonly signal?: AbortSignal;
}

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

function bodyOf(type: string | undefined, body: unknown): RawBody | undefined {
  if (body === undefined || type === undefined) return undefined;
  if (type.endsWith('json')) return JSON.stringify(body);
  if (type !== 'application/x-www-form-urlencoded') return body as RawBody;
  return entriesOf(body as object)
    .map(([name, value]) => expand(name, value, 'form', true))
    .join('&');
}

async function call(
  operation: string,
  route: Route,
  options: ClientOptions,
  input: AnyInput = {},
): Promise<unknown> {
  const headers = new Headers(options.headers);
  headers.set('accept', input.accept ?? route.accept ?? '*/*');
  for (const [name, value] of entriesOf(input.headers))
    headers.set(name, decodeURIComponent(written(route, 'headers', name.toLowerCase(), value)));
  const cookies = entriesOf(input.cookies).map(([name, value]) => written(route, 'cookies', name, value));
  if (cookies.length > 0) headers.set('cookie', cookies.join('; '));
  const token = route.token && (await options.token?.());
  if (token) headers.set('authorization', `Bearer ${token}`);
  const type = input.type ?? route.media?.[0];
  // FormData brings its own type, because that names the boundary.
  if (input.body !== undefined && type !== undefined && !type.startsWith('multipart/'))
    headers.set('content-type', type);

  const send = options.fetch ?? fetch;
  const response = await send(urlOf(options.baseUrl, route, input), {
    method: route.method,
    headers,
    body: bodyOf(type, input.body) ?? null,
    signal: input.signal ?? null,
  });
  if (!response.ok && response.status !== 304) throw await failure(operation, response);
  return { status: response.status, headers: response.headers, body: await received(response) };
}

const mediaTypeOf = (response: Response): string =>
  (response.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();

async function received(response: Response): Promise<unknown> {
  const type = mediaTypeOf(response);
  if (response.status === 204 || response.status === 205 || response.status === 304 || type === '')
    return undefined;
  if (type.endsWith('json')) return response.json();
  return type.startsWith('text/') && type !== 'text/event-stream' ? response.text() : response.body;
}

async function failure(operation: string, response: Response): Promise<Error> {
  const text = await response.text();
  const problem = mediaTypeOf(response) === 'application/problem+json' ? parsed(text) : undefined;
  if (typeof problem?.code === 'string')
    return new ProblemError(operation, response.status, problem.code, problem, response.headers);
  return new UnexpectedResponseError(operation, response.status, response.headers, text);
}

function parsed(text: string): ProblemDetails | undefined {
  try {
    return JSON.parse(text) as ProblemDetails;
  } catch {
    return undefined;
  }
}

/** Binds the routes to the options: one function per operation. */
export function bind(
  routes: Readonly<Record<string, Route>>,
  options: ClientOptions,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(routes).map(([id, route]) => [id, (input?: AnyInput) => call(id, route, options, input)]),
  );
}

// --- The operations ---------------------------------------------------------------------------------------

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

/** Whether an error is a problem of this operation; its `code` is then one of those declared. */
export const isProblem = <Id extends keyof Problems>(
  error: unknown,
  operation: Id,
): error is ProblemError<Problems[Id]> => error instanceof ProblemError && error.operation === operation;

export interface Client {
  /** Create an account */
  registerUser(input: Input<operations['registerUser']>): Promise<Reply<operations['registerUser']>>;
  /** Sign in */
  login(input: Input<operations['login']>): Promise<Reply<operations['login']>>;
  /** Go on with a session */
  refreshTokens(input: Input<operations['refreshTokens']>): Promise<Reply<operations['refreshTokens']>>;
  /** Sign out */
  logout(input: Input<operations['logout']>): Promise<Reply<operations['logout']>>;
  /** Confirm who you are */
  reauthenticate(input: Input<operations['reauthenticate']>): Promise<Reply<operations['reauthenticate']>>;
  /** Confirm an e-mail address */
  verifyEmail(input: Input<operations['verifyEmail']>): Promise<Reply<operations['verifyEmail']>>;
  /** Ask for a mail to choose a new password */
  requestPasswordReset(input: Input<operations['requestPasswordReset']>): Promise<Reply<operations['requestPasswordReset']>>;
  /** Choose a new password */
  resetPassword(input: Input<operations['resetPassword']>): Promise<Reply<operations['resetPassword']>>;
  /** Begin a sign-in through the external provider */
  startOidcSignIn(input: Input<operations['startOidcSignIn']>): Promise<Reply<operations['startOidcSignIn']>>;
  /** Complete a sign-in through the external provider */
  completeOidcSignIn(input: Input<operations['completeOidcSignIn']>): Promise<Reply<operations['completeOidcSignIn']>>;
  /** List sessions */
  listSessions(input?: Input<operations['listSessions']>): Promise<Reply<operations['listSessions']>>;
  /** Get a session */
  getSession(input: Input<operations['getSession']>): Promise<Reply<operations['getSession']>>;
  /** End a session */
  revokeSession(input: Input<operations['revokeSession']>): Promise<Reply<operations['revokeSession']>>;
  /** Change the password */
  changePassword(input: Input<operations['changePassword']>): Promise<Reply<operations['changePassword']>>;
  /** Ask for another e-mail address */
  changeEmail(input: Input<operations['changeEmail']>): Promise<Reply<operations['changeEmail']>>;
  /** Send the mail that confirms the address again */
  resendVerification(input?: Input<operations['resendVerification']>): Promise<Reply<operations['resendVerification']>>;
  /** List sign-ins through other providers */
  listIdentities(input?: Input<operations['listIdentities']>): Promise<Reply<operations['listIdentities']>>;
  /** Unlink a sign-in through another provider */
  deleteIdentity(input: Input<operations['deleteIdentity']>): Promise<Reply<operations['deleteIdentity']>>;
  /** Stay after all */
  restoreMe(input?: Input<operations['restoreMe']>): Promise<Reply<operations['restoreMe']>>;
  /** List API keys */
  listApiKeys(input?: Input<operations['listApiKeys']>): Promise<Reply<operations['listApiKeys']>>;
  /** Make an API key */
  createApiKey(input: Input<operations['createApiKey']>): Promise<Reply<operations['createApiKey']>>;
  /** Get an API key */
  getApiKey(input: Input<operations['getApiKey']>): Promise<Reply<operations['getApiKey']>>;
  /** Revoke an API key */
  deleteApiKey(input: Input<operations['deleteApiKey']>): Promise<Reply<operations['deleteApiKey']>>;
  /** Get the own profile */
  getMe(input?: Input<operations['getMe']>): Promise<Reply<operations['getMe']>>;
  /** Leave */
  deleteMe(input?: Input<operations['deleteMe']>): Promise<Reply<operations['deleteMe']>>;
  /** Change the own profile */
  updateMe(input: Input<operations['updateMe']>): Promise<Reply<operations['updateMe']>>;
  /** Get the vocabulary */
  getCatalog(input?: Input<operations['getCatalog']>): Promise<Reply<operations['getCatalog']>>;
  /** Search exercises */
  listExercises(input?: Input<operations['listExercises']>): Promise<Reply<operations['listExercises']>>;
  /** Create a custom exercise */
  createExercise(input: Input<operations['createExercise']>): Promise<Reply<operations['createExercise']>>;
  /** Get an exercise */
  getExercise(input: Input<operations['getExercise']>): Promise<Reply<operations['getExercise']>>;
  /** Delete an exercise */
  deleteExercise(input: Input<operations['deleteExercise']>): Promise<Reply<operations['deleteExercise']>>;
  /** Change an exercise */
  updateExercise(input: Input<operations['updateExercise']>): Promise<Reply<operations['updateExercise']>>;
  /** List workouts */
  listWorkouts(input?: Input<operations['listWorkouts']>): Promise<Reply<operations['listWorkouts']>>;
  /** Start or log a workout */
  createWorkout(input: Input<operations['createWorkout']>): Promise<Reply<operations['createWorkout']>>;
  /** Log many workouts */
  batchCreateWorkouts(input: Input<operations['batchCreateWorkouts']>): Promise<Reply<operations['batchCreateWorkouts']>>;
  /** Get the workout in progress */
  getActiveWorkout(input?: Input<operations['getActiveWorkout']>): Promise<Reply<operations['getActiveWorkout']>>;
  /** Get a workout */
  getWorkout(input: Input<operations['getWorkout']>): Promise<Reply<operations['getWorkout']>>;
  /** Replace a workout */
  replaceWorkout(input: Input<operations['replaceWorkout']>): Promise<Reply<operations['replaceWorkout']>>;
  /** Delete a workout */
  deleteWorkout(input: Input<operations['deleteWorkout']>): Promise<Reply<operations['deleteWorkout']>>;
  /** Change what a workout says about itself */
  updateWorkout(input: Input<operations['updateWorkout']>): Promise<Reply<operations['updateWorkout']>>;
  /** Complete a workout */
  completeWorkout(input: Input<operations['completeWorkout']>): Promise<Reply<operations['completeWorkout']>>;
  /** Add sets to a workout */
  addSets(input: Input<operations['addSets']>): Promise<Reply<operations['addSets']>>;
  /** Get a set */
  getSet(input: Input<operations['getSet']>): Promise<Reply<operations['getSet']>>;
  /** Delete a set */
  deleteSet(input: Input<operations['deleteSet']>): Promise<Reply<operations['deleteSet']>>;
  /** Change a set */
  updateSet(input: Input<operations['updateSet']>): Promise<Reply<operations['updateSet']>>;
  /** List measurements @deprecated */
  listMeasurements(input?: Input<operations['listMeasurements']>): Promise<Reply<operations['listMeasurements']>>;
  /** Store a measurement @deprecated */
  createMeasurement(input: Input<operations['createMeasurement']>): Promise<Reply<operations['createMeasurement']>>;
  /** Store many measurements @deprecated */
  batchCreateMeasurements(input: Input<operations['batchCreateMeasurements']>): Promise<Reply<operations['batchCreateMeasurements']>>;
  /** Get a measurement @deprecated */
  getMeasurement(input: Input<operations['getMeasurement']>): Promise<Reply<operations['getMeasurement']>>;
  /** Delete a measurement @deprecated */
  deleteMeasurement(input: Input<operations['deleteMeasurement']>): Promise<Reply<operations['deleteMeasurement']>>;
  /** Change a measurement @deprecated */
  updateMeasurement(input: Input<operations['updateMeasurement']>): Promise<Reply<operations['updateMeasurement']>>;
  /** List links between athletes and coaches */
  listCoachLinks(input?: Input<operations['listCoachLinks']>): Promise<Reply<operations['listCoachLinks']>>;
  /** Invite a coach */
  createCoachLink(input: Input<operations['createCoachLink']>): Promise<Reply<operations['createCoachLink']>>;
  /** Accept the invitation of an athlete */
  acceptCoachLink(input: Input<operations['acceptCoachLink']>): Promise<Reply<operations['acceptCoachLink']>>;
  /** Get a link between athlete and coach */
  getCoachLink(input: Input<operations['getCoachLink']>): Promise<Reply<operations['getCoachLink']>>;
  /** End a link between athlete and coach */
  deleteCoachLink(input: Input<operations['deleteCoachLink']>): Promise<Reply<operations['deleteCoachLink']>>;
  /** Change what a coach may see */
  updateCoachLink(input: Input<operations['updateCoachLink']>): Promise<Reply<operations['updateCoachLink']>>;
  /** List one's athletes */
  listAthletes(input?: Input<operations['listAthletes']>): Promise<Reply<operations['listAthletes']>>;
  /** List the workouts of an athlete */
  listAthleteWorkouts(input: Input<operations['listAthleteWorkouts']>): Promise<Reply<operations['listAthleteWorkouts']>>;
  /** Get a workout of an athlete */
  getAthleteWorkout(input: Input<operations['getAthleteWorkout']>): Promise<Reply<operations['getAthleteWorkout']>>;
  /** List the measurements of an athlete */
  listAthleteMeasurements(input: Input<operations['listAthleteMeasurements']>): Promise<Reply<operations['listAthleteMeasurements']>>;
  /** List users */
  listUsers(input?: Input<operations['listUsers']>): Promise<Reply<operations['listUsers']>>;
  /** Get a user */
  getUser(input: Input<operations['getUser']>): Promise<Reply<operations['getUser']>>;
  /** Change role or status of a user */
  updateUser(input: Input<operations['updateUser']>): Promise<Reply<operations['updateUser']>>;
  /** Sign a user out everywhere */
  endUserSessions(input: Input<operations['endUserSessions']>): Promise<Reply<operations['endUserSessions']>>;
  /** List what happened to accounts */
  listAuditEvents(input?: Input<operations['listAuditEvents']>): Promise<Reply<operations['listAuditEvents']>>;
  /** Whether the process runs */
  getHealth(input?: Input<operations['getHealth']>): Promise<Reply<operations['getHealth']>>;
  /** Whether the service can do its work */
  getReadiness(input?: Input<operations['getReadiness']>): Promise<Reply<operations['getReadiness']>>;
}

const routes = {
  registerUser: {
    method: 'POST',
    path: '/api/v1/auth/register',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
  },
  login: {
    method: 'POST',
    path: '/api/v1/auth/login',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
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
  },
  completeOidcSignIn: {
    method: 'POST',
    path: '/api/v1/auth/oidc/complete',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
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
  },
  resendVerification: {
    method: 'POST',
    path: '/api/v1/me/email/verification',
    accept: 'application/problem+json',
    token: true,
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
  },
  batchCreateWorkouts: {
    method: 'POST',
    path: '/api/v1/workouts/batch',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
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
  },
  addSets: {
    method: 'POST',
    path: '/api/v1/workouts/{workoutId}/sets',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
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
  },
  batchCreateMeasurements: {
    method: 'POST',
    path: '/api/v1/measurements/batch',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
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
  },
  acceptCoachLink: {
    method: 'POST',
    path: '/api/v1/coach-links/accept',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
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

export const createClient = (options: ClientOptions): Client => bind(routes, options) as unknown as Client;
