/** What happens at the same moment, held there by a lock rather than left to luck. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Exercise } from '../../../src/domain/exercises/exercise.js';
import type { Actor } from '../../../src/domain/shared/actor.js';
import { instant } from '../../../src/domain/shared/time.js';
import { type Sql, sql } from '../../../src/infrastructure/database/database.js';
import { uuids } from '../../../src/infrastructure/system.js';
import { openDatabase, type TestDatabase, testDatabase } from '../../support/postgres.js';
import { ORIGIN } from '../../support/sessions.js';
import { bench, kg, type World, workoutOf, worldOf } from './fixtures.js';

let database: TestDatabase;
let world: World;
let lena: Actor;
let press: Exercise;

beforeAll(async () => {
  database = await testDatabase({ max: 8 });
  world = worldOf(database.db);
});
afterAll(() => database.close());

beforeEach(async () => {
  lena = await world.signUp();
  press = await world.exercises.create(lena, bench);
});

/** Starts all of `racers` while `locked` is held by another connection, and lets go once they all wait for it. */
async function race<T>(locked: Sql, ...racers: (() => Promise<T>)[]): Promise<PromiseSettledResult<T>[]> {
  const referee = openDatabase(database.url, { max: 2 });
  try {
    return await referee
      .atomically(async () => {
        await referee.run(locked);
        return {
          racing: Promise.allSettled(racers.map((start) => start())),
          waiting: await allWait(racers.length),
        };
      })
      .then(({ racing }) => racing);
  } finally {
    await referee.close();
  }
}

/** Resolves when so many backends wait for a lock. */
async function allWait(count: number): Promise<void> {
  const watcher = openDatabase(database.url, { max: 1 });
  try {
    for (;;) {
      const { waiting } = await watcher.one<{ waiting: number }>(sql`
        select count(*) as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`);
      if (waiting >= count) return;
    }
  } finally {
    await watcher.close();
  }
}

const outcomes = (results: PromiseSettledResult<unknown>[]): unknown[] =>
  results
    .map((result) => (result.status === 'fulfilled' ? 'done' : (result.reason as { code: unknown }).code))
    .sort();

const lockUser = (): Sql => sql`select 1 from users where id = ${lena.userId} for update`;
const lockWorkout = (id: string): Sql => sql`select 1 from workouts where id = ${id} for update`;

describe('at the same moment', () => {
  it('one of two workouts is started', async () => {
    const start = () =>
      world.workouts.create(lena, { title: 'Now', startedAt: instant('2026-03-02T18:00:00Z') });
    // The foreign key to the user waits for the lock, after the row has taken its place in the unique index.
    expect(outcomes(await race(lockUser(), start, start))).toEqual(['done', 'workout_in_progress']);
  });

  it('one of two workouts gets an id', async () => {
    const id = uuids.next();
    const make = () => world.workouts.create(lena, { ...workoutOf([]), id });
    expect(outcomes(await race(lockUser(), make, make))).toEqual(['already_exists', 'done']);
  });

  it('one of two edits of a version is made', async () => {
    const { id } = await world.workouts.create(lena, workoutOf([]));
    const edit = (title: string) => () => world.workouts.update(lena, id, { title }, [1]);
    expect(outcomes(await race(lockWorkout(id), edit('a'), edit('b'), edit('c')))).toEqual([
      'done',
      'precondition_failed',
      'precondition_failed',
    ]);
    expect(await world.workouts.get(lena, id)).toMatchObject({ version: 2 });
  });

  it('one of two devices completes a workout', async () => {
    const { id } = await world.workouts.create(lena, {
      title: 'Now',
      startedAt: instant('2026-03-02T18:00:00Z'),
    });
    const complete = () => world.workouts.complete(lena, id, {});
    expect(outcomes(await race(lockWorkout(id), complete, complete))).toEqual([
      'done',
      'workout_already_completed',
    ]);
  });

  it('sets of two devices are both kept', async () => {
    const made = await world.workouts.create(lena, workoutOf([{ exerciseId: press.id, sets: [kg(100, 5)] }]));
    const add = (reps: number) => () =>
      world.sets.add(lena, made.id, [{ exerciseId: press.id, ...kg(50, reps) }], undefined);
    expect(outcomes(await race(lockWorkout(made.id), add(1), add(2), add(3)))).toEqual([
      'done',
      'done',
      'done',
    ]);
    const after = await world.workouts.get(lena, made.id);
    expect(after).toMatchObject({ version: 4, exercises: [{ id: made.exercises[0]!.id }] });
    expect(after.exercises[0]!.sets.map(({ reps }) => reps)).toEqual([
      5,
      expect.anything(),
      expect.anything(),
      expect.anything(),
    ]);
    expect((await world.workouts.list(lena, {}, { limit: 1 })).items).toMatchObject([
      { setCount: 4, volumeKg: 800 },
    ]);
  });

  it('one of two corrections of a set is made', async () => {
    const made = await world.workouts.create(lena, workoutOf([{ exerciseId: press.id, sets: [kg(100, 5)] }]));
    const { id } = made.exercises[0]!.sets[0]!;
    const correct = (reps: number) => () => world.sets.update(lena, id, { reps }, [1]);
    expect(outcomes(await race(lockWorkout(made.id), correct(6), correct(7)))).toEqual([
      'done',
      'precondition_failed',
    ]);
  });

  it('a set is changed or deleted', async () => {
    const made = await world.workouts.create(lena, workoutOf([{ exerciseId: press.id, sets: [kg(100, 5)] }]));
    const { id } = made.exercises[0]!.sets[0]!;
    const change = (): Promise<unknown> => world.sets.update(lena, id, { reps: 6 }, undefined);
    const remove = (): Promise<unknown> => world.sets.remove(lena, id, undefined);
    const results = await race(lockWorkout(made.id), remove, change);
    expect([
      ['done', 'done'],
      ['done', 'set_not_found'],
    ]).toContainEqual(outcomes(results));
    await expect(world.sets.get(lena, id)).rejects.toMatchObject({ code: 'set_not_found' });
  });

  it('an exercise is used or deleted, and a used one stays', async () => {
    const lockExercise = sql`select 1 from exercises where id = ${press.id} for update`;
    const use = (): Promise<unknown> => world.workouts.create(lena, workoutOf([{ exerciseId: press.id }]));
    const remove = (): Promise<unknown> => world.exercises.remove(lena, press.id, undefined);
    const results = await race(lockExercise, use, remove);
    const [used] = outcomes(results.slice(0, 1));
    expect(outcomes(results.slice(1))).toEqual(['done']);
    if (used === 'done')
      expect(await world.exercises.get(lena, press.id)).toMatchObject({ status: 'archived' });
    else expect(used).toBe('unknown_exercise');
  });

  it('one of many registrations gets an address', async () => {
    const email = `${uuids.next()}@example.org`;
    const register = (spelling: string) => () =>
      world.registration.register(
        { email: spelling, password: 'over the hills and far away', displayName: 'Max' },
        { origin: ORIGIN },
      );
    const results = await race(
      sql`lock table password_credentials in exclusive mode`,
      register(email),
      register(email.toUpperCase()),
      register(` ${email}`),
    );
    expect(outcomes(results)).toEqual(['done', 'email_taken', 'email_taken']);
  });
});
