import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../src/domain/shared/actor.js';
import { instant } from '../../../src/domain/shared/time.js';
import type { Exercise } from '../../../src/domain/exercises/exercise.js';
import { type TestDatabase, testDatabase } from '../../support/postgres.js';
import { bench, kg, type World, workoutOf, worldOf } from './fixtures.js';

let database: TestDatabase;
let world: World;
let lena: Actor;
let press: Exercise;

beforeAll(async () => {
  database = await testDatabase();
  world = worldOf(database.db);
  lena = await world.signUp();
  press = await world.exercises.create(lena, bench);
});
afterAll(() => database.close());

describe('a stored workout', () => {
  it('comes back as it was made', async () => {
    const made = await world.workouts.create(
      lena,
      workoutOf(
        [
          {
            exerciseId: press.id,
            supersetGroup: 1,
            notes: 'slow',
            sets: [
              kg(60, 10, { type: 'warmup', restSeconds: 60, tempo: '3-1-X-0' }),
              {
                load: { value: 45.359237, unit: 'lb' },
                reps: 5,
                rpe: 8.5,
                rir: 1.5,
                side: 'left',
                notes: 'ü 💪 "x"',
              },
              kg(102.5, 0, {
                type: 'failure',
                completedAt: instant('2026-03-02T18:20:00.123Z'),
                target: { load: { value: 100, unit: 'kg' }, reps: 5, repsMax: 8 },
              }),
            ],
          },
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
});
