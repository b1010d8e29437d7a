/** The server around an application: its limits, and its end without losing a request. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Application } from './application.js';
import type { Config } from './config.js';
import type { Logger } from './logger.js';

const LIMITS = {
  /** From the first byte of a request to its last. */
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  /** Longer than proxies keep theirs (60 s as a rule): the side that sends requests closes first. */
  keepAliveTimeout: 65_000,
  /** How often the limits above are looked at; a slow client stays no longer than that. */
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16 * 1024,
  // Node's own answer to that is no problem document; ours is.
  requireHostHeader: false,
};

const DRAIN_POLL_MS = 50;

export interface HttpServer {
  /** The port that was given, or the free one that was found. */
  readonly port: number;
  /**
   * Readiness says no, then nothing new is accepted, then what is in flight ends; after the grace it is cut off.
   * The application is left open. Calling it again waits for the same end.
   */
  drain(): Promise<void>;
}

/** Listens; rejects where the port is taken. */
export async function listen(
  application: Application,
  config: Config['http'],
  logger: Logger,
): Promise<HttpServer> {
  let closing = false;
  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    if (closing) response.setHeader('connection', 'close');
    if (lacksHost(request)) refuse(response);
    else application.listener(request, response);
  };
  const server = createServer(LIMITS, serve);
  server.on('clientError', answerClientError);
  // What else a client may expect is passed over, as is allowed, instead of an answer that Node would make up.
  server.on('checkExpectation', serve);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  server.on('error', (error) => logger.error({ err: error }, 'http server failed'));

  const drain = async (): Promise<void> => {
    application.beginDrain();
    await pause(config.shutdownDelayMs);
    closing = true;
    await close(server, config.shutdownGraceMs, logger);
  };
  let drained: Promise<void> | undefined;
  return { port: (server.address() as AddressInfo).port, drain: () => (drained ??= drain()) };
}

async function close(server: Server, graceMs: number, logger: Logger): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that was busy when the server closed would stay open, idle, for the whole keep-alive time.
  const idle = setInterval(() => server.closeIdleConnections(), DRAIN_POLL_MS);
  const overdue = setTimeout(() => {
    logger.warn({ graceMs }, 'requests in flight did not finish in time and are cut off');
    server.closeAllConnections();
  }, graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(overdue);
}

interface Refusal {
  readonly status: number;
  readonly title: string;
  readonly code: string;
}

/** What Node refuses before there is a request that could be answered. */
const CLIENT_ERRORS: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: { status: 431, title: 'Request Header Fields Too Large', code: 'headers_too_large' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, title: 'Content Too Large', code: 'payload_too_large' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, title: 'Request Timeout', code: 'request_timeout' },
};

const MALFORMED: Refusal = { status: 400, title: 'Bad Request', code: 'malformed_request' };

function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  const refusal = CLIENT_ERRORS[error.code ?? ''] ?? MALFORMED;
  // Bytes of an answer that is under way must not be followed by another answer.
  if (error.code === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const { headers, body } = answerOf(refusal);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${refusal.status} ${refusal.title}`, ...lines, '', body].join('\r\n'));
}

/** Since HTTP/1.1 every request says whom it is meant for. */
const lacksHost = ({ headers, httpVersion }: IncomingMessage): boolean =>
  headers.host === undefined && httpVersion !== '1.0';

function refuse(response: ServerResponse): void {
  const { headers, body } = answerOf(MALFORMED);
  response.writeHead(MALFORMED.status, headers).end(body);
}

function answerOf({ status, title, code }: Refusal) {
  const requestId = randomUUID();
  const type = `/problems/${code.replaceAll('_', '-')}`;
  const body = JSON.stringify({ type, title, status, code, requestId });
  const headers = {
    'Content-Type': 'application/problem+json',
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': requestId,
    Connection: 'close',
  };
  return { headers, body };
}
