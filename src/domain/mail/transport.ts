/** A mail as it is written. */
export interface MailMessage {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same for each attempt, so that a mail that was sent twice can be recognised. Without angle brackets. */
  readonly messageId: string;
}

/** The way out. Rejects where the mail was not taken, and within half a minute in any case. */
export interface MailTransport {
  send(message: MailMessage): Promise<void>;
}
