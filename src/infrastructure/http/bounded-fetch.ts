/**
 * Calls to other services, each with an end: for connecting, for every silence, and in all; and with a limit for
 * what comes back. A redirect is an answer like any other and is not followed.
 */
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

export interface Deadlines {
  readonly connectMs: number;
  /** Between two signs of life. */
  readonly readMs: number;
  readonly totalMs: number;
}

/** What outgoing calls have where nobody says otherwise. */
export const USUAL_DEADLINES: Deadlines = { connectMs: 5000, readMs: 25_000, totalMs: 30_000 };

const MAX_BYTES = 1024 * 1024;

/** The other side cannot be reached, is too slow, or says too much. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
}

export interface OutgoingCall {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** Throws CallFailed. */
export async function boundedFetch(url: string, call: OutgoingCall, deadlines: Deadlines): Promise<Response> {
  const sent = send(url, call);
  try {
    return await within(deadlines.totalMs, Promise.race([receive(sent), silence(sent, deadlines)]));
  } catch (error) {
    throw error instanceof CallFailed ? error : new CallFailed('the call failed', { cause: error });
  } finally {
    sent.destroy();
  }
}

/** What the work comes to, if it comes to it in time; CallFailed otherwise. The work itself goes on. */
export async function within<T>(millis: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new CallFailed('the call took too long')), millis);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function send(url: string, { method, headers, body }: OutgoingCall): ClientRequest {
  const request = url.startsWith('https:') ? requestHttps : requestHttp;
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  // A connection of its own: one that was kept could be dead by now.
  const sent = request(url, { method, headers: { ...headers, ...length }, agent: false });
  sent.end(body);
  return sent;
}

async function receive(sent: ClientRequest): Promise<Response> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('response', resolve);
    sent.on('error', reject);
  });
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BYTES) throw new CallFailed(`the answer has more than ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  return toResponse(answer, Buffer.concat(chunks));
}

const WITHOUT_BODY = new Set([204, 205, 304]);

function toResponse({ statusCode = 502, headersDistinct }: IncomingMessage, body: Buffer): Response {
  const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  return new Response(WITHOUT_BODY.has(statusCode) ? null : new Uint8Array(body), {
    status: statusCode,
    headers,
  });
}

/** Rejects where nothing is heard for too long; never resolves. */
function silence(sent: ClientRequest, { connectMs, readMs }: Deadlines): Promise<never> {
  return new Promise((_resolve, reject) => {
    const connecting = setTimeout(() => reject(new CallFailed('connecting took too long')), connectMs);
    sent.once('close', () => clearTimeout(connecting));
    sent.once('socket', (socket) => {
      const connected = sent.protocol === 'https:' ? 'secureConnect' : 'connect';
      socket.once(connected, () => clearTimeout(connecting));
    });
    sent.setTimeout(readMs, () => reject(new CallFailed('an answer took too long')));
  });
}
