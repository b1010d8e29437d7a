/** Writes an answer to the socket: one write for all but streams. */
import type { Exchange } from '../exchange.js';
import { hasBody } from '../negotiation/content-type.js';
import { isStream, type ByteStream, type EventStream, type Rendered } from './reply.js';
import { discard, writeStream } from './stream.js';

/** What a client may still send while it has not noticed that it has been answered. */
const LINGER_BYTES = 256 * 1024;
const LINGER_MS = 500;
/** Unread bodies up to this size are cheaper to read than a new connection. */
const SKIPPED_BYTES = 64 * 1024;

/**
 * Does nothing where the exchange has been answered already, e.g. by its deadline. Headers that cannot be written are
 * thrown, and something else can still be sent.
 */
export function send(exchange: Exchange, rendered: Rendered): void | Promise<void> {
  const { response } = exchange;
  if (exchange.isAnswered) return;
  const { status, headers, body } = rendered;
  if (response.destroyed) {
    if (isStream(body)) discard(body);
    exchange.isAnswered = true;
    exchange.status = CLIENT_GONE;
    return;
  }
  headers.push('X-Request-Id', exchange.requestId);
  exchange.usage?.announce(headers, status);
  exchange.operation?.deprecation?.announce(headers, exchange);
  if (isStream(body)) return sendStream(exchange, rendered, body);

  if (body !== undefined) headers.push('Content-Length', String(Buffer.byteLength(body)));
  else if (status !== 204 && status !== 304) headers.push('Content-Length', '0');
  const content = exchange.method === 'HEAD' ? undefined : body;
  if (leavesBodyUnread(exchange)) {
    headers.push('Connection', 'close');
    begin(exchange, rendered);
    endAndLinger(exchange, content);
  } else {
    begin(exchange, rendered);
    response.end(content);
  }
}

/** How logs and metrics name an answer that nobody waited for. */
export const CLIENT_GONE = 499;

function begin(exchange: Exchange, { status, headers, mediaType }: Rendered): void {
  exchange.response.writeHead(status, headers);
  exchange.isAnswered = true;
  exchange.status = status;
  exchange.mediaType = mediaType;
}

async function sendStream(
  exchange: Exchange,
  rendered: Rendered,
  body: ByteStream | EventStream,
): Promise<void> {
  const { response } = exchange;
  if (exchange.method === 'HEAD') {
    discard(body);
    begin(exchange, rendered);
    response.end();
    return;
  }
  try {
    const isComplete = await writeStream(response, body, () => {
      if (leavesBodyUnread(exchange)) rendered.headers.push('Connection', 'close');
      if (!response.destroyed && !exchange.isAnswered) begin(exchange, rendered);
    });
    if (!isComplete) exchange.status = CLIENT_GONE;
  } catch (error) {
    // As long as nothing has been written there can be a proper answer.
    if (!response.headersSent && !response.destroyed) throw error;
    exchange.error = error;
    response.destroy();
  }
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
function endAndLinger({ request, response }: Exchange, content?: string | Uint8Array): void {
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
