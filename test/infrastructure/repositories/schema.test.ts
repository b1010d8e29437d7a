/** What the schema promises whoever writes into it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  MEASURES,
  SET_TYPES,
  TRACKING_TYPES,
  type TrackingType,
} from '../../../src/domain/exercises/vocabulary.js';
import { type LoadUnit, toKg } from '../../../src/domain/shared/load.js';
import { Violations } from '../../../src/domain/shared/violations.js';
import { newSet } from '../../../src/domain/workouts/set-draft.js';
import { checkSet } from '../../../src/domain/workouts/set-rules.js';
import { type Database, type Sql, sql } from '../../../src/infrastructure/database/database.js';
import { CheckViolation } from '../../../src/infrastructure/database/errors.js';
import { Migrator } from '../../../src/infrastructure/database/migrations.js';
import { uuids } from '../../../src/infrastructure/system.js';
import { createDatabase, openDatabase, type TestDatabase, testDatabase } from '../../support/postgres.js';
import { bench, NOW, workoutOf, worldOf } from './fixtures.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

interface IndexRow {
  readonly table: string;
  readonly index: string;
  readonly columns: string[];
  readonly isPrimary: boolean;
}

const indexes = (): Promise<IndexRow[]> =>
  database.db.many<IndexRow>(sql`
    select t.relname as table, i.relname as index, x.indisprimary as "isPrimary",
      array(select pg_get_indexdef(x.indexrelid, n, true) from generate_series(1, x.indnkeyatts) n) as columns
    from pg_index x
    join pg_class i on i.oid = x.indexrelid
    join pg_class t on t.oid = x.indrelid
    where t.relnamespace = 'public'::regnamespace
    order by 1, 2`);

/** Tables that belong to nobody, and the one that everything hangs on. */
const SHARED = [
  'audit_events',
  'catalog_exercises',
  'oidc_flows',
  'outgoing_mails',
  'schema_migrations',
  'schema_migrations_lock',
  'sign_in_failures',
  'users',
];
/** Indexes that serve maintenance over all users, and no list. */
const MAINTENANCE = [
  'api_keys_by_end',
  'idempotency_keys_by_expiry',
  'sessions_by_end',
  'sessions_by_expiry',
];
/** The other ways in: from the coach's side, and from what a provider says of somebody. */
const OTHER_ENDS = ['coach_links_by_coach', 'coach_links_of_coach', 'identities_open_one_account'];

describe('every personal table', () => {
  it('has the user at the head of its key and of its indexes', async () => {
    const personal = (await indexes()).filter(({ table }) => !SHARED.includes(table));
    const astray = personal.filter(
      ({ index, columns }) => columns[0] !== 'user_id' && ![...MAINTENANCE, ...OTHER_ENDS].includes(index),
    );
    expect(astray).toEqual([]);
    const keyed = personal.filter(({ isPrimary }) => isPrimary).map(({ table }) => table);
    expect(keyed).toEqual([
      'api_keys',
      'coach_links',
      'exercises',
      'idempotency_keys',
      'identities',
      'mail_allowances',
      'mailed_tokens',
      'measurements',
      'password_credentials',
      'refresh_tokens',
      'sessions',
      'workout_exercises',
      'workout_sets',
      'workouts',
    ]);
    const tables = await database.db.many<{ name: string }>(
      sql`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    expect(tables.map(({ name }) => name).sort()).toEqual([...keyed, ...SHARED].sort());
  });

  it('refers to other personal tables together with the user', async () => {
    const references = await database.db.many<{ from: string; to: string; columns: string[] }>(sql`
      select conrelid::regclass::text as from, confrelid::regclass::text as to, array(
        select attname::text from unnest(conkey) k join pg_attribute on attrelid = conrelid and attnum = k) as columns
      from pg_constraint where contype = 'f'`);
    const astray = references.filter(
      ({ to, columns }) => !SHARED.includes(to) && !columns.includes('user_id'),
    );
    expect(astray).toEqual([]);
    expect(references.length).toBeGreaterThan(8);
  });

  it('has an index for each reference, so that no delete has to search', async () => {
    const all = await indexes();
    const references = await database.db.many<{ name: string; table: string; columns: string[] }>(sql`
      select conname::text as name, conrelid::regclass::text as table, array(
        select attname::text from unnest(conkey) with ordinality k(n, o)
        join pg_attribute on attrelid = conrelid and attnum = n order by o) as columns
      from pg_constraint where contype = 'f'`);
    const bare = references.filter(
      ({ table, columns }) =>
        !all.some(
          (index) =>
            index.table === table && columns.slice(0, 2).every((column) => index.columns.includes(column)),
        ),
    );
    // Referred to from below: the catalogue by importers only, an own exercise by its generated twin `exercise_id`.
    const known = [
      'workout_exercises_catalog_exercise_id_fkey',
      'workout_exercises_user_id_custom_exercise_id_fkey',
    ];
    const sets = ['workout_sets_user_id_workout_id_workout_exercise_id_tracki_fkey'];
    expect(bare.map(({ name }) => name).filter((name) => ![...known, ...sets].includes(name))).toEqual([]);
  });
});

describe('the migrations', () => {
  it('go up, all the way down, and up again to the same schema', async () => {
    const empty = await createDatabase('empty');
    const migrator = new Migrator(empty.url);
    const db = openDatabase(empty.url);
    const shape = () =>
      db.many(sql`
        select table_name, column_name, data_type, is_nullable, generation_expression
        from information_schema.columns where table_schema = 'public' order by 1, 2`);
    const tables = async () =>
      (
        await db.many<{ name: string }>(sql`select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'S', 'm') order by 1`)
      ).map(({ name }) => name);
    try {
      const taken = await migrator.up();
      const first = await shape();
      expect(await migrator.down('all')).toHaveLength(taken.length);
      expect((await tables()).filter((name) => !name.startsWith('schema_migrations'))).toEqual([]);
      expect(await migrator.up()).toEqual(taken);
      expect(await shape()).toEqual(first);
    } finally {
      await db.close();
      await migrator.close();
      await empty.drop();
    }
  });
});

/** A user with a workout, and an entry of each tracking type. */
async function ground(
  db: Database,
): Promise<{ userId: string; workoutId: string; entryOf: Map<TrackingType, string> }> {
  const world = worldOf(db);
  const actor = await world.signUp();
  const entered = await Promise.all(
    TRACKING_TYPES.map(({ slug }) => world.exercises.create(actor, { name: slug, trackingType: slug })),
  );
  const workout = await world.workouts.create(
    actor,
    workoutOf(entered.map(({ id }) => ({ exerciseId: id }))),
  );
  const entryOf = new Map(workout.exercises.map(({ id, snapshot }) => [snapshot.trackingType, id]));
  return { userId: actor.userId, workoutId: workout.id, entryOf };
}

describe('the table of sets', () => {
  const insertSet = (
    { userId, workoutId, entryOf }: Awaited<ReturnType<typeof ground>>,
    type: TrackingType,
    columns: {
      load?: boolean;
      reps?: boolean;
      duration?: boolean;
      distance?: boolean;
      setType?: string;
      rpe?: number;
      rir?: number;
    },
  ): Sql => sql`
    insert into workout_sets (user_id, workout_id, workout_exercise_id, id, position, tracking_type, type, load_value,
      load_unit, reps, duration_seconds, distance_meters, rpe, rir, version, created_at, updated_at)
    values (${userId}, ${workoutId}, ${entryOf.get(type)!}, ${uuids.next()}, 0, ${type}, ${columns.setType ?? 'normal'},
      ${columns.load ? 100 : null}, ${columns.load ? 'kg' : null}, ${columns.reps ? 5 : null},
      ${columns.duration ? 30 : null}, ${columns.distance ? 40 : null}, ${columns.rpe ?? null}, ${columns.rir ?? null},
      1, ${NOW}, ${NOW})`;

  const isTaken = (statement: Sql): Promise<boolean> =>
    database.db.run(statement).then(
      () => true,
      (error: unknown) => {
        if (error instanceof CheckViolation) return false;
        throw error;
      },
    );

  it('takes the same measures as the rules, for every tracking type', async () => {
    const place = await ground(database.db);
    for (const { slug } of TRACKING_TYPES) {
      for (let bits = 0; bits < 16; bits++) {
        const has = MEASURES.map((_, index) => (bits & (1 << index)) !== 0);
        const [load = false, reps = false, duration = false, distance = false] = has;
        const set = newSet(
          {
            load: load ? { value: 100, unit: 'kg' } : null,
            reps: reps ? 5 : null,
            durationSeconds: duration ? 30 : null,
            distanceMeters: distance ? 40 : null,
          },
          uuids,
        );
        const violations = new Violations();
        checkSet(violations, '#', set, slug);
        let allowed = true;
        try {
          violations.throwIfAny();
        } catch {
          allowed = false;
        }
        const taken = await isTaken(insertSet(place, slug, { load, reps, duration, distance }));
        expect({ slug, has, taken }).toEqual({ slug, has, taken: allowed });
      }
    }
  });

  it('takes every type of set, and effort without a contradiction', async () => {
    const place = await ground(database.db);
    for (const { slug } of SET_TYPES) {
      expect(await isTaken(insertSet(place, 'reps_only', { reps: true, setType: slug }))).toBe(true);
    }
    const withEffort = (rpe?: number, rir?: number) =>
      isTaken(
        insertSet(place, 'reps_only', { reps: true, ...(rpe && { rpe }), ...(rir !== undefined && { rir }) }),
      );
    expect(await withEffort(8.5, 1.5)).toBe(true);
    expect(await withEffort(8)).toBe(true);
    expect(await withEffort(8, 3)).toBe(false);
    expect(await withEffort(8.25)).toBe(false);
    expect(await isTaken(insertSet(place, 'reps_only', { reps: true, setType: 'giant' }))).toBe(false);
  });

  it('calculates kilograms as the domain does', async () => {
    const load = fc.record({
      value: fc.oneof(
        fc.integer({ min: 0, max: 2_000_000 }).map((n) => n / 1000),
        fc.double({ min: 0, max: 2000, noNaN: true }),
      ),
      unit: fc.constantFrom<LoadUnit>('kg', 'lb'),
    });
    const loads = fc.sample(load, 300).map((each) => ({ ...each, value: each.value + 0 }));
    const world = worldOf(database.db);
    const actor = await world.signUp();
    const press = await world.exercises.create(actor, bench);
    const sets = loads.map((each) => ({ load: each, reps: 1 }));
    const made = await world.workouts.create(actor, workoutOf([{ exerciseId: press.id, sets }]));
    const read = await world.workouts.get(actor, made.id);
    expect(read.exercises[0]!.sets.map((set) => set.loadKg)).toEqual(loads.map(toKg));
    expect(read).toEqual(made);
  });
});
