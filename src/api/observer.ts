/** One log line and one measurement for each request. */
import type { IncomingHttpHeaders } from 'node:http';
import type { OperationRow } from '../contract/model.js';
import type { Observation, Observer } from '../contract/runtime/index.js';
import { ReplyViolation } from '../contract/runtime/index.js';
import type { Logger } from '../core/logger.js';
import type { Metrics, OperationMeter } from '../core/metrics.js';
import type { Actor } from '../domain/shared/actor.js';
import type { Client } from './clients.js';

export interface ObserverNeeds {
  readonly operations: readonly OperationRow[];
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** The client's address as the configured proxies vouch for it. */
  readonly addressOf: (observation: Observation) => string | undefined;
  readonly clientOf: (headers: IncomingHttpHeaders) => Client;
}

/** Whether an operation is about who somebody is and what they may do: signing in, the account, what administrators change. */
const isAboutAccounts = ({ tag, method }: OperationRow): boolean =>
  tag === 'auth' || tag === 'account' || (tag === 'admin' && method !== 'get');

export function createObserver({
  operations,
  logger,
  metrics,
  addressOf,
  clientOf,
}: ObserverNeeds): Observer {
  const meters = new Map<string, OperationMeter>(
    operations.map(({ id, method }) => [id, metrics.operation(method.toUpperCase(), id)]),
  );
  const aboutAccounts = new Set(operations.filter(isAboutAccounts).map(({ id }) => id));
  const deprecated = new Set(operations.filter(({ deprecation }) => deprecation).map(({ id }) => id));
  /** Who still uses what is deprecated: counted by name, told in the log by account and key. */
  const farewell = ({ operationId, headers, actor }: Observation): object => {
    const { label, sent } = clientOf(headers);
    metrics.deprecatedRequest(operationId, label);
    return { deprecated: true, client: sent ?? label, apiKeyId: (actor as Actor | undefined)?.apiKeyId };
  };
  const unmatched = metrics.operation('ANY', 'unmatched');
  const meterOf = (operationId: string): OperationMeter => meters.get(operationId) ?? unmatched;

  return {
    onRequest(request) {
      meterOf(request.operationId).started();
    },

    onResponse(seen) {
      const { operationId, status, durationMs, error } = seen;
      meterOf(operationId).finished(status, durationMs / 1000);
      if (aboutAccounts.has(operationId)) {
        metrics.authOperation(operationId, status < 400 ? 'success' : 'failure');
      }
      if (error instanceof ReplyViolation) metrics.contractViolation(operationId, 'reply');
      const line = {
        requestId: seen.requestId,
        operation: operationId,
        method: seen.method,
        status,
        durationMs: Math.round(durationMs * 100) / 100,
        userId: (seen.actor as Actor | undefined)?.userId,
        ip: addressOf(seen),
        problem: seen.problem,
        ...(deprecated.has(operationId) && farewell(seen)),
      };
      if (status >= 500) logger.error({ ...line, err: error }, 'request failed');
      else logger.info(line, 'request');
    },
  };
}
