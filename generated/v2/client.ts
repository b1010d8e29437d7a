/* eslint-disable */
// Client of Spotter: needs fetch, and the types beside it.
// Made from openapi/v2/openapi.yaml. Do not edit: change the document and run `make generate`.

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
  listMeasurementsV2:
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
  createMeasurementV2:
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
  batchCreateMeasurementsV2:
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
  getMeasurementV2:
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
  deleteMeasurementV2:
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
  updateMeasurementV2:
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
}

/** Whether an error is a problem of this operation; its `code` is then one of those declared. */
export const isProblem = <Id extends keyof Problems>(
  error: unknown,
  operation: Id,
): error is ProblemError<Problems[Id]> => error instanceof ProblemError && error.operation === operation;

export interface Client {
  /** List measurements */
  listMeasurementsV2(input?: Input<operations['listMeasurementsV2']>): Promise<Reply<operations['listMeasurementsV2']>>;
  /** Store a measurement */
  createMeasurementV2(input: Input<operations['createMeasurementV2']>): Promise<Reply<operations['createMeasurementV2']>>;
  /** Store many measurements */
  batchCreateMeasurementsV2(input: Input<operations['batchCreateMeasurementsV2']>): Promise<Reply<operations['batchCreateMeasurementsV2']>>;
  /** Get a measurement */
  getMeasurementV2(input: Input<operations['getMeasurementV2']>): Promise<Reply<operations['getMeasurementV2']>>;
  /** Delete a measurement */
  deleteMeasurementV2(input: Input<operations['deleteMeasurementV2']>): Promise<Reply<operations['deleteMeasurementV2']>>;
  /** Change a measurement */
  updateMeasurementV2(input: Input<operations['updateMeasurementV2']>): Promise<Reply<operations['updateMeasurementV2']>>;
}

const routes = {
  listMeasurementsV2: {
    method: 'GET',
    path: '/api/v2/measurements',
    accept: 'application/json, application/problem+json',
    token: true,
    styles: { 'query kind': ['form', false] },
  },
  createMeasurementV2: {
    method: 'POST',
    path: '/api/v2/measurements',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
  },
  batchCreateMeasurementsV2: {
    method: 'POST',
    path: '/api/v2/measurements/batch',
    accept: 'application/json, application/problem+json',
    media: ['application/json'],
    token: true,
  },
  getMeasurementV2: {
    method: 'GET',
    path: '/api/v2/measurements/{measurementId}',
    accept: 'application/json, application/problem+json',
    token: true,
  },
  deleteMeasurementV2: {
    method: 'DELETE',
    path: '/api/v2/measurements/{measurementId}',
    accept: 'application/problem+json',
    token: true,
  },
  updateMeasurementV2: {
    method: 'PATCH',
    path: '/api/v2/measurements/{measurementId}',
    accept: 'application/json, application/problem+json',
    media: ['application/merge-patch+json', 'application/json'],
    token: true,
  },
} as const;

export const createClient = (options: ClientOptions): Client => bind(routes, options) as unknown as Client;
