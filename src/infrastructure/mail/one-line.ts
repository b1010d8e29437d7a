import type { MailMessage } from '../../domain/mail/transport.js';

const CONTROL = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/;

/** A line end in a header would begin another header. Nothing of ours has one, so it is refused and not repaired. */
export function requireOneLine({ to, subject, messageId }: MailMessage): void {
  for (const [name, value] of Object.entries({ to, subject, messageId })) {
    if (CONTROL.test(value)) throw new TypeError(`${name} of a mail must be one line of text`);
  }
}
