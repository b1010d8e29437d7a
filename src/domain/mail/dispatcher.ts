import type { Atomically } from '../shared/atomically.js';
import { type Clock, fromMillis, type Instant, toMillis } from '../shared/time.js';
import { type LetterWriter } from './letters.js';
import { HOURLY_ALLOWANCE, type MailQueue, type Recipient, type WaitingMail } from './repository.js';
import { type MailedTokens, purposeOf } from './tokens.js';
import type { MailMessage, MailTransport } from './transport.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const POLL_MS = 5_000;
/** Longer than the slowest transport: who has not come back by then is dead. */
const LEASE_MS = 2 * MINUTE;
const MAX_ATTEMPTS = 10;
const FIRST_DELAY_MS = MINUTE;
const LAST_DELAY_MS = 6 * HOUR;
/** How long `stop` waits for the mail at hand. Left alone it is sent again by whoever comes next. */
const STOP_MS = 5_000;

export interface DispatcherNeeds {
  readonly queue: MailQueue;
  readonly tokens: MailedTokens;
  readonly letters: LetterWriter;
  readonly transport: MailTransport;
  readonly atomically: Atomically;
  readonly clock: Clock;
  readonly report: DispatchReport;
}

/** What whoever runs the service should know. */
export interface DispatchReport {
  failed(error: unknown, mail: WaitingMail): void;
  gaveUp(mail: WaitingMail): void;
  /** The queue itself could not be read. */
  stuck(error: unknown): void;
}

/**
 * Sends what waits in the outbox, one mail after the other; any number of processes may do so. A mail is sent at
 * least once: a process that dies between sending and noting it leaves a mail that is sent again, with a new token.
 */
export class MailDispatcher {
  #running: Promise<void> | undefined;
  #stopping = false;
  #woken = false;
  /** It is told once, not with every attempt. */
  #isStuck = false;
  #rouse: () => void = () => undefined;

  constructor(private readonly needs: DispatcherNeeds) {}

  start(): void {
    this.#running ??= this.#run();
  }

  /** There may be something to send. */
  wake(): void {
    this.#woken = true;
    this.#rouse();
  }

  /** Begins no further mail, and waits for the one at hand. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.wake();
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<void>((resolve) => (timer = setTimeout(resolve, STOP_MS)));
    await Promise.race([this.#running, limit]);
    clearTimeout(timer);
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      this.#woken = false;
      await this.#drain();
      await this.#rest();
    }
  }

  async #drain(): Promise<void> {
    try {
      while (!this.#stopping && (await this.dispatchNext()));
      this.#isStuck = false;
    } catch (error) {
      if (!this.#isStuck) this.needs.report.stuck(error);
      this.#isStuck = true;
    }
  }

  async #rest(): Promise<void> {
    if (this.#woken || this.#stopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.#rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Takes care of the next mail that is due; false where there is none. */
  async dispatchNext(): Promise<boolean> {
    const { queue, transport, report } = this.needs;
    const mail = await queue.claim(this.#in(LEASE_MS));
    if (!mail) return false;
    if (mail.attempt > MAX_ATTEMPTS) {
      await this.#giveUp(mail);
      return true;
    }
    try {
      const message = await this.#write(mail);
      if (message) await transport.send(message);
    } catch (error) {
      report.failed(error, mail);
      await this.#tryLater(mail);
      return true;
    }
    await queue.remove(mail);
    return true;
  }

  /** The mail with its token, which is good from now on; undefined where there is nobody to send it to. */
  #write(mail: WaitingMail): Promise<MailMessage | undefined> {
    const { queue, tokens, letters, atomically } = this.needs;
    return atomically(async () => {
      if (!(await queue.hold(mail))) return undefined;
      const recipient = await queue.recipientOf(mail);
      if (!recipient || !(await this.#isWanted(mail, recipient))) return undefined;
      const email = addressOf(mail, recipient);
      const purpose = purposeOf(mail.template);
      const token = purpose && (await tokens.issue({ userId: recipient.userId, purpose, email }));
      return letters.write(mail, email, token);
    });
  }

  async #isWanted(mail: WaitingMail, { userId, isVerified }: Recipient): Promise<boolean> {
    if (mail.template === 'email_verification' && isVerified) return false;
    const limit = HOURLY_ALLOWANCE[mail.template];
    return limit === undefined || this.needs.queue.admit(mail, userId, limit, this.#in(-HOUR));
  }

  async #tryLater(mail: WaitingMail): Promise<void> {
    if (mail.attempt >= MAX_ATTEMPTS) return this.#giveUp(mail);
    const delay = Math.min(FIRST_DELAY_MS * 3 ** (mail.attempt - 1), LAST_DELAY_MS);
    // Up to a fifth sooner or later: what failed together is not tried again together.
    await this.needs.queue.postpone(mail, this.#in(delay * (0.8 + Math.random() * 0.4)));
  }

  async #giveUp(mail: WaitingMail): Promise<void> {
    this.needs.report.gaveUp(mail);
    await this.needs.queue.remove(mail);
  }

  #in(milliseconds: number): Instant {
    return fromMillis(toMillis(this.needs.clock.now()) + milliseconds);
  }
}

/** A change of address is confirmed from the new one, and told to the old one. */
function addressOf({ template, variables }: WaitingMail, { email }: Recipient): string {
  if (template === 'email_change') return variables?.newEmail ?? email;
  if (template === 'email_changed') return variables?.oldEmail ?? email;
  return email;
}
