/** What came back, as a reply or as an error. */
import { NetworkError, ProblemError, UnexpectedResponseError, type ProblemDetails } from './errors.js';
import type { Deprecation } from './options.js';
import { retryAfterOf } from './retry.js';

// --- What comes back --------------------------------------------------------------------------------------

export interface AnyReply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly etag: string | undefined;
}

export type Bytes = ReadableStream<Uint8Array>;

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
export async function received(
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
export function deprecationOf(operation: string, headers: Headers): Deprecation | undefined {
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
export function releasing(bytes: Bytes, release: () => void): Bytes {
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
