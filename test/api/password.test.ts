import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from '../../src/infrastructure/database/database.js';
import { type Api, type Athlete, type Caller, must, refusal, type Reply, startApi } from '../support/api.js';

const NEXT = 'eight loud geese after noon';
const WRONG = 'not the password';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

let ana: Athlete;
beforeEach(async () => {
  ana = await api.signUpAthlete();
});

const login = (password: string): Promise<Reply<{ accessToken: string }>> =>
  api.as({}).post('/auth/login', { email: ana.email, password });
const signedInAgain = async (): Promise<Caller> =>
  api.as({ authorization: `Bearer ${(await must(login(ana.password))).accessToken}` });
const run = (statement: ReturnType<typeof sql>) => api.database.db.run(statement);
const typesOf = async (userId: string): Promise<string[]> =>
  (
    await api.database.db.many<{ type: string }>(
      sql`select type from audit_events where subject_id = ${userId} order by occurred_at, id`,
    )
  ).map(({ type }) => type);

describe('changePassword', () => {
  const change = (currentPassword: string | undefined, newPassword = NEXT) =>
    ana.post('/me/password', { currentPassword, newPassword });

  it('replaces the password', async () => {
    expect(await change(ana.password)).toMatchObject({ status: 204, text: '' });

    expect(await login(ana.password)).toMatchObject(refusal(401, 'invalid_credentials'));
    expect(await login(NEXT)).toMatchObject({ status: 200 });
    expect(await typesOf(ana.id)).toContain('password_changed');
  });

  it('ends all other sessions, and keeps the one that asks', async () => {
    const other = await signedInAgain();

    await change(ana.password);

    expect(await other.get('/me')).toMatchObject(refusal(401, 'token_revoked'));
    expect(await ana.get('/me')).toMatchObject({ status: 200 });
  });

  it('is told by mail', async () => {
    await change(ana.password);

    expect(await api.mails.next(ana.email, 'Your password was changed')).toMatchObject({ to: ana.email });
  });

  it('ends the tokens that were mailed to reset the old one', async () => {
    await api.as({}).post('/auth/password/forgot', { email: ana.email });
    const { token } = await api.mails.next(ana.email, 'Choose a new password');

    await change(ana.password);

    const reset = { token, newPassword: 'nine silent swans at midnight' };
    expect(await api.as({}).post('/auth/password/reset', reset)).toMatchObject(
      refusal(422, 'mailed_token_invalid'),
    );
  });

  it('needs the current one, and says so without ending the session', async () => {
    expect(await change(WRONG)).toMatchObject(
      refusal(403, 'wrong_password', {
        pointer: '#/currentPassword',
        code: 'wrong_password',
        detail: 'does not belong to the account',
      }),
    );
    expect(await change(undefined)).toMatchObject(refusal(422, 'validation_failed'));
    expect(await ana.get('/me')).toMatchObject({ status: 200 });
    expect(await login(ana.password)).toMatchObject({ status: 200 });
  });

  it.each([
    ['is too easy', () => 'password shadow monkey', 'must not be made of the commonest passwords and words'],
    [
      'is the e-mail',
      () => `${ana.email}!`,
      "must be more than the e-mail address, the name or the service's name",
    ],
  ])('refuses a new one that %s', async (_what, password, detail) => {
    expect(await change(ana.password, password())).toMatchObject(
      refusal(422, 'weak_password', { pointer: '#/newPassword', code: 'weak_password', detail }),
    );
  });

  it('locks after five failures, and with it signing in from the same place', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 6; time++) statuses.push((await change(WRONG)).status);

    expect(statuses).toEqual([403, 403, 403, 403, 403, 429]);
    expect(await change(ana.password)).toMatchObject(refusal(429, 'account_locked'));
    expect(await login(ana.password)).toMatchObject(refusal(429, 'account_locked'));
  });

  it('of two at once with the old password lets one through', async () => {
    const replies = await Promise.all([
      change(ana.password, 'one long sentence of mine'),
      change(ana.password, 'two long sentences of mine'),
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([204, 403]);
  });

  describe('of an account without a password', () => {
    beforeEach(() => run(sql`delete from password_credentials where user_id = ${ana.id}`));

    it('gives it its first one', async () => {
      expect(await change(undefined)).toMatchObject({ status: 204 });
      expect(await login(NEXT)).toMatchObject({ status: 200 });
    });

    it('asks for a proof that is not old', async () => {
      await run(sql`
        update sessions set authenticated_at = authenticated_at - interval '11 minutes' where user_id = ${ana.id}`);

      expect(await change(undefined)).toMatchObject(refusal(403, 'reauthentication_required'));
    });

    it('takes no password', async () => {
      expect(await change(ana.password)).toMatchObject(refusal(403, 'wrong_password'));
    });
  });
});

describe('reauthenticate', () => {
  const confirm = (password: string) => ana.post('/auth/reauthenticate', { password });
  const provedAt = () =>
    api.database.db.one<{ at: string }>(
      sql`select authenticated_at as at from sessions where user_id = ${ana.id}`,
    );

  it('makes the proof of the session a recent one', async () => {
    await run(sql`
      update sessions set authenticated_at = authenticated_at - interval '1 hour' where user_id = ${ana.id}`);
    const before = await provedAt();

    expect(await confirm(ana.password)).toMatchObject({ status: 204, text: '' });

    expect((await provedAt()).at > before.at).toBe(true);
    expect(await typesOf(ana.id)).toContain('reauthenticated');
  });

  it('proves nothing with a wrong password, and counts it', async () => {
    const before = await provedAt();

    const statuses: number[] = [];
    for (let time = 0; time < 6; time++) statuses.push((await confirm(WRONG)).status);

    expect(statuses).toEqual([403, 403, 403, 403, 403, 429]);
    expect(await confirm(ana.password)).toMatchObject(refusal(429, 'account_locked'));
    expect(await provedAt()).toEqual(before);
  });

  it('is no way around the lock of sign-ins', async () => {
    for (let time = 0; time < 5; time++) await login(WRONG);

    expect(await confirm(ana.password)).toMatchObject(refusal(429, 'account_locked'));
  });
});
