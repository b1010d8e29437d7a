import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';
import type { Ids } from '../domain/shared/ids.js';
import { type Clock, fromMillis } from '../domain/shared/time.js';

export const systemClock: Clock = { now: () => fromMillis(Date.now()) };

const ID_BYTES = 16;

/** Random bytes are drawn in bulk: asking for them costs several times what making an id of them does. */
const pool = Buffer.alloc(256 * ID_BYTES);
let used = pool.length;

function randomBytes(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  return pool.subarray(used, (used += ID_BYTES));
}

/** The moment of the last id, and how many there were in it. */
let msecs = 0;
let seq = 0;

/** Ids of one process sort in the order in which they were made, also within a millisecond and if the clock goes back. */
export const uuids: Ids = {
  next: () => {
    const random = randomBytes();
    const now = Date.now();
    if (now > msecs) {
      msecs = now;
      // Half of the range is left to count up in.
      seq = (random[6]! << 23) | (random[7]! << 16) | (random[8]! << 8) | random[9]!;
    } else seq++;
    return v7({ random, msecs, seq });
  },
};
