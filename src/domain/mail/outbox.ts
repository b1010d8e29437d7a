/** Mails that the service writes. Those with a link make its token when they are sent, never before. */
export const MAIL_TEMPLATES = [
  'email_verification',
  'password_reset',
  'email_change',
  'email_changed',
  'password_changed',
  'account_locked',
  'identity_linked',
  'role_changed',
  'deletion_requested',
  'deletion_cancelled',
] as const;
export type MailTemplate = (typeof MAIL_TEMPLATES)[number];

export interface OutgoingMail {
  readonly template: MailTemplate;
  /**
   * A user; or an address, which may be nobody's: then nothing is sent, and whoever asked cannot tell. An
   * `email_change` goes to the user's new address, `variables.newEmail`.
   */
  readonly to: { readonly userId: string } | { readonly emailKey: string };
  /** What the text mentions; never a secret. */
  readonly variables?: Readonly<Record<string, string>> | undefined;
}

/** Mails wait in the database until they are sent: they are as durable as what caused them. */
export interface Outbox {
  /** Part of the caller's transaction. Does not wait for the mail. */
  enqueue(mail: OutgoingMail): Promise<void>;
}
