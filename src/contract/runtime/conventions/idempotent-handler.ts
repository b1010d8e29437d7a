/** A handler whose first answer to a key is kept. */
import type { Exchange } from '../exchange.js';
import type { Operation } from '../operation.js';
import { problem } from '../problems/problem.js';
import { Rendered, type UncheckedReply } from '../reply/reply.js';
import {
  fingerprintOf,
  IdempotencyInProgress,
  IdempotencyKeyReused,
  isKept,
  keyOf,
  NotKept,
  type IdempotencyStore,
  type StoredReply,
} from './idempotency.js';

type Handler = (exchange: Exchange) => unknown;

export function idempotent(
  operation: Operation,
  handler: Handler,
  store: IdempotencyStore,
  actorKey: (actor: unknown) => string,
): Handler {
  return (exchange) => {
    const header = exchange.headers['idempotency-key'];
    return typeof header === 'string' ? once(exchange, header) : handler(exchange);
  };

  async function once(exchange: Exchange, header: string): Promise<Rendered> {
    const request = {
      key: keyOf(header),
      actorKey: actorKey(exchange.actor),
      operationId: operation.id,
      fingerprint: fingerprintOf(exchange.method, exchange.url, exchange.body?.bytes),
    };
    try {
      const { reply, replayed } = await store.run(request, async () => {
        const answer = (await handler(exchange)) as UncheckedReply;
        const stored = toStored(operation.replies.render(exchange, answer, null));
        if (!isKept(stored)) throw new NotKept(stored);
        return stored;
      });
      return fromStored(reply, replayed);
    } catch (error) {
      if (error instanceof NotKept) return fromStored(error.reply, false);
      throw refusalOf(error) ?? error;
    }
  }
}

function refusalOf(error: unknown): Error | undefined {
  if (error instanceof IdempotencyKeyReused) {
    return problem('idempotency_key_reused', {
      detail: 'This Idempotency-Key was used for a request that was not the same.',
      hint: 'Use a new key for a new request.',
    });
  }
  if (error instanceof IdempotencyInProgress) {
    return problem('idempotency_in_progress', {
      detail: 'The first request with this Idempotency-Key is still running.',
      headers: { 'Retry-After': String(error.retryAfterSeconds) },
    });
  }
  return undefined;
}

/** Several headers of one name, as `Set-Cookie` can be, are kept in lines. */
function toStored({ status, headers, body }: Rendered): StoredReply {
  const stored: Record<string, string> = {};
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string;
    const value = headers[index + 1] as string;
    stored[name] = stored[name] === undefined ? value : `${stored[name]}\n${value}`;
  }
  return { status, headers: stored, body: typeof body === 'string' ? body : '' };
}

function fromStored({ status, headers, body }: StoredReply, replayed: boolean): Rendered {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value.split('\n').flatMap((line) => [name, line]),
  );
  if (replayed) lines.push('Idempotent-Replayed', 'true');
  const mediaType = headers['Content-Type']?.split(';')[0];
  return new Rendered(status, lines, mediaType === undefined ? undefined : body, mediaType);
}
