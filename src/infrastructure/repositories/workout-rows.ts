/**
 * Workouts as PostgreSQL hands them out: a row whose columns have the names of the domain, its exercises and sets as
 * one JSON value. A workout is one statement and one `JSON.parse`, which costs the process less than a row per set.
 */
import { type Sql, sql } from '../database/database.js';
import { instantText } from './json-rows.js';

const load = (value: Sql, unit: Sql): Sql =>
  sql`case when ${value} is not null then json_build_object('value', ${value}, 'unit', ${unit}) end`;

/** The columns of `workouts w`. */
export const headerColumns = sql`
  w.id, w.title, w.status, ${instantText(sql`w.started_at`)} as "startedAt",
  ${instantText(sql`w.ended_at`)} as "endedAt", w.time_zone as "timeZone", w.performed_on as "performedOn",
  ${load(sql`w.bodyweight_value`, sql`w.bodyweight_unit`)} as bodyweight, w.bodyweight_kg as "bodyweightKg",
  w.session_rpe as "sessionRpe", w.mood, w.notes, w.is_deload as "isDeload", w.source,
  w.external_id as "externalId", w.version, ${instantText(sql`w.created_at`)} as "createdAt",
  ${instantText(sql`w.updated_at`)} as "updatedAt"`;

export const totalColumns = sql`
  w.exercise_count as "exerciseCount", w.set_count as "setCount", w.volume_kg as "volumeKg"`;

/** The columns of `workout_sets s`. */
export const setColumns = sql`
  s.id, s.type, s.side, s.parent_set_id as "parentSetId", ${load(sql`s.load_value`, sql`s.load_unit`)} as load,
  s.load_kg as "loadKg", s.reps, s.duration_seconds as "durationSeconds", s.distance_meters as "distanceMeters",
  s.rpe, s.rir, s.rest_seconds as "restSeconds", s.tempo, ${instantText(sql`s.completed_at`)} as "completedAt",
  s.notes, s.target`;

/** `exercises` of `workouts w`, in order. */
export const contents = sql`(
  select coalesce(json_agg(entry), '[]') from (
    select e.id, e.exercise_id as "exerciseId", e.snapshot, e.superset_group as "supersetGroup", e.notes, (
      select coalesce(json_agg(set), '[]') from (
        select ${setColumns}
        from workout_sets s
        where s.user_id = e.user_id and s.workout_exercise_id = e.id
        order by s.position) set) as sets
    from workout_exercises e
    where e.user_id = w.user_id and e.workout_id = w.id
    order by e.position) entry) as exercises`;
