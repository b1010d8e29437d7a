import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table users
      add column status text not null default 'active' check (status in ('active', 'suspended')),
      add column deletion_requested_at timestamptz(3),
      add column deletion_due_at timestamptz(3),
      add constraint users_leave_on_a_day check ((deletion_requested_at is null) = (deletion_due_at is null));

    create index users_by_deletion on users (deletion_due_at) where deletion_due_at is not null;

    -- One sign-in on one device, and at the same time the family of its refresh tokens.
    create table sessions (
      user_id             uuid not null references users on delete cascade,
      id                  uuid not null,
      method              text not null check (method in ('password', 'oidc')),
      device_name         text check (length(device_name) between 1 and 100),
      platform            text check (platform in ('web', 'ios', 'android', 'other')),
      user_agent          text check (length(user_agent) <= 512),
      address             text not null,
      created_at          timestamptz(3) not null,
      -- When the person last proved who they are; what is delicate asks for a recent proof.
      authenticated_at    timestamptz(3) not null,
      last_used_at        timestamptz(3) not null,
      -- The last refresh token ends here; each rotation moves it, never past the absolute end.
      idle_expires_at     timestamptz(3) not null,
      absolute_expires_at timestamptz(3) not null,
      ended_at            timestamptz(3),
      end_reason          text check (end_reason in
                            ('logout', 'revoked', 'reuse', 'password_changed', 'email_changed', 'suspended', 'leaving')),
      version             integer not null default 1 check (version >= 1),
      primary key (user_id, id),
      check ((ended_at is null) = (end_reason is null)),
      check (idle_expires_at <= absolute_expires_at)
    );

    create index sessions_by_user_and_age on sessions (user_id, created_at desc, id desc);
    -- For the purge of what is over, for all users.
    create index sessions_by_expiry on sessions (idle_expires_at);
    create index sessions_by_end on sessions (ended_at) where ended_at is not null;

    create table refresh_tokens (
      user_id       uuid not null,
      id            uuid not null,
      session_id    uuid not null,
      -- bcrypt of the verifier, the half of the token that is not kept.
      verifier_hash text not null,
      created_at    timestamptz(3) not null,
      expires_at    timestamptz(3) not null,
      used_at       timestamptz(3),
      primary key (user_id, id),
      foreign key (user_id, session_id) references sessions on delete cascade
    );

    create index refresh_tokens_by_session on refresh_tokens (user_id, session_id);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table refresh_tokens;
    drop table sessions;
    alter table users
      drop column status,
      drop column deletion_requested_at,
      drop column deletion_due_at;
  `);
}
