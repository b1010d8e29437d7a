import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fromMillis } from '../../src/domain/shared/time.js';
import { sql } from '../../src/infrastructure/database/database.js';
import { must, refusal, startApi, type Api, type Athlete, type Members, type Shape } from '../support/api.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How far the clock of the service is ahead. */
let ahead = 0;
let api: Api;
let ana: Athlete;
beforeAll(async () => {
  api = await startApi({ clock: { now: () => fromMillis(Date.now() + ahead) } });
});
afterAll(() => api.close());
beforeEach(async () => {
  ahead = 0;
  ana = await api.signUpAthlete();
});

type CreatedApiKey = Shape<'CreatedApiKey'>;

const aKey = (members: Members = {}): Members => ({
  name: 'Home dashboard',
  scopes: ['workouts:read', 'measurements:write'],
  ...members,
});
const create = (members?: Members): Promise<CreatedApiKey> => must(ana.post('/api-keys', aKey(members)));
const using = ({ key }: { readonly key: string }) => api.as({ authorization: `Bearer ${key}` });
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();

describe('createApiKey', () => {
  it('answers the key, once', async () => {
    const created = await ana.post<CreatedApiKey>('/api-keys', aKey());

    const { id, key, prefix, ...rest } = created.body;
    expect(created).toMatchObject({ status: 201, etag: '"1"' });
    expect(created.headers).toMatchObject({
      location: `/api/v1/api-keys/${id}`,
      'cache-control': 'no-store',
    });
    expect(key).toMatch(/^spk_/);
    expect(prefix).toBe(key.slice(0, 12));
    expect(rest).toMatchObject({ name: 'Home dashboard', lastUsedAt: null, version: 1 });
    const again = await ana.get(`/api-keys/${id}`);
    expect(again.text).not.toContain(key.slice(12));
  });

  it('shows the key again to whoever repeats the request after a lost answer', async () => {
    const headers = { 'idempotency-key': 'my-first-key' };
    const first = await ana.post<CreatedApiKey>('/api-keys', aKey(), headers);
    const again = await ana.post<CreatedApiKey>('/api-keys', aKey(), headers);
    expect(again.body).toEqual(first.body);
    expect((await ana.get<Members>('/api-keys')).body['items']).toHaveLength(1);
  });

  it('stores nothing that leads back to the key', async () => {
    const { id, key } = await create();
    const row = await api.database.db.one(
      sql`select row_to_json(k)::text as text from api_keys k where id = ${id}`,
    );
    expect(JSON.stringify(row)).not.toContain(key.slice(12, 40));
  });

  it('has a key hold for 90 days, until a day within a year, or until it is revoked', async () => {
    const days = ({ expiresAt }: CreatedApiKey) => Math.round((Date.parse(expiresAt!) - Date.now()) / DAY_MS);
    expect(days(await create())).toBe(90);
    expect(days(await create({ expiresAt: inDays(365) }))).toBe(365);
    expect((await create({ expiresAt: null })).expiresAt).toBeNull();
  });

  it.each([-1, 400])('takes no key that ends in %i days', async (days) => {
    expect(await ana.post('/api-keys', aKey({ expiresAt: inDays(days) }))).toMatchObject(
      refusal(422, 'validation_failed', { pointer: '#/expiresAt', code: 'validation_failed' }),
    );
  });

  it.each(['account:manage', 'users:manage', 'audit:read', 'athletes:read', 'everything'])(
    'gives no key the scope %s',
    async (scope) => {
      expect(await ana.post('/api-keys', aKey({ scopes: [scope] }))).toMatchObject(
        refusal(422, 'validation_failed', { pointer: '#/scopes/0', code: 'pattern' }),
      );
    },
  );

  it('asks for a recent proof of who is signed in', async () => {
    ahead = 11 * 60 * 1000;
    expect(await ana.post('/api-keys', aKey())).toMatchObject(refusal(403, 'reauthentication_required'));
  });

  it('makes 25 keys that hold and no more, also of many at once', async () => {
    const replies = await Promise.all(
      Array.from({ length: 28 }, () => ana.post<Members>('/api-keys', aKey())),
    );

    const refused = replies.filter(({ status }) => status !== 201);
    expect(refused).toHaveLength(3);
    for (const reply of refused) expect(reply).toMatchObject(refusal(409, 'too_many_api_keys'));
    const [made] = replies.filter(({ status }) => status === 201);
    await ana.delete(`/api-keys/${made!.body['id'] as string}`);
    expect(await ana.post('/api-keys', aKey())).toMatchObject({ status: 201 });
  });

  it('does not count keys that have expired', async () => {
    await Promise.all(Array.from({ length: 25 }, () => create({ expiresAt: inDays(1) })));
    await api.database.db.run(sql`update api_keys set expires_at = now() where user_id = ${ana.id}`);
    expect(await ana.post('/api-keys', aKey())).toMatchObject({ status: 201 });
  });
});

describe('listApiKeys', () => {
  it('lists the newest first, page by page', async () => {
    for (const name of ['first', 'second', 'third']) await create({ name });
    const page = await ana.get<Shape<'ApiKeyPage'>>('/api-keys?limit=2');
    const rest = await ana.get<Shape<'ApiKeyPage'>>(`/api-keys?limit=2&cursor=${page.body.nextCursor}`);
    const names = [...page.body.items, ...rest.body.items].map(({ name }) => name);
    expect([names, rest.body.nextCursor]).toEqual([['third', 'second', 'first'], null]);
  });

  it('shows nobody the keys of others', async () => {
    await create();
    const stranger = await api.signUpAthlete();
    expect((await stranger.get<Members>('/api-keys')).body).toMatchObject({ items: [] });
  });
});

describe('an API key', () => {
  it('permits what its scopes say, and nothing else', async () => {
    const caller = using(await create());
    expect(await caller.get('/workouts')).toMatchObject({ status: 200 });
    expect(await caller.post('/workouts', {})).toMatchObject(refusal(403, 'insufficient_scope'));
    expect(await caller.get('/me')).toMatchObject(refusal(403, 'insufficient_scope'));
  });

  it('acts for its owner', async () => {
    const workout = await ana.logWorkout();
    const caller = using(await create());
    expect(await caller.get(`/workouts/${workout.id}`)).toMatchObject({ status: 200 });
    const other = await api.signUpAthlete();
    const theirs = await other.logWorkout();
    expect(await caller.get(`/workouts/${theirs.id}`)).toMatchObject(refusal(404, 'workout_not_found'));
  });

  it('manages no account, and makes no further keys', async () => {
    const caller = using(await create());
    for (const path of ['/api-keys', '/me/identities'])
      expect(await caller.get(path)).toMatchObject(refusal(403, 'insufficient_scope'));
    expect(await caller.post('/api-keys', aKey())).toMatchObject(refusal(403, 'insufficient_scope'));
  });

  it('tells when it was last used', async () => {
    const created = await create();
    await must(using(created).get('/workouts'));
    let seen: Shape<'ApiKey'>;
    do seen = await must(ana.get<Shape<'ApiKey'>>(`/api-keys/${created.id}`));
    while (seen.lastUsedAt === null);
    expect(Date.parse(seen.lastUsedAt)).toBeGreaterThanOrEqual(Date.parse(created.createdAt));
    expect(seen.version).toBe(2);
  });

  it('ends at once when it is revoked', async () => {
    const created = await create();
    await must(using(created).get('/workouts'));

    expect(await ana.delete(`/api-keys/${created.id}`)).toMatchObject({ status: 204 });

    expect(await using(created).get('/workouts')).toMatchObject(refusal(401, 'token_revoked'));
    expect(await ana.delete(`/api-keys/${created.id}`)).toMatchObject(refusal(404, 'api_key_not_found'));
    expect(await ana.get(`/api-keys/${created.id}`)).toMatchObject(refusal(404, 'api_key_not_found'));
  });

  it('ends on every other process within a second', async () => {
    const other = await startApi({ through: () => Promise.resolve(api.database.url) });
    try {
      const { id, key } = await create();
      const there = other.as({ authorization: `Bearer ${key}` });
      await must(there.get('/workouts'));

      await ana.delete(`/api-keys/${id}`);
      const revokedAt = performance.now();
      let reply = await there.get('/workouts');
      while (reply.status === 200) reply = await there.get('/workouts');

      expect(reply).toMatchObject(refusal(401, 'token_revoked'));
      expect(performance.now() - revokedAt).toBeLessThan(1000);
    } finally {
      await other.close();
    }
  });

  it('ends by itself', async () => {
    const created = await create();
    await must(using(created).get('/workouts'));
    ahead = 91 * DAY_MS;
    expect(await using(created).get('/workouts')).toMatchObject(refusal(401, 'token_expired'));
  });

  it('ends with a suspension of its owner, and comes back with them', async () => {
    const created = await create();
    const becomes = (status: string) =>
      api.database.db.run(sql`
        with changed as (update users set status = ${status} where id = ${ana.id} returning id)
        select pg_notify('spotter_callers', id::text) from changed`);
    await must(using(created).get('/workouts'));

    await becomes('suspended');
    let reply = await using(created).get('/workouts');
    while (reply.status === 200) reply = await using(created).get('/workouts');
    expect(reply).toMatchObject(refusal(401, 'token_revoked'));

    await becomes('active');
    while (reply.status === 401) reply = await using(created).get('/workouts');
    expect(reply).toMatchObject({ status: 200 });
  });

  it('is refused where one letter differs, wherever it is', async () => {
    const { key } = await create();
    const other = (letter: string) => (letter === 'A' ? 'B' : 'A');
    for (const at of [4, 12, 40, 70, 81]) {
      const changed = key.slice(0, at) + other(key[at]!) + key.slice(at + 1);
      expect(await using({ key: changed }).get('/workouts')).toMatchObject(refusal(401, 'token_invalid'));
    }
  });

  it('is not taken from anywhere but the header', async () => {
    const { key } = await create();
    expect(await api.as({ cookie: `key=${key}`, 'x-api-key': key }).get('/workouts')).toMatchObject(
      refusal(401, 'unauthenticated'),
    );
  });
});

it('is written down who made and revoked a key', async () => {
  const { id, key } = await create();
  await ana.delete(`/api-keys/${id}`);
  const events = await api.database.db.many<{ type: string; details: Members }>(sql`
    select type, details from audit_events where subject_id = ${ana.id} and type like 'api_key%' order by id`);
  expect(events).toMatchObject([
    { type: 'api_key_created', details: { apiKeyId: id, scopes: 'workouts:read measurements:write' } },
    { type: 'api_key_revoked', details: { apiKeyId: id } },
  ]);
  expect(JSON.stringify(events)).not.toContain(key.slice(12));
});
