/** Bodies that are written while they are made: never faster than the client reads, never longer than it stays. */
import type { ServerResponse } from 'node:http';
import type { ServerSentEvent } from '../../types.js';
import type { ByteStream, EventStream } from './reply.js';

const HEARTBEAT_MS = 15_000;

/**
 * Writes the stream; `begin` sends the headers. A source that fails before its first chunk can still be answered
 * as a problem, hence bytes begin with that chunk. Events begin at once, since the first may be long in coming.
 * Answers whether the client has been sent everything.
 */
export async function writeStream(
  response: ServerResponse,
  body: ByteStream | EventStream,
  begin: () => void,
): Promise<boolean> {
  const chunks: AsyncIterator<unknown> = body.source[Symbol.asyncIterator]();
  const stop = (): void => letGo(body.source, chunks);
  response.once('close', stop);
  try {
    return await (body.kind === 'bytes'
      ? writeBytes(response, chunks as AsyncIterator<string | Uint8Array>, begin)
      : writeEvents(response, chunks as AsyncIterator<ServerSentEvent>, begin));
  } finally {
    response.off('close', stop);
    if (response.destroyed) stop();
  }
}

async function writeBytes(
  response: ServerResponse,
  chunks: AsyncIterator<string | Uint8Array>,
  begin: () => void,
): Promise<boolean> {
  let chunk = await chunks.next();
  begin();
  while (!chunk.done && (await write(response, chunk.value))) chunk = await chunks.next();
  return end(response);
}

async function writeEvents(
  response: ServerResponse,
  events: AsyncIterator<ServerSentEvent>,
  begin: () => void,
): Promise<boolean> {
  begin();
  if (!isOpen(response)) return false;
  response.flushHeaders();
  // A comment now and then tells proxies that the connection lives.
  const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS).unref();
  try {
    let event = await events.next();
    while (!event.done && (await write(response, writeEvent(event.value)))) event = await events.next();
    return end(response);
  } finally {
    clearInterval(heartbeat);
  }
}

/** False when the client is gone. */
function end(response: ServerResponse): boolean {
  if (!isOpen(response)) return false;
  response.end();
  return true;
}

/** Neither has the client left, nor has somebody else answered in the meantime. */
const isOpen = (response: ServerResponse): boolean => !response.destroyed && !response.writableEnded;

/** False when the client is gone. */
async function write(response: ServerResponse, chunk: string | Uint8Array): Promise<boolean> {
  if (!isOpen(response)) return false;
  if (!response.write(chunk)) {
    await new Promise<void>((resolve) => {
      const settle = (): void => {
        response.off('drain', settle).off('close', settle);
        resolve();
      };
      response.on('drain', settle).on('close', settle);
    });
  }
  return isOpen(response);
}

/** Tells the source that nobody wants more of it. */
function letGo(source: unknown, chunks: AsyncIterator<unknown>): void {
  if (typeof (source as { destroy?: unknown }).destroy === 'function')
    (source as { destroy(): void }).destroy();
  else chunks.return?.()?.catch(() => {});
}

/** An unwanted source, e.g. of a `HEAD`. */
export function discard({ source }: ByteStream | EventStream): void {
  letGo(source, source[Symbol.asyncIterator]() as AsyncIterator<unknown>);
}

/** The text of one event (WHATWG HTML, section 9.2). Line breaks inside of a field would begin another one. */
export function writeEvent({ id, event, retryMs, data }: ServerSentEvent): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return [
    ...(id === undefined ? [] : [`id: ${oneLine(id)}`]),
    ...(event === undefined ? [] : [`event: ${oneLine(event)}`]),
    ...(retryMs === undefined ? [] : [`retry: ${Math.trunc(retryMs)}`]),
    ...text.split(/\r\n|\r|\n/).map((line) => `data: ${line}`),
    '\n',
  ].join('\n');
}

const oneLine = (text: string): string => text.replace(/[\r\n\0]/g, ' ');
