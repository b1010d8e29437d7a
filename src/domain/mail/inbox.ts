import type { MailMessage } from './transport.js';

export interface ReceivedMail extends MailMessage {
  readonly id: string;
  readonly receivedAt: string;
}

/** The mails that were kept instead of sent, for whoever develops. */
export interface Inbox {
  /** The newest first. */
  list(): Promise<ReceivedMail[]>;
  get(id: string): Promise<ReceivedMail | undefined>;
}
