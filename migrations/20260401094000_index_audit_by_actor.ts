import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- Finds what somebody did to others, so that their traces can be blanked when they are gone.
    create index audit_events_by_actor on audit_events (actor_id);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop index audit_events_by_actor');
}
