/**
 * What is taken away is gone: at the next request where it was done, within a second everywhere else, and whatever
 * happens to the connection over which one process tells the other. Two applications share a database here; one of them
 * reaches it over a network that can fail.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from '../../src/infrastructure/database/database.js';
import { must, refusal, startApi, type Api } from '../support/api.js';
import { DatabaseProxy } from '../support/database-proxy.js';
import { bearer, newAccount, newSession, signIn, type SignedIn } from '../support/signing-in.js';

const LISTENERS = 'spotter callers';

let network: DatabaseProxy;
let here: Api;
let there: Api;
beforeAll(async () => {
  here = await startApi();
  network = await DatabaseProxy.open(here.database.url);
  there = await startApi({ through: () => Promise.resolve(network.url) });
});
afterEach(() => network.restore());
afterAll(async () => {
  await there.close();
  await here.close();
  await network.close();
});

const run = (...parts: Parameters<typeof sql>) => here.database.db.run(sql(...parts));
const ask = async (api: Api, session: SignedIn) => (await bearer(api, session).get('/me')).status;

/** As an administrator's change does it, in one statement, which is one transaction. */
const suspend = ({ user }: SignedIn) =>
  run`with suspended as (update users set status = 'suspended' where id = ${user.id})
    select pg_notify('spotter_callers', ${user.id})`;

/** Until this application remembers callers, so that there is something that could be stale. */
async function untilRemembering(api: Api): Promise<void> {
  for (;;) {
    const guineaPig = await newSession(here);
    await ask(api, guineaPig);
    // Nobody was told: only who remembers still lets them in.
    await run`update users set status = 'suspended' where id = ${guineaPig.user.id}`;
    if ((await ask(api, guineaPig)) === 200) return;
  }
}

/** A session that both applications know. */
async function knownSession(): Promise<SignedIn> {
  await Promise.all([untilRemembering(here), untilRemembering(there)]);
  const session = await newSession(here);
  for (const api of [here, there]) expect(await ask(api, session)).toBe(200);
  return session;
}

/** Asks without a break. Whoever is let in asked less than a second after the change; once refused, always refused. */
async function expectTheEnd(api: Api, session: SignedIn): Promise<void> {
  const changedAt = performance.now();
  for (;;) {
    const askedAt = performance.now();
    if ((await ask(api, session)) === 401) break;
    expect(askedAt - changedAt).toBeLessThan(1000);
  }
  for (let again = 0; again < 20; again++) expect(await ask(api, session)).toBe(401);
}

describe.each<[string, (session: SignedIn) => Promise<unknown>]>([
  ['signing out', (session) => bearer(here, session).post('/auth/logout', {})],
  ['signing out everywhere', (session) => bearer(here, session).post('/auth/logout', { everywhere: true })],
  ['revoking the session', (session) => bearer(here, session).delete(`/sessions/${session.sessionId}`)],
])('%s', (_what, end) => {
  it('holds at the next request, and within a second in another process', async () => {
    const session = await knownSession();

    expect(await end(session)).toMatchObject({ status: 204 });

    expect(await bearer(here, session).get('/me')).toMatchObject(refusal(401, 'token_revoked'));
    await expectTheEnd(there, session);
    expect(await bearer(there, session).get('/me')).toMatchObject(refusal(401, 'token_revoked'));
  });
});

describe('a refresh token that comes again', () => {
  it('ends every token of its family, in every process', async () => {
    const first = await knownSession();
    const refreshed = (api: Api, { refreshToken }: SignedIn) =>
      api.as({}).post<SignedIn>('/auth/refresh', { refreshToken });
    const { body: next } = await refreshed(here, first);
    for (const api of [here, there]) expect(await ask(api, next)).toBe(200);

    expect(await refreshed(here, first)).toMatchObject(refusal(401, 'refresh_token_invalid'));

    for (const session of [first, next]) {
      expect(await bearer(here, session).get('/me')).toMatchObject(refusal(401, 'token_revoked'));
      await expectTheEnd(there, session);
      expect(await refreshed(there, session)).toMatchObject(refusal(401, 'refresh_token_invalid'));
    }
  });
});

describe('what others change', () => {
  it('suspends a user within a second in every process', async () => {
    const session = await knownSession();

    await suspend(session);

    await Promise.all([expectTheEnd(here, session), expectTheEnd(there, session)]);
  });

  it('takes a role away within a second, also from tokens that are out', async () => {
    const account = await newAccount(here);
    await run`update users set role = 'coach' where email = ${account.email}`;
    const coach = await signIn(here, account);
    await Promise.all([untilRemembering(here), untilRemembering(there)]);
    const statusFrom = async (api: Api) => (await bearer(api, coach).get('/athletes')).status;
    for (const api of [here, there]) expect(await statusFrom(api)).toBe(200);

    await run`with changed as (update users set role = 'user' where id = ${coach.user.id})
      select pg_notify('spotter_callers', ${coach.user.id})`;

    const changedAt = performance.now();
    for (const api of [here, there]) {
      for (;;) {
        const askedAt = performance.now();
        if ((await statusFrom(api)) === 403) break;
        expect(askedAt - changedAt).toBeLessThan(1000);
      }
      expect(await bearer(api, coach).get('/me')).toMatchObject({ status: 200, body: { role: 'user' } });
    }
  });

  it('holds at the next request where an administrator does it through the API', async () => {
    const admin = await here.signUpAs('admin');
    const [suspended, ended] = [await knownSession(), await knownSession()];

    await must(
      admin.patch(`/admin/users/${suspended.user.id}`, { status: 'suspended' }, { 'if-match': '*' }),
    );
    await must(admin.delete(`/admin/users/${ended.user.id}/sessions`));

    for (const session of [suspended, ended]) {
      expect(await bearer(here, session).get('/me')).toMatchObject(refusal(401, 'token_revoked'));
      await expectTheEnd(there, session);
    }
  });

  it('leaves nobody but the one who changed the password signed in', async () => {
    const account = await newAccount(here);
    const [mine, other] = [await signIn(here, account), await signIn(here, account)];
    await Promise.all([untilRemembering(here), untilRemembering(there)]);
    for (const api of [here, there]) expect(await ask(api, other)).toBe(200);

    const passwords = { currentPassword: account.password, newPassword: `another ${randomUUID()}` };
    await must(bearer(here, mine).post('/me/password', passwords));

    expect(await bearer(here, other).get('/me')).toMatchObject(refusal(401, 'token_revoked'));
    await expectTheEnd(there, other);
    for (const api of [here, there]) expect(await ask(api, mine)).toBe(200);
  });

  it('refuses the tokens of a user that is gone', async () => {
    const session = await newSession(here);
    await run`delete from users where id = ${session.user.id}`;

    expect(await bearer(here, session).get('/me')).toMatchObject(refusal(401, 'token_revoked'));
  });

  it('refuses a token of a session that never was', async () => {
    const session = await newSession(here);
    const accessToken = here.tokenLike(session.accessToken, { sid: randomUUID() });

    expect(await bearer(here, { accessToken }).get('/me')).toMatchObject(refusal(401, 'token_revoked'));
  });
});

describe('while notifications fail', () => {
  it('nothing stale is served when their connections are broken again and again', async () => {
    let isOver = false;
    const breaking = (async () => {
      while (!isOver)
        await run`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name = ${LISTENERS}`;
    })();
    for (let round = 0; round < 15; round++) {
      const session = await newSession(here);
      for (const api of [here, there]) expect(await ask(api, session)).toBe(200);
      await bearer(here, session).post('/auth/logout', {});
      expect(await ask(here, session)).toBe(401);
      await expectTheEnd(there, session);
    }
    isOver = true;
    await breaking;
  });

  it('nothing stale is served when they go nowhere, and nobody says so', async () => {
    const [ended, suspended, other] = [await knownSession(), await knownSession(), await knownSession()];
    network.silence(LISTENERS);

    await bearer(here, ended).post('/auth/logout', {});
    await Promise.all([expectTheEnd(there, ended), suspend(suspended)]);
    await expectTheEnd(there, suspended);

    expect(await ask(there, other)).toBe(200);
    // What is learnt from now on may be wrong at any moment, so nobody remembers it.
    await run`update users set status = 'suspended' where id = ${other.user.id}`;
    expect(await ask(there, other)).toBe(401);
  });

  it('nothing stale is served where the change was made, which needs no notification', async () => {
    const session = await knownSession();
    network.silence(LISTENERS);

    await bearer(there, session).post('/auth/logout', {});

    expect(await ask(there, session)).toBe(401);
  });

  it('nothing stale is served when they come back', async () => {
    const session = await knownSession();
    network.silence(LISTENERS);
    await suspend(session);
    await expectTheEnd(there, session);
    await network.restore();

    await untilRemembering(there);
    expect(await ask(there, session)).toBe(401);
  });
});
