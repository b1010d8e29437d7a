import type { Knex } from 'knex';

/** A mass in kilograms to the gram, as `toKg` of the domain rounds it. */
const kg = (value: string, unit: string): string =>
  `round(${value} * case ${unit} when 'lb' then 0.45359237 else 1 end, 3)`;

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table workouts (
      user_id          uuid not null references users on delete cascade,
      id               uuid not null,
      title            text not null check (length(title) between 1 and 200),
      status           text not null check (status in ('in_progress', 'completed', 'discarded')),
      started_at       timestamptz(3) not null,
      ended_at         timestamptz(3),
      time_zone        text not null,
      -- The day in that zone. Nowhere on Earth is it more than a day off from UTC, which lists rely on.
      performed_on     date not null check (abs(performed_on - (started_at at time zone 'UTC')::date) <= 1),
      bodyweight_value numeric check (bodyweight_value between 0 and 2000),
      bodyweight_unit  text check (bodyweight_unit in ('kg', 'lb')),
      bodyweight_kg    numeric(8, 3) generated always as (${kg('bodyweight_value', 'bodyweight_unit')}) stored,
      session_rpe      numeric check (session_rpe between 1 and 10 and session_rpe * 2 = trunc(session_rpe * 2)),
      mood             smallint check (mood between 1 and 5),
      notes            text check (length(notes) <= 5000),
      is_deload        boolean not null,
      source           text not null check (source in ('manual', 'api', 'import')),
      external_id      text check (length(external_id) <= 255),
      -- Kept with every change of the contents, so that a list reads one table.
      exercise_count   integer not null check (exercise_count >= 0),
      set_count        integer not null check (set_count >= 0),
      volume_kg        numeric(13, 3) not null check (volume_kg >= 0),
      version          integer not null check (version >= 1),
      created_at       timestamptz(3) not null,
      updated_at       timestamptz(3) not null,
      -- A tombstone: nothing reads it, its id stays taken, and it is purged after a while.
      deleted_at       timestamptz(3),
      primary key (user_id, id),
      constraint workouts_bodyweight check ((bodyweight_value is null) = (bodyweight_unit is null)),
      constraint workouts_end check (
        case when status = 'in_progress' then ended_at is null else ended_at > started_at end)
    );

    -- Serves the list in both directions, its cursor, and ranges of days.
    create index workouts_by_start on workouts (user_id, started_at desc, id desc) where deleted_at is null;

    -- Two devices may start a workout at the same moment: one of them does.
    create unique index workouts_one_in_progress on workouts (user_id)
      where status = 'in_progress' and deleted_at is null;

    create table workout_exercises (
      user_id             uuid not null,
      workout_id          uuid not null,
      id                  uuid not null,
      position            smallint not null check (position >= 0),
      -- One of the two. An exercise with history cannot be deleted from under it.
      catalog_exercise_id uuid references catalog_exercises,
      custom_exercise_id  uuid,
      exercise_id         uuid not null generated always as (coalesce(custom_exercise_id, catalog_exercise_id)) stored,
      -- The exercise as it was when it was chosen: {name, trackingType, isUnilateral, bodyweightFactor, muscles}.
      snapshot            jsonb not null,
      tracking_type       text not null generated always as (snapshot ->> 'trackingType') stored,
      superset_group      smallint check (superset_group between 1 and 50),
      notes               text check (length(notes) <= 5000),
      created_at          timestamptz(3) not null,
      updated_at          timestamptz(3) not null,
      primary key (user_id, id),
      foreign key (user_id, workout_id) references workouts on delete cascade,
      foreign key (user_id, custom_exercise_id) references exercises,
      constraint workout_exercises_exercise check (num_nonnulls(catalog_exercise_id, custom_exercise_id) = 1),
      -- Serves reading a workout; sets refer to it, so that theirs is always the tracking type of their entry.
      constraint workout_exercises_of_workout unique (user_id, workout_id, id, tracking_type)
    );

    -- In which workouts an exercise occurs.
    create index workout_exercises_by_exercise on workout_exercises (user_id, exercise_id, workout_id);

    create table workout_sets (
      user_id             uuid not null,
      workout_id          uuid not null,
      workout_exercise_id uuid not null,
      id                  uuid not null,
      position            smallint not null check (position >= 0),
      tracking_type       text not null,
      type                text not null check (type in
                            ('warmup', 'normal', 'dropset', 'failure', 'amrap', 'backoff', 'myorep', 'partial')),
      side                text check (side in ('left', 'right')),
      parent_set_id       uuid check (parent_set_id <> id),
      load_value          numeric check (load_value between 0 and 2000),
      load_unit           text check (load_unit in ('kg', 'lb')),
      load_kg             numeric(8, 3) generated always as (${kg('load_value', 'load_unit')}) stored,
      reps                smallint check (reps between 0 and 1000),
      duration_seconds    numeric check (duration_seconds between 0 and 86400),
      distance_meters     numeric check (distance_meters between 0 and 1000000),
      rpe                 numeric check (rpe between 1 and 10 and rpe * 2 = trunc(rpe * 2)),
      rir                 numeric check (rir between 0 and 10 and rir * 2 = trunc(rir * 2)),
      rest_seconds        integer check (rest_seconds between 0 and 86400),
      tempo               text check (length(tempo) <= 11),
      completed_at        timestamptz(3),
      notes               text check (length(notes) <= 5000),
      target              jsonb,
      version             integer not null check (version >= 1),
      created_at          timestamptz(3) not null,
      updated_at          timestamptz(3) not null,
      primary key (user_id, id),
      foreign key (user_id, workout_id, workout_exercise_id, tracking_type)
        references workout_exercises (user_id, workout_id, id, tracking_type) on delete cascade,
      foreign key (user_id, parent_set_id) references workout_sets,
      constraint workout_sets_load check ((load_value is null) = (load_unit is null)),
      constraint workout_sets_effort check (rpe + rir = 10),
      -- What is measured is decided by the tracking type; see the vocabulary of exercises.
      constraint workout_sets_measures check (
        case tracking_type
          when 'weight_reps' then num_nulls(load_value, reps) = 0 and distance_meters is null
          when 'reps_only' then reps is not null and num_nonnulls(load_value, distance_meters) = 0
          when 'bodyweight_reps' then reps is not null and distance_meters is null
          when 'bodyweight_assisted_reps' then reps is not null and distance_meters is null
          when 'duration' then duration_seconds is not null and num_nonnulls(load_value, reps, distance_meters) = 0
          when 'weight_duration' then
            num_nulls(load_value, duration_seconds) = 0 and num_nonnulls(reps, distance_meters) = 0
          when 'distance_duration' then
            num_nonnulls(distance_meters, duration_seconds) > 0 and num_nonnulls(load_value, reps) = 0
          when 'weight_distance' then num_nulls(load_value, distance_meters) = 0 and reps is null
          else false
        end)
    );

    -- Serves reading a workout, entry by entry.
    create index workout_sets_of_exercise on workout_sets (user_id, workout_exercise_id, position);

    -- For the database's own look at who follows a set that is deleted.
    create index workout_sets_by_parent on workout_sets (user_id, parent_set_id) where parent_set_id is not null;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table workout_sets;
    drop table workout_exercises;
    drop table workouts;
  `);
}
