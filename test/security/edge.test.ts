/** What gets past the edge, and what the edge believes. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sql } from '../../src/infrastructure/database/database.js';
import { startApi, type Api } from '../support/api.js';
import { testDatabase } from '../support/postgres.js';
import { Processes } from '../support/processes.js';
import { sendRaw } from '../support/raw.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('rule 1: what the document does not have', () => {
  it.each([
    '/.env',
    '/.git/config',
    '/package.json',
    '/src/server.ts',
    '/assets/',
    '/assets/../../../package.json',
    '/assets/%2e%2e/%2e%2e/pages.ts',
    '/assets/..%5c..%5cpages.ts',
    '/assets/swagger-ui/../../package.json',
    '/admin',
    '/debug/pprof',
    '/server-status',
    '/graphql',
    '/api',
    '/api/v1',
    '/api/v2/health',
    '/api/v1/users',
    '/metrics/../openapi.json',
  ])('is not served: %s', async (path) => {
    const { status, text } = await sendRaw(
      api.origin,
      `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
    );

    expect(status).toBe(404);
    expect(JSON.parse(text)).toMatchObject({ status: 404, code: 'not_found' });
  });
});

describe('rule 3: the patterns of the document', () => {
  const document = readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8');
  const patterns = [...new Set(patternsIn(JSON.parse(document)))];

  it('are there', () => {
    expect(patterns.length).toBeGreaterThan(5);
  });

  it.each(patterns)('are decided at once, whatever is sent: %s', (pattern) => {
    const compiled = new RegExp(pattern, 'u');
    const attacks = [
      'a',
      'A',
      '0',
      ' ',
      '-',
      '.',
      '_',
      '/',
      '+',
      '"',
      'é',
      'a0',
      'a-',
      '0.',
      'a ',
      '.a',
      '\t',
    ];
    const begun = performance.now();
    for (const attack of attacks) {
      const long = attack.repeat(20_000);
      for (const text of [long, `${long}\u0000`, `\u0000${long}`, `"${long}`, `a@${long}!`])
        compiled.test(text);
    }

    // 85 texts of 20 000 characters; a pattern that goes back and forth takes minutes for one of them.
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  function* patternsIn(value: unknown): Generator<string> {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      if (key === 'pattern' && typeof member === 'string') yield member;
      else yield* patternsIn(member);
    }
  }
});

describe('rule 15: the address of a client', () => {
  const FORWARDED = '203.0.113.9, 198.51.100.7, 192.0.2.1';
  const seenWith = async (trusted: string, headers: Record<string, string>): Promise<unknown> => {
    let written = '';
    const own = await startApi({
      environment: { TRUSTED_PROXIES: trusted },
      log: { write: (line) => void (written += line) },
    });
    await own.as(headers).get('/health');
    await own.close();
    const lines = written.split('\n').filter((line) => line.includes('"operation":"getHealth"'));
    return (JSON.parse(lines[0]!) as { ip: unknown }).ip;
  };

  it.each([
    ['0', { 'x-forwarded-for': FORWARDED }, '127.0.0.1'],
    ['1', { 'x-forwarded-for': FORWARDED }, '192.0.2.1'],
    ['2', { 'x-forwarded-for': FORWARDED }, '198.51.100.7'],
    ['1', { 'x-forwarded-for': '' }, '127.0.0.1'],
    ['0', { forwarded: 'for=203.0.113.9' }, '127.0.0.1'],
    ['1', { forwarded: 'for=203.0.113.9', 'x-real-ip': '203.0.113.9' }, '127.0.0.1'],
    ['1', { 'x-client-ip': '203.0.113.9', 'true-client-ip': '203.0.113.9' }, '127.0.0.1'],
  ])('is what %s trusted proxies vouch for: %j', async (trusted, headers, expected) => {
    expect(await seenWith(trusted, headers)).toBe(expected);
  });
});

describe('rule 22: in production', () => {
  const processes = new Processes();
  afterAll(() => processes.killAll());

  it('seeds make no account', async () => {
    const database = await testDatabase();
    const secret = (): string => randomBytes(32).toString('base64url');
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const run = processes.run('cli/main.ts', ['seed'], {
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
      HOST: '127.0.0.1',
      PUBLIC_URL: 'https://log.example.org',
      SECURITY_CONTACT: 'mailto:security@example.org',
      TOKEN_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      CURSOR_SECRET: secret(),
      IDEMPOTENCY_SECRET: secret(),
      PASSWORD_PEPPER: secret(),
      MAIL_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'log@example.org',
    });
    const code = await run.exit;
    const people = await database.db.many(sql`select id from users`);
    const exercises = await database.db.many(sql`select id from catalog_exercises limit 1`);
    await database.close();

    expect([code, run.output()]).toEqual([0, expect.not.stringContaining('demo')]);
    expect(exercises).toHaveLength(1);
    expect(people).toEqual([]);
  });
});

describe('rule 44: the id that a client gives its request', () => {
  it.each([
    'a\tb-tab-in-it',
    'ünicode-12345',
    '<script>alert(1)</script>',
    '{"a":"b"}-12345',
    'a'.repeat(4000),
  ])('is not taken into the log where it is %j', async (id) => {
    const { headers } = await api.as({ 'x-request-id': Buffer.from(id).toString('latin1') }).get('/health');

    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is taken where it is one', async () => {
    const id = randomUUID();

    expect((await api.as({ 'x-request-id': id }).get('/health')).headers['x-request-id']).toBe(id);
  });
});
