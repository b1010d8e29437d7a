import { v7 } from 'uuid';
import type { Ids } from '../domain/shared/ids.js';
import { type Clock, fromMillis } from '../domain/shared/time.js';

export const systemClock: Clock = { now: () => fromMillis(Date.now()) };

/** Ids of one process sort in the order in which they were made, also within a millisecond. */
export const uuids: Ids = { next: () => v7() };
