/** Server-sent events, as the HTML standard defines them. */
import type { Caller } from './call.js';
import { NetworkError } from './errors.js';
import type { AnyReply, Bytes } from './received.js';
import { Watch } from './time.js';

// --- Event streams ----------------------------------------------------------------------------------------

export interface ServerEvent {
  /** `message` unless the service named it. */
  readonly event: string;
  readonly data: string;
  /** The last id that the service gave, `''` before the first. */
  readonly id: string;
}

/** Reads `text/event-stream`, however its bytes are cut into pieces. */
export class EventParser {
  #rest = '';
  #event = '';
  #data: string[] = [];
  lastId = '';
  /** How long to wait before coming back after the stream has ended, where the service said so. */
  retryMs: number | undefined;

  push(text: string): ServerEvent[] {
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop()!;
    return lines.flatMap((line) => this.#line(line));
  }

  /** The connection is over; a line that ends in a carriage return is whole now, anything less is no event. */
  end(): ServerEvent[] {
    const events = this.#rest.endsWith('\r') ? this.push('\n') : [];
    this.#rest = this.#event = '';
    this.#data = [];
    return events;
  }

  #line(line: string): ServerEvent[] {
    if (line === '') return this.#dispatch();
    const colon = line.indexOf(':');
    if (colon === 0) return [];
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') this.#data.push(value);
    else if (field === 'event') this.#event = value;
    else if (field === 'id' && !value.includes('\0')) this.lastId = value;
    else if (field === 'retry' && /^\d+$/.test(value)) this.retryMs = Number(value);
    return [];
  }

  #dispatch(): ServerEvent[] {
    const [event, data] = [this.#event, this.#data];
    this.#event = '';
    this.#data = [];
    return data.length === 0 ? [] : [{ event: event || 'message', data: data.join('\n'), id: this.lastId }];
  }
}

/** The events of one connection; an event that the end cuts off is none. */
export async function* readEvents(
  bytes: Bytes,
  parser = new EventParser(),
): AsyncGenerator<ServerEvent, void> {
  const reader = bytes.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return yield* parser.end();
      yield* parser.push(decoder.decode(value, { stream: true }));
    }
  } finally {
    parser.end();
    await reader.cancel().catch(() => undefined);
  }
}

const RECONNECT_AFTER = 1_000;

/**
 * The events of a service that may end the connection at any time: comes back and says what it has seen. Ends when
 * the service answers 204, and when the reader stops; gives up where connection after connection brings nothing.
 */
export async function* eventsOf(
  { time, random, options }: Caller,
  open: (lastId: string) => Promise<AnyReply>,
  operation: string,
  { signal, maxRetries = options.maxRetries ?? 3 }: { signal?: AbortSignal | undefined; maxRetries?: number },
): AsyncGenerator<ServerEvent, void> {
  const parser = new EventParser();
  for (let failures = 0; ;) {
    const reply = await open(parser.lastId);
    if (reply.status === 204) return;
    failures++;
    let fault: unknown = 'the stream ended';
    try {
      for await (const event of readEvents(reply.body as Bytes, parser)) {
        failures = 0;
        yield event;
      }
    } catch (error) {
      if (signal?.aborted) throw error;
      fault = error;
    }
    if (failures > maxRetries) throw new NetworkError(operation, fault);
    const watch = new Watch(time).follow(signal);
    await watch.pause((parser.retryMs ?? RECONNECT_AFTER) * (1 + random())).finally(() => watch.release());
  }
}
