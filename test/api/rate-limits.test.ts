/** Quotas as callers meet them: whose they are, what uses them up, and what does not. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  aWorkout,
  callerOf,
  startApi,
  type Api,
  type Athlete,
  type Caller,
  type Headers,
} from '../support/api.js';
import { contractClient } from '../support/contract-client.js';
import { Processes } from '../support/processes.js';
import { describeWithRedis, TestRedis } from '../support/redis.js';

/** A tenth of everything: 60 reads, 30 writes, 120 requests of an address, 2 sign-ins, 2 registrations. */
const TENTH = { RATE_LIMIT_SCALE: '0.1' };
const [READS, WRITES, SIGN_INS, OF_ADDRESS] = [60, 30, 2, 120];

/** Nobody is limited here: who has an account got it here, and so a limited one on the same data begins at zero. */
let open: Api;
let ana: Athlete;
let ben: Athlete;
beforeAll(async () => {
  open = await startApi();
  [ana, ben] = [await open.signUpAthlete(), await open.signUpAthlete()];
});
afterAll(() => open.close());

const startLimited = (environment: Headers = {}): Promise<Api> =>
  startApi({
    through: async () => open.database.url,
    environment: { ...TENTH, TRUSTED_PROXIES: '1', ...environment },
  });

/** Addresses for which nobody has asked yet. */
let last = 0;
const newAddress = (): string => `203.0.113.${++last}`;
const from = (address: string): Headers => ({ 'x-forwarded-for': address });
const bearer = ({ token }: Athlete): Headers => ({ authorization: `Bearer ${token}` });

/** The statuses of so many requests, one after the other, and how often each came. */
async function statusesOf(times: number, ask: () => ReturnType<Caller['get']>) {
  const counts: Record<number, number> = {};
  for (let n = 0; n < times; n++) {
    const { status } = await ask();
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

describe('a quota', () => {
  let api: Api;
  let login: (headers?: Headers) => ReturnType<Caller['post']>;
  beforeEach(async () => {
    api = await startLimited();
    login = (headers) =>
      api.as({}).post('/auth/login', { email: ana.email, password: ana.password }, headers);
  });
  afterEach(() => api.close());

  it('of an account is the same wherever it asks from, and not that of another account', async () => {
    const [here, there] = [newAddress(), newAddress()];
    const read = (headers: Headers) => () => api.as({ ...bearer(ana), ...headers }).get('/me');

    expect(await statusesOf(READS / 2, read(from(here)))).toEqual({ 200: READS / 2 });
    expect(await statusesOf(READS / 2 + 2, read(from(there)))).toEqual({ 200: READS / 2, 429: 2 });
    expect((await api.as({ ...bearer(ben), ...from(here) }).get('/me')).status).toBe(200);
  });

  it('of reads leaves writes alone', async () => {
    const caller = api.as({ ...bearer(ana), ...from(newAddress()) });
    await statusesOf(READS + 1, () => caller.get('/me'));

    const { status, headers } = await caller.post('/workouts', aWorkout());
    expect([status, headers['ratelimit']]).toEqual([201, expect.stringMatching(/^"writes";r=29;t=\d+$/)]);
  });

  it('says what is left, and in the end when to come back', async () => {
    const caller = api.as({ ...bearer(ana), ...from(newAddress()) });
    const first = await caller.get('/me');
    await statusesOf(READS - 1, () => caller.get('/me'));
    const refused = await caller.get('/me');

    expect(first.headers).toMatchObject({
      'ratelimit-policy': '"reads";q=60;w=60, "address";q=120;w=60',
      ratelimit: expect.stringMatching(/^"reads";r=59;t=(59|60)$/),
    });
    expect(refused).toMatchObject({
      status: 429,
      headers: { 'retry-after': expect.stringMatching(/^([1-5]?\d|60)$/) },
      body: { code: 'rate_limited', 'violated-policies': ['reads'] },
    });
  });

  it('of sign-ins is that of the address, whoever signs in', async () => {
    const [here, there] = [from(newAddress()), from(newAddress())];

    expect(await statusesOf(SIGN_INS + 1, () => login(here))).toEqual({ 200: SIGN_INS, 429: 1 });
    expect((await login(there)).status).toBe(200);
    expect(
      await api.as(here).post('/auth/login', { email: ben.email, password: ben.password }),
    ).toMatchObject({ status: 429, body: { 'violated-policies': ['sign_in'] } });
  });

  it('of registrations makes no more accounts than it has', async () => {
    const account = () => ({
      email: `${randomUUID()}@spotter.example`,
      password: `a good ${randomUUID()}`,
      displayName: 'Cy',
    });
    const here = from(newAddress());

    expect(await statusesOf(3, () => api.as(here).post('/auth/register', account()))).toEqual({
      201: 2,
      429: 1,
    });
  });

  it('of an address counts what all its accounts do, and stops wrong tokens as well', async () => {
    const here = from(newAddress());
    await statusesOf(WRITES, () => api.as({ ...bearer(ana), ...here }).patch('/me', { displayName: 'Ana' }));
    await statusesOf(READS, () => api.as({ ...bearer(ben), ...here }).get('/me'));

    const wrong = () => api.as({ authorization: 'Bearer x', ...here }).get('/me');
    expect(await statusesOf(OF_ADDRESS - WRITES - READS + 3, wrong)).toEqual({ 401: 30, 429: 3 });
    expect((await api.as({ ...bearer(ana), ...from(newAddress()) }).get('/me')).status).toBe(200);
  });

  it('is not used by what has not changed', async () => {
    const caller = api.as({ ...bearer(ana), ...from(newAddress()) });
    const { etag } = await caller.get('/me');

    expect(await statusesOf(READS + 10, () => caller.get('/me', { 'if-none-match': etag }))).toEqual({
      304: READS + 10,
    });
    expect((await caller.get('/me')).headers['ratelimit']).toMatch(/^"reads";r=58;/);
  });

  it('is used by HEAD as it is by GET', async () => {
    const head = () =>
      api.send({
        method: 'HEAD',
        target: '/api/v1/me',
        headers: { ...bearer(ana), ...from('203.0.113.99') },
      });

    expect((await head()).headers['ratelimit']).toMatch(/^"reads";r=59;/);
    await statusesOf(READS - 1, () => api.as(bearer(ana)).get('/me'));
    expect((await head()).status).toBe(429);
  });

  it('is the present one where an answer is given again', async () => {
    const caller = api.as({ ...bearer(ana), ...from(newAddress()), 'idempotency-key': randomUUID() });
    const log = () => caller.post('/workouts', { ...workout });
    const workout = aWorkout();

    expect((await log()).headers['ratelimit']).toMatch(/^"writes";r=29;/);
    expect((await log()).headers).toMatchObject({
      'idempotent-replayed': 'true',
      ratelimit: expect.stringMatching(/^"writes";r=28;/),
    });
  });

  it('is one for all addresses of a network of IPv6, and one for both ways to write IPv4', async () => {
    const of = (address: string) => login(from(address)).then(({ status }) => status);

    expect([await of('2001:db8::1'), await of('2001:db8::2'), await of('2001:DB8:0:0:9::3')]).toEqual([
      ...[200, 200, 429],
    ]);
    expect(await of('2001:db8:0:1::1')).toBe(200);
    expect([await of('198.51.100.1'), await of('::ffff:198.51.100.1'), await of('::ffff:c633:6401')]).toEqual(
      [...[200, 200, 429]],
    );
  });

  it('does not stand in the way of monitoring', async () => {
    expect(await statusesOf(OF_ADDRESS + 1, () => api.as(from('203.0.113.98')).get('/health'))).toEqual({
      200: OF_ADDRESS + 1,
    });
  });
});

describe('without trusted proxies', () => {
  it('no header changes whose quota it is', async () => {
    const api = await startLimited({ TRUSTED_PROXIES: '0' });
    const login = (headers: Headers) =>
      api.as({}).post('/auth/login', { email: ana.email, password: ana.password }, headers);
    await statusesOf(SIGN_INS, () => login({}));

    for (const headers of [
      from('203.0.113.50'),
      from('127.0.0.1'),
      from('203.0.113.51, 203.0.113.52'),
      { forwarded: 'for=203.0.113.50;proto=https' },
      { 'x-real-ip': '203.0.113.50' },
      { 'x-client-ip': '203.0.113.50' },
      { 'true-client-ip': '203.0.113.50' },
      { 'cf-connecting-ip': '203.0.113.50' },
      { 'x-cluster-client-ip': '203.0.113.50' },
      { host: 'elsewhere.example' },
      { 'user-agent': 'another' },
      { authorization: `Bearer ${ben.token}` },
    ])
      expect({ headers, status: (await login(headers)).status }).toEqual({ headers, status: 429 });
    await api.close();
  });
});

describeWithRedis('two processes with one Redis', () => {
  const processes = new Processes();
  let redis: TestRedis;
  let callers: Caller[];
  beforeAll(async () => {
    redis = await TestRedis.start();
    const environment = {
      ...TENTH,
      TRUSTED_PROXIES: '1',
      DATABASE_URL: open.database.url,
      REDIS_URL: redis.url,
    };
    const runs = await Promise.all([processes.startServer(environment), processes.startServer(environment)]);
    callers = runs.map(({ origin }) => callerOf(contractClient(origin)));
  }, 60_000);
  afterAll(async () => {
    await processes.killAll();
    await redis.kill();
  });

  const redisOf = async (caller: Caller) =>
    (await caller.get<{ checks: Record<string, { status: string }> }>('/readiness')).body.checks['redis']!;
  const untilRedisIs = async (status: string): Promise<void> => {
    for (const caller of callers) while ((await redisOf(caller)).status !== status);
  };

  /** Four sign-ins from a new address, by turns. */
  async function signIns(): Promise<number[]> {
    const [one, other] = callers as [Caller, Caller];
    const here = from(newAddress());
    const statuses = [];
    for (const caller of [one, other, one, other]) {
      const { email, password } = ana;
      statuses.push((await caller.post('/auth/login', { email, password }, here)).status);
    }
    return statuses;
  }

  it('count together', async () => {
    await untilRedisIs('pass');
    let statuses = await signIns();
    // A busy machine may be too slow for Redis, and then each counts for itself.
    for (let n = 0; n < 5 && !statuses.includes(429); n++) statuses = await signIns();

    expect(statuses).toEqual([200, 200, 429, 429]);
  });

  it('go on when it is frozen, and when it is gone, and are ready all the time', async () => {
    redis.freeze();
    await untilRedisIs('warn');
    expect((await callers[0]!.get('/readiness')).status).toBe(200);
    const begun = performance.now();
    expect(await statusesOf(10, () => callers[0]!.get('/me', bearer(ben)))).toEqual({ 200: 10 });
    expect(performance.now() - begun).toBeLessThan(3000);

    await redis.kill();
    expect(await statusesOf(10, () => callers[1]!.get('/me', bearer(ben)))).toEqual({ 200: 10 });

    await redis.restart();
    await untilRedisIs('pass');
    expect((await callers[0]!.get('/me', bearer(ben))).status).toBe(200);
  });
});
