import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../src/domain/shared/actor.js';
import { instant } from '../../../src/domain/shared/time.js';
import type { Exercise } from '../../../src/domain/exercises/exercise.js';
import { totalsOf } from '../../../src/domain/workouts/totals.js';
import type { Replacement } from '../../../src/domain/workouts/input.js';
import type { Workout } from '../../../src/domain/workouts/workout.js';
import { sql } from '../../../src/infrastructure/database/database.js';
import { uuids } from '../../../src/infrastructure/system.js';
import { type TestDatabase, testDatabase } from '../../support/postgres.js';
import { bench, kg, type World, workoutOf, worldOf } from './fixtures.js';

let database: TestDatabase;
let world: World;
let lena: Actor;
let press: Exercise;
let plank: Exercise;

beforeAll(async () => {
  database = await testDatabase();
  world = worldOf(database.db);
});
afterAll(() => database.close());

beforeEach(async () => {
  world.clock.set('2026-03-02T19:05:00Z');
  lena = await world.signUp();
  press = await world.exercises.create(lena, bench);
  plank = await world.exercises.create(lena, { name: 'Plank', trackingType: 'duration' });
});

const twoPresses = () =>
  world.workouts.create(lena, workoutOf([{ exerciseId: press.id, sets: [kg(100, 5), kg(90, 8)] }]));

describe('a stored workout', () => {
  it('comes back as it was made', async () => {
    const warmup = uuids.next();
    const made = await world.workouts.create(
      lena,
      workoutOf(
        [
          {
            exerciseId: press.id,
            supersetGroup: 1,
            notes: 'slow',
            sets: [
              kg(60, 10, { id: warmup, type: 'warmup', restSeconds: 60, tempo: '3-1-X-0', side: 'left' }),
              {
                load: { value: 45.359237, unit: 'lb' },
                reps: 5,
                rpe: 8.5,
                rir: 1.5,
                side: 'left',
                parentSetId: warmup,
                notes: 'ü 💪 "x" \\n',
              },
              kg(102.5, 0, {
                type: 'failure',
                completedAt: instant('2026-03-02T18:20:00.123Z'),
                target: { load: { value: 100, unit: 'kg' }, reps: 5, repsMax: 8 },
              }),
            ],
          },
          { exerciseId: plank.id, sets: [{ durationSeconds: 62.5 }] },
          { exerciseId: press.id },
        ],
        {
          bodyweight: { value: 180.5, unit: 'lb' },
          sessionRpe: 7.5,
          mood: 4,
          notes: 'line\nbreak',
          isDeload: true,
          source: 'import',
          externalId: 'strong-12',
          timeZone: 'America/New_York',
        },
      ),
    );

    expect(await world.workouts.get(lena, made.id)).toEqual(made);
  });

  it('may be empty', async () => {
    const made = await world.workouts.create(lena, {
      title: 'Today',
      startedAt: instant('2026-03-02T18:00:00Z'),
    });
    expect(await world.workouts.get(lena, made.id)).toEqual(made);
    expect(await world.workouts.getActive(lena)).toEqual(made);
  });

  it('takes the time zone of its user', async () => {
    expect(await twoPresses()).toMatchObject({ timeZone: 'Europe/Berlin' });
  });

  it('is nobody else’s', async () => {
    const { id, exercises } = await twoPresses();
    const max = await world.signUp();
    const setId = exercises[0]!.sets[0]!.id;
    const missing = { code: 'workout_not_found' };
    await expect(world.workouts.get(max, id)).rejects.toMatchObject(missing);
    await expect(world.workouts.update(max, id, { title: 'x' }, undefined)).rejects.toMatchObject(missing);
    await expect(world.workouts.remove(max, id, undefined)).rejects.toMatchObject(missing);
    await expect(world.sets.add(max, id, [], undefined)).rejects.toMatchObject(missing);
    await expect(world.sets.get(max, setId)).rejects.toMatchObject({ code: 'set_not_found' });
    await expect(world.sets.update(max, setId, { reps: 1 }, undefined)).rejects.toMatchObject({
      code: 'set_not_found',
    });
    await expect(world.sets.remove(max, setId, undefined)).rejects.toMatchObject({ code: 'set_not_found' });
    expect((await world.workouts.list(max, {}, { limit: 10 })).items).toEqual([]);
    // Nor is its id known to be taken: ids are each user's own.
    expect(await world.workouts.create(max, { ...workoutOf([]), id })).toMatchObject({ id });
  });

  it('keeps the exercise as it was', async () => {
    const { id } = await twoPresses();
    await world.exercises.update(lena, press.id, { name: 'Renamed', muscles: [] }, undefined);
    const [entry] = (await world.workouts.get(lena, id)).exercises;
    expect(entry!.snapshot).toMatchObject({ name: 'Bench Press', muscles: [{ muscle: 'chest' }] });
  });

  it('uses no exercise of somebody else', async () => {
    const max = await world.signUp();
    await expect(world.workouts.create(max, workoutOf([{ exerciseId: press.id }]))).rejects.toMatchObject({
      code: 'unknown_exercise',
      errors: [{ pointer: '#/exercises/0/exerciseId' }],
    });
  });

  it('refuses ids that are taken', async () => {
    const { id, exercises } = await twoPresses();
    const [entry] = exercises;
    const taken = { code: 'already_exists', kind: 'conflict' };
    await expect(world.workouts.create(lena, { ...workoutOf([]), id })).rejects.toMatchObject(taken);
    const sameEntry = workoutOf([{ id: entry!.id, exerciseId: press.id }]);
    await expect(world.workouts.create(lena, sameEntry)).rejects.toMatchObject(taken);
    const sameSet = workoutOf([{ exerciseId: press.id, sets: [kg(1, 1, { id: entry!.sets[0]!.id })] }]);
    await expect(world.workouts.create(lena, sameSet)).rejects.toMatchObject(taken);
    await world.workouts.remove(lena, id, undefined);
    await expect(world.workouts.create(lena, { ...workoutOf([]), id })).rejects.toMatchObject(taken);
    expect((await world.workouts.list(lena, {}, { limit: 10 })).items).toEqual([]);
  });
});

describe('replacing a workout', () => {
  const body = (workout: Workout, more: Partial<Replacement> = {}): Replacement => ({
    title: workout.title,
    status: workout.status,
    startedAt: workout.startedAt,
    endedAt: workout.endedAt,
    timeZone: workout.timeZone,
    exercises: workout.exercises,
    ...more,
  });

  it('keeps what stays, writes what changes, removes the rest', async () => {
    const made = await world.workouts.create(
      lena,
      workoutOf([
        { exerciseId: press.id, sets: [kg(100, 5), kg(100, 5), kg(100, 4)] },
        { exerciseId: plank.id, sets: [{ durationSeconds: 60 }] },
      ]),
    );
    const [pressed, planked] = made.exercises;
    const [first, second, third] = pressed!.sets;
    world.clock.set('2026-03-03T08:00:00Z');

    const after = await world.workouts.replace(
      lena,
      made.id,
      body(made, {
        title: 'Corrected',
        exercises: [
          { exerciseId: press.id, sets: [kg(50, 10)] },
          { ...pressed!, notes: 'better', sets: [third!, { ...first!, reps: 6 }, kg(80, 8)] },
        ],
      }),
      [1],
    );

    expect(await world.workouts.get(lena, made.id)).toEqual(after);
    expect(after).toMatchObject({ title: 'Corrected', version: 2, createdAt: made.createdAt });
    expect(after.exercises.map(({ id }) => id)).toEqual([expect.any(String), pressed!.id]);
    expect(after.exercises[1]!.sets.map(({ reps }) => reps)).toEqual([4, 6, 8]);
    await expect(world.sets.get(lena, second!.id)).rejects.toMatchObject({ code: 'set_not_found' });
    await expect(world.sets.get(lena, planked!.sets[0]!.id)).rejects.toMatchObject({ code: 'set_not_found' });
    // A set that only moved is the same version, one that was corrected is the next.
    const moved = await world.sets.get(lena, third!.id);
    expect(moved).toMatchObject({ version: 1, createdAt: made.createdAt, updatedAt: made.createdAt });
    const corrected = await world.sets.get(lena, first!.id);
    expect(corrected).toMatchObject({
      version: 2,
      createdAt: made.createdAt,
      updatedAt: '2026-03-03T08:00:00.000Z',
    });
  });

  it('can change the exercise of an entry, and with it what its sets measure', async () => {
    const made = await twoPresses();
    const [entry] = made.exercises;
    const [set] = entry!.sets;
    const after = await world.workouts.replace(
      lena,
      made.id,
      body(made, {
        exercises: [{ id: entry!.id, exerciseId: plank.id, sets: [{ id: set!.id, durationSeconds: 30 }] }],
      }),
      undefined,
    );
    expect(await world.workouts.get(lena, made.id)).toEqual(after);
    expect(after.exercises[0]).toMatchObject({ id: entry!.id, snapshot: { trackingType: 'duration' } });
  });

  it('can move a set to another entry while its own goes', async () => {
    const made = await world.workouts.create(
      lena,
      workoutOf([
        { exerciseId: press.id, sets: [kg(100, 5)] },
        { exerciseId: press.id, sets: [kg(90, 8)] },
      ]),
    );
    const [going, staying] = made.exercises;
    const sets = [...staying!.sets, ...going!.sets];
    const after = await world.workouts.replace(
      lena,
      made.id,
      body(made, { exercises: [{ ...staying!, sets }] }),
      [1],
    );
    expect(await world.workouts.get(lena, made.id)).toEqual(after);
    expect(after.exercises[0]!.sets.map(({ reps }) => reps)).toEqual([8, 5]);
  });

  it('refuses an older version and ids of another workout', async () => {
    const made = await twoPresses();
    const other = await twoPresses();
    await expect(world.workouts.replace(lena, made.id, body(made), [2])).rejects.toMatchObject({
      code: 'precondition_failed',
    });
    const stolen = body(made, { exercises: other.exercises });
    await expect(world.workouts.replace(lena, made.id, stolen, [1])).rejects.toMatchObject({
      code: 'already_exists',
    });
    expect(await world.workouts.get(lena, made.id)).toEqual(made);
    expect(await world.workouts.get(lena, other.id)).toEqual(other);
  });
});

describe('the state of a workout', () => {
  const begin = () =>
    world.workouts.create(lena, { title: 'Now', startedAt: instant('2026-03-02T18:00:00Z') });

  it('is completed once', async () => {
    const { id } = await begin();
    expect(await world.workouts.complete(lena, id, { sessionRpe: 8 })).toMatchObject({
      status: 'completed',
      endedAt: '2026-03-02T19:05:00.000Z',
      sessionRpe: 8,
      version: 2,
    });
    await expect(world.workouts.complete(lena, id, {})).rejects.toMatchObject({
      code: 'workout_already_completed',
      kind: 'conflict',
    });
    await expect(world.workouts.getActive(lena)).rejects.toMatchObject({ code: 'no_active_workout' });
  });

  it('is in progress for one workout only', async () => {
    const { id } = await begin();
    const busy = { code: 'workout_in_progress', kind: 'conflict' };
    await expect(begin()).rejects.toMatchObject(busy);
    const other = await twoPresses();
    await expect(
      world.workouts.update(lena, other.id, { status: 'in_progress' }, undefined),
    ).rejects.toMatchObject(busy);
    await world.workouts.update(lena, id, { status: 'discarded' }, undefined);
    expect(await world.workouts.update(lena, other.id, { status: 'in_progress' }, undefined)).toMatchObject({
      status: 'in_progress',
      endedAt: null,
    });
    await world.workouts.remove(lena, other.id, undefined);
    await begin();
  });

  it('ends with a tombstone that nothing reads', async () => {
    const made = await twoPresses();
    await expect(world.workouts.remove(lena, made.id, [7])).rejects.toMatchObject({
      code: 'precondition_failed',
    });
    await world.workouts.remove(lena, made.id, [7, 1]);
    const missing = { code: 'workout_not_found' };
    await expect(world.workouts.remove(lena, made.id, undefined)).rejects.toMatchObject(missing);
    await expect(world.workouts.remove(lena, made.id, [1])).rejects.toMatchObject(missing);
    await expect(world.workouts.get(lena, made.id)).rejects.toMatchObject(missing);
    await expect(world.workouts.update(lena, made.id, {}, undefined)).rejects.toMatchObject(missing);
    await expect(world.sets.get(lena, made.exercises[0]!.sets[0]!.id)).rejects.toMatchObject({
      code: 'set_not_found',
    });
    const row = await database.db.one<{ version: number; sets: number }>(sql`
      select version, (select count(*) from workout_sets s where s.workout_id = w.id) as sets
      from workouts w where w.id = ${made.id}`);
    expect(row).toEqual({ version: 2, sets: 2 });
  });
});

describe('sets by themselves', () => {
  it('are added to entries, and bring new ones', async () => {
    const made = await twoPresses();
    const after = await world.sets.add(
      lena,
      made.id,
      [
        { workoutExerciseId: made.exercises[0]!.id, ...kg(80, 10) },
        { exerciseId: plank.id, durationSeconds: 60 },
        { exerciseId: plank.id, durationSeconds: 45 },
      ],
      [1],
    );
    expect(await world.workouts.get(lena, made.id)).toEqual(after);
    expect(after.version).toBe(2);
    expect(after.exercises.map(({ sets }) => sets.length)).toEqual([3, 2]);
    await expect(world.sets.add(lena, made.id, [], [1])).rejects.toMatchObject({
      code: 'precondition_failed',
    });
  });

  it('are read with their place', async () => {
    const made = await twoPresses();
    const [entry] = made.exercises;
    expect(await world.sets.get(lena, entry!.sets[1]!.id)).toEqual({
      ...entry!.sets[1],
      workoutId: made.id,
      workoutExerciseId: entry!.id,
      exerciseId: press.id,
      version: 1,
      createdAt: made.createdAt,
      updatedAt: made.createdAt,
    });
  });

  it('are patched, under their own version, and move the version of the workout', async () => {
    const made = await twoPresses();
    const { id } = made.exercises[0]!.sets[0]!;
    world.clock.set('2026-03-03T08:00:00Z');
    const patched = await world.sets.update(lena, id, { reps: 6, rpe: 9, notes: 'yes' }, [1]);
    expect(patched).toMatchObject({
      reps: 6,
      rpe: 9,
      notes: 'yes',
      version: 2,
      updatedAt: '2026-03-03T08:00:00.000Z',
    });
    expect(patched).toMatchObject({ load: { value: 100, unit: 'kg' }, createdAt: made.createdAt });
    await expect(world.sets.update(lena, id, { reps: 7 }, [1])).rejects.toMatchObject({
      code: 'precondition_failed',
    });
    await expect(world.sets.update(lena, id, { rir: 3 }, [2])).rejects.toMatchObject({
      code: 'effort_contradiction',
      errors: [{ pointer: '#/rpe' }],
    });
    await expect(world.sets.update(lena, id, { reps: null }, '*')).rejects.toMatchObject({
      code: 'set_measures_mismatch',
      errors: [{ pointer: '#/reps' }],
    });
    const summary = (await world.workouts.list(lena, {}, { limit: 1 })).items[0]!;
    expect(summary).toMatchObject({ version: 2, volumeKg: 1320 });
  });

  it('leave their chain in order when they go', async () => {
    const [a, b, c] = [uuids.next(), uuids.next(), uuids.next()];
    const made = await world.workouts.create(
      lena,
      workoutOf([
        {
          exerciseId: press.id,
          sets: [
            kg(100, 5, { id: a }),
            kg(80, 6, { id: b, parentSetId: a }),
            kg(60, 8, { id: c, parentSetId: b }),
          ],
        },
      ]),
    );
    await expect(world.sets.remove(lena, b, [2])).rejects.toMatchObject({ code: 'precondition_failed' });
    await world.sets.remove(lena, b, [1]);
    await world.sets.remove(lena, a, undefined);
    const after = await world.workouts.get(lena, made.id);
    expect(after.exercises[0]!.sets).toMatchObject([{ id: c, parentSetId: null }]);
    expect(after.version).toBe(3);
    await expect(world.sets.remove(lena, a, undefined)).rejects.toMatchObject({ code: 'set_not_found' });
  });
});

describe('the list of workouts', () => {
  const at = (day: number, hour = 18) => instant(`2026-03-${String(day).padStart(2, '0')}T${hour}:00:00Z`);
  const on = (day: number, more = {}) =>
    world.workouts.create(lena, { title: `Day ${day}`, startedAt: at(day), status: 'completed', ...more });
  const titles = async (filter: Parameters<World['workouts']['list']>[1], limit = 50) =>
    (await world.workouts.list(lena, filter, { limit })).items.map(({ title }) => title);

  it('goes page by page in both directions, also over equal starts', async () => {
    for (const day of [1, 2, 2, 2, 3]) await on(day);
    for (const sort of ['startedAt', '-startedAt'] as const) {
      const all = (await world.workouts.list(lena, { sort }, { limit: 50 })).items;
      expect(all.map(({ startedAt }) => startedAt)).toEqual(
        [at(1), at(2), at(2), at(2), at(3)].sort(
          (a, b) => (sort === 'startedAt' ? 1 : -1) * a.localeCompare(b),
        ),
      );
      const seen: string[] = [];
      let after: readonly (string | number | null)[] | undefined;
      do {
        const page = await world.workouts.list(lena, { sort }, { limit: 2, after, includeTotal: true });
        expect(page.totalCount).toBe(5);
        seen.push(...page.items.map(({ id }) => id));
        after = page.next;
      } while (after);
      expect(seen).toEqual(all.map(({ id }) => id));
    }
  });

  it('is filtered by the local day, the exercise and the state', async () => {
    await on(1, { startedAt: at(1, 23) });
    await on(2, { exercises: [{ exerciseId: press.id }] });
    await on(3, { startedAt: at(3, 23), timeZone: 'Pacific/Kiritimati' });
    await on(4, { startedAt: at(4, 10), timeZone: 'Pacific/Niue', status: undefined });
    // In Berlin, 23:00 UTC is the next day; in Kiritimati too; in Niue, 10:00 UTC is the day before.
    expect(await titles({})).toEqual(['Day 4', 'Day 3', 'Day 2', 'Day 1']);
    const days = (await world.workouts.list(lena, {}, { limit: 9 })).items.map(
      ({ performedOn }) => performedOn,
    );
    expect(days).toEqual(['2026-03-03', '2026-03-04', '2026-03-02', '2026-03-02']);
    const from = days[0]!;
    expect(await titles({ performedOnFrom: from })).toEqual(['Day 4', 'Day 3']);
    expect(await titles({ performedOnTo: from })).toEqual(['Day 2', 'Day 1']);
    expect(await titles({ performedOnFrom: from, performedOnTo: days[1]! })).toEqual(['Day 4']);
    expect(await titles({ exerciseId: press.id })).toEqual(['Day 2']);
    expect(await titles({ exerciseId: plank.id })).toEqual([]);
    expect(await titles({ status: ['in_progress', 'discarded'] })).toEqual(['Day 4']);
  });

  it('shows totals, and exercises where they are asked for', async () => {
    const made = await twoPresses();
    const { exercises, ...header } = made;
    const list = await world.workouts.list(lena, {}, { limit: 1 });
    expect(list.items).toEqual([{ ...header, ...totalsOf(made) }]);
    const expanded = await world.workouts.list(lena, { expandExercises: true }, { limit: 1 });
    expect(expanded.items).toEqual([{ ...header, ...totalsOf(made), exercises }]);
  });
});

describe('a batch of workouts', () => {
  const item = (more = {}) => ({ ...workoutOf([{ exerciseId: press.id, sets: [kg(100, 5)] }]), ...more });
  const count = async () =>
    (await world.workouts.list(lena, {}, { limit: 1, includeTotal: true })).totalCount;

  it('is stored as one', async () => {
    const made = await world.workouts.createAll(lena, [item(), item({ exercises: [] }), item()]);
    for (const workout of made) expect(await world.workouts.get(lena, workout.id)).toEqual(workout);
  });

  it('is refused as one, with the place of each fault', async () => {
    const { id } = await twoPresses();
    const bad = [
      item({ timeZone: 'X' }),
      item(),
      item({ exercises: [{ exerciseId: press.id, sets: [{ reps: 1 }] }] }),
    ];
    await expect(world.workouts.createAll(lena, bad)).rejects.toMatchObject({
      errors: [{ pointer: '#/items/0/timeZone' }, { pointer: '#/items/2/exercises/0/sets/0/load' }],
    });
    await expect(world.workouts.createAll(lena, [item(), item({ id })])).rejects.toMatchObject({
      code: 'already_exists',
      errors: [{ pointer: '#/items/1/id' }],
    });
    const active = { endedAt: undefined, exercises: [] };
    await expect(world.workouts.createAll(lena, [item(active), item(active)])).rejects.toMatchObject({
      code: 'workout_in_progress',
    });
    expect(await count()).toBe(1);
  });

  it('is stored item by item where each stands for itself', async () => {
    const { id } = await twoPresses();
    const twice = uuids.next();
    const results = await world.workouts.createEach(lena, [
      item(),
      item({ timeZone: 'X' }),
      item({ id }),
      item({ id: twice }),
      item({ id: twice, title: 'again' }),
      item({ endedAt: undefined, title: 'a' }),
      item({ endedAt: undefined, title: 'b' }),
    ]);
    expect(results.map((result) => ('value' in result ? result.value.title : result.error.code))).toEqual([
      'Push',
      'invalid_time_zone',
      'already_exists',
      'Push',
      'already_exists',
      'a',
      'workout_in_progress',
    ]);
    expect(await count()).toBe(4);
  });
});

describe('the totals of a workout', () => {
  it('are those of its rows after every kind of change', async () => {
    const made = await twoPresses();
    const added = await world.sets.add(lena, made.id, [{ exerciseId: press.id, ...kg(62.5, 7) }], undefined);
    await world.sets.update(
      lena,
      added.exercises[0]!.sets[0]!.id,
      { load: { value: 225, unit: 'lb' } },
      undefined,
    );
    await world.sets.remove(lena, added.exercises[0]!.sets[1]!.id, undefined);
    const { stored, summed } = await database.db.one<{ stored: unknown; summed: unknown }>(sql`
      select json_build_array(exercise_count, set_count, volume_kg) as stored, (
        select json_build_array(count(distinct workout_exercise_id), count(*), sum(load_kg * reps))
        from workout_sets s where s.workout_id = w.id and s.type <> 'warmup') as summed
      from workouts w where w.id = ${made.id}`);
    expect(stored).toEqual(summed);
  });
});
