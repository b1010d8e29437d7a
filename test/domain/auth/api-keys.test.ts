import { beforeEach, describe, expect, it } from '@jest/globals';
import { actorOfKey, type ApiKey, type ApiKeyState } from '../../../src/domain/auth/api-key.js';
import { ApiKeyService } from '../../../src/domain/auth/api-keys.js';
import type { Actor } from '../../../src/domain/shared/actor.js';
import { instant } from '../../../src/domain/shared/time.js';
import type { IfMatch } from '../../../src/domain/shared/version.js';
import { ORIGIN, rememberedSessions } from '../../support/sessions.js';

const NOW = instant('2026-03-02T19:05:00Z');
const actor: Actor = { userId: 'lena', role: 'user', scopes: [], sessionId: 'session-1' };
const wanted = { name: 'Scale', scopes: ['measurements:write'] };

let stored: Map<string, { key: ApiKey; digest: string }>;
let living: number;
let purgedBefore: string | undefined;
let written: string[];
let keys: ApiKeyService;

beforeEach(() => {
  stored = new Map();
  living = 0;
  written = [];
  purgedBefore = undefined;
  keys = new ApiKeyService({
    keys: {
      list: () => Promise.resolve({ items: [...stored.values()].map(({ key }) => key) }),
      find: (_, id) => Promise.resolve(stored.get(id)?.key),
      countForUpdate: () => Promise.resolve(living),
      add: (_, key, digest) => Promise.resolve(void stored.set(key.id, { key, digest })),
      revoke(_, id, _at, ifMatch: IfMatch) {
        if (!stored.has(id)) return Promise.resolve('missing');
        if (Array.isArray(ifMatch) && !ifMatch.includes(1)) return Promise.resolve('stale');
        stored.delete(id);
        return Promise.resolve('removed');
      },
      purge(before) {
        purgedBefore = before;
        return Promise.resolve(3);
      },
    },
    mint: { mint: (ownerId) => ({ key: `spk_of_${ownerId}`, prefix: 'spk_', digest: 'a digest' }) },
    sessions: rememberedSessions(),
    states: { changed: (userId) => Promise.resolve(void written.push(`changed ${userId}`)) },
    audit: { record: ({ type }) => Promise.resolve(void written.push(type)) },
    atomically: (work) => work(),
    clock: { now: () => NOW },
    ids: { next: () => 'made' },
  });
});

describe('making a key', () => {
  it('hands the key over and keeps its digest', async () => {
    const created = await keys.create(actor, wanted, ORIGIN);
    expect(created).toMatchObject({
      ...wanted,
      id: 'made',
      key: 'spk_of_lena',
      version: 1,
      lastUsedAt: null,
    });
    expect(stored.get('made')).toMatchObject({ digest: 'a digest' });
    expect(JSON.stringify([...stored])).not.toContain('spk_of_lena');
    expect(written).toEqual(['api_key_created']);
  });

  it.each([
    [undefined, '2026-05-31T19:05:00.000Z'],
    [null, null],
    [instant('2027-03-02T19:05:00Z'), '2027-03-02T19:05:00.000Z'],
  ])('that shall end at %s has it end at %s', async (expiresAt, end) => {
    expect(await keys.create(actor, { ...wanted, expiresAt }, ORIGIN)).toMatchObject({ expiresAt: end });
  });

  it.each([NOW, instant('2027-03-04T19:05:00Z')])('refuses one that shall end at %s', async (expiresAt) => {
    await expect(keys.create(actor, { ...wanted, expiresAt }, ORIGIN)).rejects.toMatchObject({
      code: 'validation_failed',
      errors: [{ pointer: '#/expiresAt' }],
    });
  });

  it('ends at 25', async () => {
    living = 24;
    await keys.create(actor, wanted, ORIGIN);
    living = 25;
    await expect(keys.create(actor, wanted, ORIGIN)).rejects.toMatchObject({ code: 'too_many_api_keys' });
  });
});

describe('a key', () => {
  beforeEach(async () => {
    await keys.create(actor, wanted, ORIGIN);
    written = [];
  });

  it('is found by its owner', async () => {
    expect(await keys.get(actor, 'made')).toMatchObject(wanted);
    expect((await keys.list(actor, { limit: 20 })).items).toHaveLength(1);
    await expect(keys.get(actor, 'another')).rejects.toMatchObject({ code: 'api_key_not_found' });
  });

  it('is revoked everywhere, once', async () => {
    await keys.revoke(actor, 'made', undefined, ORIGIN);
    expect(written).toEqual(['api_key_revoked', 'changed lena']);
    await expect(keys.revoke(actor, 'made', undefined, ORIGIN)).rejects.toMatchObject({
      code: 'api_key_not_found',
    });
  });

  it('that has changed is not revoked by whoever has not seen it', async () => {
    await expect(keys.revoke(actor, 'made', [7], ORIGIN)).rejects.toMatchObject({
      code: 'precondition_failed',
    });
  });

  it('is kept for a month after its end', async () => {
    expect([await keys.purge(), purgedBefore]).toEqual([3, '2026-01-31T19:05:00.000Z']);
  });
});

describe('the holder of a key', () => {
  const state = (change: Partial<ApiKeyState> = {}): ApiKeyState => ({
    ...{ id: 'made', digest: 'a digest', isRevoked: false, role: 'user', status: 'active' },
    scopes: ['workouts:read', 'users:manage'],
    expiresAt: null,
    ...change,
  });

  it('may do what the key says and the role of its owner allows', () => {
    expect(actorOfKey('lena', state(), NOW)).toEqual({
      apiKeyId: state().id,
      userId: 'lena',
      role: 'user',
      scopes: ['workouts:read'],
    });
  });

  it.each<[string, Partial<ApiKeyState>]>([
    ['token_revoked', { isRevoked: true }],
    ['token_revoked', { status: 'suspended' }],
    ['token_expired', { expiresAt: NOW }],
  ])('is told %s with %j', (code, change) => {
    expect(() => actorOfKey('lena', state(change), NOW)).toThrow(expect.objectContaining({ code }));
  });

  it('has until the last moment', () => {
    expect(actorOfKey('lena', state({ expiresAt: instant('2026-03-02T19:05:01Z') }), NOW).userId).toBe(
      'lena',
    );
  });
});
