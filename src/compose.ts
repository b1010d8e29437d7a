/** The composition root: every service, repository and adapter of a process is made here. */
import type { AppNeeds } from './api/app.js';
import type { SpotterApi } from './api/contract.js';
import { createApp } from './api/app.js';
import { toProblem } from './api/errors.js';
import { adminHandlers } from './api/handlers/admin.js';
import { authHandlers, credentialHandlers } from './api/handlers/auth.js';
import { coachingHandlers } from './api/handlers/coaching.js';
import { apiKeyHandlers } from './api/handlers/api-keys.js';
import { exerciseHandlers } from './api/handlers/exercises.js';
import { leavingHandlers } from './api/handlers/leaving.js';
import { identityHandlers } from './api/handlers/identities.js';
import { measurementHandlers } from './api/handlers/measurements.js';
import { recoveryHandlers } from './api/handlers/recovery.js';
import { serviceHandlers } from './api/handlers/service.js';
import { sessionHandlers } from './api/handlers/sessions.js';
import { setHandlers } from './api/handlers/sets.js';
import { userHandlers } from './api/handlers/users.js';
import { workoutHandlers } from './api/handlers/workouts.js';
import { crossSiteGuard } from './api/cross-site.js';
import { bearerVerifier } from './api/identity.js';
import { originOf as originFrom } from './api/origin.js';
import { auditedRefusals } from './api/refusals.js';
import type { Observer, ToProblem } from './contract/runtime/index.js';
import { defineHandlers } from './contract/types.js';
import type { Application } from './core/application.js';
import type { Config } from './core/config.js';
import type { Logger } from './core/logger.js';
import type { OidcConfig } from './core/oidc-config.js';
import { createMetrics } from './core/metrics.js';
import { AdminService } from './domain/admin/service.js';
import { AuditService } from './domain/audit/service.js';
import { TokenRevoked } from './domain/auth/errors.js';
import { ApiKeyService } from './domain/auth/api-keys.js';
import { IdentityService } from './domain/auth/identities.js';
import type { IdentityProvider } from './domain/auth/identity.js';
import { OidcService } from './domain/auth/oidc.js';
import { RefreshService } from './domain/auth/refresh.js';
import { PasswordPolicy } from './domain/auth/password-policy.js';
import { CredentialService } from './domain/auth/credentials.js';
import { Lockout } from './domain/auth/lockout.js';
import { PasswordCheck } from './domain/auth/password-check.js';
import { RecoveryService } from './domain/auth/recovery.js';
import { RegistrationService } from './domain/auth/registration.js';
import { SignInService } from './domain/auth/sign-in.js';
import { SessionService } from './domain/auth/sessions.js';
import { TokenIssuer } from './domain/auth/token-issuer.js';
import { VerificationService } from './domain/auth/verification.js';
import { AthleteService } from './domain/coaching/athletes.js';
import { CoachingService } from './domain/coaching/service.js';
import { ExerciseService } from './domain/exercises/service.js';
import { HealthService } from './domain/health/service.js';
import { MeasurementService } from './domain/progress/service.js';
import type { MailTransport } from './domain/mail/transport.js';
import type { Ids } from './domain/shared/ids.js';
import type { Clock } from './domain/shared/time.js';
import { LeavingService } from './domain/users/leaving.js';
import { AccountPurge } from './domain/users/purge.js';
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
import { openPostOffice } from './infrastructure/mail/post-office.js';
import { openQuota } from './infrastructure/quota/open.js';
import { SqlAccountChanges } from './infrastructure/repositories/account-changes.js';
import { SqlAccountRepository } from './infrastructure/repositories/accounts.js';
import { SqlApiKeyStates } from './infrastructure/repositories/api-key-states.js';
import { SqlApiKeyRepository } from './infrastructure/repositories/api-keys.js';
import { SqlAuditLog } from './infrastructure/repositories/audit.js';
import { SqlCoachLinkRepository } from './infrastructure/repositories/coach-links.js';
import { SqlCallerStateReader } from './infrastructure/repositories/caller-states.js';
import { SqlDepartures } from './infrastructure/repositories/departures.js';
import { SqlEstates } from './infrastructure/repositories/estates.js';
import { SqlExerciseRepository } from './infrastructure/repositories/exercises.js';
import { SqlIdempotencyStore } from './infrastructure/repositories/idempotency.js';
import { SqlManagedUserRepository } from './infrastructure/repositories/managed-users.js';
import { SqlFailureCounts } from './infrastructure/repositories/sign-in-failures.js';
import { SqlIdentityRepository } from './infrastructure/repositories/identities.js';
import { SqlMeasurementRepository } from './infrastructure/repositories/measurements.js';
import { SqlOidcFlowRepository } from './infrastructure/repositories/oidc-flows.js';
import { SqlUserRepository } from './infrastructure/repositories/users.js';
import { SqlWorkoutRepository } from './infrastructure/repositories/workouts.js';
import { SqlSessionRepository } from './infrastructure/repositories/sessions.js';
import { JwtAccessTokens } from './infrastructure/security/access-tokens.js';
import { apiKeyMint } from './infrastructure/security/api-key-codec.js';
import { ApiKeyVerifier } from './infrastructure/security/api-key-verifier.js';
import { OpenIdProvider } from './infrastructure/oidc/provider.js';
import { CallerChanges } from './infrastructure/security/caller-changes.js';
import { OpaqueInvitationCodes } from './infrastructure/security/invitation-codes.js';
import { commonPasswords } from './infrastructure/security/common-passwords.js';
import { type Hashing, HashingThreads } from './infrastructure/security/hashing-threads.js';
import { BcryptPasswordHasher } from './infrastructure/security/passwords.js';
import { randomSecrets } from './infrastructure/security/random-secrets.js';
import { BcryptRefreshTokens } from './infrastructure/security/refresh-tokens.js';
import { ReplySeal } from './infrastructure/security/reply-seal.js';
import { systemClock, uuids } from './infrastructure/system.js';

/** Records are kept for a day; an hour more or less does no harm. */
const UPKEEP_INTERVAL_MS = 60 * 60 * 1000;

/** What tests put in place of the real thing. */
export interface Substitutes {
  readonly clock?: Clock;
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
    otherKeys: config.secrets.tokenVerificationKeys,
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
  const hashingThreads = new HashingThreads();
  const { hashing = hashingThreads } = substitutes;
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

  const mail = openPostOffice({ config, db, clock, ids, logger, transport: substitutes.mail });
  const { outbox, tokens: mailedTokens } = mail;

  // Passwords
  const accounts = new SqlAccountRepository(db);
  const lockout = new Lockout({
    counts: new SqlFailureCounts(db, config.secrets.passwordPepper),
    failuresPerNetwork: config.passwords.failuresPerNetwork,
    independently: db.independently,
    clock,
  });
  const proofs = { ...shared, accounts, passwords, policy, outbox, audit, sessions, mailedTokens };
  const check = new PasswordCheck({ ...proofs, lockout, independently: db.independently });
  const registration = new RegistrationService(proofs);
  const signIn = new SignInService({ check, sessions });
  const credentials = new CredentialService({ ...proofs, check });

  // Recovery and leaving
  const addressed = { accounts: new SqlAccountChanges(db), tokens: mailedTokens, outbox, sessions, audit };
  const recovery = new RecoveryService({ ...shared, ...addressed, policy, passwords, lockout });
  const verification = new VerificationService({ ...shared, ...addressed });
  const leaving = new LeavingService({
    ...{ ...shared, sessions, callers: states, outbox, audit },
    ...{ users: userRepository, departures: new SqlDepartures(db) },
    graceDays: config.accounts.deletionGraceDays,
  });
  const departed = new AccountPurge({ ...shared, estates: new SqlEstates(db), callers: states, audit });

  // API keys and identities
  const onWarning = (message: string): void => logger.warn(message);
  const keyStates = new SqlApiKeyStates(db);
  const keyHolders = states.remember((userId, prefix) => keyStates.find(userId, prefix));
  const keyVerifier = new ApiKeyVerifier({ states: keyHolders, uses: keyStates, clock, onWarning });
  const apiKeys = new ApiKeyService({
    ...{ ...shared, sessions, states, audit },
    keys: new SqlApiKeyRepository(db),
    mint: apiKeyMint,
  });
  const { openProvider = (options: OidcConfig) => OpenIdProvider.open({ ...options, onWarning }) } =
    substitutes;
  const provider = config.oidc && (await openProvider(config.oidc));
  const identityRepository = new SqlIdentityRepository(db);
  const identities = new IdentityService({ ...shared, sessions, audit, identities: identityRepository });
  const oidc = new OidcService({
    ...{ ...shared, sessions, audit, outbox, provider },
    redirectUris: config.oidc?.redirectUris ?? [],
    identities: identityRepository,
    flows: new SqlOidcFlowRepository(db),
    secrets: randomSecrets,
  });

  const handlers = defineHandlers<SpotterApi>()({
    ...serviceHandlers(health),
    ...authHandlers({ registration, signIn, originOf }),
    ...credentialHandlers(credentials, originOf),
    ...recoveryHandlers(recovery, verification, originOf),
    ...leavingHandlers(leaving, originOf),
    ...apiKeyHandlers(apiKeys, originOf),
    ...identityHandlers(oidc, identities, originOf),
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

  const seal = new ReplySeal(config.secrets.idempotencySecret);
  const idempotency = new SqlIdempotencyStore(db, clock, seal, new Set(['changeEmail']));
  const upkeep = setInterval(() => {
    for (const records of [idempotency, sessions, lockout, apiKeys, oidc, departed])
      records.purge().catch((error: unknown) => logger.warn({ err: error }, 'old records were not removed'));
  }, UPKEEP_INTERVAL_MS);
  upkeep.unref();

  const verifiers = { bearer: bearerVerifier({ tokens, states: callers, keys: keyVerifier }) };
  const refusals = auditedRefusals({
    audit,
    originOf,
    onFailure: (error) => logger.warn({ err: error }, 'a refusal was not written down'),
  });
  const app = createApp({
    config,
    logger,
    metrics,
    handlers: substitutes.handlers?.(handlers) ?? handlers,
    verifiers: substitutes.verifiers?.(verifiers) ?? verifiers,
    keySet: tokens.keySet,
    toProblem: (error) => toProblem(error) ?? databaseProblem(error),
    idempotency,
    inbox: mail.inbox,
    quota: substitutes.quota ?? quota,
    observers: [refusals, ...(substitutes.observer ? [substitutes.observer] : [])],
  });

  mail.start();
  return {
    ...app,
    beginDrain: () => health.stop(),
    close: async () => {
      clearInterval(upkeep);
      await mail.stop();
      await states.close();
      redis?.close();
      await hashingThreads.close();
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
