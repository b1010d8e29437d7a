/** The composition root: the parts of a process, put together. */
import { DEMO, DEMO_ADMIN } from '../seeds/demo/logins.js';
import type { SpotterApi, Unimplemented } from './api/contract.js';
import { createApp, type App } from './api/app.js';
import type { SpotterApiV2, UnimplementedV2 } from './api/v2/contract.js';
import { toProblem } from './api/errors.js';
import { serviceHandlers } from './api/handlers/service.js';
import { originOf } from './api/origin.js';
import { auditedRefusals } from './api/refusals.js';
import { composeAccounts } from './compose/accounts.js';
import { openPlatform, type Platform, type Substitutes } from './compose/platform.js';
import { composeTraining } from './compose/training.js';
import type { ToProblem } from './contract/runtime/index.js';
import { defineHandlers } from './contract/types.js';
import type { Application } from './core/application.js';
import type { Config } from './core/config.js';
import type { Logger } from './core/logger.js';
import { type Defer, undoAll } from './core/process.js';
import { TokenRevoked } from './domain/auth/errors.js';
import { HealthService } from './domain/health/service.js';
import {
  Contention,
  ForeignKeyViolation,
  InvalidValue,
  Unavailable,
} from './infrastructure/database/errors.js';
import { databaseCheck, migrationsCheck, redisCheck } from './infrastructure/health/checks.js';
import { SqlIdempotencyStore } from './infrastructure/repositories/idempotency.js';
import { ReplySeal } from './infrastructure/security/reply-seal.js';

export type { Substitutes } from './compose/platform.js';

/** What it serves can be exchanged while it runs. */
export type ComposedApplication = Application & Pick<App, 'publish' | 'mocked'>;

/** Records are kept for a day; an hour more or less does no harm. */
const UPKEEP_INTERVAL_MS = 60 * 60 * 1000;
/** The first time soon, for processes that never live for an hour; not at once, since a start has enough to do. */
const FIRST_UPKEEP_MS = 60 * 1000;
/** Mails in flight get their time; the process around it has less than half a minute in all. */
const CLOSE_LIMIT_MS = 15_000;

export async function compose(
  config: Config,
  logger: Logger,
  substitutes: Substitutes = {},
): Promise<ComposedApplication> {
  const undos: (() => Promise<void>)[] = [];
  const close = (): Promise<void> => undoAll(undos, CLOSE_LIMIT_MS, logger);
  try {
    const application = await assemble(config, logger, substitutes, (undo) => undos.unshift(undo));
    return { ...application, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function assemble(
  config: Config,
  logger: Logger,
  substitutes: Substitutes,
  defer: Defer,
): Promise<Omit<ComposedApplication, 'close'>> {
  const platform = await openPlatform(config, logger, substitutes, defer);
  const { db, migrator, redis, quota, metrics, mail, shared } = platform;
  const health = new HealthService([
    databaseCheck(db),
    migrationsCheck(migrator),
    ...(redis ? [redisCheck(redis)] : []),
  ]);
  const accounts = await composeAccounts(platform, substitutes);
  const training = composeTraining(platform, accounts.sessions);
  const handlers = {
    ...defineHandlers<SpotterApi, Unimplemented>()({
      ...serviceHandlers(health),
      ...accounts.handlers,
      ...training.handlers,
    }),
    ...defineHandlers<SpotterApiV2, UnimplementedV2>()(training.handlersV2),
  };
  const seal = new ReplySeal(config.secrets.idempotencySecret);
  const idempotency = new SqlIdempotencyStore(db, shared.clock, seal, new Set(['changeEmail']));
  const refusals = auditedRefusals({
    audit: shared.audit,
    originOf: originOf(config.http.trustedProxies),
    onFailure: (error) => logger.warn({ err: error }, 'a refusal is not in the audit log'),
  });
  const app = createApp({
    config,
    logger,
    metrics,
    handlers: substitutes.handlers?.(handlers) ?? handlers,
    verifiers: substitutes.verifiers?.(accounts.verifiers) ?? accounts.verifiers,
    keySet: accounts.keySet,
    toProblem: (error) => toProblem(error) ?? databaseProblem(error),
    idempotency,
    inbox: mail.inbox,
    demoLogins: config.environment === 'development' ? DEMO_LOGINS : [],
    quota: substitutes.quota ?? quota,
    clock: substitutes.today,
    whileEditing: substitutes.whileEditing,
    observers: [refusals, ...(substitutes.observer ? [substitutes.observer] : [])],
  });
  keepUp([idempotency, ...accounts.upkeep], platform, defer);
  mail.start();
  return { ...app, beginDrain: () => health.stop() };
}

const DEMO_LOGINS = [
  { name: 'demo athlete', ...DEMO },
  { name: 'administrator', ...DEMO_ADMIN },
];

/** Removes what has had its time. Several processes may do so at once. */
function keepUp(all: readonly { purge(): Promise<unknown> }[], { logger }: Platform, defer: Defer): void {
  const purge = (): void => {
    for (const records of all)
      records.purge().catch((error: unknown) => logger.warn({ err: error }, 'old records were not removed'));
  };
  const timers = [setTimeout(purge, FIRST_UPKEEP_MS), setInterval(purge, UPKEEP_INTERVAL_MS)];
  for (const timer of timers) timer.unref();
  defer(() => {
    for (const timer of timers) clearTimeout(timer);
    return Promise.resolve();
  });
}

/** What the database could not do, where it is not a fault of ours. */
const databaseProblem: ToProblem = (error) => {
  // The account was deleted while its token is still good.
  if (error instanceof ForeignKeyViolation && error.constraint.endsWith('_user_id_fkey'))
    return toProblem(new TokenRevoked());
  if (error instanceof Unavailable || error instanceof Contention) {
    return {
      code: 'unavailable',
      detail: 'The database is not available.',
      headers: { 'Retry-After': '1' },
    };
  }
  if (error instanceof InvalidValue)
    return { code: 'validation_failed', detail: 'A value cannot be stored.' };
  return undefined;
};
