import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHmac, generateKeyPairSync, randomUUID } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { sql } from '../../src/infrastructure/database/database.js';
import { refusal, startApi, type Api, type Athlete, type Members, type Reply } from '../support/api.js';
import { whileHeld, writesTo } from '../support/hold.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const account = (members: Members = {}): Members => ({
  email: `${randomUUID()}@spotter.example`,
  password: `a good ${randomUUID()}`,
  displayName: 'Ana',
  ...members,
});

const register = (members?: Members): Promise<Reply> => api.as({}).post('/auth/register', account(members));
const login = (email: unknown, password: unknown): Promise<Reply> =>
  api.as({}).post('/auth/login', { email, password });

describe('registerUser', () => {
  it('answers a token that works at once, and the new user', async () => {
    const { status, body, headers } = await register({ displayName: 'Ana Sá', timeZone: 'Europe/Lisbon' });

    expect({ status, location: headers['location'] }).toEqual({ status: 201, location: '/api/v1/me' });
    expect(body).toMatchObject({
      tokenType: 'Bearer',
      expiresInSeconds: 900,
      user: { displayName: 'Ana Sá', role: 'user', timeZone: 'Europe/Lisbon', locale: 'en', version: 1 },
    });
    const me = await api.as({ authorization: `Bearer ${body['accessToken'] as string}` }).get('/me');
    expect(me.body).toEqual(body['user']);
  });

  it('keeps the answer, which is a secret, out of caches', async () => {
    expect((await register()).headers['cache-control']).toBe('no-store');
  });

  it('lets nobody choose a role', async () => {
    expect(await register({ role: 'admin' })).toMatchObject(
      refusal(422, 'validation_failed', { pointer: '#/role', code: 'additional_properties' }),
    );
  });

  it('takes an address that differs in upper and lower case only for the same', async () => {
    const name = randomUUID();
    await register({ email: `Ana.${name}@Spotter.Example` });

    expect(await register({ email: `ana.${name}@spotter.EXAMPLE` })).toMatchObject(
      refusal(409, 'email_taken', { pointer: '#/email', code: 'email_taken' }),
    );
  });

  it('makes one account of many registrations at the same moment', async () => {
    const email = `${randomUUID()}@spotter.example`;
    const spellings = Array.from({ length: 8 }, (_, index) => (index % 2 ? email : email.toUpperCase()));

    const replies = await whileHeld(api.database, { lock: writesTo('users'), waiting: 8 }, () =>
      Promise.all(spellings.map((spelling) => register({ email: spelling }))),
    );

    const statuses = replies.map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
    const counted = sql`select count(*) as count from users where email_key = ${email}`;
    expect(await api.database.db.one(counted)).toEqual({ count: 1 });
  });

  it.each([
    ['one character', 'aaaaaaaaaaaaaaaaaaa', 'repetition'],
    ['the commonest words', 'password password', 'commonest passwords'],
    ['a walk over the keyboard', 'qwertyuiopasdfghjkl', 'keyboard'],
    ['something short again and again', 'gym7!gym7!gym7!gym7!', 'repetition'],
  ])('refuses a password of %s, and says why', async (_what, password, reason) => {
    const reply = await register({ password });

    expect(reply).toMatchObject(refusal(422, 'weak_password'));
    expect(reply.body['errors']).toContainEqual({
      pointer: '#/password',
      code: 'weak_password',
      detail: expect.stringContaining(reason),
    });
  });

  it('refuses the own address as a password', async () => {
    const email = `${randomUUID()}@spotter.example`;

    expect(await register({ email, password: email })).toMatchObject(refusal(422, 'weak_password'));
  });

  it('asks for 15 characters, counted as people count them', async () => {
    expect(await register({ password: '🏋️ and fourteen'.slice(0, 14) })).toMatchObject(
      refusal(422, 'validation_failed', { pointer: '#/password', code: 'min_length' }),
    );
    expect(await register({ password: 'żółć gęślą jaźń' })).toMatchObject({ status: 201 });
  });

  it('refuses a time zone that does not exist', async () => {
    expect(await register({ timeZone: 'Europe/Atlantis' })).toMatchObject(
      refusal(422, 'invalid_time_zone', { pointer: '#/timeZone' }),
    );
  });

  it.each(['no address', 'a@b', ' ana@spotter.example', 'ana@spotter.example\u0000', 'ana@@spotter.example'])(
    'refuses %j as an address',
    async (email) => {
      expect(await register({ email })).toMatchObject(
        refusal(422, 'validation_failed', { pointer: '#/email', code: 'format' }),
      );
    },
  );
});

describe('login', () => {
  it('answers a token and the user, however the address is spelt', async () => {
    const { email, password, id } = await api.signUpAthlete();

    expect(await login(email.toUpperCase(), password)).toMatchObject({
      status: 200,
      body: { tokenType: 'Bearer', user: { id, email } },
    });
  });

  it('takes every spelling that Unicode has for a password', async () => {
    const password = 'Äpfel im Schlafrock';
    const { email } = await api.signUpAthlete({ password: password.normalize('NFC') });

    expect(await login(email, password.normalize('NFD'))).toMatchObject({ status: 200 });
  });

  it('compares every character of a long password', async () => {
    const password = `${'the quick brown fox jumps over the lazy dog '.repeat(2)}1234`;
    const { email } = await api.signUpAthlete({ password });

    expect(await login(email, `${password}5`)).toMatchObject(refusal(401, 'invalid_credentials'));
  });

  it('does not tell an unknown address from a wrong password', async () => {
    const { email } = await api.signUpAthlete();

    const wrong = await login(email, 'not the password');
    const unknown = await login('nobody@spotter.example', 'not the password');

    expect(wrong).toMatchObject(refusal(401, 'invalid_credentials'));
    expect(withoutRequestId(unknown)).toEqual(withoutRequestId(wrong));
  });

  const withoutRequestId = ({ status, headers, body }: Reply) => ({
    status,
    headers: { ...headers, 'x-request-id': '', date: '', ratelimit: '' },
    body: { ...body, requestId: '' },
  });
});

describe('an access token', () => {
  let ana: Athlete;
  beforeAll(async () => {
    ana = await api.signUpAthlete();
  });

  const present = (token: string): Promise<Reply> => api.as({ authorization: `Bearer ${token}` }).get('/me');
  const decoded = () => jwt.decode(ana.token, { complete: true })!;
  const now = () => Math.floor(Date.now() / 1000);

  it('is refused once it has expired', async () => {
    const expired = api.tokenLike(ana.token, { iat: now() - 1000, exp: now() - 100 });

    const reply = await present(expired);

    expect(reply).toMatchObject(refusal(401, 'token_expired'));
    expect(reply.headers['www-authenticate']).toMatch(/^Bearer error="invalid_token"/);
  });

  it('is refused when its lifetime was stretched', async () => {
    const stretched = api.tokenLike(ana.token, { iat: now() - 2000, exp: now() + 86_400 });

    expect(await present(stretched)).toMatchObject({ status: 401 });
  });

  it.each([
    ['for another audience', { aud: 'https://elsewhere.example' }],
    ['of another issuer', { iss: 'https://elsewhere.example' }],
    ['without an end', { exp: undefined }],
    ['from the future', { nbf: 4_102_444_800 }],
    ['of nobody', { sub: '' }],
    ['of no session', { sid: undefined }],
  ])('is refused %s', async (_what, claims) => {
    expect(await present(api.tokenLike(ana.token, claims))).toMatchObject(refusal(401, 'token_invalid'));
  });

  it('is refused where it is a token for something else', async () => {
    const other = api.tokenLike(ana.token, {}, { typ: 'refresh+jwt' });

    expect(await present(other)).toMatchObject(refusal(401, 'token_invalid'));
  });

  it('is refused where it tells how to be verified', async () => {
    const { header, payload } = decoded();
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const own = { ...header, alg: 'ES256', jwk: publicKey.export({ format: 'jwk' }) };
    const token = jwt.sign(payload, privateKey, { algorithm: 'ES256', header: own });

    expect(await present(token)).toMatchObject(refusal(401, 'token_invalid'));
  });

  it('is refused without a signature', async () => {
    const { header, payload } = decoded();
    const none = [{ ...header, alg: 'none' }, payload].map(encoded).join('.');

    expect(await present(`${none}.`)).toMatchObject(refusal(401, 'token_invalid'));
  });

  it('is refused where the public key was taken for a secret', async () => {
    const { header, payload } = decoded();
    const content = [{ ...header, alg: 'HS256' }, payload].map(encoded).join('.');
    const signature = createHmac('sha256', api.publicKey).update(content).digest('base64url');

    expect(await present(`${content}.${signature}`)).toMatchObject(refusal(401, 'token_invalid'));
  });

  it('is refused where a claim was changed under the signature', async () => {
    const [head, , signature] = ana.token.split('.');
    const changed = encoded({ ...(decoded().payload as Members), role: 'admin' });

    expect(await present(`${head}.${changed}.${signature}`)).toMatchObject(refusal(401, 'token_invalid'));
  });

  it.each(['', 'x', 'a.b.c', '....', 'null', '%00'])('is not %j', async (token) => {
    expect(await present(token)).toMatchObject({ status: 401 });
  });

  it('is not looked for in a cookie', async () => {
    const caller = api.as({ cookie: `token=${ana.token}; accessToken=${ana.token}` });

    expect(await caller.get('/me')).toMatchObject(refusal(401, 'unauthenticated'));
  });

  it('is not looked for in the query', async () => {
    expect(await api.as({}).get(`/me?access_token=${ana.token}`)).toMatchObject(
      refusal(401, 'unauthenticated'),
    );
  });

  it('permits what its scopes say and no more', async () => {
    const reader = api.as({
      authorization: `Bearer ${api.tokenLike(ana.token, { scope: 'workouts:read' })}`,
    });

    expect(await reader.get('/workouts')).toMatchObject({ status: 200 });
    const refused = await reader.post('/workouts', { title: 'x', startedAt: 'never' });
    expect(refused).toMatchObject(refusal(403, 'insufficient_scope'));
    expect(refused.headers['www-authenticate']).toContain('scope="workouts:write"');
  });

  it('is refused after its user is gone', async () => {
    const gone = await api.signUpAthlete();
    await api.database.db.run(sql`delete from users where id = ${gone.id}`);

    expect(await gone.get('/me')).toMatchObject(refusal(401, 'token_revoked'));
  });
});

const encoded = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
