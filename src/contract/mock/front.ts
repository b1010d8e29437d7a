/**
 * Stands in front of Prism and makes a few of its habits those of a server that runs the contract: problems whatever
 * `Accept` says, `HEAD` from `GET`, and answers that say they are made up.
 */
import { Agent, createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface Front {
  readonly port: number;
  close(): Promise<void>;
}

/** How long requests wait while Prism reads a changed document. */
const PATIENCE_MS = 10_000;

/** Listens on `port` and passes everything on to `origin`; rejects where the port is taken. */
export async function startFront(port: number, host: string, origin: string): Promise<Front> {
  const behind: Behind = { origin, agent: new Agent({ keepAlive: true }) };
  const server = createServer((incoming, outgoing) => void passOn(incoming, outgoing, behind));
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.close();
      server.closeAllConnections();
      behind.agent.destroy();
      await once(server, 'close');
    },
  };
}

interface Behind {
  readonly origin: string;
  readonly agent: Agent;
}

async function passOn(incoming: IncomingMessage, outgoing: ServerResponse, behind: Behind): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const answer = await ask(incoming, Buffer.concat(chunks), behind).catch((error: Error) => error);
  if (answer instanceof Error)
    return void outgoing.writeHead(502).end(`Prism does not answer: ${answer.message}\n`);
  const { connection: _own, 'keep-alive': _too, ...headers } = answer.headers;
  outgoing.writeHead(answer.statusCode!, { ...headers, 'x-mock': 'true', ...exposed(answer) });
  answer.pipe(outgoing);
}

/** While Prism reads a changed document nothing listens. It keeps nothing, so asking again changes nothing. */
async function ask(incoming: IncomingMessage, body: Buffer, behind: Behind): Promise<IncomingMessage> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await askOnce(incoming, body, behind);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (!['ECONNREFUSED', 'ECONNRESET'].includes(code!) || Date.now() > deadline) throw error;
      await pause(50);
    }
  }
}

function askOnce({ method, url, headers }: IncomingMessage, body: Buffer, { origin, agent }: Behind) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    const { 'transfer-encoding': _chunked, connection: _own, ...kept } = headers;
    send(origin + url, {
      agent,
      method: method === 'HEAD' ? 'GET' : method!,
      headers: {
        ...kept,
        accept: withProblems(headers.accept),
        ...(body.length > 0 && { 'content-length': body.length }),
      },
    })
      .on('response', resolve)
      .on('error', reject)
      .end(body);
  });
}

/** Prism would answer a request for `code=404` with the 200 if `Accept` does not name what problems are written in. */
function withProblems(accept = '*/*'): string {
  return /\*\/\*|problem\+json/.test(accept) ? accept : `${accept}, application/problem+json;q=0.1`;
}

/** Scripts of other origins see no header that is not named, and `*` means nothing beside credentials. */
function exposed({ headers }: IncomingMessage): Record<string, string> {
  if (headers['access-control-expose-headers'] === undefined) return {};
  const names = Object.keys(headers).filter(
    (name) => !/^(access-control-|connection$|keep-alive$)/.test(name),
  );
  return { 'access-control-expose-headers': [...names, 'x-mock'].join(', ') };
}
