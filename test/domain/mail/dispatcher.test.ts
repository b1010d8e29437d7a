import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type DispatchReport, MailDispatcher } from '../../../src/domain/mail/dispatcher.js';
import { Letters } from '../../../src/domain/mail/letters.js';
import type { OutgoingMail } from '../../../src/domain/mail/outbox.js';
import type { MailMessage, MailTransport } from '../../../src/domain/mail/transport.js';
import { sql } from '../../../src/infrastructure/database/database.js';
import { SqlMailQueue, SqlOutbox } from '../../../src/infrastructure/repositories/mail-queue.js';
import { SqlMailedTokens } from '../../../src/infrastructure/repositories/mailed-tokens.js';
import { uuids } from '../../../src/infrastructure/system.js';
import { worldOf } from '../../infrastructure/repositories/fixtures.js';
import { HOURS, MovableClock } from '../../support/later.js';
import { testDatabase, type TestDatabase } from '../../support/postgres.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.db.run(sql`delete from outgoing_mails`));

class Post implements MailTransport {
  readonly sent: MailMessage[] = [];
  /** Called with each mail before it counts as sent. */
  onSend: (message: MailMessage) => Promise<void> = () => Promise.resolve();

  async send(message: MailMessage): Promise<void> {
    await this.onSend(message);
    this.sent.push(message);
  }
}

function office() {
  const { db } = database;
  const clock = new MovableClock();
  const transport = new Post();
  const told: string[] = [];
  const report: DispatchReport = {
    failed: (_error, { attempt }) => void told.push(`failed ${attempt}`),
    gaveUp: ({ attempt }) => void told.push(`gave up ${attempt}`),
    stuck: () => void told.push('stuck'),
  };
  const tokens = new SqlMailedTokens(db, clock);
  const needs = {
    ...{ queue: new SqlMailQueue(db, clock), tokens, letters: new Letters('https://app.example/') },
    ...{ transport, atomically: db.atomically, clock, report },
  };
  const outbox = new SqlOutbox({ db, clock, ids: uuids });
  return { clock, transport, told, tokens, needs, outbox, dispatcher: new MailDispatcher(needs) };
}

async function person(): Promise<{ userId: string; email: string }> {
  const { userId } = await worldOf(database.db).signUp();
  await database.db.run(sql`delete from outgoing_mails`);
  const { email } = await database.db.one<{ email: string }>(
    sql`select email from users where id = ${userId}`,
  );
  return { userId, email };
}

const waiting = () =>
  database.db.many<{ attempts: number; nextAttemptAt: string }>(
    sql`select attempts, next_attempt_at as "nextAttemptAt" from outgoing_mails`,
  );
const tokensOf = (userId: string) =>
  database.db.many(sql`select purpose from mailed_tokens where user_id = ${userId}`);

describe('the outbox', () => {
  it('forgets a mail with whatever caused it', async () => {
    const { outbox } = office();
    const to = await person();

    const undone = database.db.atomically(async () => {
      await outbox.enqueue({ template: 'role_changed', to });
      throw new Error('undone');
    });

    await expect(undone).rejects.toThrow('undone');
    expect(await waiting()).toEqual([]);
  });

  it('keeps the newest of several mails with a link, and each of those that only tell', async () => {
    const { outbox } = office();
    const to = await person();
    for (const template of ['password_reset', 'password_reset', 'role_changed', 'role_changed'] as const)
      await outbox.enqueue({ template, to });

    expect(await waiting()).toHaveLength(3);
  });
});

describe('the dispatcher', () => {
  it('makes the token when the mail is written, and not before', async () => {
    const { outbox, dispatcher, transport, tokens } = office();
    const { userId } = await person();
    await outbox.enqueue({ template: 'password_reset', to: { userId } });
    expect(await tokensOf(userId)).toEqual([]);
    let atSending: unknown;
    transport.onSend = async () => void (atSending = await tokensOf(userId));

    await dispatcher.dispatchNext();

    expect(atSending).toEqual([{ purpose: 'password_reset' }]);
    const [token] = /spm_[\w-]+/.exec(transport.sent[0]!.text)!;
    expect(await tokens.find(token, ['password_reset'])).toMatchObject({ userId });
  });

  it('drops what is for nobody', async () => {
    const { outbox, dispatcher, transport } = office();
    await outbox.enqueue({ template: 'password_reset', to: { emailKey: 'nobody@spotter.example' } });

    expect(await dispatcher.dispatchNext()).toBe(true);

    expect([transport.sent, await waiting()]).toEqual([[], []]);
  });

  it('does not ask for the confirmation of a confirmed address', async () => {
    const { outbox, dispatcher, transport } = office();
    const { userId } = await person();
    await database.db.run(sql`update users set email_verified_at = now() where id = ${userId}`);
    await outbox.enqueue({ template: 'email_verification', to: { userId } });

    await dispatcher.dispatchNext();

    expect([transport.sent, await waiting()]).toEqual([[], []]);
  });

  it('writes to the new address to confirm it, and to the old one to tell of it', async () => {
    const { outbox, dispatcher, transport } = office();
    const { userId, email } = await person();
    const variables = { newEmail: 'new@spotter.example', oldEmail: 'old@spotter.example' };
    const mails: OutgoingMail[] = [
      { template: 'email_change', to: { userId }, variables },
      { template: 'email_changed', to: { userId }, variables },
      { template: 'password_changed', to: { userId } },
    ];
    for (const mail of mails) await outbox.enqueue(mail);

    while (await dispatcher.dispatchNext());

    expect(transport.sent.map(({ to }) => to)).toEqual([variables.newEmail, variables.oldEmail, email]);
  });

  it('tries again later and later, and gives up after ten attempts', async () => {
    const { clock, outbox, dispatcher, transport, told } = office();
    await outbox.enqueue({ template: 'role_changed', to: await person() });
    transport.onSend = () => Promise.reject(new Error('no'));
    const delays: number[] = [];
    let minutes = 0;

    while ((await waiting()).length > 0) {
      clock.moveTo(minutes);
      expect(await dispatcher.dispatchNext()).toBe(true);
      const [mail] = await waiting();
      if (!mail) break;
      const delay = (Date.parse(mail.nextAttemptAt) - Date.parse(clock.now())) / 60_000;
      delays.push(delay);
      minutes += delay + 1;
    }

    expect(delays).toHaveLength(9);
    [1, 3, 9, 27, 81, 243, 360, 360, 360].forEach((expected, index) => {
      expect(delays[index]! / expected).toBeGreaterThan(0.79);
      expect(delays[index]! / expected).toBeLessThan(1.21);
    });
    expect(told.slice(-2)).toEqual(['failed 10', 'gave up 10']);
  });

  it('charges a mail once, however many attempts it takes', async () => {
    const { clock, outbox, dispatcher, transport } = office();
    await outbox.enqueue({ template: 'password_reset', to: await person() });
    transport.onSend = () => Promise.reject(new Error('no'));
    for (let attempt = 0; attempt < 4; attempt++) {
      await dispatcher.dispatchNext();
      clock.moveTo((attempt + 1) * 12);
    }
    transport.onSend = () => Promise.resolve();
    clock.moveTo(2 * HOURS);

    await dispatcher.dispatchNext();

    expect(transport.sent).toHaveLength(1);
  });

  it('leaves the mail of a dead process to the next, under the same name and with a new token', async () => {
    const { clock, outbox, dispatcher, transport, needs } = office();
    const to = await person();
    await outbox.enqueue({ template: 'password_reset', to });
    // It sends, and dies before it can note that.
    const queue = Object.assign(Object.create(needs.queue) as typeof needs.queue, {
      remove: () => Promise.reject(new Error('killed')),
    });
    await expect(new MailDispatcher({ ...needs, queue }).dispatchNext()).rejects.toThrow('killed');
    expect(await dispatcher.dispatchNext()).toBe(false);
    clock.moveTo(3);

    await dispatcher.dispatchNext();

    const [first, second] = transport.sent;
    expect(second!.messageId).toBe(first!.messageId);
    expect(second!.text).not.toBe(first!.text);
    expect(await waiting()).toEqual([]);
  });

  it('does not write a mail whose place a newer one took meanwhile', async () => {
    const { clock, outbox, dispatcher, transport, needs } = office();
    const { userId } = await person();
    const enqueue = (newEmail: string) =>
      outbox.enqueue({ template: 'email_change', to: { userId }, variables: { newEmail } });
    await enqueue('older@spotter.example');
    const claimed = await needs.queue.claim(clock.after(2));
    await enqueue('newer@spotter.example');

    expect(await needs.queue.hold(claimed!)).toBe(false);
    while (await dispatcher.dispatchNext());

    expect(transport.sent.map(({ to }) => to)).toEqual(['newer@spotter.example']);
  });

  it('gives each mail to one of many', async () => {
    const { outbox, transport, needs } = office();
    const people = await Promise.all(Array.from({ length: 12 }, person));
    for (const to of people) await outbox.enqueue({ template: 'role_changed', to });

    await Promise.all(
      Array.from({ length: 4 }, async () => {
        const dispatcher = new MailDispatcher(needs);
        while (await dispatcher.dispatchNext());
      }),
    );

    const addresses = transport.sent.map(({ to }) => to);
    expect(addresses.sort()).toEqual(people.map(({ email }) => email).sort());
  });

  it('tells once that it is stuck, and finishes the mail at hand when it is stopped', async () => {
    const { outbox, transport, needs, told, dispatcher } = office();
    const blind = new MailDispatcher({
      ...needs,
      queue: Object.assign(Object.create(needs.queue) as typeof needs.queue, {
        claim: () => Promise.reject(new Error('away')),
      }),
    });
    blind.start();
    blind.wake();
    await blind.stop();
    expect(told).toEqual(['stuck']);
    for (const to of [await person(), await person()]) await outbox.enqueue({ template: 'role_changed', to });
    const begun = new Promise<void>((resolve) => {
      transport.onSend = async () => resolve();
    });

    dispatcher.start();
    await begun;
    await dispatcher.stop();

    expect(transport.sent.length + (await waiting()).length).toBe(2);
  });
});
