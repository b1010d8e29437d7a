import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table users (
      id                   uuid primary key,
      email                text not null check (length(email) between 3 and 254),
      -- The form under which an address is one account: NFKC, trimmed, lower case.
      email_key            text not null,
      display_name         text not null check (length(display_name) between 1 and 100),
      role                 text not null default 'user' check (role in ('user', 'coach', 'admin')),
      locale               text not null,
      time_zone            text not null,
      email_verified_at    timestamptz(3),

      unit_system          text not null check (unit_system in ('metric', 'imperial')),
      week_starts_on       smallint not null check (week_starts_on between 1 and 7),
      level                text not null check (level in ('beginner', 'intermediate', 'advanced')),
      effort_scale         text not null check (effort_scale in ('none', 'rpe', 'rir')),
      e1rm_formula         text not null check (e1rm_formula in
                             ('epley', 'brzycki', 'lombardi', 'mayhew', 'wathan', 'oconner', 'lander')),
      default_rest_seconds integer check (default_rest_seconds between 0 and 3600),
      sex                  text check (sex in ('male', 'female')),
      born_on              date,
      height_cm            numeric check (height_cm between 50 and 272),

      version              integer not null check (version >= 1),
      created_at           timestamptz(3) not null,
      updated_at           timestamptz(3) not null,

      -- Of any number of registrations at once with one address, one succeeds.
      constraint users_one_per_address unique (email_key)
    );

    -- Apart from the profile, so that no query for one can bring the other along.
    create table password_credentials (
      user_id       uuid primary key references users on delete cascade,
      password_hash text not null
    );
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table password_credentials;
    drop table users;
  `);
}
