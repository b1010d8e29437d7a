import { type Instant, type LocalDate, toMillis } from './time.js';
import type { Violations } from './violations.js';

interface Zone {
  /** As it is stored. */
  readonly name: string;
  readonly formatter: Intl.DateTimeFormat;
}

/** Making a formatter costs a thousand times what using it does, and there are some six hundred zones. */
const zones = new Map<string, Zone>();
const MAX_ZONES = 1000;

/** Names only: an offset such as `+02:00` knows nothing of daylight saving. */
const NAME = /^[A-Za-z]/;

function zoneOf(name: string): Zone | undefined {
  const known = zones.get(name);
  if (known || !NAME.test(name)) return known;
  const zone = makeZone(name);
  if (!zone) return undefined;
  if (zones.size >= MAX_ZONES) zones.clear();
  zones.set(name, zone);
  return zone;
}

function makeZone(name: string): Zone | undefined {
  try {
    const formatter = new Intl.DateTimeFormat('en-US', {
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: name,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    const canonical = formatter.resolvedOptions().timeZone;
    return { name: canonical.toLowerCase() === name.toLowerCase() ? canonical : name, formatter };
  } catch {
    return undefined;
  }
}

/**
 * The name of the zone as it is stored, or undefined where there is no such zone. `europe/berlin` becomes
 * `Europe/Berlin`; an old name such as `Asia/Calcutta` stays what it is.
 */
export const timeZoneName = (name: string): string | undefined => zoneOf(name)?.name;

/** The day that the calendar on the wall shows at that instant in that zone, which has to exist. */
export function localDateIn(zone: string, at: Instant): LocalDate {
  const formatter = zoneOf(zone)?.formatter;
  if (!formatter) throw new RangeError(`${zone} is not a time zone`);
  // `en-US` writes 03/02/2026; the years between 1900 and 2200 have four digits.
  const text = formatter.format(toMillis(at));
  return `${text.slice(6)}-${text.slice(0, 2)}-${text.slice(3, 5)}` as LocalDate;
}

/** The name to store. Of an unknown zone UTC takes the place, so that the search for faults can go on. */
export function requireTimeZone(violations: Violations, pointer: string, zone: string): string {
  const name = timeZoneName(zone);
  if (name === undefined)
    violations.add('invalid_time_zone', pointer, 'is not a time zone of the IANA database');
  return name ?? 'UTC';
}
