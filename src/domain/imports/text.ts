/** Numbers and lengths of time as people's telephones write them. Each answers undefined for anything else. */

const NUMBER = /^[+-]?(?:\d{1,12}(?:[.,]\d{0,12})?|[.,]\d{1,12})$/;

/** `87.5`, `13.0` and the decimal comma of `87,5`. There is no grouping: `1,000` is one. */
export function parseNumber(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text.replace(',', '.')) : undefined;
}

const SPOKEN = /^(?:(\d{1,4})\s*h(?:rs?|ours?)?)?\s*(?:(\d{1,5})\s*m(?:in)?)?\s*(?:(\d{1,6})\s*s(?:ec)?)?$/i;
const CLOCK = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,]\d{1,9})?$/;

/** A length of time in seconds: `1h 37m`, `53m`, `45s`, `1:02:03`, `12:30`. */
export function parseDuration(text: string): number | undefined {
  const match = text === '' ? null : (SPOKEN.exec(text) ?? CLOCK.exec(text));
  if (!match) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return hours * 3600 + minutes * 60 + seconds;
}

/** Trimmed, with every kind of blank (telephones like the narrow one before PM) as an ordinary space. */
export function plainSpaces(text: string): string {
  return text.replace(/[\p{Zs}\t]+/gu, ' ').trim();
}

/** Short enough for a report, on one line. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}
