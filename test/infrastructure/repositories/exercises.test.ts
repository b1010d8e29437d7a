import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { searchText, searchTextOf } from '../../../src/domain/exercises/search-text.js';
import type { ExerciseFilter } from '../../../src/domain/exercises/repository.js';
import type { Actor } from '../../../src/domain/shared/actor.js';
import { type Database, json, sql } from '../../../src/infrastructure/database/database.js';
import { uuids } from '../../../src/infrastructure/system.js';
import { type TestDatabase, testDatabase } from '../../support/postgres.js';
import { bench, kg, NOW, type World, workoutOf, worldOf } from './fixtures.js';

let database: TestDatabase;
let world: World;
let lena: Actor;
let squatId: string;

beforeAll(async () => {
  database = await testDatabase();
  world = worldOf(database.db);
  squatId = await addToCatalogue(database.db, 'Back Squat', { equipment: 'barbell', aliases: ['Kniebeuge'] });
  await addToCatalogue(database.db, 'Air Squat', { trackingType: 'reps_only', level: 'beginner' });
  await addToCatalogue(database.db, 'Curl', {
    equipment: 'dumbbell',
    mechanic: 'isolation',
    muscle: 'biceps',
  });
  await addToCatalogue(database.db, 'Old Squat', { status: 'archived' });
});
afterAll(() => database.close());

beforeEach(async () => {
  lena = await world.signUp();
});

interface Entry {
  equipment?: string;
  level?: string;
  mechanic?: string;
  muscle?: string;
  status?: string;
  trackingType?: string;
  aliases?: string[];
}

async function addToCatalogue(db: Database, name: string, entry: Entry = {}): Promise<string> {
  const id = uuids.next();
  const { aliases = [], trackingType = 'weight_reps', status = 'published', muscle = 'quadriceps' } = entry;
  await db.run(sql`
    insert into catalog_exercises (
      id, source, source_id, slug, name, name_key, search_text, status, tracking_type, category, level, mechanic,
      equipment, is_unilateral, muscles, instructions, aliases, version, created_at, updated_at)
    values (
      ${id}, 'test', ${name}, ${name.toLowerCase()}, ${name}, ${searchText(name)}, ${searchTextOf({ name, aliases })},
      ${status}, ${trackingType}, 'strength', ${entry.level ?? null}, ${entry.mechanic ?? null},
      ${entry.equipment ?? null}, false, ${json([{ muscle, role: 'primary', weight: 1 }])}, '[]', ${json(aliases)}, 1,
      ${NOW}, ${NOW})`);
  return id;
}

const names = async (filter: ExerciseFilter) =>
  (await world.exercises.list(lena, filter, { limit: 50 })).items.map(({ name }) => name);

describe('an exercise of one’s own', () => {
  it('comes back as it was made', async () => {
    const made = await world.exercises.create(lena, {
      name: 'Übung „Zug“',
      trackingType: 'bodyweight_reps',
      category: 'powerlifting',
      force: 'pull',
      level: 'advanced',
      mechanic: 'compound',
      equipment: 'suspension_trainer',
      isUnilateral: true,
      bodyweightFactor: 0.64,
      muscles: [{ muscle: 'lats', role: 'primary', weight: 0.75 }],
      instructions: ['Pull.', 'Let go "slowly".'],
      aliases: ['Row'],
    });
    expect(await world.exercises.get(lena, made.id)).toEqual(made);
    expect(await world.exercises.findUsable(lena, [made.id])).toEqual([
      expect.objectContaining({
        id: made.id,
        origin: 'custom',
        bodyweightFactor: 0.64,
        muscles: made.muscles,
      }),
    ]);
  });

  it('is nobody else’s', async () => {
    const { id } = await world.exercises.create(lena, bench);
    const max = await world.signUp();
    const missing = { code: 'exercise_not_found' };
    await expect(world.exercises.get(max, id)).rejects.toMatchObject(missing);
    await expect(world.exercises.update(max, id, { name: 'x' }, undefined)).rejects.toMatchObject(missing);
    await expect(world.exercises.remove(max, id, undefined)).rejects.toMatchObject(missing);
    expect(await world.exercises.findUsable(max, [id])).toEqual([]);
    expect((await world.exercises.list(max, { origin: 'custom' }, { limit: 9 })).items).toEqual([]);
  });

  it('cannot have an id that is taken, be it by the catalogue', async () => {
    const { id } = await world.exercises.create(lena, bench);
    const taken = { code: 'already_exists', errors: [{ pointer: '#/id' }] };
    await expect(world.exercises.create(lena, { ...bench, id })).rejects.toMatchObject(taken);
    await expect(world.exercises.create(lena, { ...bench, id: squatId })).rejects.toMatchObject(taken);
  });

  it('changes under its version and is then found by its new name', async () => {
    const made = await world.exercises.create(lena, bench);
    const changed = await world.exercises.update(
      lena,
      made.id,
      { name: 'Pause Press', level: 'advanced' },
      [1],
    );
    expect(changed).toEqual({ ...made, name: 'Pause Press', level: 'advanced', version: 2 });
    expect(await world.exercises.get(lena, made.id)).toEqual(changed);
    expect(await names({ q: 'pause' })).toEqual(['Pause Press']);
    expect(await names({ q: 'bench' })).toEqual([]);
    await expect(world.exercises.update(lena, made.id, {}, [1])).rejects.toMatchObject({
      code: 'precondition_failed',
    });
  });

  it('goes where it has no history, and is archived where it has', async () => {
    const unused = await world.exercises.create(lena, bench);
    await expect(world.exercises.remove(lena, unused.id, [2])).rejects.toMatchObject({
      code: 'precondition_failed',
    });
    await world.exercises.remove(lena, unused.id, [1]);
    await expect(world.exercises.remove(lena, unused.id, undefined)).rejects.toMatchObject({
      code: 'exercise_not_found',
    });

    const used = await world.exercises.create(lena, bench);
    const { id } = await world.workouts.create(
      lena,
      workoutOf([{ exerciseId: used.id, sets: [kg(100, 5)] }]),
    );
    await world.workouts.remove(lena, id, undefined);
    await world.exercises.remove(lena, used.id, undefined);
    await world.exercises.remove(lena, used.id, undefined);
    expect(await world.exercises.get(lena, used.id)).toMatchObject({ status: 'archived', version: 2 });
    expect(await names({ origin: 'custom' })).toEqual([]);
    expect(await names({ origin: 'custom', includeArchived: true })).toEqual(['Bench Press']);
    await expect(world.workouts.create(lena, workoutOf([{ exerciseId: used.id }]))).rejects.toMatchObject({
      code: 'exercise_archived',
    });
    await world.exercises.update(lena, used.id, { status: 'published' }, undefined);
    await world.workouts.create(lena, workoutOf([{ exerciseId: used.id }]));
  });
});

describe('an exercise of the catalogue', () => {
  it('is seen by everybody and changed by nobody', async () => {
    expect(await world.exercises.get(lena, squatId)).toMatchObject({
      origin: 'catalog',
      name: 'Back Squat',
      force: null,
    });
    const forbidden = { kind: 'forbidden', code: 'forbidden' };
    await expect(world.exercises.update(lena, squatId, { name: 'x' }, undefined)).rejects.toMatchObject(
      forbidden,
    );
    await expect(world.exercises.remove(lena, squatId, undefined)).rejects.toMatchObject(forbidden);
  });

  it('is used in workouts', async () => {
    const made = await world.workouts.create(lena, workoutOf([{ exerciseId: squatId, sets: [kg(140, 3)] }]));
    expect(await world.workouts.get(lena, made.id)).toEqual(made);
    const found = await world.workouts.list(lena, { exerciseId: squatId }, { limit: 1 });
    expect(found.items).toHaveLength(1);
  });
});

describe('the list of exercises', () => {
  it('merges the catalogue and one’s own, in order, page by page', async () => {
    for (const name of ['Curl', 'aerobics', 'Zercher', 'Übung'])
      await world.exercises.create(lena, { ...bench, name });
    const sorted = ['aerobics', 'Air Squat', 'Back Squat', 'Curl', 'Curl', 'Übung', 'Zercher'];
    expect(await names({})).toEqual(sorted);
    expect(await names({ sort: '-name' })).toEqual([...sorted].reverse());
    for (const sort of ['name', '-name', 'createdAt', '-createdAt'] as const) {
      const all = await world.exercises.list(lena, { sort }, { limit: 50 });
      const seen: string[] = [];
      let after: readonly (string | number | null)[] | undefined;
      do {
        const page = await world.exercises.list(lena, { sort }, { limit: 2, after, includeTotal: true });
        expect(page.totalCount).toBe(7);
        seen.push(...page.items.map(({ id }) => id));
        after = page.next;
      } while (after);
      expect(seen).toEqual(all.items.map(({ id }) => id));
    }
  });

  it.each([
    [{ q: 'squat' }, ['Air Squat', 'Back Squat']],
    [{ q: 'SQUAT bac' }, ['Back Squat']],
    [{ q: 'squa back' }, []],
    [{ q: 'squat b' }, ['Back Squat']],
    [{ q: 'kniebeu' }, ['Back Squat']],
    [{ q: "%' or 1=1 --" }, []],
    [{ q: '_' }, ['Air Squat', 'Back Squat', 'Curl']],
    [{ muscle: ['biceps', 'chest'] }, ['Curl']],
    [{ equipment: ['barbell', 'dumbbell'] }, ['Back Squat', 'Curl']],
    [{ equipment: ['barbell'], q: 'curl' }, []],
    [{ level: ['beginner'] }, ['Air Squat']],
    [{ mechanic: 'isolation' }, ['Curl']],
    [{ category: ['strongman'] }, []],
    [{ trackingType: ['reps_only'] }, ['Air Squat']],
    [{ origin: 'custom' }, []],
    [{ origin: 'catalog', includeArchived: true, q: 'squat' }, ['Air Squat', 'Back Squat', 'Old Squat']],
  ] as [ExerciseFilter, string[]][])('with %j has %j', async (filter, expected) => {
    expect(await names(filter)).toEqual(expected);
    const { totalCount } = await world.exercises.list(lena, filter, { limit: 1, includeTotal: true });
    expect(totalCount).toBe(expected.length);
  });
});
