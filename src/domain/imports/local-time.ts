/**
 * Between the clock on the wall and the instant. Exports write wall-clock times without a zone, so the zone
 * comes from the user. Intl knows the rules of every zone, but only from instant to wall; the other way is
 * found by trying the offsets that surround the time.
 */
import { UnknownTimeZone } from './errors.js';

/** A time without a zone: `2026-01-05T18:30:00`. */
export type LocalDateTime = string;

const MINUTE = 60_000;
const DAY = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  try {
    const formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(timeZone, formatter);
    return formatter;
  } catch {
    throw new UnknownTimeZone(timeZone);
  }
}

/** What the clocks of the zone show at the instant. */
export function toLocal(instant: string, timeZone: string): LocalDateTime {
  const parts: Record<string, string> = {};
  for (const part of formatterOf(timeZone).formatToParts(new Date(instant))) parts[part.type] = part.value;
  const year = (parts.year ?? '').padStart(4, '0');
  return `${year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}`;
}

/**
 * The instant at which the clocks of the zone show the time. Of an hour that happens twice it is the first; a
 * time that the clocks skip is read as if they had not been put forward yet.
 */
export function toInstant(local: LocalDateTime, timeZone: string): string {
  const wall = Date.parse(`${local}Z`);
  const offsetBefore = offsetAt(wall - DAY, timeZone);
  const offsetAfter = offsetAt(wall + DAY, timeZone);
  const candidates = [wall - offsetBefore, wall - offsetAfter];
  const exact = candidates.filter((instant) => instant + offsetAt(instant, timeZone) === wall);
  return new Date(exact.length > 0 ? Math.min(...exact) : wall - offsetBefore).toISOString();
}

/** Throws `UnknownTimeZone`, so that a misspelt zone is found before the first row is read. */
export function assertTimeZone(timeZone: string): void {
  formatterOf(timeZone);
}

function offsetAt(instant: number, timeZone: string): number {
  const wall = Date.parse(`${toLocal(new Date(instant).toISOString(), timeZone)}Z`);
  return Math.round((wall - Math.floor(instant / 1000) * 1000) / MINUTE) * MINUTE;
}
