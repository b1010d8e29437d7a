import type { Knex } from 'knex';

/** What an exercise is, whoever made it. */
const traits = `
      slug              text not null check (length(slug) between 1 and 80),
      name              text not null check (length(name) between 1 and 120),
      -- The name and all names, folded by the application (case, accents, punctuation): they sort and match alike
      -- under every collation of every database.
      name_key          text collate "C" not null,
      search_text       text collate "C" not null,
      status            text not null default 'published' check (status in ('published', 'archived')),
      tracking_type     text not null check (tracking_type in
                          ('weight_reps', 'reps_only', 'bodyweight_reps', 'bodyweight_assisted_reps', 'duration',
                           'weight_duration', 'distance_duration', 'weight_distance')),
      category          text not null,
      force             text,
      level             text,
      mechanic          text,
      equipment         text,
      is_unilateral     boolean not null,
      bodyweight_factor numeric check (bodyweight_factor between 0 and 1),
      -- [{muscle, role, weight}], primary muscles first.
      muscles           jsonb not null check (jsonb_typeof(muscles) = 'array'),
      instructions      jsonb not null check (jsonb_typeof(instructions) = 'array'),
      aliases           jsonb not null check (jsonb_typeof(aliases) = 'array'),
      version           integer not null check (version >= 1),
      created_at        timestamptz(3) not null,
      updated_at        timestamptz(3) not null,
      check (bodyweight_factor is null or tracking_type in ('bodyweight_reps', 'bodyweight_assisted_reps'))`;

/**
 * Lists merge the two tables in the order of these indexes and stop when the page is full. Filters are looked at on
 * the way: a catalogue has hundreds of rows, not millions, so that an index for each would cost more than it saves.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- The same for everybody and changed by importers only: a reference table where tables are distributed.
    create table catalog_exercises (
      id                uuid primary key,
      -- Where the entry comes from and what it is called there, so that an import can be repeated.
      source            text not null,
      source_id         text not null,
${traits},
      constraint catalog_exercises_slug unique (slug),
      constraint catalog_exercises_source unique (source, source_id)
    );
    create index catalog_exercises_by_name on catalog_exercises (name_key, id);
    create index catalog_exercises_by_creation on catalog_exercises (created_at, id);

    create table exercises (
      user_id           uuid not null references users on delete cascade,
      id                uuid not null,
${traits},
      primary key (user_id, id),
      constraint exercises_slug unique (user_id, slug)
    );
    create index exercises_by_name on exercises (user_id, name_key, id);
    create index exercises_by_creation on exercises (user_id, created_at, id);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table exercises;
    drop table catalog_exercises;
  `);
}
