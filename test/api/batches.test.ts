import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from '../../src/infrastructure/database/database.js';
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
  type Shape,
} from '../support/api.js';

type BatchResult = Shape<'BatchResult'>;

let api: Api;
let ana: Athlete;
let exerciseId: string;
beforeAll(async () => {
  api = await startApi();
  ana = await api.signUpAthlete();
  ({ id: exerciseId } = await ana.createExercise());
});
afterAll(() => api.close());

const batch = (items: readonly Members[], members: Members = {}, who = ana): Promise<Reply<BatchResult>> =>
  who.post<BatchResult>('/workouts/batch', { items, ...members });
const each = { atomic: false };
const good = (members?: Members): Members =>
  aWorkout({ exercises: [{ exerciseId, sets: [{ load: kg(60), reps: 8 }] }], ...members });
const mismatched = (): Members => aWorkout({ exercises: [{ exerciseId, sets: [{ reps: 8 }] }] });

const stored = async (): Promise<number> => {
  const { count } = await api.database.db.one<{ count: number }>(
    sql`select count(*) as count from workouts where user_id = ${ana.id}`,
  );
  return count;
};

describe('batchCreateWorkouts', () => {
  it('stores all of them', async () => {
    const id = randomUUID();

    const { status, body } = await batch([good(), good({ id, timeZone: 'Asia/Tokyo' }), good()]);

    expect(status).toBe(201);
    expect(body.results).toMatchObject([
      { index: 0, status: 201 },
      { index: 1, status: 201, id },
      { index: 2, status: 201 },
    ]);
    expect(await must(ana.get(`/workouts/${id}`))).toMatchObject({ performedOn: '2026-03-03' });
  });

  it('stores none when one of them breaks a rule, and names the places of all faults', async () => {
    const before = await stored();

    expect(await batch([good(), mismatched(), good({ timeZone: 'No/Where' })])).toMatchObject(
      refusal(
        422,
        'validation_failed',
        { pointer: '#/items/1/exercises/0/sets/0/load', code: 'set_measures_mismatch' },
        { pointer: '#/items/2/timeZone', code: 'invalid_time_zone' },
      ),
    );
    expect(await stored()).toBe(before);
  });

  const aSet = { load: kg(60), reps: 8 };

  it.each([
    ['measures', [[{ ...aSet, load: null }]], 'set_measures_mismatch', '/exercises/0/sets/0/load'],
    ['efforts', [[{ ...aSet, rpe: 8, rir: 1 }]], 'effort_contradiction', '/exercises/0/sets/0/rpe'],
    [
      'chains',
      [[{ ...aSet, parentSetId: randomUUID() }]],
      'unknown_parent_set',
      '/exercises/0/sets/0/parentSetId',
    ],
    [
      'number of sets',
      Array<Members[]>(6).fill(Array<Members>(100).fill(aSet)),
      'too_many_sets',
      '/exercises',
    ],
  ])('names the rule where the %s of one of them break it', async (_what, sets, code, place) => {
    const before = await stored();
    const exercises = sets.map((done) => ({ exerciseId, sets: done }));

    const refused = await batch([good(), aWorkout({ exercises })]);

    expect(refused).toMatchObject(refusal(422, code, { pointer: `#/items/1${place}`, code }));
    expect(await stored()).toBe(before);
  });

  it('stores none when one of them has an id that is taken', async () => {
    const { id } = await ana.logWorkout();
    const before = await stored();

    expect(await batch([good(), good({ id })])).toMatchObject(
      refusal(409, 'already_exists', { pointer: '#/items/1/id' }),
    );
    expect(await stored()).toBe(before);
  });

  it('stores none when two of them have the same id', async () => {
    const id = randomUUID();
    const before = await stored();

    expect(await batch([good({ id }), good({ id })])).toMatchObject(refusal(409, 'already_exists'));
    expect(await stored()).toBe(before);
  });

  it('stores none when two of them would be in progress', async () => {
    const live = { endedAt: undefined };

    expect(await batch([good(live), good(live)])).toMatchObject(refusal(409, 'workout_in_progress'));
  });

  it.each([
    ['an unknown exercise', () => ({ exercises: [{ exerciseId: randomUUID() }] }), 422, 'unknown_exercise'],
    ['an end before the start', () => ({ endedAt: '2026-03-02T10:00:00Z' }), 422, 'end_before_start'],
  ])('refuses %s', async (_what, members, status, code) => {
    expect(await batch([good(), good(members())])).toMatchObject(refusal(status, code));
  });

  it('refuses an archived exercise', async () => {
    const { id } = await ana.createExercise();
    await ana.patch(`/exercises/${id}`, { status: 'archived' });

    expect(await batch([good(), good({ exercises: [{ exerciseId: id }] })])).toMatchObject(
      refusal(409, 'exercise_archived', { pointer: '#/items/1/exercises/0/exerciseId' }),
    );
  });

  it.each([
    ['none', 0, 'min_items'],
    ['more than a hundred', 101, 'max_items'],
  ])('refuses %s', async (_what, length, code) => {
    const items = Array.from({ length }, () => aWorkout());

    expect(await batch(items)).toMatchObject(refusal(422, 'validation_failed', { pointer: '#/items', code }));
  });

  it('takes a hundred long workouts', async () => {
    const sets = Array.from({ length: 5 }, () => ({ load: kg(60), reps: 8, notes: 'x'.repeat(2000) }));
    const items = Array.from({ length: 100 }, () => good({ exercises: [{ exerciseId, sets }] }));

    expect((await batch(items)).status).toBe(201);
  });

  describe('item by item', () => {
    it('stores what is fine, and says of the others what they would have been told alone', async () => {
      const { id: taken } = await ana.logWorkout();
      const before = await stored();

      const { status, body } = await batch([good(), mismatched(), good({ id: taken }), good()], each);

      expect(status).toBe(207);
      expect(body.results).toMatchObject([
        { index: 0, status: 201 },
        {
          index: 1,
          status: 422,
          problem: { code: 'set_measures_mismatch', type: '/problems/set-measures-mismatch', status: 422 },
        },
        { index: 2, status: 409, problem: { code: 'already_exists' } },
        { index: 3, status: 201 },
      ]);
      expect(await stored()).toBe(before + 2);
    });

    it('tells the first of two with the same id from the second', async () => {
      const id = randomUUID();

      const { body } = await batch([good({ id }), good({ id })], each);

      expect(body.results).toMatchObject([
        { status: 201, id },
        { status: 409, problem: { code: 'already_exists' } },
      ]);
    });

    it('lets one of two be in progress', async () => {
      const cara = await api.signUpAthlete();
      const live = aWorkout({ endedAt: undefined });

      const { body } = await batch([live, live], each, cara);

      expect(body.results).toMatchObject([
        { status: 201 },
        { status: 409, problem: { code: 'workout_in_progress' } },
      ]);
    });

    it('answers 207 also where nothing could be stored', async () => {
      expect(await batch([mismatched()], each)).toMatchObject({
        status: 207,
        body: { results: [{ index: 0, status: 422 }] },
      });
    });

    it('still refuses what breaks the contract as a whole', async () => {
      expect(await batch([good(), { title: 'x' }], each)).toMatchObject(
        refusal(422, 'validation_failed', { pointer: '#/items/1/startedAt', code: 'required' }),
      );
    });
  });
});

describe('batchCreateMeasurements', () => {
  const measure = (items: readonly Members[], members: Members = {}): Promise<Reply<BatchResult>> =>
    ana.post<BatchResult>('/measurements/batch', { items, ...members });
  const weight = (members: Members = {}): Members => ({
    kind: 'bodyweight',
    value: 71,
    unit: 'kg',
    measuredAt: '2026-03-02T06:30:00Z',
    ...members,
  });
  const count = async (): Promise<unknown> =>
    (await must(ana.get('/measurements?limit=1&includeTotal=true')))['totalCount'];

  it('stores all of them', async () => {
    expect(await measure([weight(), weight({ kind: 'waist', unit: 'cm' })])).toMatchObject({
      status: 201,
      body: {
        results: [
          { index: 0, status: 201 },
          { index: 1, status: 201 },
        ],
      },
    });
  });

  it('stores none when one of them breaks a rule', async () => {
    const before = await count();

    expect(await measure([weight(), weight({ unit: 'bpm' })])).toMatchObject(
      refusal(422, 'unit_mismatch', { pointer: '#/items/1/unit' }),
    );
    expect(await count()).toBe(before);
  });

  it('stores none when an id is taken', async () => {
    const id = randomUUID();
    await measure([weight({ id })]);
    const before = await count();

    expect(await measure([weight(), weight({ id })])).toMatchObject(refusal(409, 'already_exists'));
    expect(await count()).toBe(before);
  });

  it('goes item by item where it is told to', async () => {
    const id = randomUUID();

    const { status, body } = await measure(
      [weight({ id }), weight({ id }), weight({ unit: 'cm' }), weight()],
      { atomic: false },
    );

    expect(status).toBe(207);
    expect(body.results).toMatchObject([
      { status: 201, id },
      { status: 409, problem: { code: 'already_exists' } },
      { status: 422, problem: { code: 'unit_mismatch' } },
      { status: 201 },
    ]);
  });
});
