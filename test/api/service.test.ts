import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseProxy } from '../support/database-proxy.js';
import { refusal, startApi, type Api, type Athlete, type Caller, type Shape } from '../support/api.js';

let proxy: DatabaseProxy;
let api: Api;
let ana: Athlete;
let anybody: Caller;
beforeAll(async () => {
  const through = async (url: string): Promise<string> => {
    proxy = await DatabaseProxy.open(url);
    return proxy.url;
  };
  api = await startApi({ through });
  ana = await api.signUpAthlete();
  anybody = api.as({});
});
afterAll(async () => {
  await api.close();
  await proxy.close();
});

describe('getHealth', () => {
  it('answers anybody', async () => {
    const { status, body, headers } = await anybody.get('/health');

    expect({ status, body, type: headers['content-type'] }).toEqual({
      status: 200,
      body: { status: 'pass' },
      type: 'application/json',
    });
  });
});

describe('getReadiness', () => {
  it('says what the service needs and how that is', async () => {
    expect(await anybody.get('/readiness')).toMatchObject({
      status: 200,
      body: { status: 'pass', checks: { database: { status: 'pass' }, migrations: { status: 'pass' } } },
    });
  });
});

describe('without its database, the service', () => {
  beforeAll(() => proxy.cut());
  afterAll(() => proxy.restore());

  it.each<[string, () => ReturnType<Caller['get']>]>([
    ['a read', () => ana.get('/workouts')],
    ['a write', () => ana.patch('/me', { displayName: 'x' })],
    ['a sign-in', () => anybody.post('/auth/login', { email: ana.email, password: ana.password })],
  ])('refuses %s within three seconds, and says when to come again', async (_what, ask) => {
    const begun = performance.now();

    const reply = await ask();

    expect(reply).toMatchObject(refusal(503, 'unavailable'));
    expect(reply.headers['retry-after']).toMatch(/^[1-9]\d*$/);
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(reply.text).not.toMatch(/ECONN|socket|postgres|select/i);
  });

  it('is not ready, and says what is missing', async () => {
    const { status, body, headers } = await anybody.get<Shape<'Readiness'>>('/readiness');

    expect(status).toBe(503);
    expect(body).toMatchObject({ status: 'fail', checks: { database: { status: 'fail' } } });
    expect(headers['retry-after']).toMatch(/^\d+$/);
  });

  it('is alive, and answers what needs none', async () => {
    expect((await anybody.get('/health')).status).toBe(200);
    expect((await anybody.get('/catalog')).status).toBe(200);
    expect(await anybody.post('/auth/login', { email: 1 })).toMatchObject(refusal(422, 'validation_failed'));
  });
});

describe('with its database again, the service', () => {
  it('is as it was', async () => {
    expect((await ana.get('/workouts')).status).toBe(200);
    expect((await anybody.get('/readiness')).status).toBe(200);
  });
});
