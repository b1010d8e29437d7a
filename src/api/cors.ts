/** Which web applications of other origins may call the API: those on the list, compared exactly, and no others. */
import type { IncomingMessage, ServerResponse } from 'node:http';

const EXPOSED = [
  'ETag',
  'Link',
  'Location',
  'Retry-After',
  'RateLimit',
  'RateLimit-Policy',
  'X-Request-Id',
  'Deprecation',
  'Sunset',
  'API-Version',
  'Idempotent-Replayed',
  'Preference-Applied',
].join(', ');

const ALLOWED_HEADERS =
  'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Prefer, X-Client, X-Request-Id';

/** Adds the headers that a browser asks for. True where the request was a preflight, which is answered by that. */
export type Cors = (request: IncomingMessage, response: ServerResponse) => boolean;

export function cors(origins: readonly string[], headers: Readonly<Record<string, string>>): Cors {
  const allowed = new Set(origins);
  return (request, response) => {
    const { origin, 'access-control-request-method': wanted } = request.headers;
    if (origin === undefined || !allowed.has(origin)) return false;
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Allow-Credentials', 'true');
    response.setHeader('Access-Control-Expose-Headers', EXPOSED);
    response.appendHeader('Vary', 'Origin');
    if (request.method !== 'OPTIONS' || wanted === undefined) return false;
    response.writeHead(204, {
      ...headers,
      'Access-Control-Allow-Methods': wanted,
      'Access-Control-Allow-Headers': ALLOWED_HEADERS,
      'Access-Control-Max-Age': '600',
    });
    response.end();
    return true;
  };
}
