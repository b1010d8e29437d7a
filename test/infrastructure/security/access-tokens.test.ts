import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import jwt from 'jsonwebtoken';
import type { AccessClaims } from '../../../src/domain/auth/ports.js';
import { fromMillis } from '../../../src/domain/shared/time.js';
import {
  type AccessTokenOptions,
  JwtAccessTokens,
} from '../../../src/infrastructure/security/access-tokens.js';
import { uuids } from '../../../src/infrastructure/system.js';

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const { privateKey, publicKey } = pair();
const claims: AccessClaims = {
  userId: '019caf30-11a0-7d5f-a1c2-9e0b6d4f8c21',
  sessionId: '019cafd1-7b20-7a53-8a0f-6d3c1b9e4f70',
  scopes: ['workouts:read', 'workouts:write'],
};

/** Tokens as they are issued so many seconds from now. */
function tokens(seconds = 0, more: Partial<AccessTokenOptions> = {}): JwtAccessTokens {
  const clock = { now: () => fromMillis(Date.now() + seconds * 1000) };
  return new JwtAccessTokens({
    issuer: 'spotter',
    audience: 'spotter-api',
    privateKey,
    clock,
    ids: uuids,
    ...more,
  });
}
const issue = (seconds = 0, more: Partial<AccessTokenOptions> = {}): string =>
  tokens(seconds, more).issue(claims).token;
const read = async (own: JwtAccessTokens, token: string) => own.read({ authorization: `Bearer ${token}` });
const verify = (token: string) => read(tokens(), token);

type Json = Record<string, unknown>;
const decode = (token: string) =>
  jwt.decode(token, { complete: true }) as unknown as { header: Json; payload: Json };

/** A token of ours with some of it changed, signed with the right key all the same. */
function forged(header: Json, payload: Json = {}, key: KeyObject = privateKey): string {
  const real = decode(issue());
  const { alg } = { ...real.header, ...header };
  const options = {
    algorithm: alg as 'ES256',
    header: { ...real.header, ...header } as unknown as jwt.JwtHeader,
  };
  const content: Json = Object.fromEntries(
    Object.entries({ ...real.payload, ...payload }).filter(([, value]) => value !== undefined),
  );
  return jwt.sign(content, key, { ...options, noTimestamp: content.iat === undefined });
}

describe('an access token', () => {
  it('stands for its user', async () => {
    expect(await verify(issue())).toMatchObject(claims);
  });

  it('says what it is, for whom and for how long', () => {
    const { token, expiresInSeconds } = tokens().issue(claims);
    const { header, payload } = decode(token);
    expect(expiresInSeconds).toBe(900);
    expect(header).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: expect.any(String) });
    expect(payload).toEqual({
      iss: 'spotter',
      aud: 'spotter-api',
      sub: claims.userId,
      sid: claims.sessionId,
      scope: 'workouts:read workouts:write',
      jti: expect.any(String),
      iat: expect.any(Number),
      exp: (payload.iat as number) + 900,
    });
  });

  it('is signed with a key that has the same name on every host, and is accepted under a former key', async () => {
    const old = issue();
    const next = pair().privateKey;
    expect(decode(issue()).header.kid).toBe(decode(old).header.kid);
    expect(decode(issue(0, { privateKey: next })).header.kid).not.toBe(decode(old).header.kid);
    expect(await read(tokens(0, { privateKey: next, otherKeys: [publicKey] }), old)).toMatchObject(claims);
    await expect(read(tokens(0, { privateKey: next }), old)).rejects.toMatchObject({
      code: 'token_invalid',
    });
  });

  it('needs a key on P-256', () => {
    const wrong = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey;
    expect(() => tokens(0, { privateKey: wrong })).toThrow(/P-256/);
    expect(() => tokens(0, { privateKey: generateKeyPairSync('ed25519').privateKey })).toThrow(/P-256/);
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    expect(() => tokens(0, { privateKey: rsa })).toThrow(/P-256/);
  });

  it('ends', async () => {
    await expect(verify(issue(-906))).rejects.toMatchObject({
      code: 'token_expired',
      kind: 'unauthenticated',
    });
    expect(await verify(issue(-880))).toMatchObject(claims);
  });

  it('never outlives its session', () => {
    const { token, expiresInSeconds } = tokens().issue(claims, 90);
    const { payload } = decode(token);

    expect(expiresInSeconds).toBe(90);
    expect((payload.exp as number) - (payload.iat as number)).toBe(90);
    expect(tokens().issue(claims, 0).expiresInSeconds).toBe(1);
    expect(tokens().issue(claims, 86_400).expiresInSeconds).toBe(900);
  });

  it('is read at once where it was seen before', async () => {
    const own = tokens();
    const headers = { authorization: `Bearer ${own.issue(claims).token}` };
    await own.read(headers);

    expect(own.read(headers)).toMatchObject(claims);
  });

  it('is not called invalid where the fault is ours', async () => {
    const token = issue();
    const verifying = jest
      .spyOn(jwt, 'verify')
      .mockImplementation(((
        _token: string,
        _key: unknown,
        _options: unknown,
        done: (error: null, payload: null) => void,
      ) => done(null, null)) as never);
    try {
      await expect(verify(token)).rejects.toBeInstanceOf(TypeError);
    } finally {
      verifying.mockRestore();
    }
  });

  it('ends although it was verified before', async () => {
    const own = tokens();
    const { token } = own.issue(claims);
    expect(await read(own, token)).toMatchObject(claims);
    const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 900_000);
    try {
      await expect(read(own, token)).rejects.toMatchObject({ code: 'token_expired' });
    } finally {
      now.mockRestore();
    }
  });

  const far = Math.floor(Date.now() / 1000) + 86_400;
  it.each([
    ['says it lives longer than it may', () => forged({}, { iat: far - 90_000, exp: far })],
    ['does not say when it was issued', () => forged({}, { iat: undefined })],
  ])('is refused where it %s', async (_, make) => {
    await expect(verify(make())).rejects.toMatchObject({ kind: 'unauthenticated' });
  });

  it.each([
    ['is no token', () => 'abc'],
    ['is empty in parts', () => '..'],
    ['was changed', () => issue().replace(/\.(.)/, (_, c: string) => `.${c === 'e' ? 'f' : 'e'}`)],
    ['has another signer', () => forged({}, {}, pair().privateKey)],
    ['has an unknown key', () => forged({ kid: 'other' })],
    ['names no key', () => forged({ kid: undefined })],
    ['is of another type', () => forged({ typ: 'JWT' })],
    ['has critical extensions', () => forged({ crit: ['b64'], b64: false })],
    ['has another issuer', () => forged({}, { iss: 'elsewhere' })],
    ['has another audience', () => forged({}, { aud: 'elsewhere' })],
    ['has no subject', () => forged({}, { sub: undefined })],
    ['has a strange subject', () => forged({}, { sub: "x' or true" })],
    ['has no session', () => forged({}, { sid: undefined })],
    ['has a strange session', () => forged({}, { sid: '7' })],
    ['has no scope', () => forged({}, { scope: undefined })],
    ['has no end', () => forged({}, { exp: undefined })],
    ['is not valid yet', () => forged({}, { nbf: far })],
    [
      'brings its own key',
      () => forged({ jwk: pair().publicKey.export({ format: 'jwk' }) }, {}, pair().privateKey),
    ],
    [
      'is not signed',
      () =>
        issue()
          .replace(/^[^.]+/, encode({ alg: 'none', typ: 'at+jwt' }))
          .replace(/[^.]+$/, ''),
    ],
    ['is signed with the public key as a secret', () => signedWithPublicKey()],
  ])('is refused where it %s', async (_, make) => {
    await expect(verify(make())).rejects.toMatchObject({ code: 'token_invalid', kind: 'unauthenticated' });
  });
});

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function signedWithPublicKey(): string {
  const { header, payload } = decode(issue());
  const text = `${encode({ ...header, alg: 'HS256' })}.${encode(payload)}`;
  const secret = publicKey.export({ format: 'pem', type: 'spki' });
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

describe('the header', () => {
  const token = issue();

  it.each([[`Bearer ${token}`], [`bearer ${token}`], [`BEARER   ${token}`]])(
    'reads the header %#',
    async (authorization) => {
      expect(await tokens().read({ authorization })).toMatchObject(claims);
    },
  );

  it.each([
    [{}],
    [{ authorization: '' }],
    [{ authorization: 'Basic bGVuYTpzZWNyZXQ=' }],
    [{ authorization: token }],
    [{ cookie: `access_token=${token}` }],
  ])('finds nobody elsewhere %#', async (headers) => {
    expect(await tokens().read(headers)).toBeUndefined();
  });

  it('refuses what is no token', async () => {
    await expect(tokens().read({ authorization: 'Bearer abc' })).rejects.toMatchObject({
      code: 'token_invalid',
    });
  });
});
