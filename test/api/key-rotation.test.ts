/** The key of access tokens changes, and nobody is signed out: step by step as docs/operating/key-rotation.md says. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { refusal, startApi, type Api } from '../support/api.js';
import { bearer, newSession, refreshWith } from '../support/signing-in.js';

const newKey = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
const publicHalf = (pem: string): string =>
  createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString();

const [oldKey, nextKey] = [newKey(), newKey()];

interface KeySet {
  readonly keys: readonly Readonly<Record<string, string>>[];
}

let before: Api;
let announced: Api;
let switched: Api;
let retired: Api;
beforeAll(async () => {
  before = await startApi({ environment: { TOKEN_SIGNING_KEY: oldKey } });
  const beside = (signing: string, others: string) =>
    startApi({
      through: () => Promise.resolve(before.database.url),
      environment: { TOKEN_SIGNING_KEY: signing, TOKEN_VERIFICATION_KEYS: others },
    });
  announced = await beside(oldKey, publicHalf(nextKey));
  switched = await beside(nextKey, publicHalf(oldKey));
  retired = await beside(nextKey, 'none');
});
afterAll(async () => {
  for (const api of [retired, switched, announced, before]) await api.close();
});

const keySetOf = async ({ origin }: Api) => {
  const response = await fetch(`${origin}/.well-known/jwks.json`);
  return { headers: response.headers, set: (await response.json()) as KeySet };
};
const kidOf = (token: string) => jwt.decode(token, { complete: true })!.header.kid;

describe('the key set', () => {
  it('is public, may be kept for five minutes, and holds nothing private', async () => {
    const { headers, set } = await keySetOf(announced);

    expect(headers.get('content-type')).toMatch(/^application\/jwk-set\+json/);
    expect(headers.get('cache-control')).toBe('public, max-age=300');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(set.keys).toHaveLength(2);
    for (const key of set.keys) {
      expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
      expect(key).toMatchObject({ kty: 'EC', crv: 'P-256', use: 'sig', alg: 'ES256' });
    }
  });

  it('verifies the tokens that are issued, by the key that they name', async () => {
    const { accessToken } = await newSession(switched);
    const { set } = await keySetOf(switched);
    const jwk = set.keys.find(({ kid }) => kid === kidOf(accessToken))!;

    const key = createPublicKey({ key: jwk, format: 'jwk' });

    expect(() => jwt.verify(accessToken, key, { algorithms: ['ES256'] })).not.toThrow();
    expect(kidOf(accessToken)).not.toBe(kidOf((await newSession(before)).accessToken));
  });
});

describe('while the key changes', () => {
  it('tokens of each process are accepted by those that run beside it', async () => {
    const old = await newSession(announced);
    const next = await newSession(switched);

    for (const session of [old, next]) {
      for (const api of [announced, switched])
        expect(await bearer(api, session).get('/me')).toMatchObject({ status: 200 });
    }
  });

  it('sessions go on from one to the other', async () => {
    const { refreshToken } = await newSession(before);
    const next = await refreshWith(switched, refreshToken);

    expect(next).toMatchObject({ status: 200 });
    expect(await bearer(announced, next.body).get('/me')).toMatchObject({ status: 200 });
    expect(await refreshWith(retired, next.body.refreshToken)).toMatchObject({ status: 200 });
  });

  it('a key that is neither announced nor kept is refused', async () => {
    const old = await newSession(before);
    const next = await newSession(retired);

    expect(await bearer(retired, old).get('/me')).toMatchObject(refusal(401, 'token_invalid'));
    expect(await bearer(before, next).get('/me')).toMatchObject(refusal(401, 'token_invalid'));
  });
});
