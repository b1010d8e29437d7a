import { describe, expect, it } from '@jest/globals';
import { systemClock, uuids, uuidsOf } from '../../src/infrastructure/system.js';

const V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const millisOf = (id: string): number => parseInt(id.replace('-', '').slice(0, 12), 16);

describe('uuids', () => {
  it('are of version 7 and carry the time', () => {
    const before = Date.now();
    const id = uuids.next();
    expect(id).toMatch(V7);
    expect(millisOf(id)).toBeGreaterThanOrEqual(before);
    expect(millisOf(id)).toBeLessThanOrEqual(Date.now());
  });

  it('are all different and sort as they were made, more in a millisecond than the counter holds', () => {
    const still = uuidsOf(() => 1_772_478_300_000);
    const made = Array.from({ length: 10_000 }, () => still.next());
    expect(new Set(made).size).toBe(made.length);
    expect([...made].sort()).toEqual(made);
    expect(made.every((id) => V7.test(id))).toBe(true);
  });

  it('go on when the clock is set back', () => {
    let now = 2_000_000_000_000;
    const ids = uuidsOf(() => now);
    const first = ids.next();
    now -= 60_000;
    const second = ids.next();
    now += 60_001;
    const third = ids.next();
    expect([first, second, third].sort()).toEqual([first, second, third]);
    expect(millisOf(third)).toBe(now);
  });
});

describe('systemClock', () => {
  it('says what time it is', () => {
    const before = Date.now();
    expect(Date.parse(systemClock.now())).toBeGreaterThanOrEqual(before);
  });
});
