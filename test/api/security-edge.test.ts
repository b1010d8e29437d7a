/** What must never get further than the edge, and what the edge never says. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from '../../src/infrastructure/database/database.js';
import {
  anExercise,
  aWorkout,
  kg,
  must,
  refusal,
  startApi,
  type Api,
  type Athlete,
  type Members,
} from '../support/api.js';
import { sendRaw } from '../support/raw.js';

let api: Api;
let ana: Athlete;
let exerciseId: string;
let setId: string;
beforeAll(async () => {
  api = await startApi({ environment: { CORS_ORIGINS: 'https://app.spotter.example' } });
  ana = await api.signUpAthlete();
  ({ id: exerciseId } = await ana.createExercise());
  const { exercises } = await ana.logWorkout({
    exercises: [{ exerciseId, sets: [{ load: kg(1), reps: 1 }] }],
  });
  setId = exercises[0]!.sets[0]!.id;
});
afterAll(() => api.close());

describe('text that cannot be stored', () => {
  const places: [string, (text: string) => ReturnType<Athlete['post']>][] = [
    ['a title', (title) => ana.post('/workouts', aWorkout({ title }))],
    ['notes', (notes) => ana.patch(`/sets/${setId}`, { notes })],
    ['a name', (name) => ana.post('/exercises', anExercise({ name }))],
    ['an alias', (alias) => ana.post('/exercises', anExercise({ aliases: [alias] }))],
    ['a display name', (displayName) => ana.patch('/me', { displayName })],
    ['an external id', (externalId) => ana.post('/workouts', aWorkout({ externalId }))],
    ['a time zone', (timeZone) => ana.patch('/me', { timeZone })],
    ['a search', (q) => ana.get(`/exercises?q=${encodeURIComponent(q)}`)],
    ['a password', (password) => api.as({}).post('/auth/login', { email: ana.email, password })],
  ];

  it.each(places)('is refused with NUL as %s', async (_place, send) => {
    expect(await send('a\u0000b')).toMatchObject({ status: 422 });
  });

  it.each(places.filter(([place]) => place !== 'a search'))(
    'is refused as half a character as %s',
    async (_place, send) => {
      expect(await send('a\ud800b')).toMatchObject({ status: 422 });
    },
  );

  it('is refused as half a character in a query', async () => {
    expect((await ana.get('/exercises?q=%ED%A0%80')).status).toBe(400);
  });

  it('is refused as the name of a member', async () => {
    expect((await ana.patch('/me', { 'display\u0000Name': 'x' })).status).toBe(422);
  });

  it.each(['👩🏽‍🚀', 'a\u0007\u001b[31m', '\u202egnp', "'); drop table users; --", '%s%n', '\\x00', '\uffff'])(
    'is not %j, which comes back as it was',
    async (notes) => {
      expect((await ana.patch(`/sets/${setId}`, { notes })).body).toMatchObject({ notes });
    },
  );
});

describe('numbers that are none', () => {
  const patch = (member: string, literal: string) => ana.patch(`/sets/${setId}`, `{"${member}":${literal}}`);

  it.each([
    ['reps', '1e400'],
    ['reps', '9223372036854775808'],
    ['reps', '1.5'],
    ['reps', '-1'],
    ['restSeconds', '2147483648'],
    ['durationSeconds', '-0.0001'],
    ['durationSeconds', '1e309'],
    ['distanceMeters', '1e308'],
    ['rpe', '8.25'],
    ['rpe', '"8"'],
    ['load', '{"value":2000.001,"unit":"kg"}'],
  ])('are refused: %s %s', async (member, literal) => {
    expect(await patch(member, literal)).toMatchObject(refusal(422, 'validation_failed'));
  });

  it.each(['NaN', 'Infinity', '01', '+1', '0x10', '.5', '1.'])('are no JSON: %s', async (literal) => {
    expect(await patch('reps', literal)).toMatchObject(refusal(400, 'malformed_json'));
  });

  it.each([
    ['1e-400', 0],
    ['0.1e1', 1],
    ['-0', 0],
    ['1000.0', 1000],
  ])('are not %s', async (literal, reps) => {
    expect((await patch('reps', literal)).body['reps']).toBe(reps);
  });

  it('keep the digits that were entered', async () => {
    const load = kg(102.05828325);

    expect((await patch('load', JSON.stringify(load))).body).toMatchObject({ load, loadKg: 102.058 });
  });
});

describe('days and instants that no calendar has', () => {
  it.each([
    '2026-02-29T10:00:00Z',
    '2026-04-31T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T10:00:60Z',
    '0000-01-01T00:00:00Z',
    '1899-12-31T23:59:59Z',
    '2100-01-01T00:00:00Z',
    '+002026-01-01T00:00:00Z',
    '2026-01-01T10:00:00+25:00',
    'infinity',
    'now',
    '',
  ])('are refused: %j', async (startedAt) => {
    expect(await ana.post('/workouts', aWorkout({ startedAt }))).toMatchObject(
      refusal(422, 'validation_failed'),
    );
  });

  it('are not a leap day', async () => {
    const leap = { startedAt: '2024-02-29T23:59:59.999Z', endedAt: null, status: 'completed' };

    expect(await ana.post('/workouts', aWorkout(leap))).toMatchObject({ status: 201 });
  });

  it.each(['1900-01-01T00:00:00Z', '2099-12-31T23:59:59.999Z'])(
    'are not %s, on either side',
    async (startedAt) => {
      for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
        expect(
          await ana.post('/workouts', aWorkout({ startedAt, endedAt: null, status: 'completed', timeZone })),
        ).toMatchObject({ status: 201 });
    },
  );
});

describe('members that mean something to JavaScript', () => {
  it.each([
    ['/me', '{"__proto__":{"role":"admin"}}'],
    ['/me', '{"settings":{"__proto__":{"unitSystem":"imperial"}}}'],
    ['/me', '{"constructor":{"prototype":{"isAdmin":true}}}'],
    ['/me', '{"settings":{"toString":"x"}}'],
    ['/me', '{"hasOwnProperty":1}'],
  ])('are members that %s does not have: %s', async (path, body) => {
    expect(await ana.patch(path, body)).toMatchObject(refusal(422, 'validation_failed'));
    expect(({} as Members)['isAdmin']).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString'])('are no parameter either: %s', async (name) => {
    expect(await ana.get(`/workouts?${name}=1`)).toMatchObject(refusal(422, 'validation_failed'));
  });
});

describe('a body', () => {
  const post = (body: string) => ana.post('/workouts', body);

  it.each([
    ['nothing', ''],
    ['half of it', '{"title":'],
    ['two of them', '{}{}'],
    ['nested without end', `{"a":${'['.repeat(100_000)}`],
    ['nested too deep', `{"a":${'['.repeat(65)}${']'.repeat(65)}}`],
  ])('is refused as %s', async (_what, body) => {
    expect([400, 422]).toContain((await post(body)).status);
  });

  it.each(['[]', 'null', '"text"', '1', 'true'])('has to be an object, not %s', async (body) => {
    expect(await post(body)).toMatchObject(refusal(422, 'validation_failed', { pointer: '#' }));
  });

  it('is refused with a member that comes twice, or the last one counts', async () => {
    const reply = await ana.patch('/me', '{"displayName":"One","displayName":"Two"}');

    expect(reply.status === 200 ? reply.body['displayName'] : reply.status).toBe('Two');
  });

  it('is not read to its end where it is announced as too long', async () => {
    const reply = await sendRaw(api.origin, head({ 'content-length': '1073741824' }), '{');

    expect(reply).toMatchObject({ status: 413, headers: { connection: 'close' } });
    expect(JSON.parse(reply.text)).toMatchObject({ code: 'payload_too_large', instance: '/api/v1/workouts' });
  });

  it('is not read to its end where it only turns out to be too long', async () => {
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const endless = Array.from({ length: 1000 }, () => chunk);

    const reply = await sendRaw(api.origin, head({ 'transfer-encoding': 'chunked' }), ...endless);

    expect(reply).toMatchObject({ status: 413, headers: { connection: 'close' } });
    expect(reply.bytesSent).toBeLessThan(16 * 1024 * 1024);
  });

  it('may be longer where the document says so', async () => {
    const items = Array.from({ length: 3 }, () => aWorkout({ notes: 'x'.repeat(5000) }));
    const padded = JSON.stringify({ items }).padEnd(1024 * 1024 + 1);

    expect(await ana.post('/workouts/batch', padded)).toMatchObject({ status: 201 });
    expect(await ana.post('/measurements/batch', padded)).toMatchObject(refusal(413, 'payload_too_large'));
  });
});

const head = (headers: Members, line = 'POST /api/v1/workouts HTTP/1.1'): string =>
  [
    line,
    'host: localhost',
    `authorization: Bearer ${ana.token}`,
    'content-type: application/json',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`),
    '',
    '',
  ].join('\r\n');

describe('a request that HTTP does not know', () => {
  it.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['a version of the future', 'GET /api/v1/health HTTP/9.9\r\nhost: x\r\n\r\n', 400],
    ['no host', 'GET /api/v1/health HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
    [
      'two lengths',
      'POST /api/v1/auth/login HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx',
      400,
    ],
    [
      'a length and chunks',
      'POST /api/v1/auth/login HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['a header across lines', 'GET /api/v1/health HTTP/1.1\r\nhost: x\r\nx-a: b\r\n c\r\n\r\n', 400],
    [
      'headers without end',
      `GET /api/v1/health HTTP/1.1\r\nhost: x\r\nx-a: ${'b'.repeat(20_000)}\r\n\r\n`,
      431,
    ],
    [
      'an unescaped character',
      'GET /api/v1/exercises?q=\u00fc HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
      400,
    ],
  ])('is refused: %s', async (_what, bytes, status) => {
    const reply = await sendRaw(api.origin, bytes);

    expect(reply).toMatchObject({
      status,
      headers: { 'content-type': expect.stringMatching(/^application\/problem\+json/) },
    });
    expect(JSON.parse(reply.text)).toMatchObject({ status, requestId: reply.headers['x-request-id'] });
    expect(reply.text).not.toMatch(/node|stack|HPE_|express/i);
  });

  it('is passed over where it expects what nobody promised', async () => {
    const bytes = 'GET /api/v1/health HTTP/1.1\r\nhost: x\r\nexpect: wonders\r\nconnection: close\r\n\r\n';

    expect(await sendRaw(api.origin, bytes)).toMatchObject({ status: 200 });
  });

  it('leaves the server at work', async () => {
    expect(await api.as({}).get('/health')).toMatchObject({ status: 200, body: { status: 'pass' } });
  });
});

describe('a path', () => {
  it.each([
    '/workouts/',
    '//workouts',
    '/Workouts',
    '/workouts/%2e%2e/me',
    '/nothing',
    '/workouts/active/sets/x/y',
  ])('%s is none', async (path) => {
    expect([404, 422]).toContain((await ana.get(path)).status);
  });

  it.each(['/api/v1/../../etc/passwd', '/api/v1/workouts%00', '/api/v1/%c0%ae%c0%ae/', '/api/v1/workouts/%'])(
    '%s is none, as it stands',
    async (target) => {
      const { status, text } = await sendRaw(
        api.origin,
        head({ connection: 'close' }, `GET ${target} HTTP/1.1`),
      );

      expect([400, 404, 422]).toContain(status);
      expect(text).not.toContain('root:');
    },
  );

  it.each([
    ['DELETE', '/workouts', 'GET, HEAD, OPTIONS, POST'],
    ['POST', '/me', 'DELETE, GET, HEAD, OPTIONS, PATCH'],
    ['PUT', '/workouts/active', 'GET, HEAD, OPTIONS'],
    ['TRACE', '/health', 'GET, HEAD, OPTIONS'],
    ['BREW', '/health', 'GET, HEAD, OPTIONS'],
  ])('does not have the method %s: %s', async (method, path, allowed) => {
    const reply = await sendRaw(
      api.origin,
      head({ connection: 'close' }, `${method} /api/v1${path} HTTP/1.1`),
    );

    if (method === 'BREW') return expect([400, 405]).toContain(reply.status);
    expect(reply.status).toBe(405);
    expect(reply.headers['allow']?.split(', ').sort().join(', ')).toBe(allowed);
  });

  it('answers HEAD as GET, without the body', async () => {
    const reply = await api.send({
      method: 'HEAD',
      target: '/api/v1/workouts',
      headers: { authorization: `Bearer ${ana.token}` },
    });

    expect({ status: reply.status, length: reply.body.length }).toEqual({ status: 200, length: 0 });
    expect(Number(reply.headers['content-length'])).toBeGreaterThan(0);
  });
});

describe('a parameter', () => {
  it.each([
    '?limit=1&limit=2',
    '?sort=startedAt&sort=-startedAt',
    '?status=completed&status=discarded',
    '?limit[]=1',
    '?limit[$gt]=1',
    '?exerciseId[0]=x',
    '?limit=1;status=completed',
    '?Limit=1',
  ])('is refused as %s', async (query) => {
    expect(await ana.get(`/workouts${query}`)).toMatchObject(refusal(422, 'validation_failed'));
  });

  it.each(['?q=%', '?q=%g0', '?q=%ff', '?%=1', '?q=%c3%28'])('is unreadable as %s', async (query) => {
    expect(await ana.get(`/exercises${query}`)).toMatchObject(refusal(400, 'malformed_request'));
  });
});

describe('the type of a body', () => {
  it.each([
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'x',
    'application/json; charset=utf-16',
  ])('is not %s', async (type) => {
    expect(await ana.post('/workouts', '{}', { 'content-type': type })).toMatchObject(
      refusal(415, 'unsupported_media_type'),
    );
  });

  it.each(['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/json;charset="UTF-8"'])(
    'may be written as %s',
    async (type) => {
      expect(await ana.post('/workouts', JSON.stringify(aWorkout()), { 'content-type': type })).toMatchObject(
        {
          status: 201,
        },
      );
    },
  );

  it('of the answer is one that there is', async () => {
    expect(await ana.get('/workouts', { accept: 'text/html' })).toMatchObject(refusal(406, 'not_acceptable'));
    expect(await ana.get('/workouts', { accept: 'text/html, */*;q=0.1' })).toMatchObject({ status: 200 });
    expect(await ana.get('/workouts', { accept: 'application/json;q=0' })).toMatchObject({ status: 406 });
  });
});

describe('every answer', () => {
  it('says nothing of what is behind it', async () => {
    api.intercept('getMe', () => {
      throw new Error('select secret from users where host = db.internal');
    });
    const { status, text } = await ana.get('/me');
    api.intercept('getMe');

    expect(status).toBe(500);
    expect(text).not.toMatch(/select|db\.internal|\.ts|at /);
  });

  it.each([
    ['a success', '/workouts'],
    ['a refusal', '/workouts/x'],
    ['nothing', '/nothing'],
  ])('has the headers of its kind: %s', async (_what, path) => {
    const { headers, status } = await ana.get(path);

    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'api-version': expect.any(String) });
    expect(headers['cache-control']).toBe(status === 200 ? 'private, no-cache' : 'no-store');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['server']).toBeUndefined();
  });

  it('is for the origins on the list', async () => {
    const origin = 'https://app.spotter.example';

    const { headers } = await ana.get('/me', { origin });
    expect(headers).toMatchObject({
      'access-control-allow-origin': origin,
      vary: expect.stringContaining('Origin'),
    });
    expect(headers['access-control-expose-headers']).toContain('ETag');

    const preflight = await sendRaw(
      api.origin,
      head(
        { origin, connection: 'close', 'access-control-request-method': 'PATCH' },
        'OPTIONS /api/v1/me HTTP/1.1',
      ),
    );
    expect(preflight).toMatchObject({
      status: 204,
      headers: { 'access-control-allow-methods': 'PATCH', 'access-control-max-age': '600' },
    });
  });

  it.each([
    'https://evil.example',
    'null',
    'https://app.spotter.example.evil.example',
    'http://app.spotter.example',
  ])('is not for %s', async (origin) => {
    expect((await ana.get('/me', { origin })).headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('an id of somebody else', () => {
  it('is unknown wherever it stands', async () => {
    const ben = await api.signUpAthlete();
    const hers = await must(ana.get<{ items: { id: string }[] }>('/workouts?limit=1'));
    const workoutId = hers.items[0]!.id;
    const own = await ben.createExercise();

    const replies = await Promise.all([
      ben.get(`/workouts/${workoutId}`),
      ben.patch(`/workouts/${workoutId}`, { title: 'x' }),
      ben.post(`/workouts/${workoutId}/complete`),
      ben.post(`/workouts/${workoutId}/sets`, { items: [{ exerciseId: own.id, load: kg(1), reps: 1 }] }),
      ben.delete(`/workouts/${workoutId}`),
      ben.get(`/sets/${setId}`),
      ben.patch(`/sets/${setId}`, { reps: 1 }),
      ben.delete(`/sets/${setId}`),
      ben.get(`/exercises/${exerciseId}`),
      ben.patch(`/exercises/${exerciseId}`, { name: 'x' }),
      ben.delete(`/exercises/${exerciseId}`),
    ]);

    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 404));
    expect(await must(ben.get(`/workouts?exerciseId=${exerciseId}`))).toMatchObject({ items: [] });
    expect(await ben.post('/workouts', aWorkout({ exercises: [{ exerciseId }] }))).toMatchObject(
      refusal(422, 'unknown_exercise'),
    );
  });

  it('is answered as one that nobody has', async () => {
    const ben = await api.signUpAthlete();
    const [foreign, unknown] = [await ben.get(`/sets/${setId}`), await ben.get(`/sets/${randomUUID()}`)];

    const shown = ({ body }: typeof foreign) => ({ ...body, requestId: '', instance: '' });
    expect(shown(foreign)).toEqual(shown(unknown));
  });
});

describe('a user who is gone', () => {
  it('cannot store anything with a token that is still good', async () => {
    const gone = await api.signUpAthlete();
    await api.database.db.run(sql`delete from users where id = ${gone.id}`);

    const replies = await Promise.all([
      gone.post('/workouts', aWorkout({ timeZone: 'UTC' })),
      gone.post('/exercises', anExercise()),
      gone.post('/measurements', {
        kind: 'waist',
        value: 80,
        unit: 'cm',
        measuredAt: '2026-03-02T06:30:00Z',
      }),
    ]);

    expect(replies.map(({ status }) => status)).toEqual([401, 401, 401]);
  });
});
