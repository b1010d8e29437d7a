import type { AuditLog } from '../audit/event.js';
import type { Actor } from '../shared/actor.js';
import type { Atomically } from '../shared/atomically.js';
import { Invalid, PreconditionFailed } from '../shared/errors.js';
import type { Ids } from '../shared/ids.js';
import type { Origin } from '../shared/origin.js';
import type { Page, PageRequest } from '../shared/page.js';
import { type Clock, fromMillis, type Instant, toMillis } from '../shared/time.js';
import type { IfMatch } from '../shared/version.js';
import {
  type ApiKey,
  type ApiKeyMint,
  ApiKeyNotFound,
  type ApiKeyRepository,
  TooManyApiKeys,
} from './api-key.js';
import type { CallerStates, Sessions } from './ports.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const DEFAULT_LIFE_MS = 90 * DAY_MS;
const LONGEST_LIFE_MS = 366 * DAY_MS;
/** What is over stays on the list for a month, so that its owner learns why something stopped. */
const KEPT_MS = 30 * DAY_MS;
const MOST_KEYS = 25;

export interface NewApiKey {
  readonly name: string;
  /** The contract lets those through only that a key can have. */
  readonly scopes: readonly string[];
  /** Null: until it is revoked. */
  readonly expiresAt?: Instant | null | undefined;
}

export interface ApiKeyServiceNeeds {
  readonly keys: ApiKeyRepository;
  readonly mint: ApiKeyMint;
  readonly sessions: Pick<Sessions, 'requireRecentProof'>;
  readonly states: CallerStates;
  readonly audit: AuditLog;
  readonly atomically: Atomically;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Personal keys for programs: made and revoked by people, never by a key. */
export class ApiKeyService {
  constructor(private readonly needs: ApiKeyServiceNeeds) {}

  /** The key itself is in the result and nowhere else. */
  async create(actor: Actor, input: NewApiKey, origin: Origin): Promise<ApiKey & { readonly key: string }> {
    const { keys, mint, sessions, audit, atomically, clock } = this.needs;
    await sessions.requireRecentProof(actor);
    const now = clock.now();
    const expiresAt = expiryOf(input.expiresAt, now);
    return atomically(async () => {
      if ((await keys.countForUpdate(actor.userId, now)) >= MOST_KEYS) throw new TooManyApiKeys(MOST_KEYS);
      const { key, prefix, digest } = mint.mint(actor.userId);
      const apiKey = this.draft(input, { prefix, expiresAt, now });
      await keys.add(actor.userId, apiKey, digest);
      await audit.record({ ...by(actor, origin), type: 'api_key_created', details: detailsOf(apiKey) });
      return { ...apiKey, key };
    });
  }

  list(actor: Actor, page: PageRequest): Promise<Page<ApiKey>> {
    return this.needs.keys.list(actor.userId, page);
  }

  async get(actor: Actor, id: string): Promise<ApiKey> {
    const key = await this.needs.keys.find(actor.userId, id);
    if (!key) throw new ApiKeyNotFound();
    return key;
  }

  /** Needs no recent proof: whoever fears for a key shall not be kept waiting. */
  async revoke(actor: Actor, id: string, ifMatch: IfMatch, origin: Origin): Promise<void> {
    const { keys, states, audit, atomically, clock } = this.needs;
    await atomically(async () => {
      const outcome = await keys.revoke(actor.userId, id, clock.now(), ifMatch);
      if (outcome === 'missing') throw new ApiKeyNotFound();
      if (outcome === 'stale') throw new PreconditionFailed();
      await audit.record({ ...by(actor, origin), type: 'api_key_revoked', details: { apiKeyId: id } });
      await states.changed(actor.userId);
    });
  }

  /** Removes what has been over for a while; how many there were. */
  purge(): Promise<number> {
    const { keys, clock } = this.needs;
    return keys.purge(fromMillis(toMillis(clock.now()) - KEPT_MS));
  }

  private draft(
    { name, scopes }: NewApiKey,
    { prefix, expiresAt, now }: { prefix: string; expiresAt: Instant | null; now: Instant },
  ): ApiKey {
    return {
      id: this.needs.ids.next(),
      name,
      prefix,
      scopes,
      expiresAt,
      lastUsedAt: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
  }
}

function expiryOf(expiresAt: Instant | null | undefined, now: Instant): Instant | null {
  if (expiresAt === null) return null;
  if (expiresAt === undefined) return fromMillis(toMillis(now) + DEFAULT_LIFE_MS);
  if (expiresAt > now && toMillis(expiresAt) - toMillis(now) <= LONGEST_LIFE_MS) return expiresAt;
  const detail = 'must lie in the future, at most a year ahead';
  throw new Invalid([{ pointer: '#/expiresAt', code: 'validation_failed', detail }]);
}

const detailsOf = ({ id, name, prefix, scopes, expiresAt }: ApiKey) => ({
  apiKeyId: id,
  name,
  prefix,
  scopes: scopes.join(' '),
  expiresAt,
});

const by = ({ userId }: Actor, origin: Origin) => ({ subjectId: userId, actorId: userId, origin });
