import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- Failures in a row, whether or not an account has the address: an unknown one locks like a known one. Keys are
    -- digests under a secret of the installation, so that the table is no list of addresses.
    create table sign_in_failures (
      -- Of an e-mail address, or of a network.
      key_digest     text not null,
      -- Of an e-mail address: 'all', 'elsewhere', or the digest of a network that its owner has signed in from.
      source         text not null,
      failures       integer not null check (failures >= 0),
      -- Locks in a row; each is longer than the one before.
      locks          integer not null default 0 check (locks >= 0),
      -- Of a network: the end of the time in which its failures are counted.
      locked_until   timestamptz(3),
      last_failed_at timestamptz(3) not null,
      primary key (key_digest, source)
    );

    create index sign_in_failures_by_age on sign_in_failures (last_failed_at);

    -- Tokens that go out by mail. A newer one replaces the older; using one removes it.
    create table mailed_tokens (
      user_id      uuid not null references users on delete cascade,
      purpose      text not null check (purpose in ('email_verification', 'password_reset', 'email_change')),
      token_digest text not null,
      -- The address that the token speaks for.
      email        text not null,
      created_at   timestamptz(3) not null,
      expires_at   timestamptz(3) not null,
      primary key (user_id, purpose)
    );

    -- Mails to be sent. They hold no secret: a token is made when its mail is, and again with each attempt.
    create table outgoing_mails (
      id              uuid primary key,
      template        text not null,
      -- To a user, or to whoever has the address, in the form under which it is one account.
      recipient_id    uuid,
      address         text,
      variables       jsonb not null,
      attempts        integer not null default 0 check (attempts >= 0),
      -- Also a lease: whoever writes the mail moves it on first, so that a killed process leaves it to the next.
      next_attempt_at timestamptz(3) not null,
      -- When the allowance of its recipient was charged with it: once, however many attempts it takes.
      admitted_at     timestamptz(3),
      created_at      timestamptz(3) not null,
      check (num_nonnulls(recipient_id, address) = 1)
    );

    create index outgoing_mails_by_turn on outgoing_mails (next_attempt_at);
    create index outgoing_mails_by_recipient on outgoing_mails (recipient_id) where recipient_id is not null;
    create index outgoing_mails_by_address on outgoing_mails (address) where address is not null;

    -- The last mails of a kind that anybody can have sent to a person, newest first: there is a limit to them.
    create table mail_allowances (
      user_id  uuid not null references users on delete cascade,
      template text not null,
      sent_at  timestamptz(3)[] not null,
      primary key (user_id, template)
    );

    create table api_keys (
      user_id      uuid not null references users on delete cascade,
      id           uuid not null,
      name         text not null check (length(name) between 1 and 100),
      -- The visible beginning of the key, which also finds it.
      prefix       text not null,
      key_digest   text not null,
      scopes       text[] not null check (cardinality(scopes) > 0),
      created_at   timestamptz(3) not null,
      expires_at   timestamptz(3),
      last_used_at timestamptz(3),
      revoked_at   timestamptz(3),
      version      integer not null default 1 check (version >= 1),
      updated_at   timestamptz(3) not null,
      primary key (user_id, id)
    );

    create unique index api_keys_by_prefix on api_keys (user_id, prefix);
    create index api_keys_by_age on api_keys (user_id, created_at desc, id desc) where revoked_at is null;
    -- For the purge of what is over, for all users.
    create index api_keys_by_end on api_keys (least(revoked_at, expires_at));

    -- Accounts at an external OpenID Connect provider that open one of ours.
    create table identities (
      user_id    uuid not null references users on delete cascade,
      id         uuid not null,
      issuer     text not null,
      subject    text not null,
      email      text,
      last_used_at timestamptz(3) not null,
      version    integer not null check (version >= 1),
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      primary key (user_id, id),
      constraint identities_open_one_account unique (issuer, subject)
    );

    -- Sign-ins through the provider that have begun and not yet ended.
    create table oidc_flows (
      state_digest  text primary key,
      -- Who links the identity to their account; null for a sign-in.
      linking_user_id uuid,
      -- The session that links; when it ends, so does the linking.
      linking_session_id uuid,
      binding_digest text not null,
      nonce         text not null,
      code_verifier text not null,
      redirect_uri  text not null,
      expires_at    timestamptz(3) not null,
      check ((linking_user_id is null) = (linking_session_id is null))
    );

    create index oidc_flows_by_expiry on oidc_flows (expires_at);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table oidc_flows;
    drop table identities;
    drop table api_keys;
    drop table mail_allowances;
    drop table outgoing_mails;
    drop table mailed_tokens;
    drop table sign_in_failures;
  `);
}
