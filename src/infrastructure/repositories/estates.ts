import type { Estates } from '../../domain/users/departures.js';
import { type Database, type Sql, sql } from '../database/database.js';

/** How many accounts one run looks at. The next one takes the others. */
const ACCOUNTS = 100;

/** Rows that one statement removes: with all that hangs on them it stays far below the limit of a statement. */
interface Piece {
  readonly table: Sql;
  readonly size: number;
  /** Where the rows are not found by their `user_id`. */
  readonly belongsTo?: (userId: string) => Sql;
}

const mailsTo = (userId: string): Sql => sql`
  (recipient_id = ${userId} or address = (select email_key from users where id = ${userId}))`;

/** In this order, as some refer to others. A workout takes its sets along, up to 500 of them. */
const PIECES: readonly Piece[] = [
  { table: sql`workouts`, size: 20 },
  { table: sql`exercises`, size: 500 },
  { table: sql`measurements`, size: 1000 },
  { table: sql`idempotency_keys`, size: 500 },
  { table: sql`refresh_tokens`, size: 1000 },
  { table: sql`sessions`, size: 500 },
  { table: sql`api_keys`, size: 500 },
  { table: sql`identities`, size: 500 },
  { table: sql`oidc_flows`, size: 500, belongsTo: (userId) => sql`linking_user_id = ${userId}` },
  { table: sql`coach_links`, size: 500 },
  { table: sql`coach_links`, size: 500, belongsTo: (userId) => sql`coach_id = ${userId}` },
  { table: sql`mailed_tokens`, size: 500 },
  { table: sql`mail_allowances`, size: 500 },
  { table: sql`outgoing_mails`, size: 500, belongsTo: mailsTo },
];
const AUDIT_EVENTS = 1000;

export class SqlEstates implements Estates {
  constructor(private readonly db: Database) {}

  async due(now: string): Promise<readonly string[]> {
    const rows = await this.db.many<{ id: string }>(
      sql`select id from users where deletion_due_at <= ${now} order by deletion_due_at limit ${ACCOUNTS}`,
    );
    return rows.map(({ id }) => id);
  }

  async clear(userId: string, now: string): Promise<boolean> {
    const removals = PIECES.map((piece) => ({ size: piece.size, statement: removal(piece, userId) }));
    const statements = [...removals, { size: AUDIT_EVENTS, statement: forgetting(userId) }];
    for (const { size, statement } of statements) {
      let touched: number | undefined;
      do touched = await this.step(userId, now, statement);
      while (touched === size);
      if (touched === undefined) return false;
    }
    return true;
  }

  async close(userId: string, now: string): Promise<boolean> {
    return (
      (await this.db.run(sql`delete from users where id = ${userId} and deletion_due_at <= ${now}`)) === 1
    );
  }

  /** One process at a time, so that none waits for another; undefined where it is not for us to do. */
  private step(userId: string, now: string, statement: Sql): Promise<number | undefined> {
    return this.db.atomically(async () => {
      const { ours } = await this.db.one<{ ours: boolean }>(sql`
        select pg_try_advisory_xact_lock(hashtextextended(${`purge ${userId}`}, 0))
          and exists (select from users where id = ${userId} and deletion_due_at <= ${now}) as ours`);
      return ours ? this.db.run(statement) : undefined;
    });
  }
}

function removal({ table, size, belongsTo }: Piece, userId: string): Sql {
  const theirs = belongsTo?.(userId) ?? sql`user_id = ${userId}`;
  return sql`delete from ${table} where ctid = any(array(select ctid from ${table} where ${theirs} limit ${size}))`;
}

/** What happened is still known, but no longer from where, nor what else was noted of the person. */
const forgetting = (userId: string): Sql => sql`
  update audit_events set
    address = null, user_agent = null,
    details = case when subject_id = ${userId} then '{}' else details end
  where ctid = any(array(
    select ctid from audit_events
    where (subject_id = ${userId} and (address is not null or user_agent is not null or details <> '{}'))
      or (actor_id = ${userId} and (address is not null or user_agent is not null))
    limit ${AUDIT_EVENTS}))`;
