/** What every part of the application stands on: database, clock, log, mail, and the word that a caller has changed. */
import type { AppNeeds } from '../api/app.js';
import type { Observer } from '../contract/runtime/index.js';
import type { Config } from '../core/config.js';
import type { Logger } from '../core/logger.js';
import { createMetrics, type Metrics } from '../core/metrics.js';
import type { OidcConfig } from '../core/oidc-config.js';
import type { Defer } from '../core/process.js';
import type { AuditEventRepository } from '../domain/audit/repository.js';
import type { AuditLog } from '../domain/audit/event.js';
import type { IdentityProvider } from '../domain/auth/identity.js';
import type { MailTransport } from '../domain/mail/transport.js';
import type { Atomically, Separately } from '../domain/shared/atomically.js';
import type { Ids } from '../domain/shared/ids.js';
import type { Clock } from '../domain/shared/time.js';
import { Database } from '../infrastructure/database/database.js';
import { Migrator } from '../infrastructure/database/migrations.js';
import { openPostOffice, type PostOffice } from '../infrastructure/mail/post-office.js';
import { openQuota, type OpenQuota } from '../infrastructure/quota/open.js';
import { SqlAuditLog } from '../infrastructure/repositories/audit.js';
import { CallerChanges } from '../infrastructure/security/caller-changes.js';
import { type Hashing, HashingThreads } from '../infrastructure/security/hashing-threads.js';
import { systemClock, uuids } from '../infrastructure/system.js';

/** What tests put in place of the real thing, and what `make dev` asks for. */
export interface Substitutes {
  /** The documents change while the process runs. */
  readonly whileEditing?: boolean;
  readonly clock?: Clock;
  /** The day by which operations end. */
  readonly today?: (() => Date) | undefined;
  readonly ids?: Ids;
  readonly hashing?: Hashing;
  /** Sees every request: how tests take notes. */
  readonly observer?: Observer;
  /** The way to the OpenID Connect provider, where one is configured. */
  readonly openProvider?: (config: OidcConfig) => IdentityProvider | Promise<IdentityProvider>;
  readonly mail?: MailTransport;
  readonly quota?: AppNeeds['quota'];
  /** Wraps the handlers, to have them fail on purpose. */
  readonly handlers?: (handlers: AppNeeds['handlers']) => AppNeeds['handlers'];
  /** Wraps what identifies callers, for the benchmark to know what that costs. */
  readonly verifiers?: (verifiers: AppNeeds['verifiers']) => AppNeeds['verifiers'];
}

/** What most services ask for. */
export interface Shared {
  readonly atomically: Atomically;
  readonly separately: Separately;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly audit: AuditLog & AuditEventRepository;
}

export interface Platform extends OpenQuota {
  readonly config: Config;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly db: Database;
  readonly migrator: Migrator;
  readonly shared: Shared;
  readonly hashing: Hashing;
  readonly mail: PostOffice;
  readonly callers: CallerChanges;
  readonly onWarning: (message: string) => void;
}

/** Whatever it opens it defers the end of, so that a start that fails half-way leaves nothing open. */
export async function openPlatform(
  config: Config,
  logger: Logger,
  substitutes: Substitutes,
  defer: Defer,
): Promise<Platform> {
  const { clock = systemClock, ids = uuids } = substitutes;
  const onWarning = (message: string): void => logger.warn(message);
  const metrics = createMetrics();

  const db = Database.open({ ...config.database, applicationName: 'spotter api', onWarning });
  defer(() => db.close());
  metrics.watchPool(() => db.figures());
  const migrator = new Migrator(config.database.url);
  defer(() => migrator.close());

  const threads = new HashingThreads();
  defer(() => threads.close());
  const quota = await openQuota(config.redis.url, onWarning);
  defer(async () => quota.redis?.close());

  const { url, connectTimeoutMs } = config.database;
  const callers = new CallerChanges(db, {
    url,
    connectTimeoutMs,
    applicationName: 'spotter callers',
    onWarning,
  });
  defer(() => callers.close());
  const mail = openPostOffice({ config, db, clock, ids, logger, transport: substitutes.mail });
  defer(() => mail.stop());

  const audit = new SqlAuditLog({ db, logger, clock, ids });
  const shared = { atomically: db.atomically, separately: db.separately, clock, ids, audit };
  const { hashing = threads } = substitutes;
  return { ...quota, config, logger, metrics, db, migrator, shared, hashing, mail, callers, onWarning };
}
