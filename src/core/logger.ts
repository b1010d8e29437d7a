/** Lines of JSON: time in ISO 8601, the level by name, a message, and no secret whatever an object brings along. */
import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

export interface LoggerOptions {
  readonly level: string;
  /** Standard output unless told otherwise. */
  readonly destination?: DestinationStream;
}

type Child = (this: Logger, bindings: object, ...rest: unknown[]) => Logger;

const REDACTED = '[redacted]';

/** As members of objects at any depth, whatever their case. Names with a password or token in them count as well. */
const SECRET = /^(authorization|proxy-authorization|cookie|set-cookie|x-api-key|secret)$|passw|token|pepper/i;

const MAX_DEPTH = 5;

export function createLogger({ level, destination }: LoggerOptions): Logger {
  const options = {
    level,
    base: null,
    messageKey: 'message',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (object: object) => redact(object, MAX_DEPTH) as Record<string, unknown>,
    },
  };
  const logger: Logger = pino(options, destination ?? bufferedOutput());
  // pino has no formatter for what children are given; children inherit this method.
  const child = Reflect.get(logger, 'child') as unknown as Child;
  const redacting: Child = function (bindings, ...rest) {
    return child.call(this, redact(bindings, MAX_DEPTH) as object, ...rest);
  };
  return Object.assign(logger, { child: redacting });
}

/** A write for each line would cost more than the line. Nothing waits longer than the period. */
const bufferedOutput = (): DestinationStream =>
  pino.destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 250 });

/** The same value with its secrets blotted out; itself where it has none. */
function redact(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return redactItems(value, depth);
  // Errors, streams and sockets have serializers of their own.
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? redactMembers(value, depth) : value;
}

function redactItems(items: unknown[], depth: number): unknown[] {
  const clean = items.map((item) => redact(item, depth - 1));
  return clean.some((item, index) => item !== items[index]) ? clean : items;
}

function redactMembers(object: object, depth: number): object {
  let clean: Record<string, unknown> | undefined;
  for (const [name, value] of Object.entries(object)) {
    const kept = SECRET.test(name) && value != null ? REDACTED : redact(value, depth - 1);
    if (kept !== value) (clean ??= { ...object })[name] = kept;
  }
  return clean ?? object;
}
