import { randomInt, randomUUID } from 'node:crypto';
import type { Ids } from '../domain/shared/ids.js';
import { type Clock, fromMillis } from '../domain/shared/time.js';

export const systemClock: Clock = { now: () => fromMillis(Date.now()) };

const COUNTER_END = 0x1000;

/**
 * UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, a counter of 12 bits (section 6.2, method 1) and 62 random
 * bits. Ids of one generator sort in the order in which they were made, also within a millisecond and when the clock
 * is set back. A workout of thirty sets takes close to forty of them, so they are put together from text.
 */
export function uuidsOf(nowMs: () => number): Ids {
  let millis = 0;
  let counter = 0;
  let time = '';
  const tick = (now: number): void => {
    millis = now;
    // From the lower half, so that there is room to count; at random, so that ids tell nothing of their number.
    counter = randomInt(COUNTER_END / 2);
    const hex = millis.toString(16).padStart(12, '0');
    time = `${hex.slice(0, 8)}-${hex.slice(8)}`;
  };
  return {
    next: () => {
      const now = nowMs();
      if (now > millis) tick(now);
      else if (++counter === COUNTER_END) tick(millis + 1);
      // What follows the version in a random UUID: its variant and 62 random bits.
      return `${time}-7${(COUNTER_END + counter).toString(16).slice(1)}-${randomUUID().slice(19)}`;
    },
  };
}

export const uuids: Ids = uuidsOf(Date.now);
