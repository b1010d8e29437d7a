import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from '../../src/infrastructure/database/database.js';
import {
  kg,
  must,
  refusal,
  startApi,
  type Api,
  type Athlete,
  type Exercise,
  type Headers,
  type Members,
  type Reply,
  type Workout,
} from '../support/api.js';
import { whileHeld } from '../support/hold.js';

let api: Api;
let ana: Athlete;
let ben: Athlete;
let bench: Exercise;
let row: Exercise;
beforeAll(async () => {
  api = await startApi();
  [ana, ben] = await Promise.all([api.signUpAthlete(), api.signUpAthlete()]);
  bench = await ana.createExercise();
  row = await ana.createExercise({ name: 'Row' });
});
afterAll(() => api.close());

const set = (reps: number, members: Members = {}): Members => ({ load: kg(60), reps, ...members });

/** Two exercises, the first with two sets. */
const logged = (): Promise<Workout> =>
  ana.logWorkout({
    notes: 'as it was',
    mood: 3,
    source: 'import',
    externalId: 'hevy:1',
    exercises: [
      { exerciseId: bench.id, notes: 'flat', sets: [set(8), set(7)] },
      { exerciseId: row.id, sets: [set(10)] },
    ],
  });

describe('replaceWorkout', () => {
  const replace = (
    { id }: Workout,
    members: Members = {},
    headers: Headers = { 'if-match': '"1"' },
    who = ana,
  ): Promise<Reply<Workout>> =>
    who.put<Workout>(
      `/workouts/${id}`,
      {
        title: 'Corrected',
        status: 'completed',
        startedAt: '2026-03-02T17:30:00Z',
        timeZone: 'Asia/Tokyo',
        exercises: [],
        ...members,
      },
      headers,
    );

  it('keeps what keeps its id, and only that', async () => {
    const before = await logged();
    const [first, second] = before.exercises;
    const [kept, gone] = first!.sets;

    const { status, body, etag } = await replace(before, {
      exercises: [
        { id: second!.id, exerciseId: row.id, sets: [] },
        { id: first!.id, exerciseId: bench.id, sets: [set(12), { id: kept!.id, ...set(9) }] },
      ],
    });

    expect({ status, etag }).toEqual({ status: 200, etag: '"2"' });
    expect(body.exercises.map(({ id }) => id)).toEqual([second!.id, first!.id]);
    expect(body.exercises[1]!.sets).toMatchObject([{ reps: 12 }, { id: kept!.id, reps: 9 }]);
    expect(await must(ana.get(`/workouts/${before.id}`))).toEqual(body);
    expect(await ana.get(`/sets/${gone!.id}`)).toMatchObject(refusal(404, 'set_not_found'));
  });

  it('moves sets from one exercise to another, and lets an exercise become another', async () => {
    const plank = await ana.createExercise({ name: 'Plank', trackingType: 'duration' });
    const before = await logged();
    const [first, second] = before.exercises;
    const [moved, stays] = first!.sets;

    const { status, body } = await replace(before, {
      exercises: [
        { id: first!.id, exerciseId: plank.id, sets: [{ durationSeconds: 60 }] },
        { id: second!.id, exerciseId: row.id, sets: [{ id: moved!.id, ...set(8) }] },
        { exerciseId: bench.id, sets: [{ id: stays!.id, ...set(7) }] },
      ],
    });

    expect(status).toBe(200);
    expect(body.exercises).toMatchObject([
      { id: first!.id, snapshot: { name: 'Plank', trackingType: 'duration' } },
      { id: second!.id, sets: [{ id: moved!.id }] },
      { sets: [{ id: stays!.id }] },
    ]);
    expect(await must(ana.get(`/workouts/${before.id}`))).toEqual(body);
  });

  it('can turn a set of one measure into one of another', async () => {
    const plank = await ana.createExercise({ name: 'Plank', trackingType: 'duration' });
    const before = await logged();
    const { id, sets } = before.exercises[1]!;
    const entry = { id, exerciseId: plank.id, sets: [{ id: sets[0]!.id, durationSeconds: 45 }] };

    expect(await replace(before, { exercises: [entry] })).toMatchObject({
      status: 200,
      body: { exercises: [{ id, sets: [{ id: sets[0]!.id, load: null, durationSeconds: 45 }] }] },
    });
  });

  it('can turn a chain round', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const sets = [set(8, { id: one }), set(6, { id: other, parentSetId: one })];
    const before = await ana.logWorkout({ exercises: [{ exerciseId: bench.id, sets }] });
    const turned = [set(6, { id: other }), set(8, { id: one, parentSetId: other })];
    const entry = { id: before.exercises[0]!.id, exerciseId: bench.id };

    expect(await replace(before, { exercises: [{ ...entry, sets: turned }] })).toMatchObject({
      status: 200,
      body: {
        exercises: [
          {
            sets: [
              { id: other, parentSetId: null },
              { id: one, parentSetId: other },
            ],
          },
        ],
      },
    });
    const next = { 'if-match': '"2"' };
    expect(
      (await replace(before, { exercises: [{ ...entry, sets: turned.slice(0, 1) }] }, next)).status,
    ).toBe(200);
  });

  it('empties what is not sent, but for where it came from', async () => {
    const { body } = await replace(await logged());

    expect(body).toMatchObject({
      title: 'Corrected',
      endedAt: null,
      notes: null,
      mood: null,
      performedOn: '2026-03-03',
      source: 'import',
      externalId: 'hevy:1',
      exercises: [],
    });
  });

  it('keeps the exercise as it was when it was logged, also when that is archived by now', async () => {
    const { id: exerciseId } = await ana.createExercise({ name: 'As logged' });
    const before = await ana.logWorkout({ exercises: [{ exerciseId }] });
    await must(ana.patch(`/exercises/${exerciseId}`, { name: 'Renamed', status: 'archived' }));
    const entry = { id: before.exercises[0]!.id, exerciseId };

    expect((await replace(before, { exercises: [entry] })).body).toMatchObject({
      exercises: [{ id: entry.id, snapshot: { name: 'As logged' } }],
    });
    expect(await replace(before, { exercises: [{ exerciseId }] }, { 'if-match': '*' })).toMatchObject(
      refusal(409, 'exercise_archived', { pointer: '#/exercises/0/exerciseId' }),
    );
  });

  it('asks which version is meant', async () => {
    expect(await replace(await logged(), {}, {})).toMatchObject(refusal(428, 'precondition_required'));
  });

  it.each(['"2"', 'W/"1"', '"x"', '"99999999999"'])(
    'refuses the version %s, which is not the one',
    async (tag) => {
      const before = await logged();

      expect(await replace(before, {}, { 'if-match': tag })).toMatchObject(
        refusal(412, 'precondition_failed'),
      );
      expect(await must(ana.get(`/workouts/${before.id}`))).toEqual(before);
    },
  );

  it('is done by one of two editors of the same version', async () => {
    const before = await logged();
    const lock = `select from workouts where id = '${before.id}' for update`;

    const replies = await whileHeld(api.database, { lock, waiting: 2 }, () =>
      Promise.all([replace(before, { title: 'One' }), replace(before, { title: 'Other' })]),
    );

    const [done, refused] = replies.sort((a, b) => a.status - b.status);
    expect(refused).toMatchObject(refusal(412, 'precondition_failed'));
    expect(await must(ana.get(`/workouts/${before.id}`))).toEqual(done?.body);
  });

  it.each<[string, Members, string, string]>([
    ['an end before the start', { endedAt: '2026-03-02T17:29:59Z' }, 'end_before_start', '#/endedAt'],
    ['an unknown time zone', { timeZone: 'Nowhere/Land' }, 'invalid_time_zone', '#/timeZone'],
    [
      'an unknown exercise',
      { exercises: [{ exerciseId: randomUUID() }] },
      'unknown_exercise',
      '#/exercises/0/exerciseId',
    ],
  ])('refuses %s', async (_what, members, code, pointer) => {
    expect(await replace(await logged(), members)).toMatchObject(refusal(422, code, { pointer }));
  });

  it.each<[string, Members, string, string]>([
    ['that lacks a measure', { reps: 1 }, 'set_measures_mismatch', 'load'],
    ['whose efforts contradict each other', set(1, { rpe: 8, rir: 1 }), 'effort_contradiction', 'rpe'],
    ['that follows nothing', set(1, { parentSetId: randomUUID() }), 'unknown_parent_set', 'parentSetId'],
  ])('refuses a set %s', async (_what, wrong, code, member) => {
    const exercises = [{ exerciseId: bench.id, sets: [wrong] }];

    expect(await replace(await logged(), { exercises })).toMatchObject(
      refusal(422, code, { pointer: `#/exercises/0/sets/0/${member}` }),
    );
  });

  it('refuses more than 500 sets', async () => {
    const sets = Array.from({ length: 100 }, () => set(1));
    const exercises = Array.from({ length: 6 }, () => ({ exerciseId: bench.id, sets }));

    expect(await replace(await logged(), { exercises })).toMatchObject(refusal(422, 'too_many_sets'));
  });

  it('refuses the id of a set of another workout', async () => {
    const other = await logged();
    const sets = [{ id: other.exercises[0]!.sets[0]!.id, ...set(1) }];

    expect(await replace(await logged(), { exercises: [{ exerciseId: bench.id, sets }] })).toMatchObject(
      refusal(409, 'already_exists'),
    );
    expect(await must(ana.get(`/workouts/${other.id}`))).toEqual(other);
  });

  it('refuses to take up a second workout', async () => {
    const cara = await api.signUpAthlete();
    const old = await cara.logWorkout();
    await cara.logWorkout({ endedAt: undefined });

    expect(await replace(old, { status: 'in_progress' }, { 'if-match': '"1"' }, cara)).toMatchObject(
      refusal(409, 'workout_in_progress'),
    );
  });

  it('does not find what is somebody else’s', async () => {
    expect(await replace(await ben.logWorkout())).toMatchObject(refusal(404, 'workout_not_found'));
  });
});

describe('updateWorkout', () => {
  const patch = ({ id }: Workout, members: Members, headers?: Headers): Promise<Reply<Workout>> =>
    ana.patch<Workout>(`/workouts/${id}`, members, headers);

  it('changes what is named, clears with null, and keeps the rest', async () => {
    const before = await logged();

    const { status, body } = await patch(before, { title: 'New title', mood: null, bodyweight: kg(80) });

    expect(status).toBe(200);
    expect(body).toEqual({
      ...before,
      title: 'New title',
      mood: null,
      bodyweight: kg(80),
      bodyweightKg: 80,
      version: 2,
      updatedAt: body.updatedAt,
    });
  });

  it('moves the day with the time zone', async () => {
    expect((await patch(await logged(), { timeZone: 'Asia/Tokyo' })).body.performedOn).toBe('2026-03-03');
  });

  it('counts the body in the volume from then on', async () => {
    const dips = await ana.createExercise({ trackingType: 'bodyweight_reps', bodyweightFactor: 1 });
    const workout = await ana.logWorkout({ exercises: [{ exerciseId: dips.id, sets: [{ reps: 10 }] }] });
    await must(patch(workout, { bodyweight: kg(70) }));

    expect(await must(ana.get(`/workouts?exerciseId=${dips.id}`))).toMatchObject({
      items: [{ volumeKg: 700 }],
    });
  });

  it.each<[string, Members, string, string]>([
    ['a title of nothing', { title: null }, 'validation_failed', '#/title'],
    ['to complete it, which has an operation', { status: 'completed' }, 'validation_failed', '#/status'],
    ['exercises, which have operations', { exercises: [] }, 'validation_failed', '#/exercises'],
    ['an unknown time zone', { timeZone: 'Nowhere/Land' }, 'invalid_time_zone', '#/timeZone'],
    ['a start after the end', { startedAt: '2026-03-02T19:00:00Z' }, 'end_before_start', '#/endedAt'],
  ])('refuses %s', async (_what, members, code, pointer) => {
    expect(await patch(await logged(), members)).toMatchObject(refusal(422, code, { pointer }));
  });

  it('refuses a version that is no longer there', async () => {
    const before = await logged();
    await patch(before, { title: 'First' });

    expect(await patch(before, { title: 'Second' }, { 'if-match': '"1"' })).toMatchObject(
      refusal(412, 'precondition_failed'),
    );
  });

  it('does not find what is somebody else’s', async () => {
    expect(await patch(await ben.logWorkout(), { title: 'Mine' })).toMatchObject(
      refusal(404, 'workout_not_found'),
    );
  });

  describe('gives a workout up and takes it up again', () => {
    it('from in progress to discarded and back', async () => {
      const cara = await api.signUpAthlete();
      const { id } = await cara.logWorkout({ endedAt: undefined });

      const discarded = await cara.patch(`/workouts/${id}`, { status: 'discarded' });
      expect(discarded).toMatchObject({ status: 200, body: { status: 'discarded' } });
      expect(await cara.get('/workouts/active')).toMatchObject({ status: 404 });

      const resumed = await cara.patch(`/workouts/${id}`, { status: 'in_progress' });
      expect(resumed).toMatchObject({ status: 200, body: { status: 'in_progress', endedAt: null } });
      expect(await must(cara.get('/workouts/active'))).toMatchObject({ id });
    });

    it('also a completed one, whose end is open then', async () => {
      const cara = await api.signUpAthlete();
      const { id } = await cara.logWorkout();

      expect(await cara.patch(`/workouts/${id}`, { status: 'in_progress' })).toMatchObject({
        status: 200,
        body: { status: 'in_progress', endedAt: null },
      });
    });

    it('unless another one is in progress', async () => {
      const cara = await api.signUpAthlete();
      const { id } = await cara.logWorkout();
      await cara.logWorkout({ endedAt: undefined });

      expect(await cara.patch(`/workouts/${id}`, { status: 'in_progress' })).toMatchObject(
        refusal(409, 'workout_in_progress'),
      );
    });
  });

  it('leaves what it did not name to whoever changed it meanwhile', async () => {
    const before = await logged();
    const lock = `select from workouts where id = '${before.id}' for update`;

    await whileHeld(api.database, { lock, waiting: 2 }, () =>
      Promise.all([patch(before, { mood: 5 }), patch(before, { notes: 'both kept' })]),
    );

    expect(await must(ana.get(`/workouts/${before.id}`))).toMatchObject({
      mood: 5,
      notes: 'both kept',
      version: 3,
    });
  });
});

describe('what a workout has counted', () => {
  it('follows every change of its contents', async () => {
    const workout = await logged();
    const totals = async () => {
      const { items } = await must(ana.get<{ items: Workout[] }>('/workouts?limit=100'));
      return items.find(({ id }) => id === workout.id);
    };
    expect(await totals()).toMatchObject({ exerciseCount: 2, setCount: 3, volumeKg: 1500 });

    await must(ana.delete(`/sets/${workout.exercises[1]!.sets[0]!.id}`));
    expect(await totals()).toMatchObject({ exerciseCount: 2, setCount: 2, volumeKg: 900 });

    const stored = sql`select count(*) as count from workout_sets where workout_id = ${workout.id}`;
    expect(await api.database.db.one(stored)).toEqual({ count: 2 });
  });
});
