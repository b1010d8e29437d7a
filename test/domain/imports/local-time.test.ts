import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toInstant, toLocal } from '../../../src/domain/imports/local-time.js';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

describe('toInstant', () => {
  it.each([
    ['Europe/Berlin', '2026-01-05T18:30:00', '2026-01-05T17:30:00.000Z'],
    ['Europe/Berlin', '2026-07-05T18:30:00', '2026-07-05T16:30:00.000Z'],
    ['America/New_York', '2026-01-05T00:15:00', '2026-01-05T05:15:00.000Z'],
    ['Asia/Kathmandu', '2026-01-05T18:30:00', '2026-01-05T12:45:00.000Z'],
  ])('reads the clock of %s', (zone, local, instant) => {
    expect(toInstant(local, zone)).toBe(instant);
  });

  it('takes the first of two hours when the clocks go back', () => {
    expect(toInstant('2026-10-25T02:30:00', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('reads a time that the clocks skip as if they had not been put forward', () => {
    expect(toInstant('2026-03-29T02:30:00', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('undoes toLocal, but for the hour that happens twice', () => {
    const instant = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, fc.constantFrom(...ZONES), (date, zone) => {
        const seconds = new Date(Math.floor(date.getTime() / 1000) * 1000).toISOString();
        const local = toLocal(seconds, zone);
        expect(toLocal(toInstant(local, zone), zone)).toBe(local);
      }),
    );
  });
});
