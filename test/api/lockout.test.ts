import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from '../../src/infrastructure/database/database.js';
import { fromMillis } from '../../src/domain/shared/time.js';
import { type Athlete, type Api, type Headers, refusal, type Reply, startApi } from '../support/api.js';
import { countedHashing } from '../support/hashing.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const WRONG = 'not the password';

const hashing = countedHashing();
let now = Date.now();
let api: Api;
beforeAll(async () => {
  api = await startApi({
    hashing,
    clock: { now: () => fromMillis(now) },
    // The last proxy is ours: what it says of the client is believed.
    environment: { TRUSTED_PROXIES: '1', SIGN_IN_FAILURES_PER_NETWORK: '1000' },
  });
});
afterAll(() => api.close());

const wait = (seconds: number): void => void (now += seconds * 1000);

let networks = 0;
/** Somewhere that nobody has been yet. */
const somewhere = (): string => `198.51.${Math.floor(++networks / 250)}.${networks % 250}`;

const login = (email: string, password: string, address: string, headers: Headers = {}): Promise<Reply> =>
  api.as({ 'x-forwarded-for': address, ...headers }).post('/auth/login', { email, password });

/** Statuses of so many sign-ins with a wrong password. */
async function fail(times: number, email: string, address = somewhere()): Promise<number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < times; time++) statuses.push((await login(email, WRONG, address)).status);
  return statuses;
}

/** An account that was made at `home`. */
async function owner(home: string): Promise<{ email: string; password: string; id: string }> {
  const account = { email: `${randomUUID()}@spotter.example`, password: `a good ${randomUUID()}` };
  const { body } = await api
    .as({ 'x-forwarded-for': home })
    .post<{ user: { id: string } }>('/auth/register', { ...account, displayName: 'Ana' });
  return { ...account, id: body.user.id };
}

const nameless = ({ status, headers, body }: Reply) => ({
  status,
  headers: Object.keys(headers).sort(),
  body: { ...body, requestId: '' },
});

describe('failed sign-ins', () => {
  it('lock after five in a row, whatever the password is then', async () => {
    const { email, password } = await owner(somewhere());

    expect(await fail(5, email)).toEqual([401, 401, 401, 401, 401]);

    const refused = await login(email, password, somewhere());
    expect(refused).toMatchObject(refusal(429, 'account_locked'));
    expect(refused.headers['retry-after']).toBe(String(15 * MINUTE));
    expect(nameless(await login(email, WRONG, somewhere()))).toEqual(nameless(refused));
  });

  it('lock an address that nobody has in the same way', async () => {
    const { email } = await owner(somewhere());
    const unknown = `${randomUUID()}@spotter.example`;

    for (let time = 0; time < 7; time++) {
      const [known, nobodys] = [
        await login(email, WRONG, '192.0.2.7'),
        await login(unknown, WRONG, '192.0.2.7'),
      ];
      expect(nameless(nobodys)).toEqual(nameless(known));
    }
  });

  it('begin anew after a success', async () => {
    const { email, password } = await owner(somewhere());
    const place = somewhere();

    expect(await fail(4, email, place)).toEqual([401, 401, 401, 401]);
    expect(await login(email, password, place)).toMatchObject({ status: 200 });
    expect(await fail(4, email, place)).toEqual([401, 401, 401, 401]);
    expect(await login(email, password, place)).toMatchObject({ status: 200 });
  });

  it('do not lock when the fifth try is right', async () => {
    const { email, password } = await owner(somewhere());
    const place = somewhere();
    await fail(4, email, place);

    expect(await login(email, password, place)).toMatchObject({ status: 200 });
    expect(await login(email, password, place)).toMatchObject({ status: 200 });
  });

  it('lock for twice as long each time, up to a day, and never for ever', async () => {
    const { email, password } = await owner(somewhere());
    const locks: number[] = [];
    for (let lock = 0; lock < 9; lock++) {
      await fail(5, email);
      const { headers } = await login(email, password, somewhere());
      locks.push(Number(headers['retry-after']));
      wait(locks.at(-1)!);
    }

    expect(locks).toEqual([
      ...[15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 16 * HOUR],
      ...[24 * HOUR, 24 * HOUR],
    ]);
    expect(await login(email, password, somewhere())).toMatchObject({ status: 200 });
  });

  it('make the password useless after a hundred in a row, also at home', async () => {
    const home = somewhere();
    const { email, password } = await owner(home);
    for (let lock = 0; lock < 20; lock++) {
      expect(await fail(5, email)).toEqual([401, 401, 401, 401, 401]);
      wait(24 * HOUR);
    }

    wait(24 * HOUR);
    const refused = await login(email, password, home);
    expect(refused).toMatchObject(refusal(429, 'account_locked'));
    expect(refused.headers['retry-after']).toBe(String(24 * HOUR));
  });
});

describe('the owner', () => {
  const forgot = async (email: string): Promise<string> => {
    await api.as({}).post('/auth/password/forgot', { email });
    return (await api.mails.next(email, 'Choose a new password')).token;
  };

  it('is told by mail, once for a row of locks', async () => {
    const { email } = await owner(somewhere());
    const strangers = somewhere();
    await fail(5, email, strangers);
    const { text } = await api.mails.next(email, 'Too many failed sign-ins');
    expect(text).toContain(fromMillis(now + 15 * MINUTE * 1000).slice(0, 10));

    wait(15 * MINUTE);
    await fail(5, email, strangers);

    // Mails are sent in turn: another one would be here by now.
    await forgot(email);
    const told = api.mails.sentTo(email).filter(({ subject }) => subject.startsWith('Too many'));
    expect(told).toHaveLength(1);
  });

  it('comes in by a reset by mail, whatever is locked', async () => {
    const home = somewhere();
    const { email } = await owner(home);
    for (let lock = 0; lock < 20; lock++) {
      await fail(5, email, lock % 2 ? home : somewhere());
      wait(24 * HOUR);
    }
    const newPassword = 'eight loud geese after noon';

    const token = await forgot(email);
    expect(await login(email, newPassword, home)).toMatchObject({ status: 429 });
    await api.as({}).post('/auth/password/reset', { token, newPassword });

    expect(await login(email, newPassword, home)).toMatchObject({ status: 200 });
    expect(await login(email, newPassword, somewhere())).toMatchObject({ status: 200 });
  });

  it('is not locked out by strangers', async () => {
    const home = somewhere();
    const { email, password } = await owner(home);
    await fail(6, email);

    expect(await login(email, password, somewhere())).toMatchObject({ status: 429 });
    expect(await login(email, password, home)).toMatchObject({ status: 200 });
  });

  it('sets no stranger free by signing in', async () => {
    const home = somewhere();
    const { email, password } = await owner(home);
    await fail(5, email);
    await login(email, password, home);

    expect(await fail(1, email)).toEqual([429]);
  });

  it('is at home in the whole /64 of an IPv6 address, and nowhere else', async () => {
    const { email, password } = await owner('2001:db8:1:2::1');
    await fail(5, email);

    expect(await login(email, password, '2001:db8:1:3::1')).toMatchObject({ status: 429 });
    expect(await login(email, password, '2001:DB8:1:2:aaaa:bbbb:0:9')).toMatchObject({ status: 200 });
  });

  it('has tries of their own at home, which lock there', async () => {
    const home = somewhere();
    const { email, password } = await owner(home);

    expect(await fail(6, email, home)).toEqual([401, 401, 401, 401, 401, 429]);
    expect(await login(email, password, home)).toMatchObject({ status: 429 });
    expect(await login(email, password, somewhere())).toMatchObject({ status: 200 });
  });

  it('is a stranger where they have not been for a month', async () => {
    const home = somewhere();
    const { email, password } = await owner(home);
    wait(31 * 24 * HOUR);
    await fail(5, email);

    expect(await login(email, password, home)).toMatchObject({ status: 429 });
  });
});

describe('whose failure it is', () => {
  it.each<[string, (email: string) => string, Headers]>([
    ['another spelling', (email) => email.toUpperCase(), {}],
    ['letters that only look different', (email) => email.replace('spotter', 'ｓｐｏｔｔｅｒ'), {}],
    ['another browser', (email) => email, { 'user-agent': 'curl/8' }],
    ['another host', (email) => email, { 'x-forwarded-host': 'other.example', forwarded: 'for=192.0.2.1' }],
    ['other proxies before ours', (email) => email, { 'x-real-ip': '192.0.2.1', via: '1.1 other' }],
  ])('is not changed by %s', async (_what, spelt, headers) => {
    const { email, password } = await owner(somewhere());
    const place = somewhere();
    await fail(4, email, place);

    const { status } = await login(spelt(email), WRONG, place, headers);

    // Whatever is no address at all is refused before, and is no try.
    if (status !== 401) await fail(1, email, place);
    expect([401, 422]).toContain(status);
    expect(await login(email, password, place)).toMatchObject({ status: 429 });
  });

  it('is not changed by addresses that a client makes up', async () => {
    const { email, password } = await owner(somewhere());
    const place = somewhere();
    for (let time = 0; time < 5; time++) await login(email, WRONG, `203.0.113.${time}, ${place}`);

    expect(await login(email, password, `192.0.2.1, ${place}`)).toMatchObject({ status: 429 });
  });
});

describe('the work', () => {
  let suspended: { email: string; password: string; id: string };
  let locked: { email: string; password: string };
  beforeAll(async () => {
    suspended = await owner(somewhere());
    await api.database.db.run(sql`update users set status = 'suspended' where id = ${suspended.id}`);
    locked = await owner(somewhere());
    await fail(5, locked.email);
  });

  it.each<[string, () => Promise<Reply>, number]>([
    [
      'a right password',
      () => owner('192.0.2.9').then((one) => login(one.email, one.password, '192.0.2.9')),
      200,
    ],
    ['a wrong password', () => owner('192.0.2.9').then((one) => login(one.email, WRONG, '192.0.2.9')), 401],
    ['an unknown address', () => login(`${randomUUID()}@spotter.example`, WRONG, '192.0.2.9'), 401],
    ['a suspended account', () => login(suspended.email, suspended.password, '192.0.2.9'), 401],
    ['a locked account', () => login(locked.email, locked.password, '192.0.2.9'), 429],
  ])('is one hash for %s', async (_what, attempt, status) => {
    const before = hashing.compared.length;

    expect(await attempt()).toMatchObject({ status });

    expect(hashing.compared.length - before).toBe(1);
  });

  it('tells a suspended account from a wrong password by nothing', async () => {
    const { email } = await owner(somewhere());

    const wrong = await login(email, WRONG, somewhere());

    expect(nameless(await login(suspended.email, suspended.password, somewhere()))).toEqual(nameless(wrong));
  });
});

describe('many tries at once', () => {
  it('reach the password five times, of fifty', async () => {
    const { email } = await owner(somewhere());
    const before = hashing.compared.length;
    const hash = await passwordHashOf(email);

    const replies = await Promise.all(Array.from({ length: 50 }, () => login(email, WRONG, somewhere())));

    const compared = hashing.compared.slice(before);
    expect(compared).toHaveLength(50);
    expect(compared.filter((one) => one === hash)).toHaveLength(5);
    expect(replies.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(replies.filter(({ status }) => status === 429)).toHaveLength(45);
  });

  it('with the right password all succeed', async () => {
    const { email, password } = await owner(somewhere());

    const replies = await Promise.all(Array.from({ length: 20 }, () => login(email, password, somewhere())));

    expect(replies.map(({ status }) => status)).toEqual(Array(20).fill(200));
  });

  const passwordHashOf = async (email: string): Promise<string> => {
    const { hash } = await api.database.db.one<{ hash: string }>(sql`
      select c.password_hash as hash from users u join password_credentials c on c.user_id = u.id
      where u.email = ${email}`);
    return hash;
  };
});

describe('a network that fails on many accounts', () => {
  let strict: Api;
  let athlete: Athlete;
  beforeAll(async () => {
    strict = await startApi({ environment: { TRUSTED_PROXIES: '1', SIGN_IN_FAILURES_PER_NETWORK: '6' } });
    athlete = await strict.signUpAthlete();
  });
  afterAll(() => strict.close());

  let from: Headers;
  beforeEach(() => {
    from = { 'x-forwarded-for': somewhere() };
  });
  const spray = (times: number): Promise<Reply[]> =>
    Promise.all(
      Array.from({ length: times }, () =>
        strict
          .as(from)
          .post('/auth/login', { email: `${randomUUID()}@spotter.example`, password: 'spring 2026' }),
      ),
    );
  const right = (headers: Headers): Promise<Reply> =>
    strict.as(headers).post('/auth/login', { email: athlete.email, password: athlete.password });

  it('is refused for a while, and nobody else is', async () => {
    const statuses = (await spray(10)).map(({ status }) => status);

    expect(statuses.sort()).toEqual([401, 401, 401, 401, 401, 401, 429, 429, 429, 429]);
    const refused = await right(from);
    expect(refused).toMatchObject(refusal(429, 'rate_limited'));
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(14 * MINUTE);
    expect(await right({ 'x-forwarded-for': somewhere() })).toMatchObject({ status: 200 });
  });

  it('is not refused for what succeeds', async () => {
    for (let time = 0; time < 8; time++) expect(await right(from)).toMatchObject({ status: 200 });
    await spray(5);

    expect(await right(from)).toMatchObject({ status: 200 });
  });
});
