/** `/.well-known/security.txt` (RFC 9116): where somebody who has found a weakness turns to. */

const DAY_MS = 24 * 60 * 60 * 1000;
/** Readers distrust what promises more than a year. It moves on by itself as long as the service runs. */
const VALID_DAYS = 180;

export function securityTxt(contact: string, publicUrl: string, now: Date): string {
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  const expires = new Date(today + VALID_DAYS * DAY_MS).toISOString();
  return [
    `Contact: ${new URL(contact).href}`,
    `Expires: ${expires}`,
    'Preferred-Languages: en',
    `Canonical: ${new URL('/.well-known/security.txt', publicUrl).href}`,
    '',
  ].join('\n');
}
