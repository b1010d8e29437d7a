/** How PostgreSQL goes about what is read most: by which index, and in how many statements. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Exercise } from '../../../src/domain/exercises/exercise.js';
import type { Actor } from '../../../src/domain/shared/actor.js';
import { instant, localDate } from '../../../src/domain/shared/time.js';
import { type Database, sql } from '../../../src/infrastructure/database/database.js';
import type { SqlValue } from '../../../src/infrastructure/database/sql.js';
import { type TestDatabase, testDatabase } from '../../support/postgres.js';
import { bench, kg, NOW, type World, worldOf } from './fixtures.js';

let database: TestDatabase;
let world: World;
let lena: Actor;
let press: Exercise;

beforeAll(async () => {
  database = await testDatabase();
  world = worldOf(database.db);
  for (let person = 0; person < 20; person++) await train(await world.signUp());
  await fillCatalogues(database.db);
  await database.db.run(sql`analyze`);
});
afterAll(() => database.close());

/** A hundred days of training and weighing. */
async function train(actor: Actor): Promise<void> {
  lena = actor;
  press = await world.exercises.create(actor, bench);
  const days = Array.from({ length: 100 }, (_, n) =>
    instant(new Date(Date.UTC(2025, 0, n, 18)).toISOString()),
  );
  const exercises = [{ exerciseId: press.id, sets: [kg(100, 5), kg(100, 5)] }];
  await world.workouts.createAll(
    actor,
    days.map((startedAt) => ({ title: 'Day', startedAt, status: 'completed', exercises })),
  );
  await world.measurements.createAll(
    actor,
    days.map((measuredAt) => ({ kind: 'bodyweight', value: 80, unit: 'kg', measuredAt })),
  );
}

/** Five hundred exercises for everybody, fifty for each. */
async function fillCatalogues(db: Database): Promise<void> {
  const traits = sql`
    'slug-' || n, 'Name ' || n, 'name ' || n, ' name ' || n || ' ', 'reps_only', 'strength', false, '[]'::jsonb,
    '[]'::jsonb, '[]'::jsonb, 1, ${NOW}::timestamptz, ${NOW}::timestamptz`;
  const columns = sql`
    slug, name, name_key, search_text, tracking_type, category, is_unilateral, muscles, instructions, aliases, version,
    created_at, updated_at`;
  await db.run(sql`
    insert into catalog_exercises (id, source, source_id, ${columns})
    select gen_random_uuid(), 'test', n, ${traits} from generate_series(1, 500) n`);
  await db.run(sql`
    insert into exercises (user_id, id, ${columns})
    select u.id, gen_random_uuid(), ${traits} from users u, generate_series(1, 50) n`);
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** The plan of each statement that `work` sends, as the names of its nodes and indexes. */
async function plansOf(work: (world: World) => Promise<unknown>): Promise<string[][]> {
  const plans: string[][] = [];
  const explain = async (statement: Parameters<Database['one']>[0]): Promise<never> => {
    // The statement as it is, values in their places: a plan for exactly these.
    const { text } = statement.prepared;
    const explained = `explain (format json) ${text.replace(/\$(\d+)/g, (_, n: string) => literal(statement.values[Number(n) - 1] ?? null))}`;
    const row = await database.db.one<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      sql(Object.assign([explained], { raw: [explained] })),
    );
    plans.push(nodesOf(row['QUERY PLAN'][0].Plan).map((node) => node['Index Name'] ?? node['Node Type']));
    return { rows: [] } as never;
  };
  await work(worldOf({ one: explain, maybe: explain } as unknown as Database));
  return plans;
}

function literal(value: SqlValue): string {
  if (Array.isArray(value)) return `array[${value.map(literal).join(', ')}]`;
  if (value === null || typeof value === 'number') return String(value);
  return `'${`${value as string}`.replaceAll("'", "''")}'`;
}

const first = { limit: 20 };
const next = () => ({ limit: 20, after: [NOW, press.id] });

describe('a list', () => {
  it.each([
    ['workouts_by_start', (at: World) => at.workouts.list(lena, {}, first)],
    ['workouts_by_start', (at: World) => at.workouts.list(lena, {}, next())],
    ['workouts_by_start', (at: World) => at.workouts.list(lena, { sort: 'startedAt' }, next())],
    ['workouts_by_start', (at: World) => at.workouts.list(lena, { status: ['completed'] }, next())],
    ['measurements_by_time', (at: World) => at.measurements.list(lena, {}, next())],
    ['measurements_by_kind', (at: World) => at.measurements.list(lena, { kind: ['bodyweight'] }, next())],
  ])('is one walk along %s', async (index, list) => {
    expect(await plansOf(list)).toEqual([['Aggregate', 'Subquery Scan', 'Limit', index]]);
  });

  it('of a range of days reads that range', async () => {
    const range = { performedOnFrom: localDate('2025-02-01'), performedOnTo: localDate('2025-02-08') };
    const [plan] = await plansOf((at) => at.workouts.list(lena, range, first));
    expect(plan).toContain('workouts_by_start');
    expect(plan).not.toContain('Seq Scan');
  });

  it('with exercises is one statement that finds them by their indexes', async () => {
    const [plan, ...more] = await plansOf((at) => at.workouts.list(lena, { expandExercises: true }, first));
    expect(more).toEqual([]);
    expect(plan).toEqual(
      expect.arrayContaining([
        'workouts_by_start',
        'workout_exercises_of_workout',
        'workout_sets_of_exercise',
      ]),
    );
    expect(plan).not.toContain('Seq Scan');
  });

  it.each([['name'], ['-name']] as const)('of exercises by %s merges two walks', async (sort) => {
    const [plan, ...more] = await plansOf((at) =>
      at.exercises.list(lena, { sort }, { limit: 20, after: ['name 2', press.id] }),
    );
    expect(more).toEqual([]);
    expect(plan).toEqual(
      expect.arrayContaining(['Merge Append', 'catalog_exercises_by_name', 'exercises_by_name']),
    );
    expect(plan).not.toContain('Seq Scan');
  });
});

describe('a workout', () => {
  it('is one statement that finds everything by an index', async () => {
    const { items } = await world.workouts.list(lena, {}, { limit: 1 });
    const plans = await plansOf((at) => at.workouts.get(lena, items[0]!.id));
    expect(plans).toHaveLength(1);
    expect(plans[0]).toEqual(
      expect.arrayContaining(['workouts_pkey', 'workout_exercises_of_workout', 'workout_sets_of_exercise']),
    );
    expect(plans[0]).not.toContain('Seq Scan');
  });
});
