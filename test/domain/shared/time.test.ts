import { describe, expect, it } from '@jest/globals';
import { instant } from '../../../src/domain/shared/time.js';
import { localDateIn, requireTimeZone, timeZoneName } from '../../../src/domain/shared/time-zone.js';
import { Violations } from '../../../src/domain/shared/violations.js';

describe('instant', () => {
  it.each([
    ['2026-03-02T19:05:00.000Z', '2026-03-02T19:05:00.000Z'],
    ['2026-03-02T19:05:00Z', '2026-03-02T19:05:00.000Z'],
    ['2026-03-02T19:05:00.5Z', '2026-03-02T19:05:00.500Z'],
    ['2026-03-02T19:05:00.123999999Z', '2026-03-02T19:05:00.123Z'],
    ['2026-03-02T19:05:00+01:00', '2026-03-02T18:05:00.000Z'],
    ['2026-03-02t19:05:00z', '2026-03-02T19:05:00.000Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
    ['2016-12-31T23:59:60.9Z', '2016-12-31T23:59:59.900Z'],
    ['2026-03-02T19:60:00Z', null],
    ['tomorrow', null],
  ])('reads %s as %s', (text, expected) => {
    if (expected === null) expect(() => instant(text)).toThrow(RangeError);
    else expect(instant(text)).toBe(expected);
  });
});

describe('localDateIn', () => {
  it.each([
    // Midnight is what the wall shows, not what UTC shows.
    ['Europe/Berlin', '2026-03-02T22:59:59.999Z', '2026-03-02'],
    ['Europe/Berlin', '2026-03-02T23:00:00.000Z', '2026-03-03'],
    // The same, an hour earlier, once the clocks have gone forward on 29 March 2026.
    ['Europe/Berlin', '2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['Europe/Berlin', '2026-03-29T22:00:00.000Z', '2026-03-30'],
    // The night of 25 October has its third hour twice and still belongs to one day.
    ['Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['Europe/Berlin', '2026-10-25T00:30:00.000Z', '2026-10-25'],
    ['Europe/Berlin', '2026-10-25T01:30:00.000Z', '2026-10-25'],
    ['Europe/Berlin', '2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['America/New_York', '2026-03-08T04:59:59.999Z', '2026-03-07'],
    ['America/New_York', '2026-03-09T03:59:59.999Z', '2026-03-08'],
    ['America/New_York', '2026-03-09T04:00:00.000Z', '2026-03-09'],
    ['Pacific/Kiritimati', '2026-01-01T10:00:00.000Z', '2026-01-02'],
    ['Pacific/Niue', '2026-01-01T10:59:59.999Z', '2025-12-31'],
    ['Asia/Kathmandu', '2026-01-01T18:15:00.000Z', '2026-01-02'],
    // Samoa left out 30 December 2011.
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31'],
    ['UTC', '1900-01-01T00:00:00.000Z', '1900-01-01'],
  ])('knows the day in %s at %s', (zone, at, day) => {
    expect(localDateIn(zone, instant(at))).toBe(day);
  });
});

describe('timeZoneName', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['utc', 'UTC'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Europe/Atlantis', undefined],
    ['+02:00', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('takes %s for %s', (zone, name) => {
    expect(timeZoneName(zone)).toBe(name);
  });

  it('is a violation where there is no such zone', () => {
    const violations = new Violations();
    expect(requireTimeZone(violations, '#/timeZone', 'Mars/Olympus')).toBe('UTC');
    expect(() => violations.throwIfAny()).toThrow(
      expect.objectContaining({
        code: 'invalid_time_zone',
        errors: [expect.objectContaining({ pointer: '#/timeZone' })],
      }),
    );
  });

  it('bears more zones than it keeps formatters for', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    for (const zone of [
      ...zones,
      ...zones.map((name) => name.toLowerCase()),
      ...zones.map((name) => name.toUpperCase()),
    ]) {
      expect(localDateIn(zone, instant('2026-06-15T12:00:00Z'))).toMatch(/^2026-06-1[456]$/);
    }
  });
});
