/** The search for secrets is seen to find what is planted, and nothing else. */
import { describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretsOfAnswer, secretsOfRequest, withoutHandedOut } from './extract.js';
import { Needles } from './needles.js';
import { searchFolder, searcher } from './search.js';

const token = (): string => `spr_${randomBytes(48).toString('base64url')}`;
const jwt = (): string => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'ES256', typ: 'at+jwt' })}.${part({ sub: randomUUID() })}.${randomBytes(64).toString('base64url')}`;
};
const request = (body: object, headers: Record<string, string> = {}) => ({
  method: 'POST',
  target: '/x',
  headers,
  body: JSON.stringify(body),
});
const answer = (body: object, headers: Record<string, string> = {}) => ({
  status: 200,
  headers,
  body: Buffer.from(JSON.stringify(body)),
});
const found = (kind: string, value: string, text: string, file = 'a.test.ts.1.log') =>
  searcher([{ kind, value }])(file, Buffer.from(text));

describe('needles', () => {
  it('are found wherever they stand, however many there are', () => {
    const needles = Array.from({ length: 5000 }, () => randomBytes(24).toString('base64url'));
    const [first, middle, last] = [needles[0]!, needles[2500]!, needles[4999]!];
    const haystack = Buffer.from(`${first}${'x'.repeat(100_000)}${middle}${middle}\n${last}`);

    expect([...new Needles(needles).in(haystack)].map(({ needle }) => needle)).toEqual([
      first,
      middle,
      middle,
      last,
    ]);
  });

  it('are not found by halves', () => {
    const needle = token();
    const haystack = `${needle.slice(1)} ${needle.slice(0, -1)} ${needle.toLowerCase()}`;

    expect([...new Needles([needle]).in(Buffer.from(haystack))]).toEqual([]);
  });

  it('are told apart where they end alike', () => {
    const [one, other] = ['the one secret of many', 'another secret of many'];

    expect([...new Needles([one, other]).in(Buffer.from(`-${other}-`))]).toEqual([{ at: 1, needle: other }]);
  });

  it('may begin where the haystack begins, and have letters of any alphabet', () => {
    expect([...new Needles(['жизнь прекрасна']).in(Buffer.from('жизнь прекрасна'))]).toHaveLength(1);
  });
});

describe('the secrets of an exchange', () => {
  it('are passwords, tokens and credentials of a request', () => {
    const [refresh, access] = [token(), jwt()];
    const body = { email: 'ana@spotter.example', password: 'a mouse in the granary', refreshToken: refresh };
    const headers = { authorization: `Bearer ${access}`, cookie: `__Secure-refresh=${refresh}; theme=dark` };

    expect(secretsOfRequest(request(body, headers))).toEqual([
      { kind: 'password', value: 'a mouse in the granary' },
      { kind: 'refreshToken', value: refresh.slice(-32) },
      { kind: 'Authorization', value: access.split('.')[2] },
      { kind: 'Cookie', value: refresh.slice(-32) },
    ]);
  });

  it('are not what the request also says openly, what is short, and what anybody would type', () => {
    const body = { email: 'ana@spotter.example', password: 'ana@spotter.example', newPassword: 'short' };

    expect(secretsOfRequest(request({ ...body, code: 'aaaaaaaaaaaaaaaaaaaa' }))).toEqual([]);
  });

  it('are what an answer hands out, which is left out of the search', () => {
    const [access, cookie] = [jwt(), token()];
    const seen = answer(
      { accessToken: access, user: { id: 'x' } },
      { 'set-cookie': `r=${cookie}; HttpOnly`, etag: '"1"' },
    );

    expect(secretsOfAnswer(seen).map(({ kind }) => kind)).toEqual(['accessToken', 'Set-Cookie']);
    expect(withoutHandedOut(seen)).toBe(
      '{"etag":"\\"1\\"","set-cookie":"r=; HttpOnly"} {"accessToken":"","user":{"id":"x"}}',
    );
  });

  it('are none of a body that is no JSON', () => {
    expect(secretsOfRequest({ ...request({}), body: '{"password":"a mouse in the' })).toEqual([]);
  });
});

describe('the search', () => {
  const password = 'it is "quoted" & spaced';

  it.each([
    ['as it is', password],
    ['as JSON', JSON.stringify({ message: password })],
    ['in a URL', `/reset?p=${new URLSearchParams({ p: password }).toString()}`],
  ])('finds a password %s, and says where', (_how, text) => {
    expect(found('password', password, `one\n{"operation":"login","x":"${text}"}\n`)).toEqual([
      { file: 'a.test.ts.1.log', line: 2, what: 'password', about: '"operation":"login"' },
    ]);
  });

  it.each([
    ['a bcrypt hash', `$2b$12$${'a'.repeat(53)}`],
    ['a signed token', jwt()],
    ['an opaque token', `spk_${randomBytes(48).toString('base64url')}`],
    ['a private key', '-----BEGIN PRIVATE KEY-----'],
    ['a connection string with a password', 'postgres://spotter:hunter2@db/x'],
  ])('finds %s that nobody has noted', (what, text) => {
    expect(searcher([])('a.log', Buffer.from(`{"message":"${text}"}`))).toMatchObject([{ what, line: 1 }]);
  });

  it.each([
    ['a stack trace', 'Error: x at handle (file:///srv/x.js:10:5)'],
    ['a stack trace', 'failed in compose.ts:12:3'],
    ['SQL', 'select id, email from users where id = $1'],
    ['SQL', 'insert into users (id) values ($1) - duplicate key'],
    ['the path of a file', 'ENOENT /usr/src/x'],
    ['the name of a host', 'connect ECONNREFUSED db:5432'],
  ])('finds %s in an answer, and lets a log have it', (what, text) => {
    expect(searcher([])('a.answers', Buffer.from(`getMe 500 ${text}`))).toMatchObject([
      { what, about: 'getMe 500' },
    ]);
    expect(searcher([])('a.log', Buffer.from(text))).toEqual([]);
  });

  it('is content with what has no secret', () => {
    const line = '{"level":"info","operation":"getMe","requestId":"019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11"}';

    expect(found('password', password, line)).toEqual([]);
  });

  it('reads the folder of a run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'secrets-test-'));
    const secret = { kind: 'refreshToken', value: token() };
    const [noted] = secretsOfRequest(request({ refreshToken: secret.value }));
    writeFileSync(join(folder, 'one.secrets'), `${JSON.stringify(noted)}\n`);
    writeFileSync(join(folder, 'one.log'), '{"message":"fine"}\n');
    writeFileSync(join(folder, 'two.answers'), `listSessions 200 {} {"id":"${secret.value.slice(4)}"}\n`);
    writeFileSync(join(folder, 'two.log'), `fine\nfine\n${secret.value}\n`);
    const findings = searchFolder(folder);
    rmSync(folder, { recursive: true });

    expect(findings).toEqual([
      { file: 'two.answers', line: 1, what: 'refreshToken', about: 'listSessions 200' },
      { file: 'two.log', line: 3, what: 'refreshToken', about: '' },
      { file: 'two.log', line: 3, what: 'an opaque token', about: '' },
    ]);
    expect(JSON.stringify(findings)).not.toContain(secret.value);
  });
});
