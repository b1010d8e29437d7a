/** Clients that take their time, as the server of the application meets them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { clientErrorHandler } from '../../src/contract/runtime/index.js';
import { contract } from '../../generated/routes.js';
import { loadConfig } from '../../src/core/config.js';
import { LIMITS, listen, type HttpServer } from '../../src/core/http-server.js';
import { createLogger } from '../../src/core/logger.js';

const QUICK = { headersTimeout: 150, requestTimeout: 300, connectionsCheckingInterval: 25 };

let server: HttpServer;
beforeAll(async () => {
  const application = {
    // As the body parsers do: it answers when all of the request is there.
    listener: (request: NodeJS.ReadableStream, response: { end(): void }) =>
      void request.resume().on('end', () => response.end()),
    clientError: clientErrorHandler(contract),
    beginDrain: () => undefined,
    close: () => Promise.resolve(),
  };
  const logger = createLogger({ level: 'silent' });
  server = await listen(application, { ...loadConfig({}).http, port: 0 }, logger, QUICK);
});
afterAll(() => server.drain());

/** Sends a beginning, then a byte at a time, until the server has enough of it. */
async function trickle(beginning: string): Promise<string> {
  const socket: Socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(beginning);
  const drip = setInterval(() => socket.writable && socket.write('x'), 20);
  let text = '';
  socket.on('data', (chunk) => (text += String(chunk)));
  await once(socket, 'close');
  clearInterval(drip);
  return text;
}

describe('rule 35: a slow client', () => {
  it.each([
    ['headers without end', 'GET / HTTP/1.1\r\nhost: x\r\nx-a: '],
    ['a body without end', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\n'],
    ['a first line without end', 'GET /'],
  ])('is told so with a problem and cut off: %s', async (_what, beginning) => {
    const text = await trickle(beginning);

    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(text).toContain('Content-Type: application/problem+json');
    expect(JSON.parse(text.split('\r\n\r\n')[1]!)).toMatchObject({ status: 408, code: 'request_timeout' });
  });

  it('may take no longer than the rules say', () => {
    expect(LIMITS.requestTimeout).toBeLessThanOrEqual(30_000);
    expect(LIMITS.headersTimeout).toBeLessThanOrEqual(10_000);
    expect(LIMITS.connectionsCheckingInterval).toBeLessThanOrEqual(5000);
    expect(LIMITS.keepAliveTimeout).toBeGreaterThan(60_000);
    expect(LIMITS.maxHeaderSize).toBe(16 * 1024);
  });
});
