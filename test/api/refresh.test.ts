/** Going on with a session, and everything that ends it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sendTo } from '../../src/contract/prove/http.js';
import { sql } from '../../src/infrastructure/database/database.js';
import { refusal, startApi, type Api, type Reply } from '../support/api.js';
import {
  bearer,
  COOKIE,
  cookieOf,
  movedClock,
  newAccount,
  newSession,
  refreshWith,
  signIn,
} from '../support/signing-in.js';

const OTHER_ORIGIN = 'https://app.spotter.example';
const clock = movedClock();

let api: Api;
beforeAll(async () => {
  api = await startApi({ clock, environment: { CORS_ORIGINS: OTHER_ORIGIN, TRUSTED_PROXIES: '1' } });
});
afterAll(() => api.close());

const refused = refusal(401, 'refresh_token_invalid');
const endOf = async (sessionId: string) => {
  const found = await api.database.db.one<{ reason: string | null }>(
    sql`select end_reason as reason from sessions where id = ${sessionId}`,
  );
  return found.reason;
};

describe('a refresh token', () => {
  it('goes on with its session, with new tokens for the same user', async () => {
    const first = await newSession(api);

    const { status, body } = await refreshWith(api, first.refreshToken);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      tokenType: 'Bearer',
      expiresInSeconds: 900,
      refreshTokenExpiresInSeconds: 7 * 86_400,
      sessionId: first.sessionId,
      user: first.user,
    });
    expect(body.refreshToken).not.toBe(first.refreshToken);
    expect(await bearer(api, body).get('/me')).toMatchObject({ status: 200 });
    expect(await refreshWith(api, body.refreshToken)).toMatchObject({ status: 200 });
  });

  it('is nowhere in the database', async () => {
    const { refreshToken = '', sessionId } = await newSession(api);
    const rows = await api.database.db.many<{ hash: string; row: string }>(sql`
      select verifier_hash as hash, t::text as row from refresh_tokens t where session_id = ${sessionId}`);

    expect(rows).toHaveLength(1);
    expect(rows[0]!.hash).toMatch(/^\$2b\$04\$/);
    expect(rows[0]!.row).not.toContain(refreshToken.slice(-43));
  });

  it('that was used ends its session when it comes again, and tells nobody why', async () => {
    const first = await newSession(api);
    const second = await refreshWith(api, first.refreshToken);

    expect(await refreshWith(api, first.refreshToken)).toMatchObject(refused);

    expect(await endOf(first.sessionId)).toBe('reuse');
    expect(await refreshWith(api, second.body.refreshToken)).toMatchObject(refused);
    expect(await bearer(api, second.body).get('/me')).toMatchObject(refusal(401, 'token_revoked'));
    const recorded = sql`
      select from audit_events where type = 'refresh_token_reused' and subject_id = ${first.user.id}`;
    expect(await api.database.db.run(recorded)).toBe(1);
  });

  it('that was used ends its own session only', async () => {
    const account = await newAccount(api);
    const [phone, browser] = [await signIn(api, account), await signIn(api, account)];
    await refreshWith(api, phone.refreshToken);
    await refreshWith(api, phone.refreshToken);

    expect(await refreshWith(api, browser.refreshToken)).toMatchObject({ status: 200 });
  });

  it('makes one successor, however many ask for it at once', async () => {
    const { refreshToken, sessionId, user } = await newSession(api);
    const send = sendTo(api.origin, 200);
    const ask = async (index: number) => {
      const { status, body } = await send({
        method: 'POST',
        target: '/api/v1/auth/refresh',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': `203.0.113.${index}` },
        body: JSON.stringify({ refreshToken }),
      });
      return { status, body: JSON.parse(body.toString()) as { code?: string; refreshToken?: string } };
    };

    const replies = await Promise.all(Array.from({ length: 200 }, (_, index) => ask(index)));
    send.close();

    const winners = replies.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(1);
    const losers = replies.filter(({ status }) => status !== 200);
    expect(new Set(losers.map(({ status, body }) => `${status} ${body.code}`))).toEqual(
      new Set(['401 refresh_token_invalid']),
    );
    // Two holders were seen: the family is dead, the winner's new token with it.
    expect(await endOf(sessionId)).toBe('reuse');
    expect(await refreshWith(api, winners[0]!.body.refreshToken)).toMatchObject(refused);
    const family = sql`select count(*) as tokens, count(used_at) as used from refresh_tokens where session_id = ${sessionId}`;
    expect(await api.database.db.one(family)).toEqual({ tokens: 2, used: 1 });
    const recorded = sql`
      select from audit_events where type = 'refresh_token_reused' and subject_id = ${user.id}`;
    expect(await api.database.db.run(recorded)).toBe(1);
  });

  it('ends after seven days without use, which each use begins anew', async () => {
    const { refreshToken } = await newSession(api);
    clock.moveOn({ days: 6.9 });
    const { body } = await refreshWith(api, refreshToken);
    clock.moveOn({ days: 6.9 });
    const { status, body: last } = await refreshWith(api, body.refreshToken);
    expect(status).toBe(200);
    clock.moveOn({ days: 7 });

    expect(await refreshWith(api, last.refreshToken)).toMatchObject(refused);
  });

  it('ends thirty days after signing in, however much it is used', async () => {
    let { refreshToken } = await newSession(api);
    for (let week = 1; week <= 4; week++) {
      clock.moveOn({ days: 6.5 });
      const { body } = await refreshWith(api, refreshToken);
      refreshToken = body.refreshToken;
    }
    const last = await refreshWith(api, refreshToken);
    expect(last).toMatchObject({ status: 200 });
    expect(last.body.refreshTokenExpiresInSeconds).toBeLessThanOrEqual(4 * 86_400);
    clock.moveOn({ days: 4 });

    expect(await refreshWith(api, last.body.refreshToken)).toMatchObject(refused);
  });

  it('makes no access token that outlives its session', async () => {
    let { refreshToken } = await newSession(api);
    for (const days of [6.9, 6.9, 6.9, 6.9, 2.3]) {
      clock.moveOn({ days });
      const { body } = await refreshWith(api, refreshToken);
      refreshToken = body.refreshToken;
    }
    clock.moveOn({ days: 0.1, seconds: -300 });

    const { body } = await refreshWith(api, refreshToken);

    expect(body.expiresInSeconds).toBeLessThanOrEqual(300);
    expect(body.refreshTokenExpiresInSeconds).toBe(body.expiresInSeconds);
  });
});

describe('what is no refresh token', () => {
  const visible = ({ status, headers, body }: Reply<unknown>) => ({
    status,
    headers: { ...headers, date: '', 'x-request-id': '', ratelimit: '' },
    body: { ...(body as object), requestId: '' },
  });
  const used = async () => {
    const { refreshToken } = await newSession(api);
    await refreshWith(api, refreshToken);
    return refreshToken;
  };

  it.each<[string, () => Promise<string | undefined>]>([
    ['a malformed one', () => Promise.resolve('spr_nothing')],
    ['one of another kind', async () => (await newSession(api)).refreshToken?.replace('spr_', 'spk_')],
    ['an access token', async () => (await newSession(api)).accessToken.slice(0, 200)],
    [
      'one with another verifier',
      async () => `${(await newSession(api)).refreshToken?.slice(0, -8)}AAAAAAAA`,
    ],
    [
      'one that was never stored',
      async () => {
        const { refreshToken, sessionId } = await newSession(api);
        await api.database.db.run(sql`delete from refresh_tokens where session_id = ${sessionId}`);
        return refreshToken;
      },
    ],
    [
      'one of a session that its user has ended',
      async () => {
        const session = await newSession(api);
        await bearer(api, session).post('/auth/logout', {});
        return session.refreshToken;
      },
    ],
    [
      'one of a suspended user',
      async () => {
        const { refreshToken, user } = await newSession(api);
        await api.database.db.run(sql`update users set status = 'suspended' where id = ${user.id}`);
        return refreshToken;
      },
    ],
    [
      'one of a user that is gone',
      async () => {
        const { refreshToken, user } = await newSession(api);
        await api.database.db.run(sql`delete from users where id = ${user.id}`);
        return refreshToken;
      },
    ],
  ])('is refused like any other: %s', async (_what, make) => {
    const expected = visible(await refreshWith(api, await used()));

    expect(expected.status).toBe(401);
    expect(visible(await refreshWith(api, await make()))).toEqual(expected);
  });

  it('does not end a session of which only the ids are known', async () => {
    const { refreshToken = '', sessionId } = await newSession(api);
    await refreshWith(api, `${refreshToken.slice(0, -8)}AAAAAAAA`);

    expect(await endOf(sessionId)).toBeNull();
    expect(await refreshWith(api, refreshToken)).toMatchObject({ status: 200 });
  });
});

describe('the cookie', () => {
  const login = async () => {
    const { email, password } = await newAccount(api);
    return api.as({}).post('/auth/login', { email, password });
  };
  const refreshBy = (cookie: string, headers = {}) =>
    api.as({ cookie, ...headers }).post('/auth/refresh', {});

  it('holds the refresh token where no script and no other site gets at it', async () => {
    const { body, headers } = await login();

    expect(body).not.toHaveProperty('refreshToken');
    const [pair, ...attributes] = headers['set-cookie']!.split('; ');
    expect(pair).toMatch(/^__Secure-spotter_refresh=spr_[A-Za-z0-9_-]{86}$/);
    expect(attributes.sort()).toEqual([
      'HttpOnly',
      `Max-Age=${7 * 86_400}`,
      'Path=/api/v1/auth',
      'SameSite=Strict',
      'Secure',
    ]);
  });

  it('comes with registration as well, and never where the token is in the body', async () => {
    const { email, password } = await newAccount(api);
    const account = { email: `x${email}`, password, displayName: 'Ana' };
    const browser = await api.as({}).post('/auth/register', account);
    const app = await api.as({}).post('/auth/login', { email, password, tokenDelivery: 'body' });

    expect(cookieOf(browser)).toContain(COOKIE);
    expect(app.headers).not.toHaveProperty('set-cookie');
    expect(app.body).toHaveProperty('refreshToken');
  });

  it('goes on with the session, and is replaced', async () => {
    const first = cookieOf(await login());

    const reply = await refreshBy(`theme=dark; ${first}`);

    expect(reply).toMatchObject({ status: 200 });
    expect(reply.body).not.toHaveProperty('refreshToken');
    expect(cookieOf(reply)).not.toBe(first);
    expect(await refreshBy(cookieOf(reply))).toMatchObject({ status: 200 });
  });

  const forgotten =
    /^__Secure-spotter_refresh=; Path=\/api\/v1\/auth; Max-Age=0; HttpOnly; Secure; SameSite=Strict$/;

  it('is taken back where it no longer holds', async () => {
    const cookie = cookieOf(await login());
    await refreshBy(cookie);

    const reply = await refreshBy(cookie);

    expect(reply).toMatchObject(refused);
    expect(reply.headers['set-cookie']).toMatch(forgotten);
    expect(reply.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
  });

  it('is taken back where there is none, and left alone where the body was wrong', async () => {
    const none = await api.as({}).post('/auth/refresh', {});
    const inBody = await api
      .as({ cookie: cookieOf(await login()) })
      .post('/auth/refresh', { refreshToken: 'x' });

    expect(none).toMatchObject(refused);
    expect(none.headers['set-cookie']).toMatch(forgotten);
    expect(inBody).toMatchObject(refused);
    expect(inBody.headers).not.toHaveProperty('set-cookie');
    expect(inBody.headers['www-authenticate']).toBe(none.headers['www-authenticate']);
  });

  it('is taken back at signing out', async () => {
    const { body } = await login();

    const reply = await bearer(api, body as { accessToken: string } & typeof body).post('/auth/logout', {});

    expect(reply).toMatchObject({ status: 204 });
    expect(reply.headers['set-cookie']).toMatch(forgotten);
  });
});

describe.each(['refresh', 'logout'])('%s', (operation) => {
  const OWN_ORIGIN = 'http://localhost:0';
  const send = async (headers: Record<string, string>, body: unknown = {}) => {
    const session = await newSession(api);
    const given =
      operation === 'refresh' && typeof body === 'object' ? { refreshToken: session.refreshToken } : body;
    return {
      session,
      reply: await bearer(api, session).post(`/auth/${operation}`, given, headers),
    };
  };

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that only begins alike', { origin: `${OTHER_ORIGIN}.evil.example` }],
    ['our host over another scheme', { origin: 'ftp://localhost:0' }],
    ['no origin that it would tell', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another site, under a listed origin', { origin: OTHER_ORIGIN, 'sec-fetch-site': 'cross-site' }],
  ])('is refused to a page of %s, and nothing happens', async (_what, headers) => {
    const { session, reply } = await send(headers);

    expect(reply).toMatchObject(refusal(403, 'cross_site_request'));
    expect(await refreshWith(api, session.refreshToken)).toMatchObject({ status: 200 });
  });

  it.each([
    ['of the service itself', { origin: OWN_ORIGIN, 'sec-fetch-site': 'same-origin' }],
    ['of a listed origin', { origin: OTHER_ORIGIN, 'sec-fetch-site': 'same-site' }],
    ['of a client that is no browser', {}],
  ])('is open to a page %s', async (_what, headers) => {
    const { reply } = await send(headers);

    expect(reply.status).toBeLessThan(300);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'does not read %s, which any page may send',
    async (type) => {
      const { reply } = await send({ 'content-type': type }, '{}');

      expect(reply).toMatchObject(refusal(415, 'unsupported_media_type'));
    },
  );

  it('asks for a body', async () => {
    const session = await newSession(api);

    expect(await bearer(api, session).post(`/auth/${operation}`)).toMatchObject({ status: 422 });
  });
});
