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

/** What the texts mention; a text without its variable says less, and nothing wrong. */
export interface MailVariables {
  /** Of `email_change`, which goes to this address, and of `email_changed`. */
  readonly newEmail?: string | undefined;
  /** Of `email_changed`, which goes to this address: it is told to whoever had the account. */
  readonly oldEmail?: string | undefined;
  /** Of `identity_linked`: the name of the provider. */
  readonly provider?: string | undefined;
  /** Of `role_changed`. */
  readonly role?: string | undefined;
  /** Of `account_locked`: an instant. */
  readonly lockedUntil?: string | undefined;
  /** Of `deletion_requested`: an instant. */
  readonly dueAt?: string | undefined;
}

export interface OutgoingMail {
  readonly template: MailTemplate;
  /**
   * A user, at the address that they have when the mail is sent; or an address, which may be nobody's: then nothing
   * is sent, and whoever asked cannot tell.
   */
  readonly to: { readonly userId: string } | { readonly emailKey: string };
  /** Never a secret. */
  readonly variables?: MailVariables | undefined;
}

/** Mails wait in the database until they are sent: they are as durable as what caused them. */
export interface Outbox {
  /**
   * Part of the caller's transaction. Does not wait for the mail. One with a link takes the place of an older one
   * that still waits: whoever asked twice gets the link that holds.
   */
  enqueue(mail: OutgoingMail): Promise<void>;
}
