/**
 * Instants and days are text throughout. They come from JSON and from PostgreSQL as text and leave as text; a
 * `Date` in between would be parsed and formatted for every row. Because their form is fixed, they sort and
 * compare as strings.
 */
declare const kind: unique symbol;

/** A point in time, always in this form: `2026-03-02T19:05:00.000Z`. */
export type Instant = string & { readonly [kind]: 'instant' };

/** A day of the calendar without a time zone: `2026-03-02`. */
export type LocalDate = string & { readonly [kind]: 'local date' };

const FIXED_FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z$/;
const LEAP_SECOND = /:60(?=[.Z+-])/i;

/**
 * The instant that an RFC 3339 date-time names; what is finer than a millisecond is cut off. A leap second is the last moment before it
 * that a computer's clock knows. Throws a RangeError for text that no contract would let through.
 */
export function instant(text: string): Instant {
  if (FIXED_FORM.test(text)) return text as Instant;
  return new Date(text.replace(LEAP_SECOND, ':59')).toISOString() as Instant;
}

export const localDate = (text: string): LocalDate => text as LocalDate;

export const toMillis = (at: Instant): number => Date.parse(at);

export const fromMillis = (millis: number): Instant => new Date(millis).toISOString() as Instant;

/** Now, as a port: a test's clock stands still. */
export interface Clock {
  now(): Instant;
}
