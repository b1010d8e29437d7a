/** What stands in front of Prism, with something simpler behind it. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startFront, type Front } from '../../../src/contract/mock/front.js';

let behind: Server;
let front: Front;
let asked: IncomingMessage[] = [];

async function start(port = 0): Promise<string> {
  behind = createServer((request, response) => {
    asked.push(request);
    response.writeHead(200, { 'access-control-expose-headers': '*', etag: '"1"' }).end('here');
  });
  await new Promise<void>((resolve) => behind.listen(port, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(behind.address() as AddressInfo).port}`;
}

afterEach(async () => {
  await front.close();
  behind.closeAllConnections();
  behind.close();
  asked = [];
});

const ask = (init?: RequestInit): Promise<Response> => fetch(`http://127.0.0.1:${front.port}/things`, init);

describe('the front of the mock', () => {
  it('says that answers are made up, and lets scripts of other origins read it', async () => {
    front = await startFront(0, '127.0.0.1', await start());
    const { headers } = await ask();
    expect(headers.get('x-mock')).toBe('true');
    expect(headers.get('access-control-expose-headers')).toMatch(/etag.*x-mock/);
  });

  it.each([
    ['application/json', 'application/json, application/problem+json;q=0.1'],
    ['application/json, */*;q=0.5', 'application/json, */*;q=0.5'],
  ])('asks for problems as well, where %s does not', async (accept, expected) => {
    front = await startFront(0, '127.0.0.1', await start());
    await ask({ headers: { accept } });
    expect(asked[0]!.headers.accept).toBe(expected);
  });

  it('answers HEAD by GET, without a body', async () => {
    front = await startFront(0, '127.0.0.1', await start());
    const response = await ask({ method: 'HEAD' });
    expect([response.status, await response.text(), asked[0]!.method]).toEqual([200, '', 'GET']);
  });

  it('asks again while what is behind it starts anew', async () => {
    front = await startFront(0, '127.0.0.1', await start());
    let connections = 0;
    behind.on('connection', (socket) => {
      connections += 1;
      if (connections < 3) socket.destroy();
    });

    expect(await (await ask()).text()).toBe('here');
    expect(connections).toBe(3);
  });
});
