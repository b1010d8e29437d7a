import { beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { ApiKeyState } from '../../../src/domain/auth/api-key.js';
import { fromMillis, type Instant } from '../../../src/domain/shared/time.js';
import { apiKeyMint, isSameDigest, parseApiKey } from '../../../src/infrastructure/security/api-key-codec.js';
import { ApiKeyVerifier } from '../../../src/infrastructure/security/api-key-verifier.js';

const OWNER = '019cad5d-5160-7ab0-aeed-d0712a14a001';

describe('an API key as it is written', () => {
  it('shows twelve characters, and its owner to us', () => {
    const { key, prefix, digest } = apiKeyMint.mint(OWNER);
    expect(key).toMatch(/^spk_[A-Za-z0-9_-]{78}$/);
    expect(parseApiKey(key)).toEqual({ ownerId: OWNER, prefix, digest });
    expect(key.startsWith(prefix)).toBe(true);
    expect(prefix).toHaveLength(12);
  });

  it('is never the same twice, nor is what is shown of it', () => {
    const minted = Array.from({ length: 500 }, () => apiKeyMint.mint(OWNER));
    for (const part of ['key', 'prefix', 'digest'] as const)
      expect(new Set(minted.map((one) => one[part])).size).toBe(500);
  });

  it('is recognised by its checksum wherever a letter was changed', () => {
    const { key } = apiKeyMint.mint(OWNER);
    for (let at = 4; at < key.length; at++) {
      const letter = key[at] === 'x' ? 'y' : 'x';
      expect(parseApiKey(key.slice(0, at) + letter + key.slice(at + 1))).toBeUndefined();
    }
  });

  it.each([
    '',
    'spk_',
    'spk_short',
    `spk_${'+'.repeat(78)}`,
    `spr_${'A'.repeat(78)}`,
    `spk_${'A'.repeat(79)}`,
  ])('is not %j', (text) => expect(parseApiKey(text)).toBeUndefined());

  it('has one digest', () => {
    const [one, other] = [apiKeyMint.mint(OWNER), apiKeyMint.mint(OWNER)];
    expect(isSameDigest(one.digest, parseApiKey(one.key)!.digest)).toBe(true);
    expect(isSameDigest(one.digest, other.digest)).toBe(false);
    expect(isSameDigest(one.digest, one.digest.slice(1))).toBe(false);
  });
});

describe('a caller with an API key', () => {
  const minted = apiKeyMint.mint(OWNER);
  let now: number;
  let state: ApiKeyState | undefined;
  let noted: { id: string; at: Instant }[];
  let isBroken: boolean;
  let warnings: string[];
  let isRemembered: boolean;
  let verifier: ApiKeyVerifier;
  beforeEach(() => {
    now = Date.parse('2026-03-02T19:05:00Z');
    state = {
      ...{ id: randomUUID(), digest: minted.digest, scopes: ['workouts:read'], expiresAt: null },
      ...{ isRevoked: false, role: 'user', status: 'active' },
    };
    [noted, warnings, isBroken, isRemembered] = [[], [], false, true];
    verifier = new ApiKeyVerifier({
      states: { of: () => (isRemembered ? state : Promise.resolve(state)) },
      uses: {
        note(_ownerId, id, at) {
          noted.push({ id, at });
          return isBroken ? Promise.reject(new Error('no connection')) : Promise.resolve();
        },
      },
      clock: { now: () => fromMillis(now) },
      onWarning: (message) => warnings.push(message),
    });
  });
  const identify = (authorization?: string) => verifier.identify({ authorization });

  it('is its owner, at once where the key is remembered', async () => {
    const owner = { userId: OWNER, role: 'user', scopes: ['workouts:read'], apiKeyId: state?.id };
    expect(identify(`Bearer ${minted.key}`)).toEqual(owner);
    isRemembered = false;
    expect(await identify(`bearer  ${minted.key} `)).toEqual(owner);
  });

  it.each([undefined, '', 'Bearer eyJhbGciOiJFUzI1NiJ9.e30.c2ln', 'Basic spk_', 'Bearer'])(
    'does not come with %j',
    (authorization) => expect(identify(authorization)).toBeUndefined(),
  );

  it('is refused with a key that is none, unknown, or has another secret', () => {
    const invalid = expect.objectContaining({ code: 'token_invalid' });
    expect(() => identify('Bearer spk_nonsense')).toThrow(invalid);
    state = { ...state!, digest: apiKeyMint.mint(OWNER).digest, isRevoked: true };
    expect(() => identify(`Bearer ${minted.key}`)).toThrow(invalid);
    state = undefined;
    expect(() => identify(`Bearer ${minted.key}`)).toThrow(invalid);
  });

  it('is noted at most once a minute', () => {
    const call = (after: number) => {
      now += after;
      void identify(`Bearer ${minted.key}`);
    };
    [0, 1000, 58_000, 1000, 59_999].forEach(call);
    expect(noted.map(({ at }) => at)).toEqual(['2026-03-02T19:05:00.000Z', '2026-03-02T19:06:00.000Z']);
  });

  it('is served also when that goes wrong', async () => {
    isBroken = true;
    expect(identify(`Bearer ${minted.key}`)).toMatchObject({ userId: OWNER });
    await Promise.resolve();
    expect(warnings).toEqual(['the use of an API key was not noted']);
  });
});
