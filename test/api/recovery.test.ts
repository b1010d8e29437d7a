import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from '../../src/infrastructure/database/database.js';
import { SqlOutbox } from '../../src/infrastructure/repositories/mail-queue.js';
import { systemClock, uuids } from '../../src/infrastructure/system.js';
import { refusal, startApi, type Api, type Athlete, type Reply } from '../support/api.js';
import { MovableClock } from '../support/later.js';

const SUBJECT = 'Choose a new password';
const NEW_PASSWORD = 'six plates before breakfast, every Sunday';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const stranger = () => api.as({});
const forgot = (email: string, headers = {}) => stranger().post('/auth/password/forgot', { email }, headers);
const reset = (token: string, newPassword: string = NEW_PASSWORD) =>
  stranger().post('/auth/password/reset', { token, newPassword });
const login = (email: string, password: string) => stranger().post('/auth/login', { email, password });

/** The token of a mail that the athlete asked for. */
async function tokenFor({ email }: Athlete): Promise<string> {
  await forgot(email);
  return (await api.mails.next(email, SUBJECT)).token;
}

const invalidToken = refusal(422, 'mailed_token_invalid', {
  pointer: '#/token',
  code: 'mailed_token_invalid',
  detail: 'is not good (any more)',
});

describe('requestPasswordReset', () => {
  it('mails a link that has the token behind the #, and the token by itself', async () => {
    const { email } = await api.signUpAthlete();

    expect(await forgot(email)).toMatchObject({ status: 202, body: undefined });

    const { text, html, token } = await api.mails.next(email, SUBJECT);
    expect(token).toMatch(/^spm_[\w-]{64}$/);
    for (const written of [text, html]) expect(written).toContain(`/reset-password#token=${token}`);
    expect(text.split('\n')).toContain(token);
  });

  it('finds the account however the address is spelt', async () => {
    const { email } = await api.signUpAthlete();

    await forgot(email.toUpperCase());

    expect(await api.mails.next(email, SUBJECT)).toMatchObject({ to: email });
  });

  it('answers the same for an address that nobody has, and mails nothing', async () => {
    const { email } = await api.signUpAthlete();
    const unknown = `${randomUUID()}@spotter.example`;

    const [known, other] = [await forgot(email), await forgot(unknown)];

    const told = ({ status, headers, text }: Reply) => {
      const names = Object.keys(headers).sort();
      return { status, names, text };
    };
    expect(told(other)).toEqual(told(known));
    // The one that came later was written as well by now, had there been somebody to write to.
    await api.mails.next(email, SUBJECT);
    await forgot(email);
    await api.mails.next(email, SUBJECT);
    expect(api.mails.sentTo(unknown)).toEqual([]);
    expect(await api.database.db.many(sql`select from outgoing_mails where address = ${unknown}`)).toEqual(
      [],
    );
  });

  it('sends an address three mails within an hour', async () => {
    const athlete = await api.signUpAthlete();
    for (let mail = 1; mail <= 3; mail++) await tokenFor(athlete);
    const other = await api.signUpAthlete();

    expect(await forgot(athlete.email)).toMatchObject({ status: 202 });

    await tokenFor(other);
    expect(api.mails.sentTo(athlete.email).filter(({ subject }) => subject.startsWith(SUBJECT))).toHaveLength(
      3,
    );
  });

  it('keeps nothing secret while the mail waits', async () => {
    const { email } = await api.signUpAthlete();
    await forgot(email);
    const { token } = await api.mails.next(email, SUBJECT);

    const { rows } = await api.database.db.one<{ rows: string }>(sql`
      select coalesce(string_agg(t::text, ' '), '') || (select string_agg(o::text, ' ') from outgoing_mails o) as rows
      from mailed_tokens t`);
    expect(rows ?? '').not.toContain(token.slice(-20));
  });
});

describe('resetPassword', () => {
  it('sets the new password, ends the old one, and tells the owner', async () => {
    const athlete = await api.signUpAthlete();

    expect(await reset(await tokenFor(athlete))).toMatchObject({ status: 204 });

    expect(await login(athlete.email, NEW_PASSWORD)).toMatchObject({ status: 200 });
    expect(await login(athlete.email, athlete.password)).toMatchObject(refusal(401, 'invalid_credentials'));
    await api.mails.next(athlete.email, 'Your password was changed');
  });

  it('ends all sessions', async () => {
    const athlete = await api.signUpAthlete();

    await reset(await tokenFor(athlete));

    expect(await athlete.get('/me')).toMatchObject(refusal(401, 'token_revoked'));
  });

  it('ends a change of address that is under way', async () => {
    const athlete = await api.signUpAthlete();
    const newEmail = `${randomUUID()}@spotter.example`;
    const outbox = new SqlOutbox({ db: api.database.db, clock: systemClock, ids: uuids });
    await outbox.enqueue({ template: 'email_change', to: { userId: athlete.id }, variables: { newEmail } });
    const { token } = await api.mails.next(newEmail);

    await reset(await tokenFor(athlete));

    expect(await stranger().post('/auth/verify-email', { token })).toMatchObject(invalidToken);
  });

  it('confirms the address', async () => {
    const athlete = await api.signUpAthlete();

    await reset(await tokenFor(athlete));

    const { body } = await login(athlete.email, NEW_PASSWORD);
    expect(body).toMatchObject({ user: { emailVerifiedAt: expect.any(String) } });
  });

  it('gives a password to an account that had none', async () => {
    const athlete = await api.signUpAthlete();
    await api.database.db.run(sql`delete from password_credentials where user_id = ${athlete.id}`);

    expect(await reset(await tokenFor(athlete))).toMatchObject({ status: 204 });

    expect(await login(athlete.email, NEW_PASSWORD)).toMatchObject({ status: 200 });
  });

  it('uses a token up', async () => {
    const token = await tokenFor(await api.signUpAthlete());
    await reset(token);

    expect(await reset(token)).toMatchObject(invalidToken);
  });

  it('lets one of many win that come at once with one token', async () => {
    const token = await tokenFor(await api.signUpAthlete());

    const replies = await Promise.all(Array.from({ length: 6 }, () => reset(token)));

    const statuses = replies.map(({ status }) => status);
    expect(statuses.sort()).toEqual([204, 422, 422, 422, 422, 422]);
  });

  it('takes the newest token only', async () => {
    const athlete = await api.signUpAthlete();
    const [older, newer] = [await tokenFor(athlete), await tokenFor(athlete)];

    expect(await reset(older)).toMatchObject(invalidToken);
    expect(await reset(newer)).toMatchObject({ status: 204 });
  });

  it('leaves the token as it is where the password is refused', async () => {
    const athlete = await api.signUpAthlete();
    const token = await tokenFor(athlete);

    expect(await reset(token, `${athlete.email}!`)).toMatchObject(refusal(422, 'weak_password'));
    expect(await reset(token)).toMatchObject({ status: 204 });
  });

  it('takes no token that was mailed for something else', async () => {
    const athlete = await api.signUpAthlete();
    const { token } = await api.mails.next(athlete.email, 'Confirm your e-mail address');

    expect(await reset(token)).toMatchObject(invalidToken);
  });

  it.each(['spm_' + 'A'.repeat(64), 'spm_' + 'A'.repeat(107), 'spm_tooshortforanytoken'])(
    'does not take %s',
    async (token) => {
      expect(await reset(token)).toMatchObject(invalidToken);
    },
  );

  it('takes no token after 20 minutes', async () => {
    const clock = new MovableClock();
    const slow = await startApi({ clock });
    try {
      const { email } = await slow.signUpAthlete();
      await slow.as({}).post('/auth/password/forgot', { email });
      const { token } = await slow.mails.next(email, SUBJECT);
      clock.moveTo(20);

      const late = await slow.as({}).post('/auth/password/reset', { token, newPassword: NEW_PASSWORD });

      expect(late).toMatchObject(invalidToken);
    } finally {
      await slow.close();
    }
  });
});
