import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table measurements (
      user_id         uuid not null references users on delete cascade,
      id              uuid not null,
      kind            text not null,
      -- As entered, and in the one unit of the kind: a series of mixed units can be drawn and compared.
      value           numeric not null check (value between 0 and 2000),
      unit            text not null,
      canonical_value numeric(10, 3) not null check (canonical_value >= 0),
      canonical_unit  text not null,
      measured_at     timestamptz(3) not null,
      source          text not null check (source in ('manual', 'api', 'import')),
      notes           text check (length(notes) <= 5000),
      version         integer not null check (version >= 1),
      created_at      timestamptz(3) not null,
      updated_at      timestamptz(3) not null,
      primary key (user_id, id),
      constraint measurements_unit check (
        case canonical_unit
          when 'kg' then unit in ('kg', 'lb')
          when 'cm' then unit in ('cm', 'in')
          when 'percent' then unit = 'percent' and canonical_value <= 100
          when 'bpm' then unit = 'bpm'
          else false
        end)
    );

    -- Serve the list with and without a kind, in both directions, and their cursors.
    create index measurements_by_time on measurements (user_id, measured_at desc, id desc);
    create index measurements_by_kind on measurements (user_id, kind, measured_at desc, id desc);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table measurements');
}
