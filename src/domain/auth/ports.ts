import type { Actor } from '../shared/actor.js';
import type { Origin } from '../shared/origin.js';
import type { Instant } from '../shared/time.js';
import type { User } from '../users/user.js';

/** One-way hashing that is slow on purpose. Both operations may wait for their turn, or throw PasswordsBusy. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** With no hash to compare with it does the same work and answers false. */
  verify(password: string, hash: string | undefined): Promise<boolean>;
  /** Whether the hash was made with less work than is asked for today. */
  isOutdated(hash: string): boolean;
}

/** What guessers try first. */
export interface CommonPasswords {
  /** Each with its rank, of which the commonest has 1; all in lower case. Made when it is first asked for. */
  ranks(): Promise<ReadonlyMap<string, number>>;
}

export interface IssuedToken {
  readonly token: string;
  readonly expiresInSeconds: number;
}

/** How a person proved who they are. */
export type SignInMethod = 'password' | 'oidc';

/** Where the refresh token goes: into a cookie that scripts cannot read, or into the body for clients without cookies. */
export type TokenDelivery = 'cookie' | 'body';

/** What the client says of the device that it runs on, for the list of sessions. */
export interface Device {
  readonly name?: string | undefined;
  readonly platform?: 'web' | 'ios' | 'android' | 'other' | undefined;
}

export interface SessionStart {
  readonly user: User;
  readonly method: SignInMethod;
  readonly device?: Device | undefined;
  readonly origin: Origin;
}

/** The tokens of a session, as they are handed out once. */
export interface SignedIn {
  readonly accessToken: string;
  readonly tokenType: 'Bearer';
  readonly expiresInSeconds: number;
  readonly refreshToken: string;
  readonly refreshTokenExpiresInSeconds: number;
  readonly sessionId: string;
  readonly user: User;
}

export type SessionEndReason =
  'logout' | 'revoked' | 'reuse' | 'password_changed' | 'email_changed' | 'suspended' | 'leaving';

/** What every way of signing in ends with, and what other services ask of sessions. All belong to the caller's transaction. */
export interface Sessions {
  /** Starts a session, which is a new family of refresh tokens. */
  begin(start: SessionStart): Promise<SignedIn>;
  /** Ends the sessions of a user; their access tokens are refused from the commit on. How many there were. */
  endAll(userId: string, reason: SessionEndReason, except?: string): Promise<number>;
  /** Throws ReauthenticationRequired unless the caller's session proved who it is within the last ten minutes. */
  requireRecentProof(actor: Actor): Promise<void>;
  /** Notes that the person of the session has just proved who they are. */
  proved(actor: Actor): Promise<void>;
}

/** What a caller may do right now, as it is asked with every request. */
export interface CallerStates {
  /**
   * To be called in the transaction that changes role, status, sessions or API keys of a user. From its commit on
   * this process, and within a second every other, asks the database again.
   */
  changed(userId: string): Promise<void>;
}

/** What an access token says. What its user may do now is asked elsewhere. */
export interface AccessClaims {
  readonly userId: string;
  readonly sessionId: string;
  readonly scopes: readonly string[];
}

/** The claims of a token that was verified. */
export interface VerifiedClaims extends AccessClaims {
  readonly expiresAtMs: number;
}

export interface AccessTokens {
  /** Valid for a quarter of an hour, and never longer than the session. */
  issue(claims: AccessClaims, secondsLeft: number): IssuedToken;
}

/** An account as signing in sees it. */
export interface Account {
  readonly user: User;
  /** Null for whoever signs in through a provider only. */
  readonly passwordHash: string | null;
  readonly isActive: boolean;
  /** From where it was lately signed in to. */
  readonly addresses: readonly string[];
}

/** The secrets of users. An address is found by its normal form only. */
export interface AccountRepository {
  /** False where the address is taken; uniqueness is the index's, so of any number at once one succeeds. */
  add(user: User, emailKey: string, passwordHash: string | null): Promise<boolean>;
  /** With the addresses of sessions that were used since then. */
  findByEmail(emailKey: string, usedSince: Instant): Promise<Account | undefined>;
  find(userId: string, usedSince: Instant): Promise<Account | undefined>;
  /**
   * Whether the account is still active and has this password, which it then keeps until the transaction ends. Asked
   * after the password was compared, which takes so long that it may have been changed meanwhile.
   */
  hold(userId: string, passwordHash: string | null): Promise<boolean>;
  /** Also the first one of an account. */
  savePasswordHash(userId: string, passwordHash: string): Promise<void>;
}
