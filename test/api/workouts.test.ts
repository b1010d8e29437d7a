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
  type Exercise,
  type Members,
  type Reply,
  type Workout,
} from '../support/api.js';
import { addToCatalogue } from '../support/catalogue.js';
import { whileHeld, writesTo } from '../support/hold.js';

let api: Api;
let ana: Athlete;
let ben: Athlete;
let bench: Exercise;
let squatId: string;
beforeAll(async () => {
  api = await startApi();
  [ana, ben] = await Promise.all([api.signUpAthlete({ timeZone: 'Europe/Lisbon' }), api.signUpAthlete()]);
  bench = await ana.createExercise({ muscles: [{ muscle: 'chest', role: 'primary' }] });
  squatId = await addToCatalogue(api.database.db, 'squat', { name: 'Squat' });
});
afterAll(() => api.close());

const create = (members: Members, who: Athlete = ana): Promise<Reply<Workout>> =>
  who.post<Workout>('/workouts', aWorkout(members));
/** One exercise with these sets. */
const withSets = (...sets: Members[]): Members => ({ exercises: [{ exerciseId: bench.id, sets }] });
const begun = { endedAt: undefined };

describe('createWorkout', () => {
  it('takes the little that a beginner says', async () => {
    const { status, headers, body, etag } = await create(withSets({ load: kg(40), reps: 10 }));

    expect({ status, location: headers['location'], etag }).toEqual({
      status: 201,
      location: `/api/v1/workouts/${body.id}`,
      etag: '"1"',
    });
    expect(body).toMatchObject({
      status: 'completed',
      timeZone: 'Europe/Lisbon',
      performedOn: '2026-03-02',
      source: 'api',
      bodyweight: null,
      exercises: [
        { supersetGroup: null, sets: [{ type: 'normal', load: kg(40), loadKg: 40, reps: 10, rpe: null }] },
      ],
    });
    expect(await must(ana.get(`/workouts/${body.id}`))).toEqual(body);
  });

  it('takes all that an advanced lifter says, in order', async () => {
    const [top, drop] = [randomUUID(), randomUUID()];
    const { body } = await create({
      bodyweight: { value: 165.5, unit: 'lb' },
      sessionRpe: 8.5,
      mood: 4,
      isDeload: true,
      notes: 'Cold room.\n\tSlow start 🥶',
      source: 'manual',
      externalId: 'strong:42',
      exercises: [
        {
          exerciseId: bench.id,
          supersetGroup: 1,
          sets: [
            { type: 'warmup', load: kg(20), reps: 12 },
            {
              id: top,
              load: { value: 225, unit: 'lb' },
              reps: 5,
              rpe: 8.5,
              rir: 1.5,
              restSeconds: 180,
              tempo: '3-1-X-0',
              completedAt: '2026-03-02T17:45:30Z',
              target: { load: kg(100), reps: 4, repsMax: 6, rpe: 8 },
            },
            { id: drop, type: 'dropset', parentSetId: top, load: kg(80), reps: 0 },
          ],
        },
        { exerciseId: squatId, supersetGroup: 1, notes: 'as planned' },
      ],
    });

    expect(body).toMatchObject({ bodyweightKg: 75.07, sessionRpe: 8.5, isDeload: true, source: 'manual' });
    expect(body.exercises.map(({ snapshot }) => snapshot.name)).toEqual(['Bench press', 'Squat']);
    expect(body.exercises[0]?.sets.slice(1)).toMatchObject([
      { id: top, load: { value: 225, unit: 'lb' }, loadKg: 102.058, target: { loadKg: 100, repsMax: 6 } },
      { id: drop, type: 'dropset', parentSetId: top, reps: 0 },
    ]);
    expect(await must(ana.get(`/workouts/${body.id}`))).toEqual(body);
  });

  it('keeps an id that the client chose', async () => {
    const id = randomUUID();

    expect((await create({ id })).body.id).toBe(id);
  });

  it.each([
    ['one’s own', async () => (await ana.logWorkout()).id],
    [
      'one that was deleted',
      async () => {
        const { id } = await ana.logWorkout();
        await ana.delete(`/workouts/${id}`);
        return id;
      },
    ],
  ])('refuses an id that is taken: %s', async (_whose, id) => {
    expect(await create({ id: await id() })).toMatchObject(refusal(409, 'already_exists'));
  });

  it('does not tell whether somebody else has an id', async () => {
    const { id } = await ben.logWorkout();

    expect((await create({ id })).status).toBe(201);
  });

  it.each([
    ['before the clocks go forward', '2026-03-29T00:59:59Z', 'Europe/Lisbon', '2026-03-29'],
    ['late on a summer evening', '2026-07-01T23:30:00Z', 'Europe/Lisbon', '2026-07-02'],
    ['late on a winter evening', '2026-01-01T23:30:00Z', 'Europe/Lisbon', '2026-01-01'],
    ['when the day has 25 hours', '2026-10-26T03:59:59Z', 'America/New_York', '2026-10-25'],
    ['when the day after the change begins', '2026-11-02T05:00:00Z', 'America/New_York', '2026-11-02'],
    ['a day ahead of everybody', '2026-03-01T10:00:00Z', 'Pacific/Kiritimati', '2026-03-02'],
    ['the day that Samoa left out', '2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
  ])('counts on the day of its own time zone: %s', async (_when, startedAt, timeZone, performedOn) => {
    expect((await create({ startedAt, endedAt: null, status: 'completed', timeZone })).body).toMatchObject({
      performedOn,
    });
  });

  it('cuts instants to the millisecond', async () => {
    const { body } = await create({ startedAt: '2026-03-02T17:30:00.123999Z' });

    expect(body.startedAt).toBe('2026-03-02T17:30:00.123Z');
  });

  it('takes an old workout whose end nobody knows', async () => {
    expect((await create({ endedAt: undefined, status: 'completed' })).body).toMatchObject({ endedAt: null });
  });

  it.each<[string, Members, number, string, string]>([
    ['an end before the start', { endedAt: '2026-03-02T17:30:00Z' }, 422, 'end_before_start', '#/endedAt'],
    ['an end while it goes on', { status: 'in_progress' }, 422, 'validation_failed', '#/endedAt'],
    ['an unknown time zone', { timeZone: 'Europe/Atlantis' }, 422, 'invalid_time_zone', '#/timeZone'],
    ['an offset for a time zone', { timeZone: '+02:00' }, 422, 'validation_failed', '#/timeZone'],
    ['an impossible day', { startedAt: '2026-02-30T10:00:00Z' }, 422, 'validation_failed', '#/startedAt'],
    ['an owner', { userId: randomUUID() }, 422, 'validation_failed', '#/userId'],
    ['a version', { version: 7 }, 422, 'validation_failed', '#/version'],
    ['a mood between the moods', { mood: 2.5 }, 422, 'validation_failed', '#/mood'],
    [
      'a bodyweight in stone',
      { bodyweight: { value: 11, unit: 'st' } },
      422,
      'validation_failed',
      '#/bodyweight/unit',
    ],
  ])('refuses %s', async (_what, members, status, code, pointer) => {
    expect(await create(members)).toMatchObject(refusal(status, code, { pointer }));
  });

  it('refuses an exercise that does not exist, or is somebody else’s, alike', async () => {
    const hers = await ben.createExercise();

    expect(
      await create({
        exercises: [{ exerciseId: randomUUID() }, { exerciseId: squatId }, { exerciseId: hers.id }],
      }),
    ).toMatchObject(
      refusal(
        422,
        'unknown_exercise',
        { pointer: '#/exercises/0/exerciseId' },
        { pointer: '#/exercises/2/exerciseId' },
      ),
    );
  });

  it('refuses an archived exercise', async () => {
    const { id } = await ana.createExercise();
    await ana.patch(`/exercises/${id}`, { status: 'archived' });

    expect(await create({ exercises: [{ exerciseId: id }] })).toMatchObject(
      refusal(409, 'exercise_archived', { pointer: '#/exercises/0/exerciseId' }),
    );
  });

  it.each<[string, Members, string, string]>([
    ['without a load', { reps: 5 }, 'set_measures_mismatch', 'load'],
    [
      'with a distance',
      { load: kg(5), reps: 5, distanceMeters: 5 },
      'set_measures_mismatch',
      'distanceMeters',
    ],
    [
      'whose efforts contradict each other',
      { load: kg(5), reps: 5, rpe: 8, rir: 3 },
      'effort_contradiction',
      'rpe',
    ],
    [
      'that follows nothing',
      { load: kg(5), reps: 5, parentSetId: randomUUID() },
      'unknown_parent_set',
      'parentSetId',
    ],
  ])('refuses a set %s', async (_what, set, code, member) => {
    expect(await create(withSets({ load: kg(5), reps: 5 }, set))).toMatchObject(
      refusal(422, code, { pointer: `#/exercises/0/sets/1/${member}`, code }),
    );
  });

  it('tells all faults at once', async () => {
    const { body } = await create({
      endedAt: '2020-01-01T00:00:00Z',
      exercises: [{ exerciseId: randomUUID(), sets: [{ rpe: 10, rir: 5 }] }],
    });

    expect(body).toMatchObject({
      code: 'validation_failed',
      errors: [
        { pointer: '#/endedAt', code: 'end_before_start' },
        { pointer: '#/exercises/0/exerciseId', code: 'unknown_exercise' },
        { pointer: '#/exercises/0/sets/0/rpe', code: 'effort_contradiction' },
      ],
    });
  });

  it('refuses more than 500 sets', async () => {
    const sets = Array.from({ length: 84 }, () => ({ load: kg(1), reps: 1 }));
    const exercises = Array.from({ length: 6 }, () => ({ exerciseId: squatId, sets }));

    expect(await create({ exercises })).toMatchObject(
      refusal(422, 'too_many_sets', { pointer: '#/exercises' }),
    );
  });

  it('refuses an id that is used twice', async () => {
    const id = randomUUID();
    const set = { id, load: kg(1), reps: 1 };

    expect(await create(withSets(set, set))).toMatchObject(
      refusal(422, 'validation_failed', { pointer: '#/exercises/0/sets/1/id' }),
    );
  });

  it('refuses an id of a set that is taken', async () => {
    const set = { id: randomUUID(), load: kg(1), reps: 1 };
    await create(withSets(set));

    expect(await create(withSets(set))).toMatchObject(refusal(409, 'already_exists'));
  });
});

describe('the workout in progress', () => {
  let cara: Athlete;
  beforeAll(async () => {
    cara = await api.signUpAthlete();
  });

  it('is none to begin with', async () => {
    expect(await cara.get('/workouts/active')).toMatchObject(refusal(404, 'no_active_workout'));
  });

  it('is one of two that start at the same moment', async () => {
    const replies = await whileHeld(api.database, { lock: writesTo('workouts'), waiting: 2 }, () =>
      Promise.all([create(begun, cara), create(begun, cara)]),
    );

    const [started, refused] = replies.sort((a, b) => a.status - b.status);
    expect(started).toMatchObject({ status: 201, body: { status: 'in_progress', endedAt: null } });
    expect(refused).toMatchObject(refusal(409, 'workout_in_progress'));
    expect(await must(cara.get('/workouts/active'))).toEqual(started?.body);
  });

  it('does not keep an old one from being logged', async () => {
    expect(await create({}, cara)).toMatchObject({ status: 201 });
  });

  it('is sent once to a client that has it', async () => {
    const { etag } = await cara.get('/workouts/active');

    expect((await cara.get('/workouts/active', { 'if-none-match': etag })).status).toBe(304);
  });

  it('is nobody else’s business', async () => {
    expect(await ben.get('/workouts/active')).toMatchObject(refusal(404, 'no_active_workout'));
  });

  it('makes room when it is completed', async () => {
    const { id } = await must(cara.get<Workout>('/workouts/active'));
    await must(cara.post(`/workouts/${id}/complete`));

    expect(await create(begun, cara)).toMatchObject({ status: 201 });
  });
});

describe('completeWorkout', () => {
  const start = async (): Promise<Workout> => {
    const dan = await api.signUpAthlete();
    runner = dan;
    return must(create(begun, dan));
  };
  let runner: Athlete;

  it('ends it now', async () => {
    const { id } = await start();
    const before = Date.now();

    const { status, body, etag } = await runner.post<Workout>(`/workouts/${id}/complete`);

    expect({ status, etag }).toEqual({ status: 200, etag: '"2"' });
    expect(body).toMatchObject({ status: 'completed', version: 2 });
    expect(Date.parse(body.endedAt!)).toBeGreaterThanOrEqual(before);
  });

  it('ends it when it is told to, and takes a last word', async () => {
    const { id } = await start();
    const last = { endedAt: '2026-03-02T19:00:00.000Z', sessionRpe: 7, mood: 5, notes: 'Felt light.' };

    expect(await runner.post(`/workouts/${id}/complete`, last)).toMatchObject({ status: 200, body: last });
  });

  it('refuses to do it twice', async () => {
    const { id } = await start();
    await runner.post(`/workouts/${id}/complete`);

    expect(await runner.post(`/workouts/${id}/complete`)).toMatchObject(
      refusal(409, 'workout_already_completed'),
    );
  });

  it('lets one of two devices do it', async () => {
    const { id } = await start();
    const lock = `select from workouts where id = '${id}' for update`;

    const replies = await whileHeld(api.database, { lock, waiting: 2 }, () =>
      Promise.all([runner.post(`/workouts/${id}/complete`), runner.post(`/workouts/${id}/complete`)]),
    );

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('refuses an end before the start', async () => {
    const { id } = await start();

    expect(await runner.post(`/workouts/${id}/complete`, { endedAt: '2026-03-02T17:00:00Z' })).toMatchObject(
      refusal(422, 'end_before_start', { pointer: '#/endedAt' }),
    );
  });

  it('refuses a version that is no longer there', async () => {
    const { id } = await start();
    await runner.patch(`/workouts/${id}`, { title: 'Renamed' });

    expect(await runner.post(`/workouts/${id}/complete`, undefined, { 'if-match': '"1"' })).toMatchObject(
      refusal(412, 'precondition_failed'),
    );
  });

  it('does not find what is somebody else’s', async () => {
    const { id } = await start();

    expect(await ana.post(`/workouts/${id}/complete`)).toMatchObject(refusal(404, 'workout_not_found'));
  });
});

describe('getWorkout', () => {
  it('is not answered twice to a client that has it', async () => {
    const { id } = await ana.logWorkout();
    const { etag } = await ana.get(`/workouts/${id}`);

    expect(await ana.get(`/workouts/${id}`, { 'if-none-match': `"x", ${etag}` })).toMatchObject({
      status: 304,
      text: '',
      headers: { etag },
    });
  });

  it.each([
    ['does not exist', async () => randomUUID()],
    ['is somebody else’s', async () => (await ben.logWorkout()).id],
  ])('does not find what %s', async (_what, id) => {
    expect(await ana.get(`/workouts/${await id()}`)).toMatchObject(refusal(404, 'workout_not_found'));
  });

  it('shows the exercise as it was, whatever becomes of it', async () => {
    const exercise = await ana.createExercise({ name: 'Old name' });
    const { id } = await ana.logWorkout({ exercises: [{ exerciseId: exercise.id }] });
    await must(ana.patch(`/exercises/${exercise.id}`, { name: 'New name', isUnilateral: true }));
    await must(ana.delete(`/exercises/${exercise.id}`));

    const { exercises } = await must(ana.get<Workout>(`/workouts/${id}`));

    expect(exercises).toMatchObject([
      { exerciseId: exercise.id, snapshot: { name: 'Old name', isUnilateral: false } },
    ]);
  });
});

describe('deleteWorkout', () => {
  it('is done once, and nothing shows it any more', async () => {
    const { id, exercises } = await must(create(withSets({ load: kg(1), reps: 1 })));
    const setId = exercises[0]!.sets[0]!.id;

    expect(await ana.delete(`/workouts/${id}`)).toMatchObject({ status: 204, text: '' });

    expect(await ana.delete(`/workouts/${id}`)).toMatchObject(refusal(404, 'workout_not_found'));
    expect(await ana.get(`/workouts/${id}`)).toMatchObject(refusal(404, 'workout_not_found'));
    expect(await ana.patch(`/workouts/${id}`, { title: 'x' })).toMatchObject({ status: 404 });
    expect(await ana.get(`/sets/${setId}`)).toMatchObject(refusal(404, 'set_not_found'));
  });

  it('leaves a tombstone', async () => {
    const { id } = await ana.logWorkout();
    await ana.delete(`/workouts/${id}`);

    const row = sql`select deleted_at is not null as "isDeleted", version from workouts where id = ${id}`;
    expect(await api.database.db.one(row)).toEqual({ isDeleted: true, version: 2 });
  });

  it('ends a workout in progress', async () => {
    const eve = await api.signUpAthlete();
    const { id } = await must(create(begun, eve));
    await eve.delete(`/workouts/${id}`);

    expect(await eve.get('/workouts/active')).toMatchObject({ status: 404 });
    expect(await create(begun, eve)).toMatchObject({ status: 201 });
  });

  it('refuses a version that is not the one', async () => {
    const { id } = await ana.logWorkout();

    expect(await ana.delete(`/workouts/${id}`, { 'if-match': '"2"' })).toMatchObject(
      refusal(412, 'precondition_failed'),
    );
    expect(await ana.delete(`/workouts/${id}`, { 'if-match': '"2", "1"' })).toMatchObject({ status: 204 });
  });

  it('does not find what is somebody else’s', async () => {
    const { id } = await ben.logWorkout();

    expect(await ana.delete(`/workouts/${id}`)).toMatchObject(refusal(404, 'workout_not_found'));
    expect((await ben.get(`/workouts/${id}`)).status).toBe(200);
  });
});
