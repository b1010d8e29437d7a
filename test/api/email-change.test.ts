import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from '../../src/infrastructure/database/database.js';
import { type Api, type Athlete, type Headers, refusal, type Reply, startApi } from '../support/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

let ana: Athlete;
beforeEach(async () => {
  ana = await api.signUpAthlete();
});

const anAddress = (): string => `${randomUUID()}@spotter.example`;
const change = (email: string, currentPassword: string | undefined, headers: Headers = {}): Promise<Reply> =>
  ana.post('/me/email', { email, currentPassword }, headers);
const nameless = ({ status, headers, text }: Reply) => ({
  status,
  text,
  headers: Object.keys(headers).sort(),
});

describe('changeEmail', () => {
  it('changes nothing by itself', async () => {
    const email = anAddress();

    expect(await change(email, ana.password)).toMatchObject({ status: 202, text: '' });

    expect((await ana.get('/me')).body).toMatchObject({ email: ana.email });
    expect(await api.as({}).post('/auth/login', { email, password: ana.password })).toMatchObject({
      status: 401,
    });
  });

  it('is done by whoever reads the mails of the new address, and told to the old one', async () => {
    const email = anAddress();
    await change(email, ana.password);

    const { token } = await api.mails.next(email, 'Confirm your new e-mail address');
    expect(await api.as({}).post('/auth/verify-email', { token })).toMatchObject({ status: 204 });

    const login = { email, password: ana.password };
    expect(await api.as({}).post('/auth/login', login)).toMatchObject({
      status: 200,
      body: { user: { email } },
    });
    expect(await api.mails.next(ana.email, 'Your e-mail address was changed')).toMatchObject({
      to: ana.email,
    });
  });

  it('answers the same for an address that somebody has, and writes to nobody', async () => {
    const { email } = await api.signUpAthlete();
    const other = anAddress();

    const [taken, free] = [await change(email, ana.password), await change(other, ana.password)];

    expect(nameless(taken)).toEqual(nameless(free));
    await api.mails.next(other, 'Confirm your new e-mail address');
    const subjects = api.mails.sentTo(email).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject.startsWith('Confirm your new'))).toEqual([]);
  });

  it('refuses the address that the account has, however it is spelt', async () => {
    expect(await change(ana.email.toUpperCase(), ana.password)).toMatchObject(
      refusal(422, 'validation_failed', {
        pointer: '#/email',
        code: 'validation_failed',
        detail: 'is the address already',
      }),
    );
  });

  it('needs the password', async () => {
    expect(await change(anAddress(), 'not the password')).toMatchObject(refusal(403, 'wrong_password'));
    expect(await change(anAddress(), undefined)).toMatchObject(refusal(422, 'validation_failed'));
  });

  it('needs a recent proof where there is no password', async () => {
    await api.database.db.run(sql`delete from password_credentials where user_id = ${ana.id}`);
    expect(await change(anAddress(), undefined)).toMatchObject({ status: 202 });

    await api.database.db.run(sql`
      update sessions set authenticated_at = authenticated_at - interval '11 minutes' where user_id = ${ana.id}`);
    expect(await change(anAddress(), undefined)).toMatchObject(refusal(403, 'reauthentication_required'));
  });

  it('is done once for a key', async () => {
    const [email, key] = [anAddress(), { 'idempotency-key': randomUUID() }];

    const first = await change(email, ana.password, key);
    const again = await change(email, ana.password, key);

    expect([first.status, again.status]).toEqual([202, 202]);
    expect(again.headers['idempotent-replayed']).toBe('true');
  });

  it('counts failures that a key would undo', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 6; time++) {
      const { status } = await change(anAddress(), 'not the password', { 'idempotency-key': randomUUID() });
      statuses.push(status);
    }

    expect(statuses).toEqual([403, 403, 403, 403, 403, 429]);
    const failures = sql`
      select from audit_events where subject_id = ${ana.id} and type = 'sign_in_failed'`;
    expect(await api.database.db.run(failures)).toBe(6);
  });

  it('leaves connections to others, however many keys one person has', async () => {
    const many = Array.from({ length: 30 }, () =>
      change(anAddress(), ana.password, { 'idempotency-key': randomUUID() }),
    );
    const others = await Promise.all(Array.from({ length: 10 }, () => ana.get('/me')));

    expect(others.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect((await Promise.all(many)).map(({ status }) => status)).toEqual(Array(30).fill(202));
  });
});
