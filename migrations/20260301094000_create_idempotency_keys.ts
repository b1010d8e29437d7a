import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table idempotency_keys (
      -- Whose key it is. Callers without an account have a made-up id, hence no foreign key; led by it, record and
      -- effect are in one place, and so in one transaction, where tables are distributed by user.
      user_id    uuid not null,
      -- Of the operation and the caller's key, under a secret. Neither is kept as it came.
      key_digest bytea not null check (length(key_digest) = 32),
      -- The reply, encrypted under a key that only the same request makes again (reply-seal.ts).
      reply      bytea not null check (length(reply) > 28),
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null check (expires_at > created_at),
      primary key (user_id, key_digest)
    );

    -- For the purge of what has expired, over all users.
    create index idempotency_keys_by_expiry on idempotency_keys (expires_at);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table idempotency_keys');
}
