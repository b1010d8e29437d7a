/** The sample exports, posted to the real application over its whole catalogue. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedCatalogue } from '../../../seeds/catalogue.js';
import { connect } from '../../../src/cli/replay/connect.js';
import { HttpReplayApi } from '../../../src/cli/replay/http-api.js';
import { isComplete, replay, type ReplayResult } from '../../../src/cli/replay/replay-file.js';
import { sql } from '../../../src/infrastructure/database/database.js';
import { must, startApi, type Api, type Athlete, type Shape } from '../../support/api.js';

interface Expected {
  readonly sets: number;
  readonly workouts: number;
  readonly volume_kg_all: number;
  readonly volume_kg_excluding_warmups: number;
}

/** They stand beside the repository on machines that have them. */
const folder = path.resolve('../shared/data/imports');
const expectations = existsSync(path.join(folder, 'expected.json'))
  ? (JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Record<string, Expected>)
  : {};

const SILENT = { begin: () => undefined, advance: () => undefined, end: () => undefined };
let api: Api;
beforeAll(async () => {
  api = await startApi();
  await seedCatalogue(api.database.db);
});
afterAll(() => api.close());

if (Object.keys(expectations).length === 0) {
  it.skip(`the sample exports are not here (${folder})`, () => undefined);
}

for (const [file, expected] of Object.entries(expectations))
  describe(`the replay of ${file}`, () => {
    let ana: Athlete;
    let first: ReplayResult;
    beforeAll(async () => {
      ana = await api.signUpAthlete({ timeZone: 'Europe/Berlin' });
      first = await post();
    });

    const post = async (): Promise<ReplayResult> => {
      const { email, password } = ana;
      const client = new HttpReplayApi(await connect({ url: api.origin, email, password }));
      const now = new Date('2026-06-01T12:00:00Z');
      return replay({ file: path.join(folder, file), api: client, unit: 'kg', now }, SILENT);
    };

    it('is complete', () => {
      expect(isComplete(first)).toBe(true);
      expect(first.posted).toMatchObject({
        added: { workouts: expected.workouts, sets: expected.sets },
        alreadyThere: { workouts: 0 },
        refused: [],
      });
    });

    it('has the expected workouts and sets in the list', async () => {
      const { items } = await must(ana.get<Shape<'WorkoutPage'>>('/workouts?limit=100'));

      expect(items).toHaveLength(expected.workouts);
      expect(sum(items.map(({ setCount }) => setCount))).toBe(expected.sets);
      expect(items.every(({ source, externalId }) => source === 'import' && externalId !== null)).toBe(true);
    });

    it('moves the expected mass in the list', async () => {
      const { items } = await must(ana.get<Shape<'WorkoutPage'>>('/workouts?limit=100&expand=exercises'));
      // A sample in pounds is rounded to a hundredth of a pound: 0.005 kg for each repetition.
      const tolerance = /lb|unitcol/.test(file) ? 0.005 * expected.sets : 1e-6;
      const sets = items.flatMap(({ exercises = [] }) =>
        exercises.flatMap(({ snapshot, sets: all }) => all.map((set) => ({ ...set, snapshot }))),
      );
      const mass = (some: typeof sets): number =>
        sum(some.map(({ loadKg, reps }) => (loadKg ?? 0) * (reps ?? 0)));
      const working = sets.filter(({ type }) => type !== 'warmup');
      const helped = working.filter(({ snapshot }) => snapshot.trackingType === 'bodyweight_assisted_reps');

      expect(Math.abs(mass(sets) - expected.volume_kg_all)).toBeLessThanOrEqual(tolerance);
      expect(Math.abs(mass(working) - expected.volume_kg_excluding_warmups)).toBeLessThanOrEqual(tolerance);
      // What helps is taken off the body, of which these files do not know the mass.
      expect(sum(items.map(({ volumeKg }) => volumeKg))).toBeCloseTo(mass(working) - mass(helped), 3);
    });

    it('changes nothing the second time', async () => {
      const before = await everythingOf(ana);

      const second = await post();

      expect(second.posted).toMatchObject({
        added: { workouts: 0, sets: 0 },
        alreadyThere: { workouts: expected.workouts, sets: expected.sets },
        customExercisesAdded: 0,
        refused: [],
      });
      expect(await everythingOf(ana)).toEqual(before);
    });
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A digest of every row that somebody has. */
async function everythingOf({ id }: Athlete): Promise<unknown> {
  return api.database.db.one(sql`
    select
      (select md5(string_agg(w::text, '|' order by w.id)) from workouts w where user_id = ${id}) as workouts,
      (select md5(string_agg(e::text, '|' order by e.id)) from workout_exercises e where user_id = ${id}) as entries,
      (select md5(string_agg(s::text, '|' order by s.id)) from workout_sets s where user_id = ${id}) as sets,
      (select md5(string_agg(x::text, '|' order by x.id)) from exercises x where user_id = ${id}) as exercises`);
}
