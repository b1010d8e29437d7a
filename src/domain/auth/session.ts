import type { User } from '../users/user.js';
import { type Instant, fromMillis, toMillis } from '../shared/time.js';
import type { Device, SessionEndReason, SignInMethod } from './ports.js';
import type { Page, PageRequest } from '../shared/page.js';

/** One sign-in on one device, and the family of the refresh tokens that keep it going. */
export interface Session {
  readonly id: string;
  readonly method: SignInMethod;
  readonly device: {
    readonly name: string | null;
    readonly platform: NonNullable<Device['platform']> | null;
  };
  readonly userAgent: string | null;
  readonly address: string;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  /** When it ends by itself unless it is used before. */
  readonly expiresAt: string;
  /** Goes up with each use. */
  readonly version: number;
}

/** A session as it begins: nothing of it has changed yet. */
export interface NewSession extends Omit<Session, 'lastUsedAt' | 'version'> {
  readonly absoluteExpiresAt: string;
}

export interface StoredRefreshToken {
  readonly id: string;
  readonly sessionId: string;
  readonly verifierHash: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** What is decided on when a session is to go on, under the lock of its row. */
export interface LockedSession {
  readonly isEnded: boolean;
  readonly isUserActive: boolean;
  readonly expiresAt: Instant;
  readonly absoluteExpiresAt: Instant;
}

/** What changes when a session goes on: its end, and where it was seen last. */
export interface Renewal {
  readonly lastUsedAt: string;
  readonly expiresAt: string;
  readonly address: string;
  readonly userAgent: string | null;
  readonly token: StoredRefreshToken;
}

/** Every read names the owner; an ended session is one that does not exist, unless it says otherwise. */
export interface SessionRepository {
  add(userId: string, session: NewSession, token: StoredRefreshToken): Promise<void>;
  list(userId: string, at: Instant, page: PageRequest): Promise<Page<Session>>;
  find(userId: string, id: string, at: Instant): Promise<Session | undefined>;
  findToken(
    userId: string,
    tokenId: string,
  ): Promise<Pick<StoredRefreshToken, 'sessionId' | 'verifierHash'> | undefined>;
  /** Holds the row until the transaction ends, whether or not the session has ended. */
  lock(userId: string, id: string): Promise<LockedSession | undefined>;
  /** Marks the token as used; false where it has been before. Of any number at once one succeeds. */
  useToken(userId: string, tokenId: string, at: Instant): Promise<boolean>;
  renew(userId: string, renewal: Renewal): Promise<void>;
  /** False where it has ended, or never was. */
  end(userId: string, id: string, reason: SessionEndReason, at: Instant): Promise<boolean>;
  /** How many have ended by it. */
  endAll(userId: string, reason: SessionEndReason, at: Instant, except: string | null): Promise<number>;
  authenticatedAt(userId: string, id: string): Promise<Instant | undefined>;
  prove(userId: string, id: string, at: Instant): Promise<void>;
  /** Removes what ended, or ran out, before this; how many there were. */
  purge(before: Instant): Promise<number>;
}

/** The refresh token as its owner holds it: finds its row, and proves itself. */
export interface RefreshTokens {
  mint(userId: string, tokenId: string): Promise<{ readonly token: string; readonly verifierHash: string }>;
  /** Undefined for what cannot be a refresh token. */
  parse(
    token: string,
  ): { readonly userId: string; readonly tokenId: string; readonly verifier: string } | undefined;
  /** With nothing to compare with it does the same work and answers false. */
  verify(verifier: string | undefined, verifierHash: string | undefined): Promise<boolean>;
}

/** Reads the user whom a session belongs to. */
export interface SessionUsers {
  find(userId: string): Promise<User | undefined>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Without being used a session lives for a week, ... */
const IDLE_MS = 7 * DAY_MS;
/** ... and however much it is used, for a month. */
const ABSOLUTE_MS = 30 * DAY_MS;

export const later = (at: Instant, millis: number): Instant => fromMillis(toMillis(at) + millis);

export const absoluteEnd = (begunAt: Instant): Instant => later(begunAt, ABSOLUTE_MS);

/** The end of a session that is used now. */
export function idleEnd(usedAt: Instant, absoluteExpiresAt: Instant): Instant {
  const idle = later(usedAt, IDLE_MS);
  return idle < absoluteExpiresAt ? idle : absoluteExpiresAt;
}

export const secondsBetween = (from: Instant, to: Instant): number =>
  Math.floor((toMillis(to) - toMillis(from)) / 1000);
