import { Conflict, DomainError, NotFound, Unavailable } from '../shared/errors.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { Instant } from '../shared/time.js';
import type { User } from '../users/user.js';

/** An account at an OpenID Connect provider that opens one of ours. */
export interface Identity {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  /** As the provider told it last, for its owner to recognise it by. Nothing is decided by it. */
  readonly email: string | null;
  readonly lastUsedAt: Instant;
  /** Goes up with each use. */
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** What the provider vouches for, after every check of its answer. */
export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  readonly isEmailVerified: boolean;
  readonly name: string | null;
}

/** What is sent along to the provider, and what must come back or be shown at the end. */
export interface PreparedSignIn {
  readonly authorizationUrl: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** What the provider sent the person back with. */
export interface ProviderAnswer {
  readonly state: string;
  readonly code: string;
  /** Who says that it answers (RFC 9207); demanded where the provider announces it. */
  readonly iss?: string | undefined;
}

export interface IdentityProvider {
  /** What people call it. */
  readonly name: string;
  /** Asks nobody, so that it can be part of a transaction. Throws ProviderUnavailable. */
  prepare(redirectUri: string): PreparedSignIn;
  /** Asks the provider, which takes its time. Throws OidcSignInFailed and ProviderUnavailable. */
  redeem(answer: ProviderAnswer, flow: OidcFlow): Promise<ProvenIdentity>;
}

/** A sign-in that has begun. */
export interface OidcFlow {
  /** Of the state, which finds it. */
  readonly stateDigest: string;
  /** Of the token of the client that began it. */
  readonly bindingDigest: string;
  /** Who links an identity, and in which session: it must not have ended meanwhile. Null for a sign-in. */
  readonly linking: { readonly userId: string; readonly sessionId: string } | null;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly redirectUri: string;
  readonly expiresAt: Instant;
}

export interface OidcFlowRepository {
  add(flow: OidcFlow): Promise<void>;
  /** Finds and removes in one: of any number at once one gets it. */
  take(stateDigest: string, bindingDigest: string, at: Instant): Promise<OidcFlow | undefined>;
  /** Removes what has expired; how many there were. */
  purge(at: Instant): Promise<number>;
}

/** A user as this way of signing in sees it. */
export interface Opened {
  readonly user: User;
  readonly isActive: boolean;
}

export interface IdentityRepository {
  /** Until the transaction ends nobody else decides what this identity opens. */
  claim(issuer: string, subject: string): Promise<void>;
  findOpened(
    issuer: string,
    subject: string,
  ): Promise<(Opened & { readonly identityId: string }) | undefined>;
  /** Holds the user until the transaction ends. */
  lockOwner(userId: string): Promise<(Opened & { readonly hasPassword: boolean }) | undefined>;
  /** A new account without a password; false where the address is taken. */
  addAccount(user: User, emailKey: string): Promise<boolean>;
  add(ownerId: string, identity: Identity): Promise<void>;
  used(ownerId: string, id: string, email: string | null, at: Instant): Promise<void>;
  list(ownerId: string, page: PageRequest): Promise<Page<Identity>>;
  find(ownerId: string, id: string): Promise<Identity | undefined>;
  count(ownerId: string): Promise<number>;
  remove(ownerId: string, id: string): Promise<void>;
}

/** Random texts, and what is kept of them. */
export interface Secrets {
  random(): string;
  digest(secret: string): string;
}

/** Whatever was wrong: what can be told apart helps whoever forges. */
export class OidcSignInFailed extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'oidc_sign_in_failed';

  constructor(message = 'The sign-in did not succeed. Begin it again.') {
    super(message);
  }
}

export class OidcNotConfigured extends NotFound {
  readonly code = 'oidc_not_configured';

  constructor() {
    super('No provider is set up on this server.');
  }
}

export class ProviderUnavailable extends Unavailable {
  override readonly retryAfterSeconds = 5;

  constructor() {
    super('The provider does not answer.');
  }
}

/** Whose address it is must be shown by signing in: the provider's word alone would hand accounts over. */
export class OidcEmailTaken extends Conflict {
  readonly code = 'email_taken';

  constructor() {
    super(
      'The e-mail address that the provider tells has an account here. Sign in to it, then link the provider.',
    );
  }
}

export class IdentityTaken extends Conflict {
  readonly code = 'identity_taken';

  constructor() {
    super('The account at the provider is linked to another account.');
  }
}

export class IdentityNotFound extends NotFound {
  readonly code = 'identity_not_found';

  constructor() {
    super('There is no such identity.');
  }
}

export class LastSignInMethod extends Conflict {
  readonly code = 'last_sign_in_method';

  constructor() {
    super('The account has no password and no other identity.');
  }
}
