import { afterEach, describe, expect, it } from '@jest/globals';
import { Agent, get, type IncomingMessage, type RequestListener } from 'node:http';
import { once } from 'node:events';
import { connect } from 'node:net';
import { clientErrorHandler } from '../../src/contract/runtime/index.js';
import type { Application } from '../../src/core/application.js';
import { loadConfig } from '../../src/core/config.js';
import { listen, type HttpServer } from '../../src/core/http-server.js';
import { createLogger } from '../../src/core/logger.js';

const clientError = clientErrorHandler({ problems: {} });
const logger = createLogger({ level: 'silent' });

let server: HttpServer | undefined;

afterEach(async () => {
  await server?.drain();
});

/** A server whose requests wait for `finish`. */
async function start(graceMs = 10_000) {
  const waiting: (() => void)[] = [];
  const arrivals: (() => void)[] = [];
  const log: string[] = [];
  const listener: RequestListener = (request, response) => {
    if (request.url === '/fast') return void response.end('fast');
    waiting.push(() => response.end('slow'));
    arrivals.shift()?.();
  };
  const application: Application = {
    listener,
    clientError,
    beginDrain: () => void log.push('not ready'),
    close: () => Promise.resolve(),
  };
  server = await listen(application, { ...loadConfig({}).http, port: 0, shutdownGraceMs: graceMs }, logger);
  return {
    server,
    log,
    arrival: () => new Promise<void>((resolve) => arrivals.push(resolve)),
    finish: () => waiting.splice(0).forEach((answer) => answer()),
  };
}

async function fetchText(port: number, path: string, agent: Agent | false = false): Promise<string> {
  const request = get({ port, path, host: '127.0.0.1', agent });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return text;
}

/** What comes back for bytes that are no proper request. */
async function raw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(bytes);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}

describe('listen', () => {
  it('answers, and names the port that it found', async () => {
    const { server } = await start();

    expect(server.port).toBeGreaterThan(0);
    expect(await fetchText(server.port, '/fast')).toBe('fast');
  });

  it('says when its port is taken', async () => {
    const { server } = await start();
    const nothing = async (): Promise<void> => undefined;
    const application = {
      listener: () => undefined,
      clientError,
      beginDrain: () => undefined,
      close: nothing,
    };

    await expect(
      listen(application, { ...loadConfig({}).http, port: server.port }, logger),
    ).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  it.each([
    ['no HTTP', 'nonsense\r\n\r\n', 400, 'malformed_request'],
    [
      'a header that is too large',
      `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers_too_large',
    ],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      400,
      'malformed_request',
    ],
  ])('answers %s with a problem', async (_, bytes, status, code) => {
    const { server } = await start();
    const [head = '', body = ''] = (await raw(server.port, bytes)).split('\r\n\r\n');

    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toContain('Content-Type: application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status, code });
  });
});

describe('drain', () => {
  it('finishes what is in flight, then accepts nothing', async () => {
    const { server, arrival, finish, log } = await start();
    const arrived = arrival();
    const inFlight = fetchText(server.port, '/slow');
    await arrived;

    const drained = server.drain();
    finish();

    expect(await inFlight).toBe('slow');
    await drained;
    expect(log).toEqual(['not ready']);
    await expect(fetchText(server.port, '/fast')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('does not wait for connections that are kept alive', async () => {
    const { server, arrival, finish } = await start();
    const agent = new Agent({ keepAlive: true });
    await fetchText(server.port, '/fast', agent);
    const arrived = arrival();
    const inFlight = fetchText(server.port, '/slow', agent);
    await arrived;
    const begun = performance.now();

    const drained = server.drain();
    finish();
    await Promise.all([drained, inFlight]);

    expect(performance.now() - begun).toBeLessThan(2000);
    agent.destroy();
  });

  it('does not wait for a connection that has not asked anything', async () => {
    const { server } = await start();
    const socket = connect(server.port, '127.0.0.1');
    const closed = once(socket, 'close');
    await once(socket, 'connect');
    // Whoever is answered connected later.
    await fetchText(server.port, '/fast');
    const begun = performance.now();

    await Promise.all([server.drain(), closed]);

    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('cuts off what does not finish in time', async () => {
    const { server, arrival } = await start(20);
    const arrived = arrival();
    const inFlight = fetchText(server.port, '/slow').catch((error: unknown) => error);
    await arrived;

    await server.drain();

    expect(await inFlight).toMatchObject({ code: 'ECONNRESET' });
  });

  it('happens once, however often it is asked for', async () => {
    const { server, log } = await start();

    await Promise.all([server.drain(), server.drain()]);

    expect(log).toEqual(['not ready']);
  });
});
