/** What the peers read and write: three operations on a pool of connections. */
import type { ListQuery } from '../by-hand/list-query.js';
import { openPool } from './database.js';
import { against, Refusal } from './problems.js';
import {
  countWorkouts,
  findExercises,
  findTimeZone,
  findWorkout,
  insertWorkout,
  insertWorkoutValues,
  listWorkouts,
} from './statements.js';
import { draft, type EnteredWorkout, type UsableExercise } from './workouts.js';

const pool = openPool();

export interface StoredWorkout {
  readonly id: string;
  readonly version: number;
}

export async function readWorkout(userId: string, id: string): Promise<StoredWorkout> {
  const { rows } = await pool.query<StoredWorkout>({ ...findWorkout, values: [userId, id] });
  if (rows[0] === undefined) throw new Refusal('workout_not_found', { detail: 'There is no such workout.' });
  return rows[0];
}

interface ListedWorkout extends StoredWorkout {
  startedAt: string;
  endedAt: string | null;
  createdAt: string;
  updatedAt: string;
}

export interface WorkoutPage {
  readonly items: readonly ListedWorkout[];
  readonly hasMore: boolean;
  readonly totalCount: number | undefined;
}

export async function readPage(userId: string, query: ListQuery): Promise<WorkoutPage> {
  const { ascending, after, limit, expanded } = query;
  const values: unknown[] = [userId];
  const filter = conditions(query, values);
  const countValues = values.slice();
  let beyond = '';
  if (after) {
    values.push(...after);
    const [at, id] = [values.length - 1, values.length];
    beyond = `and (w.started_at, w.id) ${ascending ? '>' : '<'} ($${at}, $${id})`;
  }
  values.push(limit + 1);
  const direction = ascending ? '' : ' desc';
  const order = `w.started_at${direction}, w.id${direction}`;
  const statement = prepared(`${filter} ${beyond}|${order}|${values.length}|${expanded}`, () =>
    listWorkouts(`${filter} ${beyond}`, order, values.length, expanded),
  );
  const result = await pool.query<{ rows: ListedWorkout[] }>({ ...statement, values });
  const rows = result.rows[0]!.rows.map(withInstants);
  const totalCount = query.includeTotal ? await count(filter, countValues) : undefined;
  return { items: rows.slice(0, limit), hasMore: rows.length > limit, totalCount };
}

function withInstants(workout: ListedWorkout): ListedWorkout {
  workout.startedAt = toInstant(workout.startedAt);
  workout.endedAt = workout.endedAt && toInstant(workout.endedAt);
  workout.createdAt = toInstant(workout.createdAt);
  workout.updatedAt = toInstant(workout.updatedAt);
  return workout;
}

/** From `2026-03-02T19:05:00.12+00:00`, which is how PostgreSQL writes instants into JSON. */
const toInstant = (text: string): string => `${text.slice(0, 19)}.${text.slice(20, -6).padEnd(3, '0')}Z`;

const texts = new Map<string, { name: string; text: string }>();

/** The name under which a text is known to the connections. */
function prepared(key: string, write: () => string): { name: string; text: string } {
  const known = texts.get(key);
  if (known) return known;
  const statement = { name: `list_${texts.size}`, text: write() };
  texts.set(key, statement);
  return statement;
}

function conditions(
  { performedOnFrom, performedOnTo, exerciseId, status }: ListQuery,
  values: unknown[],
): string {
  let filter = '';
  if (performedOnFrom) {
    const at = `$${values.push(performedOnFrom)}`;
    filter += ` and w.performed_on >= ${at}::date and w.started_at >= ${at}::date - 1`;
  }
  if (performedOnTo) {
    const at = `$${values.push(performedOnTo)}`;
    filter += ` and w.performed_on < ${at}::date and w.started_at < ${at}::date + 1`;
  }
  if (status) filter += ` and w.status = any($${values.push(status)})`;
  if (exerciseId) {
    filter += ` and exists (select from workout_exercises e
      where e.user_id = w.user_id and e.exercise_id = $${values.push(exerciseId)} and e.workout_id = w.id)`;
  }
  return filter;
}

async function count(filter: string, values: unknown[]): Promise<number> {
  const { rows } = await pool.query<{ total: number }>({ text: countWorkouts(filter), values });
  return rows[0]!.total;
}

export async function addWorkout(userId: string, entered: EnteredWorkout): Promise<StoredWorkout> {
  const ids = [...new Set(entered.exercises?.map(({ exerciseId }) => exerciseId))];
  const { rows } = await pool.query<UsableExercise>({ ...findExercises, values: [ids, userId, ids] });
  const usable = new Map(rows.map((exercise) => [exercise.id, exercise]));
  const zone = entered.timeZone === undefined ? await timeZoneOf(userId) : 'UTC';
  const { workout, totals, faults, archived } = draft(entered, usable, zone);
  if (faults.length > 0) throw against(faults);
  if (archived.length > 0) {
    const detail = 'An archived exercise takes no new sets.';
    throw new Refusal('exercise_archived', { detail, errors: archived });
  }
  const rowsToAdd = JSON.stringify([{ ...workout, ...totals }]);
  try {
    await pool.query({ ...insertWorkout, values: insertWorkoutValues(userId, rowsToAdd) });
  } catch (error) {
    throw refusalOf(error as { code?: string; constraint?: string });
  }
  return workout;
}

async function timeZoneOf(userId: string): Promise<string> {
  const { rows } = await pool.query<{ timeZone: string }>({ ...findTimeZone, values: [userId] });
  return rows[0]!.timeZone;
}

/** What the constraints mean. */
function refusalOf(error: { code?: string; constraint?: string }): unknown {
  if (error.code !== '23505') return error;
  return error.constraint === 'workouts_one_in_progress'
    ? new Refusal('workout_in_progress', { detail: 'Another workout is in progress.' })
    : new Refusal('already_exists', { detail: 'An id of the request is already in use.' });
}
