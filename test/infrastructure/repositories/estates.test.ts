import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountPurge } from '../../../src/domain/users/purge.js';
import { sql } from '../../../src/infrastructure/database/database.js';
import { SqlEstates } from '../../../src/infrastructure/repositories/estates.js';
import { testDatabase, type TestDatabase } from '../../support/postgres.js';
import { NOW, worldOf } from './fixtures.js';

const WORKOUTS = 5_000;
const SETS = 10;

let database: TestDatabase;
beforeAll(async () => {
  // As in production: what takes longer is given up.
  database = await testDatabase({ statementTimeoutMs: 1_500, queryTimeoutMs: 1_500 });
});
afterAll(() => database.close());

/** Somebody with years of training, whose time has come. */
async function veteran(): Promise<string> {
  const { db } = database;
  const world = worldOf(db);
  const actor = await world.signUp();
  const { id: exerciseId } = await world.exercises.create(actor, {
    name: 'Squat',
    trackingType: 'weight_reps',
  });
  for (let batch = 0; batch < 10; batch++) await train(actor.userId, exerciseId, WORKOUTS / 10);
  await db.run(
    sql`update users set deletion_requested_at = ${NOW}, deletion_due_at = ${NOW} where id = ${actor.userId}`,
  );
  return actor.userId;
}

/** Each workout with an entry and its sets, in a statement for each table. */
async function train(userId: string, exerciseId: string, count: number): Promise<void> {
  const { db } = database;
  await db.run(sql`
    insert into workouts (user_id, id, title, status, started_at, ended_at, time_zone, performed_on, is_deload, source,
      exercise_count, set_count, volume_kg, version, created_at, updated_at)
    select ${userId}, gen_random_uuid(), 'Squats', 'completed', '2020-01-01T10:00Z', '2020-01-01T11:00Z', 'UTC',
      '2020-01-01', false, 'import', 1, ${SETS}::int, 0, 1, ${NOW}, ${NOW}
    from generate_series(1, ${count}::int)`);
  await db.run(sql`
    insert into workout_exercises (user_id, workout_id, id, position, custom_exercise_id, snapshot, created_at, updated_at)
    select user_id, id, gen_random_uuid(), 0, ${exerciseId}, '{"trackingType": "weight_reps"}', ${NOW}, ${NOW}
    from workouts w where user_id = ${userId}
      and not exists (select from workout_exercises e where e.user_id = w.user_id and e.workout_id = w.id)`);
  for (let set = 0; set < SETS; set++)
    await db.run(sql`
      insert into workout_sets (user_id, workout_id, workout_exercise_id, id, position, tracking_type, type, load_value,
        load_unit, reps, version, created_at, updated_at)
      select user_id, workout_id, id, gen_random_uuid(), ${set}::int, 'weight_reps', 'normal', 100, 'kg', 5, 1, ${NOW}, ${NOW}
      from workout_exercises e where user_id = ${userId}
        and (select count(*) from workout_sets s
             where s.user_id = e.user_id and s.workout_exercise_id = e.id) = ${set}::int`);
}

describe('the purge of an account', () => {
  it(`with ${WORKOUTS} workouts never takes longer than a statement may`, async () => {
    const { db } = database;
    const userId = await veteran();
    const estates = new SqlEstates(db);
    const clock = worldOf(db).clock;
    const nobody = { changed: () => Promise.resolve(), record: () => Promise.resolve() };

    const gone = await new AccountPurge({
      ...{ estates, clock, callers: nobody, audit: nobody },
      atomically: db.atomically,
    }).purge();

    expect(gone).toBe(1);
    const left = sql`select count(*) as count from workout_sets where user_id = ${userId}`;
    expect(await db.one(left)).toEqual({ count: 0 });
  }, 120_000);

  it('touches nobody whose deletion is not due', async () => {
    const { db } = database;
    const { userId } = await worldOf(db).signUp();

    const estates = new SqlEstates(db);

    expect([await estates.clear(userId, NOW), await estates.close(userId, NOW)]).toEqual([false, false]);
    expect(await db.many(sql`select from users where id = ${userId}`)).toHaveLength(1);
  });
});
