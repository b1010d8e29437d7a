/** A handler whose first answer to a key is kept. */
import type { Exchange } from '../exchange.js';
import type { Failures } from '../failures.js';
import type { Operation } from '../operation.js';
import { problem } from '../problems/problem.js';
import { PROBLEM_TYPE } from '../problems/write.js';
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

export interface IdempotentParts {
  readonly operation: Operation;
  readonly handler: Handler;
  readonly store: IdempotencyStore;
  readonly actorKey: (actor: unknown) => string;
  readonly failures: Pick<Failures, 'refusal'>;
}

export function idempotent({ operation, handler, store, actorKey, failures }: IdempotentParts): Handler {
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
        const stored = toStored(await answerOf(exchange));
        if (!isKept(stored)) throw new NotKept(stored);
        return stored;
      });
      if (replayed) exchange.problem = problemIn(reply);
      return fromStored(reply, replayed);
    } catch (error) {
      if (error instanceof NotKept) return fromStored(error.reply, false);
      throw refusalOf(error) ?? error;
    }
  }

  async function answerOf(exchange: Exchange): Promise<Rendered> {
    try {
      return operation.replies.render(exchange, (await handler(exchange)) as UncheckedReply, null);
    } catch (error) {
      const refusal = failures.refusal(exchange, error);
      if (!refusal) throw error;
      return refusal;
    }
  }
}

/** The code of a reply that is a problem. */
const problemIn = ({ headers, body }: StoredReply): string | undefined =>
  headers['Content-Type'] === PROBLEM_TYPE ? (JSON.parse(body) as { code: string }).code : undefined;

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
