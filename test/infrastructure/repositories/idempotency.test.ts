import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../src/domain/shared/actor.js';
import type { RepeatableRequest, StoredReply } from '../../../src/domain/shared/idempotency.js';
import { SqlIdempotencyStore } from '../../../src/infrastructure/repositories/idempotency.js';
import { type Database, sql } from '../../../src/infrastructure/database/database.js';
import { ReplySeal } from '../../../src/infrastructure/security/reply-seal.js';
import { openDatabase, type TestDatabase, testDatabase } from '../../support/postgres.js';
import { StillClock, type World, workoutOf, worldOf } from './fixtures.js';

const seal = new ReplySeal('a secret that only this test knows');

let database: TestDatabase;
let world: World;
let clock: StillClock;
let store: SqlIdempotencyStore;
/** Another pool, which takes no part in the transactions of the first. */
let elsewhere: Database;
let lena: Actor;
let request: RepeatableRequest;

beforeAll(async () => {
  database = await testDatabase();
  world = worldOf(database.db);
  elsewhere = openDatabase(database.url, { max: 1 });
});
afterAll(async () => {
  await elsewhere.close();
  await database.close();
});

beforeEach(async () => {
  clock = new StillClock();
  store = new SqlIdempotencyStore(database.db, clock, seal);
  lena = await world.signUp();
  request = { key: 'k-1', actorKey: lena.userId, operationId: 'createWorkout', fingerprint: 'f' };
});

const reply = (body: string, status = 201): StoredReply => ({
  status,
  headers: { Location: `/x/${body}` },
  body,
});
const refusal = reply('no', 409);

const NOBODY = '00000000-0000-7000-8000-000000000000';

/** Creates a workout and tells how often it was called. */
function creation(result: StoredReply = reply('made')) {
  const calls = { count: 0 };
  const execute = async (): Promise<StoredReply> => {
    calls.count++;
    await world.workouts.create(lena, workoutOf([]));
    return result;
  };
  return { calls, execute };
}
const workoutCount = async () =>
  (await world.workouts.list(lena, {}, { limit: 1, includeTotal: true })).totalCount;

describe('a request with an idempotency key', () => {
  it('is carried out once and answered alike', async () => {
    const { calls, execute } = creation();
    expect(await store.run(request, execute)).toEqual({ reply: reply('made'), replayed: false });
    expect(await store.run(request, execute)).toEqual({ reply: reply('made'), replayed: true });
    expect(calls.count).toBe(1);
    expect(await workoutCount()).toBe(1);
  });

  it('is another one for another user, operation or key', async () => {
    const max = await world.signUp();
    const { calls, execute } = creation();
    for (const other of [
      {},
      { actorKey: max.userId },
      { actorKey: 'anonymous' },
      { operationId: 'o' },
      { key: 'k-2' },
    ]) {
      expect(await store.run({ ...request, ...other }, execute)).toMatchObject({ replayed: false });
      expect(await store.run({ ...request, ...other }, execute)).toMatchObject({ replayed: true });
    }
    expect(calls.count).toBe(5);
  });

  it('is refused where the key was used for another', async () => {
    await store.run(request, creation().execute);
    const { calls, execute } = creation();
    await expect(store.run({ ...request, fingerprint: 'g' }, execute)).rejects.toMatchObject({
      code: 'idempotency_key_reused',
      kind: 'invalid',
    });
    expect(calls.count).toBe(0);
  });

  it('is told to wait while the first one runs', async () => {
    let finish: (() => void) | undefined;
    let begun: (() => void) | undefined;
    const running = new Promise<void>((resolve) => (begun = resolve));
    const first = store.run(request, async () => {
      begun!();
      await new Promise<void>((resolve) => (finish = resolve));
      return reply('made');
    });
    await running;
    await expect(store.run(request, creation().execute)).rejects.toMatchObject({
      code: 'idempotency_in_progress',
      kind: 'conflict',
      retryAfterSeconds: 1,
    });
    finish!();
    await first;
    expect(await store.run(request, creation().execute)).toMatchObject({ replayed: true });
  });

  it('leaves nothing where it fails, and can come again', async () => {
    const down = async (): Promise<StoredReply> => {
      await world.workouts.create(lena, workoutOf([]));
      throw new Error('down');
    };
    await expect(store.run(request, down)).rejects.toThrow('down');
    expect(await workoutCount()).toBe(0);
    expect(await store.run(request, creation().execute)).toMatchObject({ replayed: false });
  });

  it('keeps a refusal without what was done before it', async () => {
    expect(await store.run(request, creation(refusal).execute)).toEqual({ reply: refusal, replayed: false });
    expect(await workoutCount()).toBe(0);
    expect(await store.run(request, creation().execute)).toEqual({ reply: refusal, replayed: true });
  });

  it('keeps a refusal after a statement has failed', async () => {
    const made = await world.workouts.create(lena, workoutOf([]));
    const execute = () =>
      world.workouts.create(lena, { ...workoutOf([]), id: made.id }).then(
        () => reply('made'),
        () => refusal,
      );
    expect(await store.run(request, execute)).toEqual({ reply: refusal, replayed: false });
    expect(await store.run(request, execute)).toEqual({ reply: refusal, replayed: true });
  });

  it.each([401, 403, 422, 429, 500, 503])('forgets an answer with %d', async (status) => {
    expect(await store.run(request, creation(reply('no', status)).execute)).toMatchObject({
      reply: { status },
    });
    expect(await store.run(request, creation().execute)).toMatchObject({ replayed: false });
    expect(await workoutCount()).toBe(1);
  });

  it('is new again after 24 hours', async () => {
    await store.run(request, creation(reply('first')).execute);
    clock.set('2026-03-03T19:04:59.999Z');
    expect(await store.run(request, creation().execute)).toMatchObject({ replayed: true });
    expect(await store.purge()).toBe(0);
    clock.set('2026-03-03T19:05:00Z');
    expect(await store.run(request, creation(reply('second')).execute)).toMatchObject({ replayed: false });
    expect(await store.run({ ...request, fingerprint: 'f' }, creation().execute)).toMatchObject({
      reply: reply('second'),
      replayed: true,
    });
    clock.set('2026-03-05T19:05:00Z');
    expect(await store.purge()).toBeGreaterThan(0);
    expect(
      await database.db.many(sql`select 1 from idempotency_keys where user_id = ${lena.userId}`),
    ).toEqual([]);
  });

  it('gives way to one that committed between its look and its lock', async () => {
    const move = (from: string, to: string) =>
      elsewhere.run(sql`update idempotency_keys set user_id = ${to} where user_id = ${from}`);
    await store.run(request, () => Promise.resolve(reply('theirs')));
    await move(lena.userId, NOBODY);
    // The other one's record appears while ours is being carried out, as if we had not seen it.
    const overtaken = async (): Promise<StoredReply> => {
      await world.workouts.create(lena, workoutOf([]));
      await move(NOBODY, lena.userId);
      return reply('ours');
    };
    expect(await store.run(request, overtaken)).toEqual({ reply: reply('theirs'), replayed: true });
    expect(await workoutCount()).toBe(0);
  });

  it('of strangers takes two connections at most', async () => {
    let running = 0;
    let most = 0;
    const execute = async (): Promise<StoredReply> => {
      most = Math.max(most, ++running);
      await database.db.ping();
      running--;
      return reply('made');
    };
    const keys = Array.from({ length: 53 }, (_, n) => `stranger-${n}`);
    const results = await Promise.allSettled(
      keys.map((key) => store.run({ ...request, actorKey: 'anonymous', key }, execute)),
    );
    expect(most).toBe(2);
    const refused = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    );
    expect(refused).toMatchObject([{ kind: 'unavailable', code: 'unavailable' }]);
  });

  it('leaves nothing in the table that could be read or guessed', async () => {
    const secret = 'spr_a-token-that-opens-an-account';
    const body = { ...request, key: 'short', fingerprint: 'of a password' };
    await store.run(body, () => Promise.resolve(reply(secret)));

    const rows = await database.db.many<{ key_digest: Buffer; reply: Buffer }>(
      sql`select * from idempotency_keys where user_id = ${lena.userId}`,
    );

    expect(rows).toHaveLength(1);
    const text = rows.map((row) => row.key_digest.toString('latin1') + row.reply.toString('latin1')).join();
    expect(text).not.toMatch(/spr_|Location|short|password|201/);
    expect(Object.keys(rows[0]!)).toEqual(['user_id', 'key_digest', 'reply', 'created_at', 'expires_at']);
  });
});
