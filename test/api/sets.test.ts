import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  kg,
  must,
  refusal,
  startApi,
  type Api,
  type Athlete,
  type Exercise,
  type Members,
  type Reply,
  type Shape,
  type Workout,
} from '../support/api.js';
import { whileHeld } from '../support/hold.js';

type SetDetail = Shape<'SetDetail'>;

let api: Api;
let ana: Athlete;
let ben: Athlete;
let bench: Exercise;
let curl: Exercise;
beforeAll(async () => {
  api = await startApi();
  [ana, ben] = await Promise.all([api.signUpAthlete(), api.signUpAthlete()]);
  bench = await ana.createExercise();
  curl = await ana.createExercise({ name: 'Curl', isUnilateral: true });
});
afterAll(() => api.close());

const set = (reps = 8, members: Members = {}): Members => ({ load: kg(60), reps, ...members });
const withSets = (sets: readonly Members[] = [set()], exerciseId = bench.id): Promise<Workout> =>
  ana.logWorkout({ exercises: [{ exerciseId, sets }] });
const idOf = ({ exercises }: Workout, index = 0): string => exercises[0]!.sets[index]!.id;

describe('addSets', () => {
  const add = ({ id }: Workout, items: readonly Members[], headers = {}): Promise<Reply<Workout>> =>
    ana.post<Workout>(`/workouts/${id}/sets`, { items }, headers);

  it('appends a set to an exercise of the workout, and answers the workout', async () => {
    const workout = await withSets();
    const workoutExerciseId = workout.exercises[0]!.id;

    const { status, headers, body, etag } = await add(workout, [{ workoutExerciseId, ...set(6) }]);

    expect({ status, etag, location: headers['location'] }).toEqual({
      status: 201,
      etag: '"2"',
      location: `/api/v1/workouts/${workout.id}`,
    });
    expect(body.exercises[0]!.sets.map(({ reps }) => reps)).toEqual([8, 6]);
    expect(await must(ana.get(`/workouts/${workout.id}`))).toEqual(body);
  });

  it('brings along an exercise that the workout does not have', async () => {
    const workout = await withSets();

    const { body } = await add(workout, [
      { exerciseId: curl.id, ...set(12, { side: 'left' }) },
      { exerciseId: curl.id, ...set(11, { side: 'right' }) },
      { exerciseId: bench.id, ...set(5) },
    ]);

    expect(body.exercises).toMatchObject([
      { exerciseId: bench.id, sets: [{ reps: 8 }, { reps: 5 }] },
      { exerciseId: curl.id, snapshot: { name: 'Curl' }, sets: [{ side: 'left' }, { side: 'right' }] },
    ]);
  });

  it('makes a chain of drop sets in one go', async () => {
    const workout = await withSets();
    const [first, second] = [randomUUID(), randomUUID()];
    const exerciseId = bench.id;

    const { body } = await add(workout, [
      { exerciseId, id: first, ...set(8) },
      { exerciseId, id: second, ...set(6, { type: 'dropset', parentSetId: first }) },
      { exerciseId, ...set(4, { type: 'dropset', parentSetId: first }) },
    ]);

    expect(body.exercises[0]!.sets.slice(1)).toMatchObject([
      { id: first, parentSetId: null },
      { id: second, parentSetId: first },
      { parentSetId: first },
    ]);
  });

  it('adds all or none', async () => {
    const workout = await withSets();
    const exerciseId = bench.id;

    expect(
      await add(workout, [
        { exerciseId, ...set() },
        { exerciseId, reps: 5 },
      ]),
    ).toMatchObject(refusal(422, 'set_measures_mismatch', { pointer: '#/items/1/load' }));
    expect(await must(ana.get(`/workouts/${workout.id}`))).toEqual(workout);
  });

  it.each<[string, () => Members, string, string]>([
    [
      'to an exercise that nobody has',
      () => ({ exerciseId: randomUUID() }),
      'unknown_exercise',
      'exerciseId',
    ],
    [
      'to an entry that the workout does not have',
      () => ({ workoutExerciseId: randomUUID() }),
      'unknown_exercise',
      'workoutExerciseId',
    ],
    [
      'that contradicts itself',
      () => ({ exerciseId: bench.id, rpe: 9, rir: 2 }),
      'effort_contradiction',
      'rpe',
    ],
    [
      'that follows nothing',
      () => ({ exerciseId: bench.id, parentSetId: randomUUID() }),
      'unknown_parent_set',
      'parentSetId',
    ],
    [
      'that aims at fewer than it aims at',
      () => ({ exerciseId: bench.id, target: { reps: 8, repsMax: 6 } }),
      'validation_failed',
      'target/repsMax',
    ],
  ])('refuses a set %s', async (_what, members, code, member) => {
    expect(await add(await withSets(), [{ ...set(), ...members() }])).toMatchObject(
      refusal(422, code, { pointer: `#/items/0/${member}` }),
    );
  });

  it('refuses a set that follows one of the other side', async () => {
    const workout = await withSets([set(8, { side: 'left' })], curl.id);
    const parentSetId = idOf(workout);

    expect(
      await add(workout, [{ exerciseId: curl.id, ...set(6, { side: 'right', parentSetId }) }]),
    ).toMatchObject(refusal(422, 'unknown_parent_set', { pointer: '#/items/0/parentSetId' }));
  });

  it.each([
    ['neither entry nor exercise', {}],
    ['both entry and exercise', { exerciseId: randomUUID(), workoutExerciseId: randomUUID() }],
  ])('refuses %s', async (_what, where) => {
    expect(await add(await withSets(), [{ ...where, ...set() }])).toMatchObject(
      refusal(422, 'validation_failed'),
    );
  });

  it('refuses a new exercise that is archived', async () => {
    const { id: exerciseId } = await ana.createExercise();
    await ana.patch(`/exercises/${exerciseId}`, { status: 'archived' });

    expect(await add(await withSets(), [{ exerciseId, ...set() }])).toMatchObject(
      refusal(409, 'exercise_archived', { pointer: '#/items/0/exerciseId' }),
    );
  });

  it.each([
    ['this workout', async (workout: Workout) => idOf(workout)],
    ['another workout', async () => idOf(await withSets())],
  ])('refuses an id that a set of %s has', async (_what, idFor) => {
    const workout = await withSets();
    const id = await idFor(workout);

    expect(await add(workout, [{ exerciseId: bench.id, id, ...set() }])).toMatchObject(
      refusal(409, 'already_exists'),
    );
  });

  it('refuses more than 500 sets', async () => {
    const exercises = Array.from({ length: 5 }, () => ({
      exerciseId: bench.id,
      sets: Array.from({ length: 100 }, () => set(1)),
    }));
    const workout = await ana.logWorkout({ exercises });

    expect(await add(workout, [{ exerciseId: bench.id, ...set() }])).toMatchObject(
      refusal(422, 'too_many_sets', { pointer: '#/items' }),
    );
  });

  it('keeps the sets of two devices that add at the same moment', async () => {
    const workout = await withSets();
    const lock = `select from workouts where id = '${workout.id}' for update`;

    const replies = await whileHeld(api.database, { lock, waiting: 2 }, () =>
      Promise.all([5, 4].map((reps) => add(workout, [{ exerciseId: bench.id, ...set(reps) }]))),
    );

    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    const { exercises, version } = await must(ana.get<Workout>(`/workouts/${workout.id}`));
    expect({ reps: exercises[0]!.sets.map(({ reps }) => reps).sort(), version }).toEqual({
      reps: [4, 5, 8],
      version: 3,
    });
  });

  it('refuses a version of the workout that is no longer there', async () => {
    const workout = await withSets();
    const items = [{ exerciseId: bench.id, ...set() }];
    await add(workout, items);

    expect(await add(workout, items, { 'if-match': '"1"' })).toMatchObject(
      refusal(412, 'precondition_failed'),
    );
  });

  it('does not find what is somebody else’s', async () => {
    const workout = await ben.logWorkout();

    expect(await add(workout, [{ exerciseId: bench.id, ...set() }])).toMatchObject(
      refusal(404, 'workout_not_found'),
    );
  });
});

describe('the measures of a set', () => {
  it.each<[string, Members, string[]]>([
    ['reps_only', { reps: 20 }, []],
    ['reps_only', { reps: 20, load: kg(5) }, ['load']],
    ['bodyweight_reps', { reps: 8, load: kg(20) }, []],
    ['bodyweight_assisted_reps', { load: kg(20) }, ['reps']],
    ['duration', { durationSeconds: 60.5 }, []],
    ['duration', { durationSeconds: 60, reps: 1 }, ['reps']],
    ['weight_duration', { durationSeconds: 40 }, ['load']],
    ['distance_duration', { distanceMeters: 5000 }, []],
    ['weight_distance', { load: kg(60), distanceMeters: 40, reps: 3 }, ['reps']],
  ])('of %s: %j', async (trackingType, measures, wrong) => {
    const { id: exerciseId } = await ana.createExercise({ trackingType });
    const workout = { title: 'x', startedAt: '2026-03-02T17:30:00Z', status: 'completed' };

    const reply = await ana.post('/workouts', { ...workout, exercises: [{ exerciseId, sets: [measures] }] });

    const errors = (reply.body['errors'] ?? []) as { pointer: string }[];
    expect({ status: reply.status, wrong: errors.map(({ pointer }) => pointer) }).toEqual({
      status: wrong.length === 0 ? 201 : 422,
      wrong: wrong.map((member) => `#/exercises/0/sets/0/${member}`),
    });
  });

  it('are at least one where none is required', async () => {
    const { id: exerciseId } = await ana.createExercise({ trackingType: 'distance_duration' });
    const workout = { title: 'x', startedAt: '2026-03-02T17:30:00Z', status: 'completed' };

    expect(
      await ana.post('/workouts', { ...workout, exercises: [{ exerciseId, sets: [{}] }] }),
    ).toMatchObject(refusal(422, 'set_measures_mismatch', { pointer: '#/exercises/0/sets/0' }));
  });
});

describe('getSet', () => {
  it('answers the set and where it belongs, once', async () => {
    const workout = await withSets();

    const { body, etag } = await ana.get<SetDetail>(`/sets/${idOf(workout)}`);

    expect(body).toMatchObject({
      ...workout.exercises[0]!.sets[0],
      workoutId: workout.id,
      workoutExerciseId: workout.exercises[0]!.id,
      exerciseId: bench.id,
      version: 1,
    });
    expect((await ana.get(`/sets/${body.id}`, { 'if-none-match': etag })).status).toBe(304);
  });

  it.each([
    ['does not exist', async () => randomUUID()],
    ['is somebody else’s', () => setOfBen()],
  ])('does not find what %s', async (_what, id) => {
    expect(await ana.get(`/sets/${await id()}`)).toMatchObject(refusal(404, 'set_not_found'));
  });
});

async function setOfBen(): Promise<string> {
  const { id: exerciseId } = await ben.createExercise();
  return idOf(await ben.logWorkout({ exercises: [{ exerciseId, sets: [set()] }] }));
}

describe('updateSet', () => {
  const patch = (id: string, members: Members, headers = {}): Promise<Reply<SetDetail>> =>
    ana.patch<SetDetail>(`/sets/${id}`, members, headers);

  it('changes what is named, and what follows from it', async () => {
    const workout = await withSets([set(8, { notes: 'easy', rpe: 7 })]);

    const { status, body, etag } = await patch(idOf(workout), {
      load: { value: 135, unit: 'lb' },
      notes: null,
      rir: 3,
    });

    expect({ status, etag }).toEqual({ status: 200, etag: '"2"' });
    expect(body).toMatchObject({ loadKg: 61.235, reps: 8, notes: null, rpe: 7, rir: 3, version: 2 });
  });

  it('is a change of the workout, and of no other set', async () => {
    const workout = await withSets([set(8), set(7)]);
    await must(patch(idOf(workout), { reps: 9 }));

    expect(await must(ana.get(`/workouts/${workout.id}`))).toMatchObject({ version: 2 });
    expect((await ana.get(`/sets/${idOf(workout, 1)}`)).etag).toBe('"1"');
  });

  it('merges the target, and forgets it when nothing is left', async () => {
    const id = idOf(await withSets([set(8, { target: { reps: 8, rpe: 8 } })]));

    expect((await patch(id, { target: { repsMax: 10, rpe: null } })).body.target).toMatchObject({
      reps: 8,
      repsMax: 10,
      rpe: null,
    });
    expect((await patch(id, { target: { reps: null, repsMax: null } })).body.target).toBeNull();
  });

  it.each<[string, Members, string, string]>([
    ['a measure that has to be there', { load: null }, 'set_measures_mismatch', '#/load'],
    ['a measure that cannot be there', { distanceMeters: 5 }, 'set_measures_mismatch', '#/distanceMeters'],
    ['an effort against the other', { rir: 5 }, 'effort_contradiction', '#/rpe'],
    ['another place', { workoutId: randomUUID() }, 'validation_failed', '#/workoutId'],
    ['to follow nothing', { parentSetId: randomUUID() }, 'unknown_parent_set', '#/parentSetId'],
  ])('refuses %s', async (_what, members, code, pointer) => {
    const id = idOf(await withSets([set(8, { rpe: 8 })]));

    expect(await patch(id, members)).toMatchObject(refusal(422, code, { pointer }));
  });

  it('refuses to have a set follow itself, or a later one', async () => {
    const workout = await withSets([set(8), set(7)]);

    for (const parentSetId of [idOf(workout), idOf(workout, 1)])
      expect(await patch(idOf(workout), { parentSetId })).toMatchObject(refusal(422, 'unknown_parent_set'));
  });

  it('refuses a version that is no longer there', async () => {
    const id = idOf(await withSets());
    await patch(id, { reps: 9 });

    expect(await patch(id, { reps: 10 }, { 'if-match': '"1"' })).toMatchObject(
      refusal(412, 'precondition_failed'),
    );
  });

  it('is done by one of two editors of the same version', async () => {
    const workout = await withSets();
    const lock = `select from workouts where id = '${workout.id}' for update`;

    const replies = await whileHeld(api.database, { lock, waiting: 2 }, () =>
      Promise.all([9, 10].map((reps) => patch(idOf(workout), { reps }, { 'if-match': '"1"' }))),
    );

    const [done, refused] = replies.sort((a, b) => a.status - b.status);
    expect(refused).toMatchObject(refusal(412, 'precondition_failed'));
    expect(await must(ana.get(`/sets/${idOf(workout)}`))).toEqual(done?.body);
  });

  it('does not find what is somebody else’s', async () => {
    expect(await patch(await setOfBen(), { reps: 1 })).toMatchObject(refusal(404, 'set_not_found'));
  });
});

describe('deleteSet', () => {
  it('is done once, and leaves the exercise', async () => {
    const workout = await withSets();

    expect(await ana.delete(`/sets/${idOf(workout)}`)).toMatchObject({ status: 204, text: '' });
    expect(await ana.delete(`/sets/${idOf(workout)}`)).toMatchObject(refusal(404, 'set_not_found'));
    expect(await must(ana.get(`/workouts/${workout.id}`))).toMatchObject({
      version: 2,
      exercises: [{ id: workout.exercises[0]!.id, sets: [] }],
    });
  });

  it('leaves the sets that followed it, in what is left of the chain', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    const workout = await withSets([
      set(8, { id: first }),
      set(6, { id: second, type: 'dropset', parentSetId: first }),
      set(4, { type: 'dropset', parentSetId: second }),
    ]);
    const parents = async () => {
      const { exercises } = await must(ana.get<Workout>(`/workouts/${workout.id}`));
      return exercises[0]!.sets.map(({ parentSetId }) => parentSetId);
    };

    await must(ana.delete(`/sets/${second}`));
    expect(await parents()).toEqual([null, first]);

    await must(ana.delete(`/sets/${first}`));
    expect(await parents()).toEqual([null]);
  });

  it('refuses a version that is not the one', async () => {
    const id = idOf(await withSets());

    expect(await ana.delete(`/sets/${id}`, { 'if-match': '"7"' })).toMatchObject(
      refusal(412, 'precondition_failed'),
    );
  });

  it('does not find what is somebody else’s', async () => {
    const id = await setOfBen();

    expect(await ana.delete(`/sets/${id}`)).toMatchObject(refusal(404, 'set_not_found'));
    expect((await ben.get(`/sets/${id}`)).status).toBe(200);
  });
});
