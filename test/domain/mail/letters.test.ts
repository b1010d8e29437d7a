import { describe, expect, it } from '@jest/globals';
import { Letters } from '../../../src/domain/mail/letters.js';
import { MAIL_TEMPLATES } from '../../../src/domain/mail/outbox.js';
import { purposeOf } from '../../../src/domain/mail/tokens.js';

const TO = 'ana@spotter.example';
const ID = '019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11';
const VARIABLES = {
  ...{ newEmail: '<new>@spotter.example', oldEmail: TO, provider: 'A & B', role: 'coach' },
  ...{ lockedUntil: '2026-03-02T19:05:00.000Z', dueAt: '2026-03-09T19:05:00.000Z' },
};

const write = (template: (typeof MAIL_TEMPLATES)[number], variables = {}) => {
  const token = purposeOf(template) && 'spm_token';
  return new Letters('https://app.example/').write(
    { id: ID, template, to: { userId: ID }, variables, attempt: 1 },
    TO,
    token,
  );
};

describe.each(MAIL_TEMPLATES)('the mail %s', (template) => {
  it('says something with and without its variables, in one line of subject', () => {
    for (const variables of [{}, VARIABLES]) {
      const { to, subject, text, html, messageId } = write(template, variables);
      expect({ to, messageId }).toEqual({ to: TO, messageId: `${ID}@app.example` });
      expect(subject).toMatch(/^[^\r\n]+ · Spotter$/);
      expect(text).not.toMatch(/undefined|null/);
      expect(html).not.toMatch(/undefined|null|<new>|A & B/);
    }
  });

  it('has a link exactly if it has a token', () => {
    const { text, html } = write(template, VARIABLES);

    expect([text, html].map((written) => written.includes('#token=spm_token'))).toEqual(
      purposeOf(template) ? [true, true] : [false, false],
    );
  });
});
