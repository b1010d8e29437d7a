/**
 * The limit: the five operations of the benchmark on node:http and pg alone, written by hand with everything that
 * Spotter does for them. It is what somebody who cares for speed would write if there were only these operations.
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readListQuery } from './by-hand/list-query.js';
import { parseBody, validateWorkout } from './by-hand/validation.js';
import { writeCursor } from './parts/cursors.js';
import { invalid, problemBody, Refusal, type Violation } from './parts/problems.js';
import { takeQuota } from './parts/quotas.js';
import { addWorkout, readPage, readWorkout, type StoredWorkout } from './parts/store.js';
import { Meter } from './parts/telemetry.js';
import { callerOf, type Caller } from './parts/tokens.js';

const MAX_BODY_BYTES = 1024 * 1024;
const MAX_CONCURRENT_REQUESTS = 500;
const VARY = 'Authorization, Accept, Accept-Language, Origin';
const FIXED = [
  ...['X-Content-Type-Options', 'nosniff', 'Referrer-Policy', 'no-referrer'],
  ...['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ...['Strict-Transport-Security', 'max-age=31536000; includeSubDomains', 'API-Version', '1.0.0'],
];
const READ_HEADERS = [...FIXED, 'Cache-Control', 'private, no-cache', 'Vary', VARY];
const WRITE_HEADERS = [...FIXED, 'Cache-Control', 'private, no-cache'];
const HEALTH_HEADERS = [...FIXED, 'Cache-Control', 'no-store'];
const PROBLEM_HEADERS = [...FIXED, 'Cache-Control', 'no-store'];

const REQUEST_ID = /^[A-Za-z0-9._-]{8,128}$/;
const UNESCAPED = /[^\x21-\x7e]/;
const KEY = /^[\x21-\x7e]{1,255}$/;
const ANY_UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const WORKOUTS = '/api/v1/workouts';

const meters = {
  health: new Meter('GET', 'getHealth'),
  get: new Meter('GET', 'getWorkout'),
  list: new Meter('GET', 'listWorkouts'),
  post: new Meter('POST', 'createWorkout'),
  unmatched: new Meter('ANY', 'unmatched'),
};

/** One request and its answer. */
class Exchange {
  readonly startedAt = performance.now();
  readonly path: string;
  readonly query: string;
  readonly requestId: string;
  caller: Caller | undefined = undefined;
  quota: readonly [policy: string, left: string] | undefined = undefined;
  meter: Meter = meters.unmatched;

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
  ) {
    const url = request.url!;
    const question = url.indexOf('?');
    this.path = question < 0 ? url : url.slice(0, question);
    this.query = question < 0 ? '' : url.slice(question + 1);
    const sent = request.headers['x-request-id'];
    this.requestId = typeof sent === 'string' && REQUEST_ID.test(sent) ? sent : randomUUID();
  }

  send(status: number, fixed: readonly string[], own: readonly string[], body: string | undefined): void {
    this.write(status, fixed, own, 'application/json', body);
    this.seen(status, undefined);
  }

  refuse(refusal: Refusal, error?: unknown): void {
    const { content, status } = refusal;
    const own = content.headers ? Object.entries(content.headers).flat() : [];
    const body = problemBody(refusal, this.path, this.requestId);
    // Of what is left of a body nobody wants to hear.
    if (!this.request.complete) own.push('Connection', 'close');
    this.write(status, PROBLEM_HEADERS, own, 'application/problem+json', body);
    this.seen(status, refusal.code, error);
  }

  private write(
    status: number,
    fixed: readonly string[],
    own: readonly string[],
    type: string,
    body: string | undefined,
  ): void {
    const headers = [...fixed, ...own];
    if (body !== undefined) headers.push('Content-Type', type);
    headers.push('X-Request-Id', this.requestId);
    if (this.quota) headers.push('RateLimit-Policy', this.quota[0], 'RateLimit', this.quota[1]);
    if (body !== undefined) headers.push('Content-Length', String(Buffer.byteLength(body)));
    this.response.writeHead(status, headers).end(this.request.method === 'HEAD' ? undefined : body);
  }

  private seen(status: number, problem: string | undefined, error?: unknown): void {
    busy--;
    this.meter.finished({
      requestId: this.requestId,
      method: this.request.method!,
      status,
      durationMs: performance.now() - this.startedAt,
      userId: this.caller?.userId,
      ip: this.request.socket.remoteAddress,
      problem,
      error,
    });
  }
}

let busy = 0;

function listener(request: IncomingMessage, response: ServerResponse): void {
  const exchange = new Exchange(request, response);
  if (busy++ >= MAX_CONCURRENT_REQUESTS) {
    exchange.meter.started();
    const headers = { 'Retry-After': '1' };
    return exchange.refuse(new Refusal('unavailable', { detail: 'Too many requests at once.', headers }));
  }
  answer(exchange).catch((error: unknown) => {
    if (error instanceof Refusal) exchange.refuse(error);
    else
      exchange.refuse(new Refusal('internal_error', { detail: 'Something went wrong on our side.' }), error);
  });
}

function answer(exchange: Exchange): Promise<void> {
  const { path, request } = exchange;
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (path === '/api/v1/health')
    return reads ? begin(exchange, meters.health, health) : notAllowed(exchange, 'GET');
  if (path === WORKOUTS) {
    if (reads) return begin(exchange, meters.list, list);
    return request.method === 'POST' ? begin(exchange, meters.post, post) : notAllowed(exchange, 'GET, POST');
  }
  if (path.startsWith(`${WORKOUTS}/`) && !path.includes('/', WORKOUTS.length + 1)) {
    return reads ? begin(exchange, meters.get, get) : notAllowed(exchange, 'GET');
  }
  exchange.meter.started();
  return Promise.reject(new Refusal('not_found', { detail: 'There is nothing at this path.' }));
}

async function notAllowed(exchange: Exchange, methods: string): Promise<never> {
  exchange.meter.started();
  const detail = `${exchange.request.method} is not a method of this resource.`;
  const allow = methods.replace('GET', 'GET, HEAD, OPTIONS');
  throw new Refusal('method_not_allowed', { detail, hint: `Use ${allow}.`, headers: { Allow: allow } });
}

/** What comes before every operation. */
async function begin(
  exchange: Exchange,
  meter: Meter,
  operate: (exchange: Exchange) => void | Promise<void>,
): Promise<void> {
  exchange.meter = meter;
  meter.started();
  if (UNESCAPED.test(exchange.request.url!)) {
    const detail = 'The URL holds a percent escape that is not UTF-8 in hexadecimal.';
    throw new Refusal('malformed_request', { detail });
  }
  negotiate(exchange.request.headers.accept);
  await operate(exchange);
}

function negotiate(accept: string | undefined): void {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return;
  const takesJson = accept.split(',').some((range) => {
    const [type, ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const isRefused = parameters.some((parameter) => /^q=0(\.0{0,3})?$/.test(parameter));
    return !isRefused && (type === '*/*' || type === 'application/*' || type === 'application/json');
  });
  if (takesJson) return;
  throw new Refusal('not_acceptable', {
    detail: 'The operation has no representation that the header Accept asks for.',
    hint: 'Accept one of application/json.',
  });
}

function identify(exchange: Exchange, scope: string): Caller {
  const caller = callerOf(exchange.request.headers.authorization);
  if (caller === undefined)
    throw unauthenticated('unauthenticated', 'This operation needs credentials.', 'Bearer');
  if (typeof caller === 'string') {
    const detail = `The token ${caller === 'expired' ? 'has expired' : 'is not valid'}.`;
    const challenge = `Bearer error="invalid_token", error_description="${detail}"`;
    throw unauthenticated(caller === 'expired' ? 'token_expired' : 'token_invalid', detail, challenge);
  }
  exchange.caller = caller;
  if (caller.scopes.has(scope)) {
    const { method, socket } = exchange.request;
    exchange.quota = takeQuota(method === 'POST' ? 'writes' : 'reads', caller.userId, socket.remoteAddress!);
    return caller;
  }
  throw new Refusal('insufficient_scope', {
    detail: `The credentials lack the scope ${scope}.`,
    headers: { 'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${scope}"` },
  });
}

const unauthenticated = (
  code: 'unauthenticated' | 'token_expired' | 'token_invalid',
  detail: string,
  challenge: string,
): Refusal => new Refusal(code, { detail, headers: { 'WWW-Authenticate': challenge } });

function refuseBody({ headers }: IncomingMessage): void {
  const length = headers['content-length'];
  if (headers['transfer-encoding'] === undefined && (length === undefined || length === '0')) return;
  throw new Refusal('malformed_request', { detail: 'This operation takes no body.' });
}

function refuseQuery({ query }: Exchange, faults: Violation[]): void {
  if (query === '') return;
  for (const name of new URLSearchParams(query).keys()) {
    faults.push({
      parameter: name,
      detail: 'is not a parameter of this operation',
      code: 'unknown_parameter',
    });
  }
}

// --- The operations --------------------------------------------------------------------------------------

function health(exchange: Exchange): void {
  refuseBody(exchange.request);
  if (exchange.query !== '') {
    const faults: Violation[] = [];
    refuseQuery(exchange, faults);
    throw invalid(faults);
  }
  exchange.send(200, HEALTH_HEADERS, [], '{"status":"pass"}');
}

async function get(exchange: Exchange): Promise<void> {
  const { request, path } = exchange;
  refuseBody(request);
  const { userId } = identify(exchange, 'workouts:read');
  const id = path.slice(WORKOUTS.length + 1);
  const faults: Violation[] = [];
  const fault = (detail: string, code: string) => faults.push({ parameter: 'workoutId', detail, code });
  if (!ANY_UUID.test(id)) fault('must be a UUID', 'format');
  if (!UUID.test(id)) fault(`must match the pattern ${UUID.source}`, 'pattern');
  refuseQuery(exchange, faults);
  const ifNoneMatch = request.headers['if-none-match'];
  if (ifNoneMatch !== undefined && ifNoneMatch.length > 1024) {
    faults.push({ header: 'If-None-Match', detail: 'must have at most 1024 characters', code: 'max_length' });
  }
  if (faults.length > 0) throw invalid(faults);

  const workout = await readWorkout(userId, id);
  const tag = `"${workout.version}"`;
  if (ifNoneMatch !== undefined && matches(ifNoneMatch, tag)) {
    exchange.send(304, READ_HEADERS, ['ETag', tag], undefined);
  } else exchange.send(200, READ_HEADERS, ['ETag', tag], JSON.stringify(workout));
}

const matches = (ifNoneMatch: string, tag: string): boolean =>
  ifNoneMatch === '*' || ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);

async function list(exchange: Exchange): Promise<void> {
  refuseBody(exchange.request);
  const { userId } = identify(exchange, 'workouts:read');
  const query = readListQuery(exchange.query, userId);
  const { items, hasMore, totalCount } = await readPage(userId, query);
  const last = items.at(-1);
  const nextCursor = hasMore && last ? writeCursor([last.startedAt, last.id], query.scope) : null;
  const headers = nextCursor === null ? [] : ['Link', nextLink(exchange, nextCursor)];
  exchange.send(200, READ_HEADERS, headers, JSON.stringify({ items, nextCursor, totalCount }));
}

function nextLink({ path, query }: Exchange, cursor: string): string {
  const others = query.split('&').filter((pair) => pair !== '' && !pair.startsWith('cursor='));
  return `<${path}?${[...others, `cursor=${cursor}`].join('&')}>; rel="next"`;
}

async function post(exchange: Exchange): Promise<void> {
  const { request } = exchange;
  const { headers } = request;
  requireJson(request);
  const { userId } = identify(exchange, 'workouts:write');
  const faults: Violation[] = [];
  refuseQuery(exchange, faults);
  const key = headers['idempotency-key'];
  if (key !== undefined && !KEY.test(key as string)) {
    faults.push({
      header: 'Idempotency-Key',
      detail: `must match the pattern ${KEY.source}`,
      code: 'pattern',
    });
  }
  const body = parseBody(await readBody(request));
  if (!validateWorkout(body, faults)) throw invalid(faults);
  const workout: StoredWorkout = await addWorkout(userId, body);
  const own = ['Location', `${WORKOUTS}/${workout.id}`, 'ETag', `"${workout.version}"`];
  exchange.send(201, WRITE_HEADERS, own, JSON.stringify(workout));
}

const JSON_TYPE = /^\s*application\/json\s*(?:;\s*charset\s*=\s*"?utf-?8"?\s*)?$/i;

function requireJson({ headers }: IncomingMessage): void {
  const encoding = headers['content-encoding'];
  const type = headers['content-type'];
  if ((encoding === undefined || encoding === 'identity') && type !== undefined && JSON_TYPE.test(type))
    return;
  throw new Refusal('unsupported_media_type', {
    detail: 'The Content-Type of the body is not one that this operation takes.',
    hint: 'Send application/json.',
    headers: { Accept: 'application/json', 'Accept-Post': 'application/json' },
  });
}

function readBody(request: IncomingMessage): Promise<Buffer> {
  const tooLarge = () =>
    new Refusal('payload_too_large', { detail: `The body must have at most ${MAX_BODY_BYTES} bytes.` });
  if (Number(request.headers['content-length']) > MAX_BODY_BYTES) return Promise.reject(tooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) chunks.push(chunk);
      else {
        request.pause();
        reject(tooLarge());
      }
    });
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

const LIMITS = {
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16 * 1024,
};

export async function start(): Promise<{ port: number }> {
  const server = createServer(LIMITS, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server.address() as AddressInfo;
}
