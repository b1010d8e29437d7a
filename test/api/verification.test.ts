import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { SqlOutbox } from '../../src/infrastructure/repositories/mail-queue.js';
import { systemClock, uuids } from '../../src/infrastructure/system.js';
import { refusal, startApi, type Api, type Athlete } from '../support/api.js';
import { DAYS, MovableClock } from '../support/later.js';

const CONFIRM = 'Confirm your e-mail address';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const anAddress = () => `${randomUUID()}@spotter.example`;
const verify = (token: string) => api.as({}).post('/auth/verify-email', { token });
const invalidToken = refusal(422, 'mailed_token_invalid');

/** Somebody new, whose first mail has come. */
async function newcomer(): Promise<Athlete> {
  const athlete = await api.signUpAthlete();
  await api.mails.next(athlete.email, CONFIRM);
  return athlete;
}

/** The token that confirms the address of the account, of a further mail. */
async function tokenFor(athlete: Athlete): Promise<string> {
  await athlete.post('/me/email/verification');
  return (await api.mails.next(athlete.email, CONFIRM)).token;
}

/** The token that came to the new address, as after a change of address. */
async function tokenForChange({ id }: Athlete, newEmail: string): Promise<string> {
  const outbox = new SqlOutbox({ db: api.database.db, clock: systemClock, ids: uuids });
  await outbox.enqueue({ template: 'email_change', to: { userId: id }, variables: { newEmail } });
  return (await api.mails.next(newEmail, 'Confirm your new e-mail address')).token;
}

describe('verifyEmail', () => {
  it('takes the token of the mail that comes after registering', async () => {
    const { email } = await api.signUpAthlete();

    expect(await verify((await api.mails.next(email, CONFIRM)).token)).toMatchObject({ status: 204 });
  });

  it('confirms the address, which the profile shows as a new version', async () => {
    const athlete = await newcomer();
    const before = await athlete.get('/me');

    expect(await verify(await tokenFor(athlete))).toMatchObject({ status: 204 });

    const after = await athlete.get('/me', { 'if-none-match': before.etag });
    expect(after).toMatchObject({ status: 200, body: { emailVerifiedAt: expect.any(String), version: 2 } });
  });

  it('uses a token up, however many come with it at once', async () => {
    const token = await tokenFor(await newcomer());

    const replies = await Promise.all(Array.from({ length: 5 }, () => verify(token)));

    expect(replies.map(({ status }) => status).sort()).toEqual([204, 422, 422, 422, 422]);
    expect(await verify(token)).toMatchObject(invalidToken);
  });

  it('takes the newest token only', async () => {
    const athlete = await newcomer();
    const [older, newer] = [await tokenFor(athlete), await tokenFor(athlete)];

    expect(await verify(older)).toMatchObject(invalidToken);
    expect(await verify(newer)).toMatchObject({ status: 204 });
  });

  it('takes no token that was mailed to reset a password', async () => {
    const { email } = await api.signUpAthlete();
    await api.as({}).post('/auth/password/forgot', { email });
    const { token } = await api.mails.next(email, 'Choose a new password');

    expect(await verify(token)).toMatchObject(invalidToken);
  });

  it('is content with an address that a new password has confirmed meanwhile', async () => {
    const athlete = await newcomer();
    const token = await tokenFor(athlete);
    await api.as({}).post('/auth/password/forgot', { email: athlete.email });
    const reset = await api.mails.next(athlete.email, 'Choose a new password');
    await api
      .as({})
      .post('/auth/password/reset', { token: reset.token, newPassword: 'six plates before breakfast' });

    // The reset ended what was out: whoever follows the older link learns no more than that.
    expect(await verify(token)).toMatchObject(invalidToken);
  });

  it('takes no token after a day', async () => {
    const clock = new MovableClock();
    const slow = await startApi({ clock });
    try {
      const { email } = await slow.signUpAthlete();
      const { token } = await slow.mails.next(email, CONFIRM);
      clock.moveTo(DAYS);

      expect(await slow.as({}).post('/auth/verify-email', { token })).toMatchObject(invalidToken);
    } finally {
      await slow.close();
    }
  });

  describe('for a new address', () => {
    it('gives the account the address, and ends its sessions', async () => {
      const athlete = await newcomer();
      const newEmail = anAddress();

      expect(await verify(await tokenForChange(athlete, newEmail))).toMatchObject({ status: 204 });

      expect(await athlete.get('/me')).toMatchObject(refusal(401, 'token_revoked'));
      const { password } = athlete;
      expect(await api.as({}).post('/auth/login', { email: newEmail, password })).toMatchObject({
        status: 200,
        body: { user: { id: athlete.id, email: newEmail, emailVerifiedAt: expect.any(String) } },
      });
      expect(await api.as({}).post('/auth/login', { email: athlete.email, password })).toMatchObject(
        refusal(401, 'invalid_credentials'),
      );
    });

    it('tells the old address', async () => {
      const athlete = await newcomer();
      const newEmail = anAddress();

      await verify(await tokenForChange(athlete, newEmail));

      const { text } = await api.mails.next(athlete.email, 'Your e-mail address was changed');
      expect(text).toContain(newEmail);
    });

    it('ends the tokens that went to the old address', async () => {
      const athlete = await newcomer();
      const old = await tokenFor(athlete);

      await verify(await tokenForChange(athlete, anAddress()));

      expect(await verify(old)).toMatchObject(invalidToken);
    });

    it('says where somebody else has the address by now', async () => {
      const [athlete, newEmail] = [await api.signUpAthlete(), anAddress()];
      const token = await tokenForChange(athlete, newEmail);
      await api.signUpAthlete({ email: newEmail.toUpperCase() });

      expect(await verify(token)).toMatchObject(refusal(409, 'email_taken'));
      expect(await athlete.get('/me')).toMatchObject({ status: 200, body: { email: athlete.email } });
    });
  });
});

describe('resendVerification', () => {
  it('is refused once the address is confirmed', async () => {
    const athlete = await newcomer();
    await verify(await tokenFor(athlete));

    expect(await athlete.post('/me/email/verification')).toMatchObject(
      refusal(409, 'email_already_verified'),
    );
  });

  it('takes an idempotency key for one URL', async () => {
    const athlete = await newcomer();
    const key = { 'idempotency-key': randomUUID() };
    await athlete.post('/me/email/verification', undefined, key);

    expect(await athlete.post('/me/email/verification?', undefined, key)).toMatchObject(
      refusal(422, 'idempotency_key_reused'),
    );
  });

  it('sends an account five mails within an hour', async () => {
    const athlete = await newcomer();
    for (let mail = 2; mail <= 5; mail++) await tokenFor(athlete);

    expect(await athlete.post('/me/email/verification')).toMatchObject({ status: 202 });

    await tokenFor(await newcomer());
    const confirmations = api.mails
      .sentTo(athlete.email)
      .filter(({ subject }) => subject.startsWith(CONFIRM));
    expect(confirmations).toHaveLength(5);
  });
});
