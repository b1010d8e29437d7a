import { Conflict, NotFound } from '../shared/errors.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { Instant } from '../shared/time.js';
import type { IfMatch } from '../shared/version.js';

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
