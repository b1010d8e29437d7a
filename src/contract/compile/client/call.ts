/** One call: attempts, pauses between them, and the token. */
import { NetworkError, ProblemError, TimeoutError, UnexpectedResponseError } from './errors.js';
import { patienceOf, type CallOptions, type ClientOptions, type Patience } from './options.js';
import { deprecationOf, received, releasing, type AnyReply, type Bytes } from './received.js';
import { isRepeatable, pauseAfter } from './retry.js';
import { bodyOf, headersOf, typeOf, urlOf, type AnyInput, type Route } from './route.js';
import { realTime, Watch, type Time } from './time.js';

// --- One call ---------------------------------------------------------------------------------------------

/** What the calls of one client share. */
export interface Caller {
  readonly options: ClientOptions;
  readonly time: Time;
  readonly random: () => number;
  /** The deprecated operations that have been told of. */
  readonly told: Set<string>;
}

export const callerOf = (options: ClientOptions): Caller => ({
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

export async function call(
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
