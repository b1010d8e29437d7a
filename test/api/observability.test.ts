import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aWorkout, startApi, type Api, type Athlete, type Members } from '../support/api.js';
import { sendRaw } from '../support/raw.js';

/** What was logged since the test began. */
let written = '';
const lines = (): Members[] =>
  written
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Members);

let api: Api;
let ana: Athlete;
beforeAll(async () => {
  api = await startApi({
    log: { write: (text: string) => void (written += text) },
    environment: { TRUSTED_PROXIES: '1' },
  });
  ana = await api.signUpAthlete();
});
beforeEach(() => {
  written = '';
});
afterAll(() => api.close());

describe('the line of a request', () => {
  it('says who did what, with which end, in which time', async () => {
    const { headers } = await ana.post('/workouts', aWorkout());

    expect(lines()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        message: 'request',
        requestId: headers['x-request-id'],
        operation: 'createWorkout',
        method: 'POST',
        status: 201,
        durationMs: expect.any(Number),
        userId: ana.id,
        ip: '127.0.0.1',
      },
    ]);
  });

  it('names the problem', async () => {
    await ana.get(`/workouts/${randomUUID()}`);

    expect(lines()).toMatchObject([{ level: 'info', status: 404, problem: 'workout_not_found' }]);
  });

  it('has the address that the trusted proxy heard from', async () => {
    await ana.get('/me', { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' });

    expect(lines()).toMatchObject([{ ip: '198.51.100.7' }]);
  });

  it('is written for what no operation has', async () => {
    await ana.get('/nothing');
    await sendRaw(api.origin, 'TRACE /api/v1/me HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');

    expect(lines()).toMatchObject([
      { operation: 'unmatched', status: 404, problem: 'not_found' },
      { operation: 'unmatched', status: 405, problem: 'method_not_allowed' },
    ]);
  });

  it('tells of a failure with its stack, which the answer does not have', async () => {
    api.intercept('getMe', () => {
      throw new Error('the reason');
    });
    const { text } = await ana.get('/me');
    api.intercept('getMe');

    expect(lines()).toMatchObject([
      { level: 'error', status: 500, err: { message: 'the reason', stack: expect.stringContaining('at ') } },
    ]);
    expect(text).not.toContain('the reason');
  });

  it('holds no secret, of whatever the request had', async () => {
    await api.as({}).post('/auth/login', { email: ana.email, password: 'a secret of mine' });
    await api.as({}).post('/auth/register', {
      email: ana.email,
      password: 'a secret of mine',
      displayName: 'x',
      more: 'secret',
    });
    await ana.get('/me', { cookie: 'sid=secret' });
    await ana.get('/workouts?access_token=secret');

    expect(lines().filter(({ message }) => message === 'request')).toHaveLength(4);
    expect(written).not.toContain('secret');
    expect(written).not.toContain(ana.token);
    expect(written).not.toContain(ana.email);
  });
});

describe('the id of a request', () => {
  it('is that of the client, where it is one', async () => {
    const id = `client.${randomUUID()}`;

    const { headers } = await ana.get('/me', { 'x-request-id': id });

    expect(headers['x-request-id']).toBe(id);
    expect(lines()).toMatchObject([{ requestId: id }]);
  });

  it.each([
    'short',
    'with spaces in it',
    'x'.repeat(129),
    'line\\nbreak-in-it',
    '"quoted-12345"',
    '${jndi:ldap://x}',
  ])('is made, rather than %j', async (id) => {
    const { headers } = await ana.get('/me', { 'x-request-id': id });

    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is a new one each time', async () => {
    const [one, other] = [await ana.get('/me'), await ana.get('/me')];

    expect(one.headers['x-request-id']).not.toBe(other.headers['x-request-id']);
  });

  it('stands in a problem, too', async () => {
    const { headers, body } = await ana.get(`/sets/${randomUUID()}`);

    expect(body['requestId']).toBe(headers['x-request-id']);
  });
});

describe('the metrics', () => {
  const metrics = async (headers: Record<string, string> = {}) => {
    const response = await fetch(`${api.origin}/metrics`, { headers });
    return { status: response.status, text: await response.text() };
  };
  const counted = async (labels: string): Promise<number> => {
    const { text } = await metrics();
    return Number(new RegExp(`^http_requests_total\\{${labels}\\} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  };

  it('count by operation and status', async () => {
    const labels = 'method="GET",operation="getSet",status="404"';
    const before = await counted(labels);
    await ana.get(`/sets/${randomUUID()}`);
    await ana.get(`/sets/${randomUUID()}`);

    expect(await counted(labels)).toBe(before + 2);
  });

  it('have no label that a client made up', async () => {
    await ana.get('/nothing/made-up-path');
    await fetch(`${api.origin}/made-up-page`);
    await ana.get(`/workouts/${randomUUID()}?made-up-parameter=1`);
    await sendRaw(api.origin, 'PURGE /api/v1/me HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    const { text } = await metrics();

    expect(text).not.toMatch(/made-up|PURGE|[0-9a-f]{8}-[0-9a-f]{4}/);
    expect(text).toMatch(/operation="unmatched",status="404"/);
  });

  it('show durations, the pool, and what is in progress', async () => {
    const { text } = await metrics();

    expect(text).toMatch(/^http_request_duration_seconds_bucket\{le="0\.01",/m);
    expect(text).toMatch(/^database_pool_connections\{state="max"\} 10$/m);
    expect(text).toMatch(/^http_requests_in_progress\{method="GET",operation="getMe"\} 0$/m);
    expect(text).toMatch(/^process_cpu_user_seconds_total /m);
  });

  it('count sign-ins by their end', async () => {
    await api.as({}).post('/auth/login', { email: ana.email, password: 'wrong' });

    expect((await metrics()).text).toMatch(
      /^auth_operations_total\{operation="login",status="failure"\} \d+$/m,
    );
  });

  it('count what administrators do with accounts, and not what they look at', async () => {
    const admin = await api.signUpAs('admin');
    await admin.patch(`/admin/users/${ana.id}`, { status: 'active' }, { 'if-match': '*' });
    await admin.patch(`/admin/users/${admin.id}`, { role: 'user' }, { 'if-match': '*' });
    await admin.get('/admin/users');
    const { text } = await metrics();

    for (const status of ['success', 'failure'])
      expect(text).toContain(`auth_operations_total{operation="updateUser",status="${status}"} 1`);
    expect(text).not.toContain('auth_operations_total{operation="listUsers"');
  });

  it.each(['x-forwarded-for', 'forwarded'])(
    'are shown to nobody who comes through a proxy (%s)',
    async (name) => {
      const { status, text } = await metrics({ [name]: 'for=203.0.113.9' });

      expect(status).toBe(404);
      expect(JSON.parse(text)).toMatchObject({ code: 'not_found' });
    },
  );
});

describe('a client that leaves', () => {
  it('is logged as such', async () => {
    const [entered, enter] = signal();
    const [left, leave] = signal();
    api.intercept('getMe', async (handle) => {
      enter();
      await left;
      return handle();
    });
    const abort = new AbortController();
    const headers = { authorization: `Bearer ${ana.token}` };
    const asked = fetch(`${api.origin}/api/v1/me`, { headers, signal: abort.signal });
    await entered;
    abort.abort();
    await expect(asked).rejects.toThrow();
    // What comes after the end of the connection finds it closed.
    await ana.get('/health');
    leave();
    const line = () => lines().find(({ operation }) => operation === 'getMe');
    while (line() === undefined) await ana.get('/health');
    api.intercept('getMe');

    expect(line()).toMatchObject({ level: 'info', status: 499, userId: ana.id });
  });

  function signal(): [Promise<void>, () => void] {
    let give = (): void => undefined;
    const given = new Promise<void>((resolve) => (give = resolve));
    return [given, () => give()];
  }
});
