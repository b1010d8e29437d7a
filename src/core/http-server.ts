/** The server around an application: its limits, and its end without losing a request. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Application } from './application.js';
import type { Config } from './config.js';
import type { Logger } from './logger.js';

export const LIMITS = {
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
  /** Others are for tests, which do not wait as long as clients may. */
  limits: Partial<typeof LIMITS> = {},
): Promise<HttpServer> {
  let closing = false;
  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    if (closing) response.setHeader('connection', 'close');
    application.listener(request, response);
  };
  const server = createServer({ ...LIMITS, ...limits }, serve);
  const connections = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  server.on('clientError', application.clientError);
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
    await close(server, connections, config.shutdownGraceMs, logger);
  };
  let drained: Promise<void> | undefined;
  return { port: (server.address() as AddressInfo).port, drain: () => (drained ??= drain()) };
}

async function close(
  server: Server,
  connections: ReadonlySet<Socket>,
  graceMs: number,
  logger: Logger,
): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that was busy when the server closed would stay open, idle, for the whole keep-alive time.
  const idle = setInterval(() => {
    server.closeIdleConnections();
    // Browsers connect ahead of their requests. Node takes a connection that has not said anything for a busy one.
    for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
  }, DRAIN_POLL_MS);
  const overdue = setTimeout(() => {
    logger.warn({ graceMs }, 'requests in flight did not finish in time and are cut off');
    server.closeAllConnections();
  }, graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(overdue);
}
