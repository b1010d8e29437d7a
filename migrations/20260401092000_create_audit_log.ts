import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- What happened to accounts, and at whose hands. It outlives the accounts, so nothing refers to them.
    create table audit_events (
      id          uuid primary key,
      occurred_at timestamptz(3) not null,
      type        text not null,
      -- Whose account it is about, and who acted; unknown for a sign-in at an address without an account.
      subject_id  uuid,
      actor_id    uuid,
      address     text,
      user_agent  text,
      request_id  text,
      details     jsonb not null
    );

    create index audit_events_by_time on audit_events (occurred_at desc, id desc);
    create index audit_events_by_subject on audit_events (subject_id, occurred_at desc, id desc);
    create index audit_events_by_actor on audit_events (actor_id, occurred_at desc, id desc);
    create index audit_events_by_type on audit_events (type, occurred_at desc, id desc);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table audit_events');
}
