import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table idempotency_keys (
      -- Whose key it is. Callers without an account have a made-up id, hence no foreign key; led by it, record and
      -- effect are in one place, and so in one transaction, where tables are distributed by user.
      user_id      uuid not null,
      operation_id text not null,
      key          text not null check (length(key) between 1 and 255),
      -- Of method, path and body: another request under the same key is refused.
      fingerprint  text not null,
      status       smallint not null check (status between 200 and 499),
      headers      jsonb not null,
      body         text not null,
      created_at   timestamptz(3) not null,
      expires_at   timestamptz(3) not null check (expires_at > created_at),
      primary key (user_id, operation_id, key)
    );

    -- For the purge of what has expired, over all users.
    create index idempotency_keys_by_expiry on idempotency_keys (expires_at);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table idempotency_keys');
}
