/** The sessions of a user: on which devices, since when, and how to end them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from '../../src/infrastructure/database/database.js';
import { must, refusal, startApi, type Api, type Shape } from '../support/api.js';
import {
  bearer,
  movedClock,
  newAccount,
  newSession,
  refreshWith,
  signIn,
  type SignedIn,
} from '../support/signing-in.js';

type Session = Shape<'Session'>;
type SessionPage = Shape<'SessionPage'>;

const clock = movedClock();
let api: Api;
beforeAll(async () => {
  api = await startApi({ clock, environment: { TRUSTED_PROXIES: '1' } });
});
afterAll(() => api.close());

const listed = async (session: SignedIn, query = ''): Promise<SessionPage> =>
  must(bearer(api, session).get<SessionPage>(`/sessions${query}`));
const idsOf = ({ items }: SessionPage) => items.map(({ id }) => id);
const eventsOf = (userId: string, type: string) =>
  api.database.db.many<{ details: object; address: string }>(
    sql`select details, address from audit_events where subject_id = ${userId} and type = ${type} order by id`,
  );

/** Somebody with a session from signing up and one for each of these devices. */
async function someoneWith(...devices: object[]) {
  const account = await newAccount(api);
  const sessions: SignedIn[] = [];
  for (const device of devices) sessions.push(await signIn(api, account, { device }));
  return { account, sessions };
}

describe('listSessions', () => {
  it('shows each sign-in with its device, the newest first, and which of them is asking', async () => {
    const account = await newAccount(api);
    const { email, password } = account;
    const device = { name: 'Ana’s phone', platform: 'android' };
    const headers = { 'user-agent': 'Spotter/2.4', 'x-forwarded-for': '203.0.113.77' };
    const phone = await must(
      api.as(headers).post<SignedIn>('/auth/login', { email, password, device, tokenDelivery: 'body' }),
    );

    const { items, nextCursor } = await listed(phone);

    expect(nextCursor).toBeNull();
    expect(items).toEqual([
      {
        id: phone.sessionId,
        method: 'password',
        device,
        userAgent: 'Spotter/2.4',
        address: '203.0.113.77',
        isCurrent: true,
        createdAt: expect.any(String),
        lastUsedAt: items[0]!.createdAt,
        updatedAt: items[0]!.createdAt,
        expiresAt: new Date(Date.parse(items[0]!.createdAt) + 7 * 86_400_000).toISOString(),
        version: 1,
      },
      expect.objectContaining({ device: { name: null, platform: null }, isCurrent: false }),
    ]);
  });

  it('goes from page to page', async () => {
    const { sessions } = await someoneWith({}, {}, {}, {});
    const [first] = sessions as [SignedIn];
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: SessionPage = await listed(first, `?limit=2${cursor && `&cursor=${cursor}`}`);
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...idsOf(page));
      cursor = page.nextCursor;
    }

    expect(seen).toHaveLength(5);
    expect(seen.slice(0, 4)).toEqual(sessions.map(({ sessionId }) => sessionId).reverse());
  });

  it('shows what refreshing changed, and leaves out what has ended or run out', async () => {
    const account = await newAccount(api);
    const old = await signIn(api, account);
    clock.moveOn({ days: 4 });
    const phone = await signIn(api, account);
    const browser = await signIn(api, account);
    const headers = { 'user-agent': 'Spotter/2.5', 'x-forwarded-for': '198.51.100.4' };
    clock.moveOn({ days: 3.5 });
    const next = await must(refreshWith(api, phone.refreshToken, headers));
    await must(bearer(api, browser).post('/auth/logout', {}));

    const { items } = await listed(next);

    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      id: phone.sessionId,
      userAgent: 'Spotter/2.5',
      address: '198.51.100.4',
      version: 2,
    });
    expect(Date.parse(items[0]!.expiresAt) - Date.parse(items[0]!.lastUsedAt)).toBe(7 * 86_400_000);
    expect(await refreshWith(api, old.refreshToken)).toMatchObject({ status: 401 });
  });
});

describe('getSession', () => {
  it('answers one of the own sessions, and none of others', async () => {
    const { sessions } = await someoneWith({ name: 'A' }, { name: 'B' });
    const [a, b] = sessions as [SignedIn, SignedIn];
    const stranger = await newSession(api);
    const path = `/sessions/${b.sessionId}`;

    expect(await bearer(api, a).get<Session>(path)).toMatchObject({
      status: 200,
      body: { device: { name: 'B' }, isCurrent: false },
    });
    expect(await bearer(api, b).get<Session>(path)).toMatchObject({ body: { isCurrent: true } });
    expect(await bearer(api, stranger).get(path)).toMatchObject(refusal(404, 'session_not_found'));
  });
});

describe('revokeSession', () => {
  it('ends another session at once, with its refresh token', async () => {
    const { sessions } = await someoneWith({}, {});
    const [lost, mine] = sessions as [SignedIn, SignedIn];

    expect(await bearer(api, mine).delete(`/sessions/${lost.sessionId}`)).toMatchObject({ status: 204 });

    expect(await bearer(api, lost).get('/me')).toMatchObject(refusal(401, 'token_revoked'));
    expect(await refreshWith(api, lost.refreshToken)).toMatchObject(refusal(401, 'refresh_token_invalid'));
    expect(await bearer(api, mine).get('/me')).toMatchObject({ status: 200 });
    expect(idsOf(await listed(mine))).not.toContain(lost.sessionId);
    expect(await eventsOf(mine.user.id, 'session_revoked')).toMatchObject([
      { details: { sessionId: lost.sessionId } },
    ]);
  });

  it('finds neither what has ended, nor what is somebody else’s, which goes on', async () => {
    const { sessions } = await someoneWith({}, {});
    const [lost, mine] = sessions as [SignedIn, SignedIn];
    const stranger = await newSession(api);
    await must(bearer(api, mine).delete(`/sessions/${lost.sessionId}`));

    for (const id of [lost.sessionId, stranger.sessionId, randomUUID()])
      expect(await bearer(api, mine).delete(`/sessions/${id}`)).toMatchObject(
        refusal(404, 'session_not_found'),
      );
    expect(await bearer(api, stranger).get('/me')).toMatchObject({ status: 200 });
  });

  it('leaves alone what has been used since it was looked at', async () => {
    const { sessions } = await someoneWith({}, {});
    const [other, mine] = sessions as [SignedIn, SignedIn];
    const { etag } = await bearer(api, mine).get(`/sessions/${other.sessionId}`);
    await must(refreshWith(api, other.refreshToken));

    expect(
      await bearer(api, mine).delete(`/sessions/${other.sessionId}`, { 'if-match': etag }),
    ).toMatchObject(refusal(412, 'precondition_failed'));
  });
});

describe('logout', () => {
  it('ends this session, and no other', async () => {
    const { sessions } = await someoneWith({}, {});
    const [phone, browser] = sessions as [SignedIn, SignedIn];

    expect(await bearer(api, phone).post('/auth/logout', {})).toMatchObject({ status: 204 });

    const refused = await bearer(api, phone).get('/me');
    expect(refused).toMatchObject(refusal(401, 'token_revoked'));
    expect(refused.headers['www-authenticate']).toMatch(/^Bearer error="invalid_token"/);
    expect(await refreshWith(api, phone.refreshToken)).toMatchObject({ status: 401 });
    expect(await refreshWith(api, browser.refreshToken)).toMatchObject({ status: 200 });
    expect(await eventsOf(phone.user.id, 'signed_out')).toMatchObject([{ details: { everywhere: false } }]);
  });

  it('ends all sessions where that is asked for', async () => {
    const { sessions } = await someoneWith({}, {});
    const [phone, browser] = sessions as [SignedIn, SignedIn];

    await must(bearer(api, phone).post('/auth/logout', { everywhere: true }));

    for (const session of [phone, browser]) {
      expect(await bearer(api, session).get('/me')).toMatchObject(refusal(401, 'token_revoked'));
      expect(await refreshWith(api, session.refreshToken)).toMatchObject({ status: 401 });
    }
  });
});

describe('signing in', () => {
  it('is written down with where it came from', async () => {
    const { user, sessionId } = await newSession(api);

    const events = await eventsOf(user.id, 'signed_in');
    expect(events).toHaveLength(2);
    expect(events[1]).toMatchObject({
      details: { method: 'password', sessionId },
      address: expect.any(String),
    });
  });
});
