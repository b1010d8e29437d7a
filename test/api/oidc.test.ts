/** Signing in through a real provider, from the first request to the last. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { fromMillis } from '../../src/domain/shared/time.js';
import { sql } from '../../src/infrastructure/database/database.js';
import { must, refusal, startApi, type Api, type Athlete, type Caller, type Members, type Shape } from '../support/api.js'; // prettier-ignore
import { REDIRECT_URI } from '../support/identity-provider.js';
import { newKey, startOpenIdProvider, type Claims, type OpenIdTestProvider, type WayBack } from '../support/openid-provider.js'; // prettier-ignore

const MINUTE_MS = 60 * 1000;

/** How far the clock of the service is ahead. */
let ahead = 0;
let provider: OpenIdTestProvider;
let api: Api;
beforeAll(async () => {
  provider = await startOpenIdProvider();
  api = await startApi({
    environment: { ...provider.environment, RATE_LIMIT_SCALE: '100' },
    clock: { now: () => fromMillis(Date.now() + ahead) },
  });
});
afterAll(async () => {
  await api.close();
  await provider.close();
});
afterEach(() => {
  ahead = 0;
  provider.misbehave('/token');
  provider.misbehave(undefined);
});

type Started = Shape<'StartedOidcSignIn'>;
type SignedIn = Shape<'SignedIn'>;

const address = (): string => `${randomUUID()}@provider.example`;
const person = (claims: Claims = {}): string =>
  provider.add({ email: address(), email_verified: true, name: 'Ana Sá', ...claims });

const start = (caller: Caller = api.as({})): Promise<Started> =>
  must(caller.post('/auth/oidc/authorizations', { redirectUri: REDIRECT_URI }));
const complete = (way: WayBack, { flowToken }: Pick<Started, 'flowToken'>, more: Members = {}) =>
  api.as({}).post<SignedIn>('/auth/oidc/complete', { ...way, flowToken, ...more });

/** From beginning to end. */
async function signIn(account: string, caller?: Caller) {
  const started = await start(caller);
  return complete(await provider.visit(started.authorizationUrl, account), started);
}

const as = ({ accessToken }: SignedIn): Caller => api.as({ authorization: `Bearer ${accessToken}` });
const identitiesOf = async (caller: Caller): Promise<Shape<'Identity'>[]> =>
  (await must(caller.get<Shape<'IdentityPage'>>('/me/identities'))).items;

const FAILED = refusal(422, 'oidc_sign_in_failed');

describe('a sign-in through the provider', () => {
  it('makes an account of somebody new', async () => {
    const email = address();
    const { status, body, headers } = await signIn(person({ email }));

    expect({ status, cache: headers['cache-control'] }).toEqual({ status: 200, cache: 'no-store' });
    expect(headers['set-cookie']).toMatch(/^__Secure-spotter_refresh=/);
    expect(body.user).toMatchObject({ email, displayName: 'Ana Sá', role: 'user' });
    expect(body.user.emailVerifiedAt).not.toBeNull();
    expect((await as(body).get('/me')).status).toBe(200);
    expect(await identitiesOf(as(body))).toMatchObject([{ issuer: provider.issuer, email, version: 1 }]);
  });

  it('opens the same account the next time', async () => {
    const account = person();
    const first = await must(signIn(account));
    const second = await must(signIn(account));
    expect(second.user.id).toBe(first.user.id);
    expect(second.sessionId).not.toBe(first.sessionId);
    expect(await identitiesOf(as(second))).toMatchObject([{ version: 2 }]);
  });

  it('believes an address only as far as the provider does', async () => {
    const { user } = await must(signIn(person({ email_verified: false })));
    expect(user.emailVerifiedAt).toBeNull();
  });

  it('hands the refresh token over in the body where that is asked for', async () => {
    const started = await start();
    const way = await provider.visit(started.authorizationUrl, person());
    const device = { name: 'Pixel 9', platform: 'android' };
    const { body, headers } = await complete(way, started, { tokenDelivery: 'body', device });
    expect(body.refreshToken).toMatch(/^spr_/);
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('leaves no way in by password', async () => {
    const { user } = await must(signIn(person()));
    const login = { email: user.email, password: 'the empty one, perhaps' };
    expect(await api.as({}).post('/auth/login', login)).toMatchObject(refusal(401, 'invalid_credentials'));
  });

  it('makes one account of two sign-ins of somebody new at once', async () => {
    const account = person();
    const begun = await Promise.all([start(), start(), start()]);
    const ways = await Promise.all(begun.map((one) => provider.visit(one.authorizationUrl, account)));
    const done = await Promise.all(ways.map((way, at) => must(complete(way, begun[at]!))));
    expect(new Set(done.map(({ user }) => user.id)).size).toBe(1);
  });

  it('does not open, or touch, an account that has the address', async () => {
    const ana = await api.signUpAthlete();
    expect(await signIn(person({ email: ana.email.toUpperCase() }))).toMatchObject(
      refusal(409, 'email_taken'),
    );
    expect(await identitiesOf(ana)).toEqual([]);
  });

  it.each([{ email: undefined }, { email: 'nobody' }])(
    'needs an address for a new account: %j',
    async (claims) => {
      expect(await signIn(person(claims))).toMatchObject(FAILED);
    },
  );

  it('is refused for a user who is suspended, like any other', async () => {
    const account = person();
    const { user } = await must(signIn(account));
    await api.database.db.run(sql`update users set status = 'suspended' where id = ${user.id}`);
    expect(await signIn(account)).toMatchObject(FAILED);
  });
});

describe('what comes back', () => {
  let started: Started;
  let way: WayBack;
  beforeEach(async () => {
    started = await start();
    way = await provider.visit(started.authorizationUrl, person());
  });

  it('is good once', async () => {
    await must(complete(way, started));
    expect(await complete(way, started)).toMatchObject(FAILED);
  });

  it('is good once, also of many at the same moment', async () => {
    const replies = await Promise.all(Array.from({ length: 6 }, () => complete(way, started)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422, 422, 422]);
  });

  it('belongs to the client that began, and stays good for it', async () => {
    const { flowToken } = await start();
    expect(await complete(way, { flowToken })).toMatchObject(FAILED);
    expect(await complete(way, started)).toMatchObject({ status: 200 });
  });

  it('is good for ten minutes', async () => {
    ahead = 11 * MINUTE_MS;
    expect(await complete(way, started)).toMatchObject(FAILED);
  });

  it('names a sign-in that was begun', async () => {
    expect(await complete({ ...way, state: randomUUID() }, started)).toMatchObject(FAILED);
  });

  it('has a code that the provider made, for this sign-in', async () => {
    const other = await start();
    const { code } = await provider.visit(other.authorizationUrl, person());
    expect(await complete({ ...way, code }, started)).toMatchObject(FAILED);
    const { state } = await provider.visit(other.authorizationUrl, person());
    expect(await complete({ ...way, state, code: 'guessed' }, other)).toMatchObject(FAILED);
  });

  it('is not good with a code that was used before', async () => {
    await must(complete(way, started));
    const other = await start();
    const { state, iss } = await provider.visit(other.authorizationUrl, person());
    expect(await complete({ state, iss, code: way.code }, other)).toMatchObject(FAILED);
  });

  it.each([{ iss: 'https://somebody.else.example' }, { iss: undefined }])(
    'comes from the provider that was asked, not from %j',
    async (change) => {
      expect(await complete({ ...way, ...change } as WayBack, started)).toMatchObject(FAILED);
    },
  );
});

describe('an ID token', () => {
  const other = newKey();
  it.each<[string, Claims, typeof other | null]>([
    ['for another sign-in', { nonce: 'of another' }, null],
    ['without a nonce', { nonce: undefined }, null],
    ['for another service', { aud: 'somebody-else' }, null],
    ['of another provider', { iss: 'https://somebody.else.example' }, null],
    ['of yesterday', { exp: Math.floor(Date.now() / 1000) - 24 * 3600 }, null],
    ['that another key signed', {}, other],
    ['that a word signed', {}, { privateKey: 'x'.repeat(32), algorithm: 'HS256' }],
    ['that nobody signed', {}, { privateKey: '', algorithm: 'none' }],
  ])('%s is worth nothing', async (_what, claims, key) => {
    const account = person();
    const started = await start();
    const way = await provider.visit(started.authorizationUrl, account);
    const { authorizationUrl } = started;
    const told = { email: address(), email_verified: true };
    provider.misbehave(
      '/token',
      provider.tokensSaying(authorizationUrl, account, { ...told, ...claims }, key ?? undefined),
    );
    expect(await complete(way, started)).toMatchObject(FAILED);
  });

  it('that says all it should is taken', async () => {
    const account = person();
    const started = await start();
    const way = await provider.visit(started.authorizationUrl, account);
    const told = { email: address(), email_verified: 'true' };
    provider.misbehave('/token', provider.tokensSaying(started.authorizationUrl, account, told));
    expect(await must(complete(way, started))).toMatchObject({
      user: { email: told.email, emailVerifiedAt: null },
    });
  });
});

describe('a provider that is away', () => {
  it.each([
    ['hangs up', (_request: unknown, response: { destroy(): void }) => response.destroy()],
    ['is out of order', (_request: unknown, response: { writeHead(status: number): { end(): void } }) => response.writeHead(502).end()], // prettier-ignore
  ])('and %s is told as such', async (_what, answer) => {
    const started = await start();
    const way = await provider.visit(started.authorizationUrl, person());
    provider.misbehave('/token', answer);
    const reply = await complete(way, started);
    expect(reply).toMatchObject(refusal(503, 'unavailable'));
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('does not keep the service from starting, and is found when it is back', async () => {
    provider.misbehave(undefined, (_request, response) => response.destroy());
    const other = await startApi({ environment: provider.environment });
    try {
      const begin = () => other.as({}).post('/auth/oidc/authorizations', { redirectUri: REDIRECT_URI });
      expect(await begin()).toMatchObject(refusal(503, 'unavailable'));
      provider.misbehave(undefined);
      let reply = await begin();
      while (reply.status === 503) reply = await begin();
      expect(reply.status).toBe(201);
    } finally {
      await other.close();
    }
  });
});

describe('linking', () => {
  let ana: Athlete;
  beforeEach(async () => {
    ana = await api.signUpAthlete();
  });

  it('gives an account a second way in, and tells its owner', async () => {
    const account = person();
    expect(await must(signIn(account, ana))).toMatchObject({ user: { id: ana.id } });
    expect(await must(signIn(account))).toMatchObject({ user: { id: ana.id, email: ana.email } });
    const events = await api.database.db.many(sql`
      select type from audit_events where subject_id = ${ana.id} and type = 'identity_linked'`);
    expect(events).toHaveLength(1);
  });

  it('of what is linked already changes nothing', async () => {
    const account = person();
    await must(signIn(account, ana));
    expect(await must(signIn(account, ana))).toMatchObject({ user: { id: ana.id } });
    expect(await identitiesOf(ana)).toHaveLength(1);
  });

  it('does not take an identity from another account', async () => {
    const account = person();
    await must(signIn(account));
    expect(await signIn(account, ana)).toMatchObject(refusal(409, 'identity_taken'));
    expect(await identitiesOf(ana)).toEqual([]);
  });

  it('ends with the session that began it', async () => {
    const started = await start(ana);
    const way = await provider.visit(started.authorizationUrl, person());
    await api.database.db.run(sql`
      update sessions set ended_at = now(), end_reason = 'revoked' where user_id = ${ana.id}`);
    expect(await complete(way, started)).toMatchObject(FAILED);
  });

  it('asks for a recent proof of who is signed in', async () => {
    ahead = 11 * MINUTE_MS;
    expect(await ana.post('/auth/oidc/authorizations', { redirectUri: REDIRECT_URI })).toMatchObject(
      refusal(403, 'reauthentication_required'),
    );
  });

  it('is nothing that an API key can do, nor does it pass for nobody', async () => {
    const { key } = await must(
      ana.post<{ key: string }>('/api-keys', { name: 'Scale', scopes: ['measurements:write'] }),
    );
    const caller = api.as({ authorization: `Bearer ${key}` });
    expect(await caller.post('/auth/oidc/authorizations', { redirectUri: REDIRECT_URI })).toMatchObject(
      refusal(403, 'insufficient_scope'),
    );
  });

  it('is refused with the token of a session that has ended', async () => {
    await api.database.db.run(sql`
      update sessions set ended_at = now(), end_reason = 'revoked' where user_id = ${ana.id}`);
    expect(await ana.post('/auth/oidc/authorizations', { redirectUri: REDIRECT_URI })).toMatchObject(
      refusal(401, 'token_revoked'),
    );
  });
});

describe('the owner of an address', () => {
  const reset = async (email: string) => {
    await api.as({}).post('/auth/password/forgot', { email });
    const { token } = await api.mails.next(email, 'Choose a new password');
    const newPassword = 'six plates before breakfast, every Sunday';
    expect((await api.as({}).post('/auth/password/reset', { token, newPassword })).status).toBeLessThan(300);
  };

  it('can give an account that came from the provider a password, and unlink it then', async () => {
    const account = person();
    const { user } = await must(signIn(account));
    await reset(user.email);
    const ana = as(await must(signIn(account)));
    const [identity] = await identitiesOf(ana);
    expect(await ana.delete(`/me/identities/${identity!.id}`)).toMatchObject({ status: 204 });
  });

  it('takes an account over, whole, that somebody else has made with it', async () => {
    const email = address();
    const squatter = person({ email, email_verified: false });
    const there = as(await must(signIn(squatter)));
    const { key } = await must(
      there.post<{ key: string }>('/api-keys', { name: 'In wait', scopes: ['workouts:read'] }),
    );

    await reset(email);

    expect(await signIn(squatter)).toMatchObject(refusal(409, 'email_taken'));
    const caller = api.as({ authorization: `Bearer ${key}` });
    expect(await caller.get('/workouts')).toMatchObject(refusal(401, 'token_revoked'));
  });
});

describe('deleteIdentity', () => {
  it('closes that way in', async () => {
    const ana = await api.signUpAthlete();
    const account = person();
    await must(signIn(account, ana));
    const [identity] = await identitiesOf(ana);

    expect(await ana.delete(`/me/identities/${identity!.id}`)).toMatchObject({ status: 204 });

    expect(await identitiesOf(ana)).toEqual([]);
    expect((await must(signIn(account))).user.id).not.toBe(ana.id);
    expect(await ana.delete(`/me/identities/${identity!.id}`)).toMatchObject(
      refusal(404, 'identity_not_found'),
    );
  });

  it('leaves the last way in', async () => {
    const ana = as(await must(signIn(person())));
    const [first] = await identitiesOf(ana);
    const refused = refusal(409, 'last_sign_in_method');
    expect(await ana.delete(`/me/identities/${first!.id}`)).toMatchObject(refused);

    await must(signIn(person(), ana));
    const both = await identitiesOf(ana);
    const replies = await Promise.all(both.map(({ id }) => ana.delete(`/me/identities/${id}`)));
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('asks for a recent proof of who is signed in', async () => {
    const ana = as(await must(signIn(person())));
    const [identity] = await identitiesOf(ana);
    ahead = 11 * MINUTE_MS;
    expect(await ana.delete(`/me/identities/${identity!.id}`)).toMatchObject(
      refusal(403, 'reauthentication_required'),
    );
  });
});

it('leads back only to where the operator has said', async () => {
  for (const redirectUri of [`${REDIRECT_URI}/`, 'https://evil.example/signed-in', `${REDIRECT_URI}?a=b`])
    expect(await api.as({}).post('/auth/oidc/authorizations', { redirectUri })).toMatchObject(
      refusal(422, 'validation_failed', { pointer: '#/redirectUri', code: 'validation_failed' }),
    );
});

it('is not there where no provider is configured', async () => {
  const none = { OIDC_ISSUER: 'none', OIDC_CLIENT_ID: 'none', OIDC_NAME: 'none', OIDC_REDIRECT_URIS: 'none' };
  const other = await startApi({ environment: none });
  try {
    const begun = await other.as({}).post('/auth/oidc/authorizations', { redirectUri: REDIRECT_URI });
    expect(begun).toMatchObject(refusal(404, 'oidc_not_configured'));
    const way = { state: 'some-state', code: 'some-code', flowToken: 'some-token' };
    expect(await other.as({}).post('/auth/oidc/complete', way)).toMatchObject(
      refusal(404, 'oidc_not_configured'),
    );
  } finally {
    await other.close();
  }
});
