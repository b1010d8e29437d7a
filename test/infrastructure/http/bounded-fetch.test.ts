import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSocketServer, type AddressInfo, type Server as SocketServer } from 'node:net';
import { boundedFetch, CallFailed, USUAL_DEADLINES } from '../../../src/infrastructure/http/bounded-fetch.js';

let answer: (request: IncomingMessage, response: ServerResponse) => void;
let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const call = { method: 'GET', headers: {} };
const get = (deadlines = {}) => boundedFetch(`${origin}/a?b=c`, call, { ...USUAL_DEADLINES, ...deadlines });

describe('a call to another service', () => {
  it('brings back status, headers and body', async () => {
    answer = (request, response) => {
      response.writeHead(418, { 'set-cookie': ['a=1', 'b=2'], 'content-type': 'text/plain' });
      response.end(`${request.method} ${request.url}`);
    };
    const response = await get();
    expect([response.status, await response.text()]).toEqual([418, 'GET /a?b=c']);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('takes a body along', async () => {
    answer = (request, response) => void request.pipe(response);
    const sent = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'größer' };
    expect(await (await boundedFetch(origin, sent, USUAL_DEADLINES)).text()).toBe('größer');
  });

  it('knows answers without a body', async () => {
    answer = (_request, response) => void response.writeHead(204).end();
    expect((await get()).status).toBe(204);
  });

  it('follows nobody to another place', async () => {
    answer = (_request, response) =>
      void response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    expect((await get()).status).toBe(302);
  });
});

describe('a call ends', () => {
  const failing = (deadlines = {}) => expect(get(deadlines)).rejects.toThrow(CallFailed);

  it('where nobody listens', async () => {
    await expect(boundedFetch('http://127.0.0.1:1/', call, USUAL_DEADLINES)).rejects.toThrow(CallFailed);
  });

  it('where the other side hangs up', async () => {
    answer = (_request, response) => response.destroy();
    await failing();
    answer = (_request, response) => void response.write('half', () => response.destroy());
    await failing();
  });

  it('where nothing comes', async () => {
    answer = () => undefined;
    await failing({ readMs: 20 });
  });

  it('where it goes on and on', async () => {
    answer = (_request, response) => {
      const drip = setInterval(() => response.write('.'), 5);
      response.on('close', () => clearInterval(drip));
    };
    await failing({ totalMs: 60 });
  });

  it('where more comes than anybody needs', async () => {
    answer = (_request, response) => void response.end('x'.repeat(1024 * 1024 + 1));
    await failing();
  });

  it('where the other side takes the connection and does not speak TLS', async () => {
    const silent: SocketServer = createSocketServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const url = `https://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
    await expect(boundedFetch(url, call, { ...USUAL_DEADLINES, connectMs: 20 })).rejects.toThrow(
      'connecting',
    );
    silent.close();
  });
});
