import { escaped } from '../shared/html.js';
import type { WaitingMail } from './repository.js';
import { type Text, TEXTS } from './texts.js';
import type { MailMessage } from './transport.js';

export interface LetterWriter {
  /** The mail for an address; with the token, if it has a link. */
  write(mail: WaitingMail, to: string, token: string | undefined): MailMessage;
}

/** Puts mails into words, as text and as simple HTML. */
export class Letters implements LetterWriter {
  constructor(
    /** Where the web application lives: links lead there. */
    private readonly appUrl: string,
  ) {}

  write({ id, template, variables }: WaitingMail, to: string, token: string | undefined): MailMessage {
    const text = TEXTS[template](variables ?? {});
    const way = token === undefined || !text.action ? undefined : this.wayOf(text.action, token);
    return {
      to,
      subject: `${text.subject} · Spotter`,
      text: plain(text, way),
      html: markup(text, way),
      messageId: `${id}@${new URL(this.appUrl).hostname}`,
    };
  }

  /** The token is behind the `#`, which browsers keep to themselves: no server ever logs it. */
  private wayOf({ label, path }: NonNullable<Text['action']>, token: string): Way {
    return { label, href: `${this.appUrl.replace(/\/+$/, '')}${path}#token=${token}`, token };
  }
}

interface Way {
  readonly label: string;
  readonly href: string;
  readonly token: string;
}

const SIGNATURE = 'Spotter, your training log';

function plain({ paragraphs }: Text, way: Way | undefined): string {
  const action = way ? [`${way.label}:\n${way.href}`, `In the app, enter this instead:\n${way.token}`] : [];
  const [first, ...rest] = paragraphs;
  return `${[first, ...action, ...rest].join('\n\n')}\n\n-- \n${SIGNATURE}\n`;
}

const paragraph = (inner: string): string => `<p>${inner}</p>`;

function markup({ subject, paragraphs }: Text, way: Way | undefined): string {
  const action = way
    ? [
        paragraph(`<a href="${escaped(way.href)}">${escaped(way.label)}</a>`),
        paragraph(`In the app, enter this instead:<br><code>${escaped(way.token)}</code>`),
      ]
    : [];
  const [first, ...rest] = paragraphs.map((text) => paragraph(escaped(text)));
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font: 16px/1.6 system-ui, sans-serif; max-width: 36rem; margin: 0 auto; padding: 1rem">
${[first, ...action, ...rest].join('\n')}
<p><small>${SIGNATURE}</small></p>
</body>
</html>
`;
}
