import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- What an athlete, who owns the link, lets a coach see. It begins as an invitation without a coach.
    create table coach_links (
      user_id           uuid not null references users on delete cascade,
      id                uuid not null,
      coach_id          uuid references users on delete cascade,
      permissions       text[] not null check (permissions <@ array['workouts_read', 'measurements_read']),
      note              text check (length(note) <= 200),
      -- Digest of the code that the athlete hands to the coach; gone once it was used.
      invitation_digest text,
      invitation_expires_at timestamptz(3),
      -- An ended link is a tombstone: nothing reads it.
      status            text not null check (status in ('invited', 'active', 'ended')),
      accepted_at       timestamptz(3),
      ended_at          timestamptz(3),
      version           integer not null check (version >= 1),
      created_at        timestamptz(3) not null,
      updated_at        timestamptz(3) not null,
      primary key (user_id, id),
      check (status <> 'active' or coach_id is not null),
      check (coach_id <> user_id)
    );

    create unique index coach_links_one_of_a_pair on coach_links (user_id, coach_id) where status = 'active';
    create index coach_links_by_coach on coach_links (coach_id, created_at desc, id desc) where status <> 'ended';
    create index coach_links_of_coach on coach_links (coach_id, id);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table coach_links');
}
