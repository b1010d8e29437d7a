/**
 * A load generator that costs little: requests are prepared bytes, answers are only counted. Each connection
 * sends its next request when the last answer is complete, so that the server sets the pace.
 */
import { connect, type Socket } from 'node:net';

export interface LoadRequest {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The only status that counts as right; another one ends the run with the answer's text. */
  readonly expect: number;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** Sends `count` requests over `connections` keep-alive connections. Resolves when all are answered. */
export async function load(
  port: number,
  request: LoadRequest,
  count: number,
  connections = 32,
): Promise<void> {
  const bytes = toBytes(request);
  const budget = { left: count };
  await Promise.all(
    Array.from({ length: Math.min(connections, count) }, () => drive(port, bytes, request.expect, budget)),
  );
}

function toBytes({ method, path, headers = {}, body }: LoadRequest): Buffer {
  const all = {
    host: 'localhost',
    ...headers,
    ...(body === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`);
}

function drive(port: number, request: Buffer, expect: number, budget: { left: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    let pending: Buffer = Buffer.alloc(0);
    const next = (): void => {
      if (budget.left-- > 0) socket.write(request);
      else socket.end(() => resolve());
    };
    socket.on('connect', next);
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      const length = answerLength(pending);
      if (length === undefined || pending.length < length) return;
      const status = Number(pending.toString('latin1', 9, 12));
      if (status !== expect) {
        reject(new Error(`expected ${expect}, got:\n${pending.toString()}`));
        socket.destroy();
        return;
      }
      pending = pending.subarray(length);
      next();
    });
  });
}

/** How many bytes the answer has, head included; undefined while its head is incomplete. */
function answerLength(bytes: Buffer): number | undefined {
  const end = bytes.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const head = bytes.toString('latin1', 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head);
  return end + HEAD_END.length + Number(length?.[1] ?? 0);
}
