/** Tokens that go out by mail: whoever has one reads the mails of the address. */
import type { MailTemplate } from './outbox.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const TOKEN_PURPOSES = ['email_verification', 'email_change', 'password_reset'] as const;
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];

export const TOKEN_LIFETIME_MS: Readonly<Record<TokenPurpose, number>> = {
  email_verification: 24 * HOUR,
  email_change: HOUR,
  password_reset: 20 * MINUTE,
};

/** What a token proves: this user reads the mails of this address. */
export interface TokenClaim {
  readonly userId: string;
  readonly purpose: TokenPurpose;
  readonly email: string;
}

/** Only digests are kept. Wrong, used, replaced and expired tokens are not told apart. */
export interface MailedTokens {
  /** A new token, which ends an older one of the same user and purpose. */
  issue(claim: TokenClaim): Promise<string>;
  /** What a token proves; it can still be used. */
  find(token: string, purposes: readonly TokenPurpose[]): Promise<TokenClaim | undefined>;
  /** Uses a token up. Of any number at once, one learns what it proves. */
  consume(token: string, purposes: readonly TokenPurpose[]): Promise<TokenClaim | undefined>;
  /** Ends those that are out, and those of mails that still wait: after a change of password or address. */
  withdraw(userId: string, purposes?: readonly TokenPurpose[]): Promise<void>;
}

/** The purpose of the token in a mail; undefined for mails that only tell something. */
export const purposeOf = (template: MailTemplate): TokenPurpose | undefined =>
  TOKEN_PURPOSES.find((purpose) => purpose === template);
