/** Writes an answer to the socket: one write for all but streams. */
import type { Exchange } from '../exchange.js';
import { hasBody } from '../negotiation/content-type.js';
import { isStream, type Rendered } from './reply.js';
import { discard, writeStream } from './stream.js';

/** What a client may still send while it has not noticed that it has been answered. */
const LINGER_BYTES = 256 * 1024;
const LINGER_MS = 500;
/** Unread bodies up to this size are cheaper to read than a new connection. */
const SKIPPED_BYTES = 64 * 1024;

/** Does nothing where the exchange has been answered already, e.g. by its deadline. */
export function send(
  exchange: Exchange,
  { status, headers, body, mediaType }: Rendered,
): void | Promise<void> {
  const { response } = exchange;
  if (exchange.isAnswered) return;
  exchange.isAnswered = true;
  exchange.status = response.destroyed ? 499 : status;
  exchange.mediaType = mediaType;
  if (response.destroyed) return isStream(body) ? discard(body) : undefined;
  headers.push('X-Request-Id', exchange.requestId);
  if (isStream(body)) return sendStream(exchange, status, headers, body);

  if (body !== undefined) headers.push('Content-Length', String(Buffer.byteLength(body)));
  else if (status !== 204 && status !== 304) headers.push('Content-Length', '0');
  const content = exchange.method === 'HEAD' ? undefined : body;
  if (leavesBodyUnread(exchange)) sendAndClose(exchange, status, headers, content);
  else response.writeHead(status, headers).end(content);
}

async function sendStream(
  exchange: Exchange,
  status: number,
  headers: string[],
  body: Extract<Rendered['body'], { kind: string }>,
): Promise<void> {
  const { response } = exchange;
  if (exchange.method === 'HEAD') {
    discard(body);
    response.writeHead(status, headers).end();
    return;
  }
  try {
    await writeStream(response, body, () => {
      if (leavesBodyUnread(exchange)) headers.push('Connection', 'close');
      if (!response.destroyed) response.writeHead(status, headers);
    });
  } catch (error) {
    // Nothing has been written yet: there can be a proper answer.
    if (!response.headersSent && !response.destroyed) {
      exchange.isAnswered = false;
      throw error;
    }
    exchange.error = error;
    response.destroy();
  }
  if (!response.writableFinished && response.destroyed) exchange.status = 499;
}

/** The rest of a body that was begun, or is long, is not worth reading. */
function leavesBodyUnread({ request, headers }: Exchange): boolean {
  if (request.complete || !hasBody(headers)) return false;
  return request.readableDidRead || !(Number(headers['content-length']) <= SKIPPED_BYTES);
}

/**
 * Closing a connection on which bytes are still unread resets it, and the client may lose the answer. So the
 * answer is written first, a little more is read, and only then the connection is closed.
 */
function sendAndClose(
  { request, response }: Exchange,
  status: number,
  headers: string[],
  content?: string | Uint8Array,
): void {
  headers.push('Connection', 'close');
  response.writeHead(status, headers);
  if (content === undefined) response.flushHeaders();
  else response.write(content);
  let lingered = 0;
  const close = (): void => {
    clearTimeout(timer);
    request.off('data', onData).off('end', close).off('close', close);
    if (!response.writableEnded) response.end();
  };
  const onData = (chunk: Buffer): void => {
    if ((lingered += chunk.length) > LINGER_BYTES) close();
  };
  const timer = setTimeout(close, LINGER_MS).unref();
  request.on('data', onData).on('end', close).on('close', close).on('error', close).resume();
}
