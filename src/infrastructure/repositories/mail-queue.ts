import type { Atomically } from '../../domain/shared/atomically.js';
import type { Ids } from '../../domain/shared/ids.js';
import type { Clock, Instant } from '../../domain/shared/time.js';
import type { MailTemplate, MailVariables, Outbox, OutgoingMail } from '../../domain/mail/outbox.js';
import type { MailQueue, Recipient, WaitingMail } from '../../domain/mail/repository.js';
import { purposeOf } from '../../domain/mail/tokens.js';
import { type Database, json, type Sql, sql } from '../database/database.js';

/** On this channel it is told, with the commit, that a mail waits. */
export const MAIL_CHANNEL = 'outgoing_mails';

interface OutboxNeeds {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

export class SqlOutbox implements Outbox {
  constructor(private readonly needs: OutboxNeeds) {}

  enqueue(mail: OutgoingMail): Promise<void> {
    const atomically: Atomically = this.needs.db.atomically;
    return atomically(async () => {
      if (purposeOf(mail.template)) await this.replaceOlder(mail);
      await this.add(mail);
    });
  }

  private async replaceOlder({ template, to }: OutgoingMail): Promise<void> {
    await this.needs.db.run(sql`delete from outgoing_mails where template = ${template} and ${isTo(to)}`);
  }

  /** The notification is part of the transaction as well. */
  private async add({ template, to, variables = {} }: OutgoingMail): Promise<void> {
    const { db, clock, ids } = this.needs;
    const now = clock.now();
    await db.run(sql`
      with added as (
        insert into outgoing_mails (id, template, recipient_id, address, variables, next_attempt_at, created_at)
        values (
          ${ids.next()}, ${template}, ${'userId' in to ? to.userId : null}, ${'emailKey' in to ? to.emailKey : null},
          ${json(variables)}, ${now}, ${now})
        returning id
      )
      select pg_notify(${MAIL_CHANNEL}, '') from added`);
  }
}

const isTo = (to: OutgoingMail['to']): Sql =>
  'userId' in to ? sql`recipient_id = ${to.userId}` : sql`address = ${to.emailKey}`;

interface MailRow {
  readonly id: string;
  readonly template: MailTemplate;
  readonly recipientId: string | null;
  readonly address: string | null;
  readonly variables: MailVariables;
  readonly attempt: number;
}

const toMail = ({ id, template, recipientId, address, variables, attempt }: MailRow): WaitingMail => ({
  id,
  template,
  to: recipientId === null ? { emailKey: address ?? '' } : { userId: recipientId },
  variables,
  attempt,
});

export class SqlMailQueue implements MailQueue {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async claim(until: Instant): Promise<WaitingMail | undefined> {
    const row = await this.db.maybe<MailRow>(sql`
      update outgoing_mails set attempts = attempts + 1, next_attempt_at = ${until}
      where id = (
        select id from outgoing_mails where next_attempt_at <= ${this.clock.now()}
        order by next_attempt_at, id limit 1 for update skip locked)
      returning id, template, recipient_id as "recipientId", address, variables, attempts as "attempt"`);
    return row && toMail(row);
  }

  async hold({ id, attempt }: WaitingMail): Promise<boolean> {
    const held = await this.db.maybe(
      sql`select from outgoing_mails where id = ${id} and attempts = ${attempt} for update`,
    );
    return held !== undefined;
  }

  async recipientOf({ to }: WaitingMail): Promise<Recipient | undefined> {
    return this.db.maybe<Recipient>(sql`
      select id as "userId", email, email_verified_at is not null as "isVerified" from users
      where ${'userId' in to ? sql`id = ${to.userId}` : sql`email_key = ${to.emailKey}`}`);
  }

  async admit(
    { id, template }: WaitingMail,
    userId: string,
    limit: number,
    since: Instant,
  ): Promise<boolean> {
    const now = this.clock.now();
    const fresh = await this.db.run(
      sql`update outgoing_mails set admitted_at = ${now} where id = ${id} and admitted_at is null`,
    );
    if (fresh === 0) return true;
    const admitted = await this.db.run(sql`
      insert into mail_allowances as allowance (user_id, template, sent_at)
      values (${userId}, ${template}, array[${now}::timestamptz])
      on conflict (user_id, template) do update
        set sent_at = (excluded.sent_at || allowance.sent_at)[1:${limit}::integer]
        where coalesce(allowance.sent_at[${limit}::integer] <= ${since}::timestamptz, true)`);
    return admitted === 1;
  }

  async postpone({ id, attempt }: WaitingMail, until: Instant): Promise<void> {
    await this.db.run(
      sql`update outgoing_mails set next_attempt_at = ${until} where id = ${id} and attempts = ${attempt}`,
    );
  }

  async remove({ id }: WaitingMail): Promise<void> {
    await this.db.run(sql`delete from outgoing_mails where id = ${id}`);
  }
}
