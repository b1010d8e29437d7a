import type { Actor } from '../shared/actor.js';
import type { User } from '../users/user.js';

/** One-way hashing that is slow on purpose. Both operations may wait for their turn, or throw PasswordsBusy. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** With no hash to compare with it does the same work and answers false. */
  verify(password: string, hash: string | undefined): Promise<boolean>;
  /** Whether the hash was made with less work than is asked for today. */
  isOutdated(hash: string): boolean;
}

export interface IssuedToken {
  readonly token: string;
  readonly expiresInSeconds: number;
}

export interface AccessTokens {
  issue(actor: Actor): IssuedToken;
  /** Who the token stands for. Throws TokenExpired or TokenInvalid. */
  verify(token: string): Promise<Actor>;
}

/** An account as signing in sees it. */
export interface Account {
  readonly user: User;
  readonly passwordHash: string;
}

/** The secrets of users. An address is found by its normal form only. */
export interface AccountRepository {
  /** False where the address is taken; uniqueness is the index's, so of any number at once one succeeds. */
  add(account: Account, emailKey: string): Promise<boolean>;
  findByEmail(emailKey: string): Promise<Account | undefined>;
  savePasswordHash(userId: string, passwordHash: string): Promise<void>;
}
