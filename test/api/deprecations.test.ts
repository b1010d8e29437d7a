/** What the document says is on its way out: announced, counted by client, and over after its last day. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { versions } from '../../src/api/versions.js';
import { exampleRequests } from '../../src/contract/prove/examples.js';
import { writeRequest } from '../../src/contract/prove/requests.js';
import { contract } from '../support/application.js';
import { must, startApi, type Api, type Athlete, type Members } from '../support/api.js';

const rows = versions.flatMap(({ contract: { operations } }) => operations);
const deprecated = rows.flatMap((row) =>
  row.deprecation ? [{ id: row.id, row, deprecation: row.deprecation }] : [],
);
const weight: Members = { kind: 'bodyweight', value: 71, unit: 'kg', measuredAt: '2026-03-02T06:30:00Z' };

/** What was logged since the test began. */
let written = '';
const lines = (): Members[] =>
  written
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Members);

let today = '2026-12-01T12:00:00Z';
let api: Api;
let ana: Athlete;
beforeAll(async () => {
  api = await startApi({
    today: () => new Date(today),
    log: { write: (text: string) => void (written += text) },
    environment: { CLIENT_NAMES: 'spotter-web,spotter-ios' },
  });
  ana = await api.signUpAthlete();
});
beforeEach(() => {
  written = '';
  today = '2026-12-01T12:00:00Z';
});
afterAll(() => api.close());

describe('a deprecated operation', () => {
  it('is what version 2 takes the place of', () => {
    expect(deprecated.map(({ id }) => id).sort()).toEqual([
      'batchCreateMeasurements',
      'createMeasurement',
      'deleteMeasurement',
      'getMeasurement',
      'listMeasurements',
      'updateMeasurement',
    ]);
  });

  it.each(deprecated)('$id leads to an operation that is there, and stays', ({ row, deprecation }) => {
    expect(rows).toContainEqual(
      expect.objectContaining({ method: row.method, path: deprecation.successor, tag: row.tag }),
    );
    expect(deprecated.map(({ row: { path } }) => path)).not.toContain(deprecation.successor);
  });

  it('leads to the successor of what was asked for, and keeps the links of the answer', async () => {
    await must(ana.post('/measurements', weight));
    await must(ana.post('/measurements', weight));
    const { headers } = await ana.get('/measurements?limit=1');
    const [next, ...others] = headers['link']!.split(', ');

    expect(next).toMatch(/^<\/api\/v1\/measurements\?limit=1&cursor=.+>; rel="next"$/);
    expect(others).toEqual([
      '</deprecations#listMeasurements>; rel="deprecation"; type="text/html"',
      '</deprecations#listMeasurements>; rel="sunset"; type="text/html"',
      '</api/v2/measurements>; rel="successor-version"',
    ]);
  });

  it('says so in 304 and in what is refused', async () => {
    const { id } = await must(ana.post<{ id: string }>('/measurements', weight));
    const { etag } = await ana.get(`/measurements/${id}`);
    const answers = [
      await ana.get(`/measurements/${id}`, { 'if-none-match': etag }),
      await ana.get(`/measurements/${randomUUID()}`),
      await ana.patch(`/measurements/${id}`, { value: -1 }),
      await api.as({}).get(`/measurements/${id}`),
    ];

    expect(answers.map(({ status }) => status)).toEqual([304, 404, 422, 401]);
    for (const { headers } of answers)
      expect(headers).toMatchObject({
        deprecation: `@${Date.UTC(2026, 10, 20) / 1000}`,
        sunset: 'Tue, 30 Nov 2027 23:59:59 GMT',
        link: expect.stringContaining('rel="successor-version"'),
      });
  });

  it('leaves others alone', async () => {
    const { headers } = await ana.get('/api/v2/measurements');

    expect(headers).not.toHaveProperty('deprecation');
    expect(headers).not.toHaveProperty('sunset');
  });

  it('has a page that each of its links leads to', async () => {
    const response = await fetch(`${api.origin}/deprecations`);
    const page = await response.text();

    expect(response.status).toBe(200);
    for (const { id } of deprecated) expect(page).toContain(`id="${id}"`);
  });
});

describe('the last day', () => {
  it.each(deprecated)('of $id is served to its end, and then over for everybody', async ({ id }) => {
    const operation = contract.operation(id);
    const { input } = exampleRequests(operation)[0]!;
    const send = async (headers: Readonly<Record<string, string>>) =>
      (await api.send(writeRequest(operation, input, headers))).status;

    today = '2027-11-30T23:59:59.999Z';
    expect(await send({})).toBe(401);
    today = '2027-12-01T00:00:00.000Z';
    expect(await send({})).toBe(410);
    expect(await send({ authorization: `Bearer ${ana.token}` })).toBe(410);
    expect(await send({ authorization: 'Bearer nonsense', accept: 'image/png' })).toBe(410);
  });

  it('is told with the way on', async () => {
    today = '2028-01-01T00:00:00.000Z';
    const id = randomUUID();

    expect(await ana.get(`/measurements/${id}`)).toMatchObject({
      status: 410,
      headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
      body: {
        type: '/problems/gone',
        code: 'gone',
        successor: `/api/v2/measurements/${id}`,
        hint: `Use GET /api/v2/measurements/${id} instead.`,
      },
    });
    expect(await ana.get('/api/v2/measurements')).toMatchObject({ status: 200 });
  });
});

describe('who still uses it', () => {
  const count = async (client: string): Promise<number> => {
    const text = await (await fetch(`${api.origin}/metrics`)).text();
    const line = `deprecated_requests_total\\{operation="listMeasurements",client="${client}"\\} (\\d+)`;
    return Number(new RegExp(line).exec(text)?.[1] ?? 0);
  };

  it.each([
    ['spotter-web', { 'x-client': 'spotter-web/4.1.0' }],
    ['spotter-ios', { 'x-client': 'spotter-ios/12' }],
    ['other', { 'x-client': 'somebody-else/1.0' }],
    ['other', { 'x-client': 'no version' }],
    ['unknown', {}],
  ])('is counted as %s for %j', async (client, headers) => {
    const before = await count(client);
    await ana.get('/measurements', headers);

    expect(await count(client)).toBe(before + 1);
  });

  it('is told in the log, by account and by key', async () => {
    const { key, id: keyId } = await must(
      ana.post<{ key: string; id: string }>('/api-keys', { name: 'Scale', scopes: ['measurements:read'] }),
    );
    written = '';
    await ana.get('/measurements', { 'x-client': 'spotter-web/4.1.0' });
    await api.as({ authorization: `Bearer ${key}`, 'x-client': 'a b/c' }).get('/measurements');
    await ana.get('/api/v2/measurements', { 'x-client': 'spotter-web/4.1.0' });
    const [signedIn, byKey, successor] = lines();

    expect(signedIn).toMatchObject({ deprecated: true, client: 'spotter-web/4.1.0', userId: ana.id });
    expect(byKey).toMatchObject({ deprecated: true, client: 'other', userId: ana.id, apiKeyId: keyId });
    expect(successor).not.toHaveProperty('deprecated');
  });
});
