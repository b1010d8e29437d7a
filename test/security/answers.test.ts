/** What every answer says to browsers, whoever makes it, and which web applications may read it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type Api, type Athlete } from '../support/api.js';
import { sendRaw } from '../support/raw.js';

const APP = 'https://app.spotter.example';

let api: Api;
let overTls: Api;
let ana: Athlete;
beforeAll(async () => {
  api = await startApi({ environment: { CORS_ORIGINS: `${APP},https://admin.spotter.example:8443` } });
  overTls = await startApi({ environment: { PUBLIC_URL: 'https://log.spotter.example' } });
  ana = await api.signUpAthlete();
});
afterAll(async () => {
  await api.close();
  await overTls.close();
});

const bytes = (line: string, ...headers: string[]): string =>
  [line, 'host: x', 'connection: close', ...headers, '', ''].join('\r\n');

/** One of each kind: operations, refusals of the router, of Node, preflights, pages, files. */
const answers: [string, string][] = [
  ['an operation', 'GET /api/v1/health HTTP/1.1'],
  ['a catalogue for everybody', 'GET /api/v1/catalog HTTP/1.1'],
  ['a refusal', 'GET /api/v1/me HTTP/1.1'],
  ['an unknown path', 'GET /api/v1/nothing HTTP/1.1'],
  ['another method', 'TRACE /api/v1/health HTTP/1.1'],
  ['what methods there are', 'OPTIONS /api/v1/health HTTP/1.1'],
  ['no HTTP', 'nonsense'],
  ['the landing page', 'GET / HTTP/1.1'],
  ['the document', 'GET /openapi.json HTTP/1.1'],
  ['the documentation', 'GET /docs HTTP/1.1'],
  ['the reference', 'GET /redoc HTTP/1.1'],
  ['a page about a problem', 'GET /problems/not-found HTTP/1.1'],
  ['a page that there is not', 'GET /problems/nothing HTTP/1.1'],
  ['a script', 'GET /assets/redoc.js HTTP/1.1'],
  ['the metrics', 'GET /metrics HTTP/1.1'],
  ['the address for reports', 'GET /.well-known/security.txt HTTP/1.1'],
];

/** Preflights have no body, and metrics are shown to programs of this machine only. */
const withText = answers.filter(([what]) => what !== 'what methods there are' && what !== 'the metrics');

describe('rule 7: every answer', () => {
  it.each(answers)('protects itself from browsers: %s', async (_what, line) => {
    const { headers } = await sendRaw(api.origin, bytes(line));

    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it.each(answers)('says nothing of what made it: %s', async (_what, line) => {
    const { headers } = await sendRaw(api.origin, bytes(line));

    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
    expect(Object.values(headers).join()).not.toMatch(/express|node(?!-)/i);
  });

  it.each(answers)('asks for TLS where the service is reached over it: %s', async (_what, line) => {
    const { headers } = await sendRaw(overTls.origin, bytes(line));

    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  });

  it.each(withText)('says what it is: %s', async (_what, line) => {
    const { headers } = await sendRaw(api.origin, bytes(line));

    const type = headers['content-type'] ?? '';
    // JSON is UTF-8 and has no such parameter (RFC 8259); everything else says so.
    expect(type.includes('json') || /charset=utf-8/i.test(type)).toBe(true);
  });

  it.each(['/docs', '/redoc', '/', '/problems/not-found'])('runs no script but ours: %s', async (path) => {
    const { headers } = await sendRaw(api.origin, bytes(`GET ${path} HTTP/1.1`));
    const scripts = /script-src ([^;]*)/.exec(headers['content-security-policy'] ?? '')?.[1];

    expect(scripts).toBe("'self'");
    expect(headers['content-security-policy']).toContain("base-uri 'none'");
  });

  it('is kept by nobody where it is an error or an account, and by everybody where it is the catalogue', async () => {
    const kept = async (path: string) => (await ana.get(path)).headers['cache-control'];

    expect(await kept('/catalog')).toMatch(/^public/);
    expect(await kept('/me')).toMatch(/^private, no-cache$|^no-store$/);
    expect(await kept('/workouts')).toBe('private, no-cache');
    expect(await kept('/workouts/x')).toBe('no-store');
    expect(await kept('/nothing')).toBe('no-store');
    const signIn = await api.as({}).post('/auth/login', { email: ana.email, password: ana.password });
    expect(signIn).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
  });
});

describe('rule 8: an origin', () => {
  const ask = (origin: string, line = 'GET /api/v1/health HTTP/1.1', ...more: string[]) =>
    sendRaw(api.origin, bytes(line, `origin: ${origin}`, ...more));
  const preflight = (origin: string) =>
    ask(origin, 'OPTIONS /api/v1/me HTTP/1.1', 'access-control-request-method: PATCH');

  it.each([APP, 'https://admin.spotter.example:8443'])('on the list may read: %s', async (origin) => {
    for (const { headers } of [await ask(origin), await preflight(origin)])
      expect(headers).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        vary: expect.stringContaining('Origin'),
      });
  });

  it.each([
    'null',
    '*',
    'https://evil.example',
    `${APP}.evil.example`,
    `${APP}:443`,
    `${APP}/`,
    APP.toUpperCase(),
    'http://app.spotter.example',
    'https://app.spotter.example:8443',
    'https://evil.app.spotter.example',
    'https://app.spotter.example@evil.example',
    `${APP}, https://evil.example`,
    'file://',
  ])('that is not may not: %s', async (origin) => {
    for (const { headers } of [await ask(origin), await preflight(origin)])
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  it('is never all of them', async () => {
    const { headers } = await sendRaw(api.origin, bytes('GET /api/v1/health HTTP/1.1'));

    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('security.txt', () => {
  it('says where weaknesses are reported, and until when that holds', async () => {
    const { status, headers, text } = await sendRaw(
      overTls.origin,
      bytes('GET /.well-known/security.txt HTTP/1.1'),
    );

    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(text).toMatch(/^Contact: mailto:security@spotter\.example$/m);
    expect(text).toMatch(/^Canonical: https:\/\/log\.spotter\.example\/\.well-known\/security\.txt$/m);
    const expires = new Date(/^Expires: (.*)$/m.exec(text)![1]!).getTime();
    expect(expires).toBeGreaterThan(Date.now() + 100 * 24 * 3600 * 1000);
    expect(expires).toBeLessThan(Date.now() + 365 * 24 * 3600 * 1000);
  });
});
