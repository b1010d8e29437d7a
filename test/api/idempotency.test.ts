import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { instant, type Clock } from '../../src/domain/shared/time.js';
import {
  aWorkout,
  kg,
  must,
  refusal,
  startApi,
  type Api,
  type Athlete,
  type Members,
  type Reply,
  type Workout,
} from '../support/api.js';
import { hold, writesTo } from '../support/hold.js';

/** What the service takes for now. */
let now: () => string;
const clock: Clock = { now: () => instant(now()) };

let api: Api;
let ana: Athlete;
let key: string;
beforeAll(async () => {
  api = await startApi({ clock });
});
beforeEach(async () => {
  now = () => new Date().toISOString();
  key = randomUUID();
  ana = await api.signUpAthlete();
});
afterAll(() => api.close());

const create = (members: Members = {}, own: string = key, who = ana): Promise<Reply<Workout>> =>
  who.post<Workout>('/workouts', aWorkout(members), { 'idempotency-key': own });

const workoutsOf = async (who = ana): Promise<number> => {
  const { totalCount } = await must(who.get<{ totalCount: number }>('/workouts?includeTotal=true'));
  return totalCount;
};

describe('a request with an Idempotency-Key', () => {
  it('is carried out once and answered alike, byte for byte', async () => {
    const first = await create();
    const again = await create();

    expect(first.headers['idempotent-replayed']).toBeUndefined();
    expect(again).toMatchObject({
      status: 201,
      text: first.text,
      etag: first.etag,
      headers: { 'idempotent-replayed': 'true', location: first.headers['location'] },
    });
    expect(await workoutsOf()).toBe(1);
  });

  it('is answered as the first time, whatever has become of the effect', async () => {
    const first = await create();
    await must(ana.delete(`/workouts/${first.body.id}`));

    expect((await create()).text).toBe(first.text);
    expect(await workoutsOf()).toBe(0);
  });

  it('has an id of its own each time', async () => {
    const [first, again] = [await create(), await create()];

    expect(again.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
  });

  it('is the same with the key in quotes', async () => {
    const first = await create();

    expect((await create({}, `"${key}"`)).text).toBe(first.text);
  });

  it('is refused where the key was used for another body', async () => {
    await create();

    expect(await create({ title: 'Another' })).toMatchObject(refusal(422, 'idempotency_key_reused'));
    expect(await workoutsOf()).toBe(1);
  });

  it('is refused where the key was used for another workout', async () => {
    const [one, other] = [await ana.logWorkout(), await ana.logWorkout()];
    const { id: exerciseId } = await ana.createExercise();
    const add = ({ id }: Workout) =>
      ana.post(
        `/workouts/${id}/sets`,
        { items: [{ exerciseId, load: kg(1), reps: 1 }] },
        { 'idempotency-key': key },
      );
    await add(one);

    expect(await add(other)).toMatchObject(refusal(422, 'idempotency_key_reused'));
    expect(await add(one)).toMatchObject({ status: 201, headers: { 'idempotent-replayed': 'true' } });
    expect(await must(ana.get(`/workouts/${one.id}`))).toMatchObject({ version: 2 });
  });

  it('is another one for another operation', async () => {
    await create();
    const batch = { items: [aWorkout()] };

    expect(await ana.post('/workouts/batch', batch, { 'idempotency-key': key })).toMatchObject({
      status: 201,
      headers: expect.not.objectContaining({ 'idempotent-replayed': 'true' }),
    });
  });

  it('is another one for another user', async () => {
    const ben = await api.signUpAthlete();
    const first = await create();

    const his = await create({}, key, ben);

    expect(his.status).toBe(201);
    expect(his.body.id).not.toBe(first.body.id);
    expect(await workoutsOf(ben)).toBe(1);
  });

  it('is told to wait while the first one runs', async () => {
    const held = await hold(api.database, writesTo('workouts'));
    const first = create();
    await held.waiting(1);
    const second = await create();
    await held.release();

    expect(second).toMatchObject(refusal(409, 'idempotency_in_progress'));
    expect(second.headers['retry-after']).toMatch(/^[1-9]\d*$/);
    const { text } = await first;
    expect((await create()).text).toBe(text);
  });

  it('has one effect however many come at the same moment', async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => create()));

    const answered = replies.filter(({ status }) => status === 201);
    const waiting = replies.filter(({ status }) => status === 409);
    expect(answered.length + waiting.length).toBe(20);
    expect(new Set(answered.map(({ text }) => text)).size).toBe(1);
    expect(answered.filter(({ headers }) => headers['idempotent-replayed'] === undefined)).toHaveLength(1);
    expect(await workoutsOf()).toBe(1);
  });

  it('is done when it comes again after the answer to it was lost', async () => {
    const held = await hold(api.database, writesTo('workouts'));
    const socket = connect(Number(new URL(api.origin).port), '127.0.0.1');
    socket.write(createRequest());
    await held.waiting(1);
    socket.destroy();
    await once(socket, 'close');
    await held.release();

    // It may not have come to its end yet.
    let again = await create();
    while (again.status === 409) again = await create();

    expect(again).toMatchObject({ status: 201, headers: { 'idempotent-replayed': 'true' } });
    expect(await workoutsOf()).toBe(1);
  });

  /** The bytes of the request that `create` sends. */
  function createRequest(): string {
    const body = JSON.stringify(aWorkout());
    const headers = [
      'host: localhost',
      `authorization: Bearer ${ana.token}`,
      `idempotency-key: ${key}`,
      'content-type: application/json',
      `content-length: ${body.length}`,
    ];
    return ['POST /api/v1/workouts HTTP/1.1', ...headers, '', body].join('\r\n');
  }

  it('can be put right where it broke the contract or a rule', async () => {
    expect(await create({ timeZone: 'No/Where' })).toMatchObject(refusal(422, 'invalid_time_zone'));
    expect(await create({ mood: 9 })).toMatchObject(refusal(422, 'validation_failed'));

    expect(await create()).toMatchObject({ status: 201 });
  });

  it('is refused again as the first time, also when what refused it is out of the way', async () => {
    const active = await ana.logWorkout({ endedAt: undefined });
    const first = await create({ endedAt: undefined });
    expect(first).toMatchObject(refusal(409, 'workout_in_progress'));
    await must(ana.post(`/workouts/${active.id}/complete`));

    const second = await create({ endedAt: undefined });

    expect(second).toMatchObject({ status: 409, body: first.body });
    expect(second.headers['idempotent-replayed']).toBe('true');
  });

  it('can come again where we failed, and nothing is left of the failure', async () => {
    api.intercept('createWorkout', async (handle) => {
      await handle();
      throw new Error('after the effect');
    });
    expect((await create()).status).toBe(500);
    api.intercept('createWorkout');

    expect(await workoutsOf()).toBe(0);
    expect(await create()).toMatchObject({ status: 201 });
  });

  it('is new again after a day', async () => {
    const first = await create();
    const later = Date.now() + 24 * 3600 * 1000 + 1;
    now = () => new Date(later).toISOString();

    const second = await create();

    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first.body.id);
  });

  it.each([
    ['nothing', ''],
    ['two words', 'two words'],
    ['longer than 255 characters', 'k'.repeat(256)],
    ['not ASCII', 'schlüssel'],
  ])('is refused where the key is %s', async (_what, wrong) => {
    const { status, text } = await create({}, Buffer.from(wrong).toString('latin1'));

    expect(status).toBe(422);
    expect(text).toContain('"header":"Idempotency-Key"');
  });

  it('needs no account to register once', async () => {
    const account = {
      email: `${key}@spotter.example`,
      password: 'a mouse in the granary',
      displayName: 'Ana',
    };
    const register = () => api.as({}).post('/auth/register', account, { 'idempotency-key': key });
    const first = await register();

    expect(first.status).toBe(201);
    expect((await register()).text).toBe(first.text);
  });

  it('completes a workout once', async () => {
    const { id } = await ana.logWorkout({ endedAt: undefined });
    const complete = () => ana.post(`/workouts/${id}/complete`, undefined, { 'idempotency-key': key });
    const first = await complete();

    expect(first.status).toBe(200);
    expect(await complete()).toMatchObject({ status: 200, text: first.text });
  });
});
