/** The composition root: every service, repository and adapter of a process is made here. */
import type { AppNeeds } from './api/app.js';
import type { SpotterApi } from './api/contract.js';
import { createApp } from './api/app.js';
import { toProblem } from './api/errors.js';
import { adminHandlers } from './api/handlers/admin.js';
import { authHandlers } from './api/handlers/auth.js';
import { coachingHandlers } from './api/handlers/coaching.js';
import { exerciseHandlers } from './api/handlers/exercises.js';
import { measurementHandlers } from './api/handlers/measurements.js';
import { serviceHandlers } from './api/handlers/service.js';
import { sessionHandlers } from './api/handlers/sessions.js';
import { setHandlers } from './api/handlers/sets.js';
import { userHandlers } from './api/handlers/users.js';
import { workoutHandlers } from './api/handlers/workouts.js';
import { crossSiteGuard } from './api/cross-site.js';
import { bearerVerifier } from './api/identity.js';
import { originOf as originFrom } from './api/origin.js';
import type { ToProblem } from './contract/runtime/index.js';
import { defineHandlers } from './contract/types.js';
import type { Application } from './core/application.js';
import type { Config } from './core/config.js';
import type { Logger } from './core/logger.js';
import { createMetrics } from './core/metrics.js';
import { AdminService } from './domain/admin/service.js';
import { AuditService } from './domain/audit/service.js';
import { TokenRevoked } from './domain/auth/errors.js';
import { RefreshService } from './domain/auth/refresh.js';
import { PasswordPolicy } from './domain/auth/password-policy.js';
import { AuthService } from './domain/auth/service.js';
import { SessionService } from './domain/auth/sessions.js';
import { TokenIssuer } from './domain/auth/token-issuer.js';
import { AthleteService } from './domain/coaching/athletes.js';
import { CoachingService } from './domain/coaching/service.js';
import { ExerciseService } from './domain/exercises/service.js';
import { HealthService } from './domain/health/service.js';
import { MeasurementService } from './domain/progress/service.js';
import type { Ids } from './domain/shared/ids.js';
import type { Clock } from './domain/shared/time.js';
import { UserService } from './domain/users/service.js';
import { WorkoutService } from './domain/workouts/service.js';
import { SetService } from './domain/workouts/set-service.js';
import { Database } from './infrastructure/database/database.js';
import {
  Contention,
  ForeignKeyViolation,
  InvalidValue,
  Unavailable,
} from './infrastructure/database/errors.js';
import { Migrator } from './infrastructure/database/migrations.js';
import { databaseCheck, migrationsCheck, redisCheck } from './infrastructure/health/checks.js';
import { openQuota } from './infrastructure/quota/open.js';
import { SqlAccountRepository } from './infrastructure/repositories/accounts.js';
import { SqlAuditLog } from './infrastructure/repositories/audit.js';
import { SqlCoachLinkRepository } from './infrastructure/repositories/coach-links.js';
import { SqlCallerStateReader } from './infrastructure/repositories/caller-states.js';
import { SqlExerciseRepository } from './infrastructure/repositories/exercises.js';
import { SqlIdempotencyStore } from './infrastructure/repositories/idempotency.js';
import { SqlManagedUserRepository } from './infrastructure/repositories/managed-users.js';
import { SqlMeasurementRepository } from './infrastructure/repositories/measurements.js';
import { SqlUserRepository } from './infrastructure/repositories/users.js';
import { SqlWorkoutRepository } from './infrastructure/repositories/workouts.js';
import { SqlSessionRepository } from './infrastructure/repositories/sessions.js';
import { JwtAccessTokens } from './infrastructure/security/access-tokens.js';
import { OpaqueInvitationCodes } from './infrastructure/security/invitation-codes.js';
import { CallerChanges } from './infrastructure/security/caller-changes.js';
import { commonPasswords } from './infrastructure/security/common-passwords.js';
import { HashingThreads } from './infrastructure/security/hashing-threads.js';
import { BcryptPasswordHasher } from './infrastructure/security/passwords.js';
import { BcryptRefreshTokens } from './infrastructure/security/refresh-tokens.js';
import { ReplySeal } from './infrastructure/security/reply-seal.js';
import { systemClock, uuids } from './infrastructure/system.js';

/** Records are kept for a day; an hour more or less does no harm. */
const UPKEEP_INTERVAL_MS = 60 * 60 * 1000;

/** What tests put in place of the real thing. */
export interface Substitutes {
  readonly clock?: Clock;
  readonly ids?: Ids;
  readonly observer?: AppNeeds['observer'];
  readonly quota?: AppNeeds['quota'];
  /** Wraps the handlers, to have them fail on purpose. */
  readonly handlers?: (handlers: AppNeeds['handlers']) => AppNeeds['handlers'];
}

export async function compose(
  config: Config,
  logger: Logger,
  substitutes: Substitutes = {},
): Promise<Application> {
  const { clock = systemClock, ids = uuids } = substitutes;
  const metrics = createMetrics();
  const db = Database.open({
    ...config.database,
    applicationName: 'spotter api',
    onWarning: (message) => logger.warn(message),
  });
  metrics.watchPool(() => db.figures());
  const migrator = new Migrator(config.database.url);
  const tokens = new JwtAccessTokens({
    issuer: config.http.publicUrl,
    audience: config.http.publicUrl,
    privateKey: config.secrets.tokenSigningKey,
    clock,
    ids,
  });

  const { quota, redis } = await openQuota(config.redis.url, (message) => logger.warn(message));

  const shared = { atomically: db.atomically, separately: db.separately, clock, ids };
  const audit = new SqlAuditLog({ db, logger, clock, ids });
  const userRepository = new SqlUserRepository(db);
  const users = new UserService({ ...shared, users: userRepository });
  const health = new HealthService([
    databaseCheck(db),
    migrationsCheck(migrator),
    ...(redis ? [redisCheck(redis)] : []),
  ]);
  const exercises = new ExerciseService({ ...shared, exercises: new SqlExerciseRepository(db) });
  const workoutRepository = new SqlWorkoutRepository(db);
  const workouts = new WorkoutService({ ...shared, workouts: workoutRepository, exercises, users });
  const measurements = new MeasurementService({ ...shared, measurements: new SqlMeasurementRepository(db) });
  const links = new SqlCoachLinkRepository(db);
  const outbox = { enqueue: () => Promise.resolve() };
  const hashing = new HashingThreads();
  const passwords = new BcryptPasswordHasher({
    hashing,
    cost: config.passwords.hashCost,
    pepper: config.secrets.passwordPepper,
  });
  const policy = new PasswordPolicy(commonPasswords);

  // Sessions
  const originOf = originFrom(config.http.trustedProxies);
  const callerStates = new SqlCallerStateReader(db, clock);
  const states = new CallerChanges(db, {
    url: config.database.url,
    connectTimeoutMs: config.database.connectTimeoutMs,
    applicationName: 'spotter callers',
    onWarning: (message) => logger.warn(message),
  });
  const callers = states.remember((userId, sessionId) => callerStates.find(userId, sessionId));
  const refreshTokens = new BcryptRefreshTokens();
  const issuer = new TokenIssuer({ access: tokens, refresh: refreshTokens, ids });
  const sessionRepository = new SqlSessionRepository(db);
  const sessions = new SessionService({ ...shared, sessions: sessionRepository, issuer, states, audit });

  const handlers = defineHandlers<SpotterApi>()({
    ...serviceHandlers(health),
    ...authHandlers(
      new AuthService({ ...shared, accounts: new SqlAccountRepository(db), passwords, policy, sessions }),
      originOf,
    ),
    ...sessionHandlers({
      sessions,
      refresh: new RefreshService({
        ...{ ...shared, sessions: sessionRepository, users: userRepository, refreshTokens, issuer },
        ...{ states, audit },
      }),
      originOf,
      refuseCrossSite: crossSiteGuard(config.http.publicUrl, config.http.corsOrigins),
    }),
    ...userHandlers(users),
    ...exerciseHandlers(exercises),
    ...workoutHandlers(workouts),
    ...setHandlers(new SetService({ ...shared, workouts: workoutRepository, exercises })),
    ...measurementHandlers(measurements),
    ...coachingHandlers({
      coaching: new CoachingService({ ...shared, links, codes: new OpaqueInvitationCodes(), users, audit }),
      athletes: new AthleteService({ ...shared, links, workouts, measurements }),
      originOf,
    }),
    ...adminHandlers({
      admin: new AdminService({
        ...shared,
        managedUsers: new SqlManagedUserRepository(db),
        sessions,
        callerStates: states,
        outbox,
        audit,
      }),
      audit: new AuditService(audit),
      originOf,
    }),
  });

  const idempotency = new SqlIdempotencyStore(db, clock, new ReplySeal(config.secrets.idempotencySecret));
  const upkeep = setInterval(() => {
    for (const kept of [idempotency, sessions]) {
      kept.purge().catch((error: unknown) => logger.warn({ err: error }, 'old records were not removed'));
    }
  }, UPKEEP_INTERVAL_MS);
  upkeep.unref();

  const app = createApp({
    config,
    logger,
    metrics,
    handlers: substitutes.handlers?.(handlers) ?? handlers,
    verifiers: {
      bearer: bearerVerifier({ tokens, states: callers }),
    },
    toProblem: (error) => toProblem(error) ?? databaseProblem(error),
    idempotency,
    quota: substitutes.quota ?? quota,
    observer: substitutes.observer,
  });

  return {
    ...app,
    beginDrain: () => health.stop(),
    close: async () => {
      clearInterval(upkeep);
      await states.close();
      redis?.close();
      await hashing.close();
      await migrator.close();
      await db.close();
    },
  };
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
