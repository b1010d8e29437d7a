/**
 * Dates as exports write them. What a text may mean is decided by its form alone; a form that can be read as
 * two different days is not read at all.
 */
import type { LocalDateTime } from './local-time.js';
import { plainSpaces } from './text.js';

/** A time on the wall, a day without a time, or an instant with its offset. */
export type Moment =
  | { readonly kind: 'local'; readonly local: LocalDateTime }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'instant'; readonly instant: string };

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const DAY_MONTH_YEAR = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;
const SLASHES = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const DAY_NAME_YEAR = /^(\d{1,2})\.? (?:de )?(\p{L}+)\.? (?:de )?(\d{4})$/u;
const NAME_DAY_YEAR = /^(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u;
const TIME =
  /^(.*?\d{4})(?:,? (?:at |um |à |a las )?|T)(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))? ?([ap])?\.? ?(?:m\.?)?(?: uhr)?$/iu;

/** Reads `2026-01-05 18:30:00`, `5 Jan 2026, 18:30`, `Jan 5, 2026, 6:30 PM`, `05.01.2026, 18:30` and kin. */
export function parseMoment(raw: string): Moment | undefined {
  const text = plainSpaces(raw);
  const iso = ISO.exec(text);
  if (iso) return fromIso(iso);
  const timed = TIME.exec(text);
  const day = parseDay(timed?.[1] ?? text);
  if (day === undefined) return undefined;
  if (!timed) return { kind: 'day', day };
  const time = clock(timed[2], timed[3], timed[4], timed[5]);
  return time === undefined ? undefined : { kind: 'local', local: `${day}T${time}` };
}

/** `7:37 PM` or `19:37`, as `19:37:00`. */
export function parseClock(raw: string): string | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))? ?([ap])?\.?(?:m\.?)?$/i.exec(plainSpaces(raw));
  return match ? clock(match[1], match[2], match[3], match[4]) : undefined;
}

function fromIso(match: RegExpExecArray): Moment | undefined {
  const [, year, month, dayOfMonth, hour, minute, second, offset] = match;
  const day = calendarDay(year, month, dayOfMonth);
  if (day === undefined) return undefined;
  if (hour === undefined) return { kind: 'day', day };
  const time = clock(hour, minute, second);
  if (time === undefined) return undefined;
  if (offset === undefined) return { kind: 'local', local: `${day}T${time}` };
  const zone = offset.toUpperCase() === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  const instant = new Date(`${day}T${time}${zone}`);
  return Number.isNaN(instant.getTime()) ? undefined : { kind: 'instant', instant: instant.toISOString() };
}

function parseDay(text: string): string | undefined {
  const dotted = DAY_MONTH_YEAR.exec(text);
  if (dotted) return calendarDay(dotted[3], dotted[2], dotted[1]);
  const slashed = SLASHES.exec(text);
  if (slashed) return parseSlashes(Number(slashed[1]), Number(slashed[2]), slashed[3]);
  const dayFirst = DAY_NAME_YEAR.exec(text);
  if (dayFirst) return calendarDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const nameFirst = NAME_DAY_YEAR.exec(text);
  return nameFirst ? calendarDay(nameFirst[3], monthNumber(nameFirst[1]), nameFirst[2]) : undefined;
}

/** `25/12/2025` and `12/25/2025` have one reading, `05/06/2025` has two. */
function parseSlashes(first: number, second: number, year: string | undefined): string | undefined {
  if (first > 12 || first === second) return calendarDay(year, second, first);
  return second > 12 ? calendarDay(year, first, second) : undefined;
}

type Digits = string | number | undefined;

function calendarDay(year: Digits, month: Digits, day: Digits): string | undefined {
  const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

function clock(hour: Digits, minute: Digits, second: Digits = 0, half?: string): string | undefined {
  let hours = Number(hour);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return `${pad(hours)}:${pad(minute)}:${pad(second)}`;
}

const pad = (digits: Digits, length = 2): string => String(digits).padStart(length, '0');

/** The languages that exports with month names have been seen in, or are likely to be. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'sv', 'da', 'pl'];

let months: Map<string, number> | undefined;

function monthNumber(name: string | undefined): number | undefined {
  months ??= monthNames();
  return months.get(monthKey(name ?? ''));
}

function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const month of ['short', 'long'] as const) {
      const formatter = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
      for (let index = 0; index < 12; index += 1) {
        const part = formatter.formatToParts(Date.UTC(2026, index, 15)).find(({ type }) => type === 'month');
        if (part && !names.has(monthKey(part.value))) names.set(monthKey(part.value), index + 1);
      }
    }
  }
  return names;
}

/** `Mär.`, `mär` and `mar` are one key; `sept` and `sep` are one key. */
function monthKey(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase();
  return plain === 'sept' ? 'sep' : plain;
}
