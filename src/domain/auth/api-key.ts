import type { Actor, Role } from '../shared/actor.js';
import { Conflict, NotFound } from '../shared/errors.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { Instant } from '../shared/time.js';
import type { IfMatch } from '../shared/version.js';
import { TokenExpired, TokenRevoked } from './errors.js';
import { scopesOf } from './scopes.js';

/** A personal key as everybody but its first reader sees it. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** The first characters of the key, by which its owner recognises it, and we find it. */
  readonly prefix: string;
  readonly scopes: readonly string[];
  /** Null: until it is revoked. */
  readonly expiresAt: Instant | null;
  /** To the minute. */
  readonly lastUsedAt: Instant | null;
  /** Goes up with each use that is noted. */
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A key as it is made: the text for its owner, and what is kept of it. */
export interface MintedApiKey {
  readonly key: string;
  readonly prefix: string;
  readonly digest: string;
}

export interface ApiKeyMint {
  mint(ownerId: string): MintedApiKey;
}

/** Every method names the owner; a revoked key is one that does not exist. */
export interface ApiKeyRepository {
  list(ownerId: string, page: PageRequest): Promise<Page<ApiKey>>;
  find(ownerId: string, id: string): Promise<ApiKey | undefined>;
  /** How many hold at that moment. Until the transaction ends nobody else counts the owner's. */
  countForUpdate(ownerId: string, at: Instant): Promise<number>;
  add(ownerId: string, key: ApiKey, digest: string): Promise<void>;
  revoke(
    ownerId: string,
    id: string,
    at: Instant,
    ifMatch: IfMatch,
  ): Promise<'removed' | 'missing' | 'stale'>;
  /** Removes, of all owners, what was revoked or expired before this; how many there were. */
  purge(before: Instant): Promise<number>;
}

/** What the database says of a key and its owner right now. */
export interface ApiKeyState {
  readonly id: string;
  readonly digest: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Instant | null;
  readonly isRevoked: boolean;
  readonly role: Role;
  readonly status: 'active' | 'suspended';
}

/**
 * Whom a key stands for at that moment. As with tokens, of its scopes those are left that the role of its owner still allows.
 * Throws TokenExpired or TokenRevoked.
 */
export function actorOfKey(ownerId: string, state: ApiKeyState, at: Instant): Actor {
  const { id, role, scopes, expiresAt, isRevoked, status } = state;
  if (isRevoked || status !== 'active') throw new TokenRevoked('The API key was revoked.');
  if (expiresAt !== null && expiresAt <= at) throw new TokenExpired('The API key has expired.');
  const allowed = scopesOf(role);
  return { userId: ownerId, role, apiKeyId: id, scopes: scopes.filter((scope) => allowed.includes(scope)) };
}

export class ApiKeyNotFound extends NotFound {
  readonly code = 'api_key_not_found';

  constructor() {
    super('There is no such API key.');
  }
}

export class TooManyApiKeys extends Conflict {
  readonly code = 'too_many_api_keys';

  constructor(most: number) {
    super(`There are ${most} API keys that hold. Revoke one that is no longer used.`);
  }
}
