import type { Instant } from '../shared/time.js';
import type { MailTemplate, OutgoingMail } from './outbox.js';

/** A mail whose turn it is. */
export interface WaitingMail extends OutgoingMail {
  readonly id: string;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
}

/** Who gets a mail. */
export interface Recipient {
  readonly userId: string;
  readonly email: string;
  readonly isVerified: boolean;
}

export interface MailQueue {
  /** The next mail that is due. Until then nobody else gets it; whoever dies over it leaves it to the next. */
  claim(until: Instant): Promise<WaitingMail | undefined>;
  /** Holds the mail until the transaction ends; false where a newer one took its place. */
  hold(mail: WaitingMail): Promise<boolean>;
  /** Undefined where the address is nobody's. */
  recipientOf(mail: WaitingMail): Promise<Recipient | undefined>;
  /** Charges a mail to the allowance of its recipient, once. False where that is used up: so many since then. */
  admit(mail: WaitingMail, userId: string, limit: number, since: Instant): Promise<boolean>;
  postpone(mail: WaitingMail, until: Instant): Promise<void>;
  remove(mail: WaitingMail): Promise<void>;
}

/** How many mails of a kind a person gets within an hour: those that anybody can have sent to anybody. */
export const HOURLY_ALLOWANCE: Partial<Readonly<Record<MailTemplate, number>>> = {
  password_reset: 3,
  email_verification: 5,
};
