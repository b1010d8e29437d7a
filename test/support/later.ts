/** A clock that stands still at the start of the test and can be moved on: access tokens go by the real time. */
import { type Clock, fromMillis, type Instant, toMillis } from '../../src/domain/shared/time.js';

const MINUTE_MS = 60_000;
export const HOURS = 60;
export const DAYS = 24 * HOURS;

export class MovableClock implements Clock {
  readonly begun: Instant = fromMillis(Date.now());
  #now = this.begun;

  now(): Instant {
    return this.#now;
  }

  /** The moment so many minutes after the beginning. */
  after(minutes: number): Instant {
    return fromMillis(toMillis(this.begun) + minutes * MINUTE_MS);
  }

  moveTo(minutes: number): void {
    this.#now = this.after(minutes);
  }
}
