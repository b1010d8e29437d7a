/** Accounts: sessions and their tokens, passwords, mails with links, leaving, API keys, other providers. */
import { crossSiteGuard } from '../api/cross-site.js';
import { apiKeyHandlers } from '../api/handlers/api-keys.js';
import { authHandlers, credentialHandlers } from '../api/handlers/auth.js';
import { identityHandlers } from '../api/handlers/identities.js';
import { leavingHandlers } from '../api/handlers/leaving.js';
import { recoveryHandlers } from '../api/handlers/recovery.js';
import { sessionHandlers } from '../api/handlers/sessions.js';
import { bearerVerifier } from '../api/identity.js';
import { originOf as originFrom } from '../api/origin.js';
import { ApiKeyService } from '../domain/auth/api-keys.js';
import { CredentialService } from '../domain/auth/credentials.js';
import { IdentityService } from '../domain/auth/identities.js';
import { Lockout } from '../domain/auth/lockout.js';
import { OidcService } from '../domain/auth/oidc.js';
import { PasswordCheck } from '../domain/auth/password-check.js';
import { PasswordPolicy } from '../domain/auth/password-policy.js';
import { RecoveryService } from '../domain/auth/recovery.js';
import { RefreshService } from '../domain/auth/refresh.js';
import { RegistrationService } from '../domain/auth/registration.js';
import { SessionService } from '../domain/auth/sessions.js';
import { SignInService } from '../domain/auth/sign-in.js';
import { TokenIssuer } from '../domain/auth/token-issuer.js';
import { VerificationService } from '../domain/auth/verification.js';
import { LeavingService } from '../domain/users/leaving.js';
import { AccountPurge } from '../domain/users/purge.js';
import { OpenIdProvider } from '../infrastructure/oidc/provider.js';
import { SqlAccountChanges } from '../infrastructure/repositories/account-changes.js';
import { SqlAccountRepository } from '../infrastructure/repositories/accounts.js';
import { SqlApiKeyStates } from '../infrastructure/repositories/api-key-states.js';
import { SqlApiKeyRepository } from '../infrastructure/repositories/api-keys.js';
import { SqlCallerStateReader } from '../infrastructure/repositories/caller-states.js';
import { SqlDepartures } from '../infrastructure/repositories/departures.js';
import { SqlEstates } from '../infrastructure/repositories/estates.js';
import { SqlIdentityRepository } from '../infrastructure/repositories/identities.js';
import { SqlOidcFlowRepository } from '../infrastructure/repositories/oidc-flows.js';
import { SqlSessionRepository } from '../infrastructure/repositories/sessions.js';
import { SqlFailureCounts } from '../infrastructure/repositories/sign-in-failures.js';
import { SqlUserRepository } from '../infrastructure/repositories/users.js';
import { JwtAccessTokens } from '../infrastructure/security/access-tokens.js';
import { apiKeyMint } from '../infrastructure/security/api-key-codec.js';
import { ApiKeyVerifier } from '../infrastructure/security/api-key-verifier.js';
import { commonPasswords } from '../infrastructure/security/common-passwords.js';
import { BcryptPasswordHasher } from '../infrastructure/security/passwords.js';
import { randomSecrets } from '../infrastructure/security/random-secrets.js';
import { BcryptRefreshTokens } from '../infrastructure/security/refresh-tokens.js';
import type { Platform, Substitutes } from './platform.js';

export async function composeAccounts(platform: Platform, { openProvider }: Substitutes) {
  const { config, db, shared, callers } = platform;
  const originOf = originFrom(config.http.trustedProxies);
  const people = new SqlUserRepository(db);
  const { tokens, refreshTokens, issuer, sessionRows, sessions } = composeSessions(platform);
  const refresh = new RefreshService({
    ...{ ...shared, sessions: sessionRows, users: people, refreshTokens, issuer, states: callers },
  });
  const passwords = composePasswords(platform, sessions);
  const leaving = composeLeaving(platform, sessions, people);
  const keys = composeKeys(platform, sessions);
  const external = await composeIdentities(platform, sessions, openProvider);
  const states = new SqlCallerStateReader(db, shared.clock);

  return {
    sessions,
    keySet: tokens.keySet,
    verifiers: {
      bearer: bearerVerifier({
        tokens,
        states: callers.remember((userId, sessionId) => states.find(userId, sessionId)),
        keys: keys.verifier,
      }),
    },
    handlers: {
      ...authHandlers({ registration: passwords.registration, signIn: passwords.signIn, originOf }),
      ...credentialHandlers(passwords.credentials, originOf),
      ...recoveryHandlers(passwords.recovery, passwords.verification, originOf),
      ...leavingHandlers(leaving.leaving, originOf),
      ...apiKeyHandlers(keys.service, originOf),
      ...identityHandlers(external.oidc, external.identities, originOf),
      ...sessionHandlers({
        ...{ sessions, refresh, originOf },
        refuseCrossSite: crossSiteGuard(config.http.publicUrl, config.http.corsOrigins),
      }),
    },
    upkeep: [sessions, passwords.lockout, keys.service, external.oidc, leaving.purge],
  };
}

function composeSessions({ config, db, shared, callers }: Platform) {
  const { clock, ids } = shared;
  const tokens = new JwtAccessTokens({
    issuer: config.http.publicUrl,
    audience: config.http.publicUrl,
    privateKey: config.secrets.tokenSigningKey,
    otherKeys: config.secrets.tokenVerificationKeys,
    ...{ clock, ids },
  });
  const refreshTokens = new BcryptRefreshTokens();
  const issuer = new TokenIssuer({ access: tokens, refresh: refreshTokens, ids });
  const sessionRows = new SqlSessionRepository(db);
  const sessions = new SessionService({ ...shared, sessions: sessionRows, issuer, states: callers });
  return { tokens, refreshTokens, issuer, sessionRows, sessions };
}

/** What begins with a password, or replaces one. */
function composePasswords({ config, db, shared, mail, hashing }: Platform, sessions: SessionService) {
  const { passwordPepper: pepper } = config.secrets;
  const { independently } = db;
  const { outbox, tokens: mailedTokens } = mail;
  const passwords = new BcryptPasswordHasher({ hashing, cost: config.passwords.hashCost, pepper });
  const policy = new PasswordPolicy(commonPasswords);
  const lockout = new Lockout({
    counts: new SqlFailureCounts(db, pepper),
    failuresPerNetwork: config.passwords.failuresPerNetwork,
    ...{ independently, clock: shared.clock },
  });
  const accounts = new SqlAccountRepository(db);
  const proofs = { ...shared, accounts, passwords, policy, outbox, sessions, mailedTokens };
  const check = new PasswordCheck({ ...proofs, lockout, independently });
  const changes = { ...shared, accounts: new SqlAccountChanges(db), tokens: mailedTokens, outbox, sessions };
  return {
    lockout,
    registration: new RegistrationService(proofs),
    signIn: new SignInService({ check, sessions }),
    credentials: new CredentialService({ ...proofs, check }),
    recovery: new RecoveryService({ ...changes, policy, passwords, lockout }),
    verification: new VerificationService(changes),
  };
}

function composeLeaving(
  { config, db, shared, callers, mail }: Platform,
  sessions: SessionService,
  users: SqlUserRepository,
) {
  const leaving = new LeavingService({
    ...{ ...shared, sessions, callers, users, outbox: mail.outbox, departures: new SqlDepartures(db) },
    graceDays: config.accounts.deletionGraceDays,
  });
  return { leaving, purge: new AccountPurge({ ...shared, estates: new SqlEstates(db), callers }) };
}

function composeKeys({ db, shared, callers, onWarning }: Platform, sessions: SessionService) {
  const states = new SqlApiKeyStates(db);
  const verifier = new ApiKeyVerifier({
    states: callers.remember((userId, prefix) => states.find(userId, prefix)),
    ...{ uses: states, clock: shared.clock, onWarning },
  });
  const keys = new SqlApiKeyRepository(db);
  return {
    verifier,
    service: new ApiKeyService({ ...shared, sessions, states: callers, keys, mint: apiKeyMint }),
  };
}

async function composeIdentities(
  { config, db, shared, mail, onWarning }: Platform,
  sessions: SessionService,
  open: Substitutes['openProvider'] = (options) => OpenIdProvider.open({ ...options, onWarning }),
) {
  const provider = config.oidc && (await open(config.oidc));
  const identities = new SqlIdentityRepository(db);
  const oidc = new OidcService({
    ...{ ...shared, sessions, provider, identities, outbox: mail.outbox, secrets: randomSecrets },
    redirectUris: config.oidc?.redirectUris ?? [],
    flows: new SqlOidcFlowRepository(db),
  });
  return { oidc, identities: new IdentityService({ ...shared, sessions, identities }) };
}
