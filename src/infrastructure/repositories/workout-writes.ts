/**
 * Workouts on their way in: whatever their size, one statement. The rows travel as JSON, which PostgreSQL takes apart;
 * the names in it are those of the domain.
 */
import type { PlacedExercise, WorkoutChanges } from '../../domain/workouts/changes.js';
import { totalsOf } from '../../domain/workouts/totals.js';
import type { Workout } from '../../domain/workouts/workout.js';
import { json, type Sql, sql } from '../database/database.js';

const entryColumns = sql`
  (user_id, workout_id, id, position, catalog_exercise_id, custom_exercise_id, snapshot, superset_group, notes,
   created_at, updated_at)`;

const setColumns = sql`
  (user_id, workout_id, workout_exercise_id, id, position, tracking_type, type, side, parent_set_id, load_value,
   load_unit, reps, duration_seconds, distance_meters, rpe, rir, rest_seconds, tempo, completed_at, notes, target,
   version, created_at, updated_at)`;

/** The members of a set in JSON that become columns as they are. */
const setMembers = sql`
  id uuid, type text, side text, "parentSetId" uuid, load json, reps int, "durationSeconds" numeric,
  "distanceMeters" numeric, rpe numeric, rir numeric, "restSeconds" int, tempo text, "completedAt" timestamptz,
  notes text, target jsonb`;

/** Their values for {@link setColumns}, from `type` to `target`, of a row `s`. */
const setValues = sql`
  s.type, s.side, s."parentSetId", (s.load ->> 'value')::numeric, s.load ->> 'unit', s.reps, s."durationSeconds",
  s."distanceMeters", s.rpe, s.rir, s."restSeconds", s.tempo, s."completedAt", s.notes, s.target`;

/** The two columns of an exercise's id, of which one is null; `c` is the catalogue's row, if it has one. */
const exerciseIds = sql`c.id, case when c.id is null then e."exerciseId" end`;

export function insertion(ownerId: string, workouts: readonly Workout[]): Sql {
  const rows = json(workouts.map((workout) => ({ ...workout, ...totalsOf(workout) })));
  return sql`
    with workout as materialized (
      select * from json_to_recordset(${rows}) as w(
        id uuid, title text, status text, "startedAt" timestamptz, "endedAt" timestamptz, "timeZone" text,
        "performedOn" date, bodyweight json, "sessionRpe" numeric, mood int, notes text, "isDeload" boolean,
        source text, "externalId" text, "exerciseCount" int, "setCount" int, "volumeKg" numeric, version int,
        "createdAt" timestamptz, "updatedAt" timestamptz, exercises json)
    ), entry as materialized (
      select w.id as workout_id, w."createdAt", e.*
      from workout w cross join lateral rows from (json_to_recordset(w.exercises) as (
        id uuid, "exerciseId" uuid, snapshot jsonb, "supersetGroup" int, notes text, sets json)) with ordinality
        as e(id, "exerciseId", snapshot, "supersetGroup", notes, sets, ordinal)
    ), added_workouts as (
      insert into workouts (
        user_id, id, title, status, started_at, ended_at, time_zone, performed_on, bodyweight_value, bodyweight_unit,
        session_rpe, mood, notes, is_deload, source, external_id, exercise_count, set_count, volume_kg, version,
        created_at, updated_at)
      select ${ownerId}, w.id, w.title, w.status, w."startedAt", w."endedAt", w."timeZone", w."performedOn",
        (w.bodyweight ->> 'value')::numeric, w.bodyweight ->> 'unit', w."sessionRpe", w.mood, w.notes, w."isDeload",
        w.source, w."externalId", w."exerciseCount", w."setCount", w."volumeKg", w.version, w."createdAt",
        w."updatedAt"
      from workout w
    ), added_entries as (
      insert into workout_exercises ${entryColumns}
      select ${ownerId}, e.workout_id, e.id, e.ordinal - 1, ${exerciseIds}, e.snapshot, e."supersetGroup", e.notes,
        e."createdAt", e."createdAt"
      from entry e left join catalog_exercises c on c.id = e."exerciseId"
    )
    insert into workout_sets ${setColumns}
    select ${ownerId}, e.workout_id, e.id, s.id, s.ordinal - 1, e.snapshot ->> 'trackingType', ${setValues},
      1, e."createdAt", e."createdAt"
    from entry e cross join lateral rows from (json_to_recordset(e.sets) as (${setMembers})) with ordinality
      as s(id, type, side, "parentSetId", load, reps, "durationSeconds", "distanceMeters", rpe, rir, "restSeconds",
        tempo, "completedAt", notes, target, ordinal)`;
}

const entryRows = (entries: readonly PlacedExercise[]): Sql => sql`
  json_to_recordset(${json(entries)}) as e(
    id uuid, position int, "exerciseId" uuid, snapshot jsonb, "supersetGroup" int, notes text)
  left join catalog_exercises c on c.id = e."exerciseId"`;

const setRows = (sets: WorkoutChanges['addedSets'] | WorkoutChanges['changedSets']): Sql => sql`
  json_to_recordset(${json(sets)}) as s(
    "workoutExerciseId" uuid, position int, "trackingType" text, "isRevised" boolean, ${setMembers})`;

/** Answers one row if the workout was at the version before. All parts see the tables as they were before. */
export function change(ownerId: string, changes: WorkoutChanges): Sql {
  const { header } = changes;
  const now = sql`${header.updatedAt}::timestamptz`;
  return sql`
    with removed_sets as (
      delete from workout_sets where user_id = ${ownerId} and id = any(${changes.removedSetIds})
    ), removed_entries as (
      delete from workout_exercises where user_id = ${ownerId} and id = any(${changes.removedExerciseIds})
    ), added_entries as (
      insert into workout_exercises ${entryColumns}
      select ${ownerId}, ${header.id}, e.id, e.position, ${exerciseIds}, e.snapshot, e."supersetGroup", e.notes,
        ${now}, ${now}
      from ${entryRows(changes.addedExercises)}
    ), changed_entries as (
      update workout_exercises as stored set
        position = n.position, catalog_exercise_id = n.catalog_id, custom_exercise_id = n.custom_id,
        snapshot = n.snapshot, superset_group = n."supersetGroup", notes = n.notes, updated_at = ${now}
      from (
        select e.*, c.id as catalog_id, case when c.id is null then e."exerciseId" end as custom_id
        from ${entryRows(changes.changedExercises)}
      ) n
      where stored.user_id = ${ownerId} and stored.id = n.id
    ), added_sets as (
      insert into workout_sets ${setColumns}
      select ${ownerId}, ${header.id}, s."workoutExerciseId", s.id, s.position, s."trackingType", ${setValues},
        1, ${now}, ${now}
      from ${setRows(changes.addedSets)}
    ), changed_sets as (
      update workout_sets as stored set
        workout_exercise_id = s."workoutExerciseId", position = s.position, tracking_type = s."trackingType",
        (type, side, parent_set_id, load_value, load_unit, reps, duration_seconds, distance_meters, rpe, rir,
         rest_seconds, tempo, completed_at, notes, target) = row(${setValues}),
        version = stored.version + s."isRevised"::int,
        updated_at = case when s."isRevised" then ${now} else stored.updated_at end
      from ${setRows(changes.changedSets)}
      where stored.user_id = ${ownerId} and stored.id = s.id
    )
    update workouts set
      title = ${header.title}, status = ${header.status}, started_at = ${header.startedAt},
      ended_at = ${header.endedAt}, time_zone = ${header.timeZone}, performed_on = ${header.performedOn},
      bodyweight_value = ${header.bodyweight?.value ?? null}, bodyweight_unit = ${header.bodyweight?.unit ?? null},
      session_rpe = ${header.sessionRpe}, mood = ${header.mood}, notes = ${header.notes},
      is_deload = ${header.isDeload}, exercise_count = ${header.exerciseCount}, set_count = ${header.setCount},
      volume_kg = ${header.volumeKg}, version = ${header.version}, updated_at = ${now}
    where user_id = ${ownerId} and id = ${header.id} and version = ${header.version - 1} and deleted_at is null`;
}
