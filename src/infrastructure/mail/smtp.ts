/** Mail by SMTP: to the relay that the operator names, which takes it from there. */
import { createTransport, type Transporter } from 'nodemailer';
import type { MailMessage, MailTransport } from '../../domain/mail/transport.js';
import { requireOneLine } from './one-line.js';

const CONNECT_MS = 5_000;
const TOTAL_MS = 30_000;
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

export interface SmtpOptions {
  /** `smtp://user:password@host:port`, or `smtps://` for TLS from the first byte. */
  readonly url: string;
  /** `Spotter <no-reply@spotter.example>`. */
  readonly from: string;
  readonly connectMs?: number | undefined;
  readonly totalMs?: number | undefined;
}

/** Why a mail was not sent: the codes only. What servers say has the address in it, and goes into the log. */
export class MailNotSent extends Error {
  override readonly name = 'MailNotSent';

  constructor(error: unknown) {
    const { code, responseCode } = (error ?? {}) as { code?: string; responseCode?: number };
    const reason = responseCode === undefined ? code : `${code}, ${responseCode}`;
    super(`The mail was not sent (${reason ?? 'for an unknown reason'}).`);
  }
}

export class SmtpTransport implements MailTransport {
  readonly #transporter: Transporter;

  constructor(private readonly options: SmtpOptions) {
    const { protocol, hostname, port, username, password } = new URL(options.url);
    const secure = protocol === 'smtps:';
    const connectMs = options.connectMs ?? CONNECT_MS;
    this.#transporter = createTransport({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? (secure ? 465 : 587) : Number(port),
      secure,
      // Otherwise whoever stands in the way removes the offer of TLS, and reads along.
      requireTLS: !secure && !LOCAL.has(hostname),
      ...(username !== '' && {
        auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
      }),
      dnsTimeout: connectMs,
      connectionTimeout: connectMs,
      greetingTimeout: connectMs,
      socketTimeout: options.totalMs ?? TOTAL_MS,
      socketCloseTimeout: 0,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(message: MailMessage): Promise<void> {
    requireOneLine(message);
    const { to, subject, text, html, messageId } = message;
    try {
      await this.#transporter.sendMail({
        from: this.options.from,
        // As an object it is one address, whatever commas and brackets it has.
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${messageId}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        signal: AbortSignal.timeout(this.options.totalMs ?? TOTAL_MS),
      });
    } catch (error) {
      throw new MailNotSent(error);
    }
  }
}
