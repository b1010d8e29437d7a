/** The letter box of the tests: what the application sends is kept, and can be waited for. */
import { setTimeout as pause } from 'node:timers/promises';
import type { MailMessage, MailTransport } from '../../src/domain/mail/transport.js';

export interface Mail extends MailMessage {
  /** The token of its link; empty where it has none. */
  readonly token: string;
}

const PATIENCE_MS = 15_000;

export class Mails implements MailTransport {
  readonly #unread: Mail[] = [];
  readonly #all: Mail[] = [];
  #arrived: () => void = () => undefined;
  #arrival = this.#nextArrival();

  send(message: MailMessage): Promise<void> {
    const mail = { ...message, token: /#token=(\S+)/.exec(message.text)?.[1] ?? '' };
    this.#all.push(mail);
    this.#unread.push(mail);
    const arrived = this.#arrived;
    this.#arrival = this.#nextArrival();
    arrived();
    return Promise.resolve();
  }

  /** The next unread mail of an address, of this subject if one is given; waits for it. */
  async next(address: string, subject = ''): Promise<Mail> {
    const timeout = new AbortController();
    const late = pause(PATIENCE_MS, undefined, { signal: timeout.signal }).then(() => {
      const there = this.#all.map((mail) => `${mail.to}: ${mail.subject}`).join('\n');
      throw new Error(`no mail "${subject}" for ${address}; there were:\n${there}`);
    });
    late.catch(() => undefined);
    try {
      for (;;) {
        const index = this.#unread.findIndex(
          (mail) => mail.to === address && mail.subject.startsWith(subject),
        );
        if (index >= 0) return this.#unread.splice(index, 1)[0]!;
        await Promise.race([this.#arrival, late]);
      }
    } finally {
      timeout.abort();
    }
  }

  /** Everything that went to an address so far. */
  sentTo(address: string): readonly Mail[] {
    return this.#all.filter((mail) => mail.to === address);
  }

  #nextArrival(): Promise<void> {
    return new Promise((resolve) => (this.#arrived = resolve));
  }
}
