import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { problems } from '../../generated/problems.js';
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

describe('the pages', () => {
  const page = (path: string, headers: Record<string, string> = {}) =>
    request(api.origin).get(path).set(headers);

  it('begin with one that leads to the others', async () => {
    const { status, headers, text } = await page('/');

    expect(status).toBe(200);
    expect(headers['link']).toBe('</openapi.json>; rel="service-desc", </docs>; rel="service-doc"');
    expect(text).toContain('href="/docs"');
  });

  it.each([
    ['/openapi.json', /^application\/json/],
    ['/openapi.yaml', /^application\/yaml/],
    ['/docs', /^text\/html/],
    ['/redoc', /^text\/html/],
    ['/assets/page.css', /^text\/css/],
  ])('have %s', async (path, type) => {
    const { status, headers } = await page(path);

    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(type);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it.each(['/', '/docs', '/redoc'])('have all that %s needs, and ask nobody else for it', async (path) => {
    const { text } = await page(path);
    const parts = [...text.matchAll(/<(?:script src|link rel="stylesheet" href)="([^"]+)"/g)].map(
      (match) => match[1]!,
    );

    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expect(await page(part)).toMatchObject({ status: 200 });
  });

  it.each(Object.values(problems).map(({ code, cause }) => ({ code, cause })))(
    'explain the problem $code',
    async ({ code }) => {
      const { status, text } = await page(`/problems/${code.replaceAll('_', '-')}`);

      expect(status).toBe(200);
      expect(text).toContain(`<code>${code}</code>`);
    },
  );

  it.each([
    '/nothing',
    '/problems/nothing',
    '/problems/__proto__',
    '/docs/',
    '/assets/../package.json',
    '/%2e%2e/etc/passwd',
  ])('do not have %s, and say so as the API does', async (path) => {
    const { status, headers, text } = await page(path);

    expect(status).toBe(404);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(text)).toMatchObject({ code: 'not_found', status: 404 });
  });
});
