/**
 * What the peers ask of the database: the texts of the repositories, so that a difference between the servers is
 * never one of their SQL.
 */
import { sql, type Sql } from '../../../src/infrastructure/database/sql.js';
import {
  contents,
  headerColumns,
  totalColumns,
} from '../../../src/infrastructure/repositories/workout-rows.js';
import { insertion } from '../../../src/infrastructure/repositories/workout-writes.js';

export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** The bindings are given at every call; those of a template only hold their places. */
const named = (name: string, template: Sql): Statement => ({ name, text: template.prepared.text });

export const findWorkout = named(
  'find_workout',
  sql`
    select ${headerColumns}, ${contents} from workouts w
    where w.user_id = ${''} and w.id = ${''} and w.deleted_at is null`,
);

export const countWorkouts = (filter: string): string =>
  `select count(*) as total from workouts w where w.user_id = $1 and w.deleted_at is null ${filter}`;

const listColumns = sql`${headerColumns}, ${totalColumns}`.prepared.text;
const listContents = contents.prepared.text;

/**
 * A page of workouts as one JSON value. There are as many texts as combinations of filters, each of them prepared.
 */
export function listWorkouts(filter: string, order: string, limit: number, expanded: boolean): string {
  const columns = expanded ? `${listColumns}, ${listContents}` : listColumns;
  return `
    select coalesce(json_agg(t), '[]') as rows from (
      select ${columns} from workouts w
      where w.user_id = $1 and w.deleted_at is null ${filter} order by ${order} limit $${limit}) t`;
}

const usableColumns = `
  x.id, x.name, x.status, x.tracking_type as "trackingType", x.is_unilateral as "isUnilateral",
  x.bodyweight_factor as "bodyweightFactor", x.muscles`;

export const findExercises: Statement = {
  name: 'find_exercises',
  text: `
    select ${usableColumns}, 'catalog' as origin from catalog_exercises x where x.id = any($1)
    union all
    select ${usableColumns}, 'custom' from exercises x where x.user_id = $2 and x.id = any($3)`,
};

export const findTimeZone: Statement = {
  name: 'find_time_zone',
  text: 'select time_zone as "timeZone" from users where id = $1',
};

/** A workout with all of its exercises and sets. The template binds the owner in several places. */
export const insertWorkout = named('insert_workout', insertion('', []));
export const insertWorkoutValues = (ownerId: string, rows: string): string[] => [
  rows,
  ownerId,
  ownerId,
  ownerId,
];
