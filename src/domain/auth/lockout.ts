import type { Independently } from '../shared/atomically.js';
import { networkOf } from '../shared/network.js';
import type { Origin } from '../shared/origin.js';
import { type Clock, fromMillis, type Instant, toMillis } from '../shared/time.js';
import { AccountLocked, TooManyFailures } from './errors.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How failures lock. Every lock of a row is longer than the one before it, and none is for ever. */
export const LOCK_RULE: LockRule = {
  failuresPerLock: 5,
  lockSeconds: [15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 16 * HOUR, DAY],
  failuresInAll: 100,
};
export const NETWORK_WINDOW_SECONDS = 15 * MINUTE;
/** A row without a failure for so long is forgotten. */
const KEPT_SECONDS = 30 * DAY;

export interface LockRule {
  readonly failuresPerLock: number;
  /** Of the first lock in a row, of the second, ...; the last also of all further ones. */
  readonly lockSeconds: readonly [number, ...number[]];
  /** After so many in a row, from wherever, the password is of no use until it is reset. */
  readonly failuresInAll: number;
}

/** Failures in a row are counted for an address, whether or not it has an account, and for where they come from. */
export interface FailureRow {
  readonly emailKey: string;
  /** A network that the account has lately signed in from; null for all others together. */
  readonly network: string | null;
}

/** What became of a try. `lockedUntil` of one that may go on: it is the last one, should it fail. */
export type Reservation =
  | { readonly isOpen: true; readonly locks: number; readonly lockedUntil: Instant | null }
  /** Null for until the password is reset. */
  | { readonly isOpen: false; readonly lockedUntil: Instant | null };

/** The counts, which all processes share. */
export interface FailureCounts {
  /** Counts a try as failed before it is made. Of any number at once as many are open as the rule allows. */
  reserve(row: FailureRow, rule: LockRule, now: Instant): Promise<Reservation>;
  /** The try was not made: it counts for nothing, and begins no lock. */
  release(row: FailureRow, rule: LockRule): Promise<void>;
  /** The try succeeded: the row and the sum of the address begin anew. */
  forgive(row: FailureRow): Promise<void>;
  /** Everything about an address begins anew. */
  forget(emailKey: string): Promise<void>;
  /** Counts a failure of a network; when its window ends, where it has had `limit` of them. */
  reserveNetwork(
    network: string,
    limit: number,
    windowEnd: Instant,
    now: Instant,
  ): Promise<Instant | undefined>;
  forgiveNetwork(network: string): Promise<void>;
  /** Removes rows whose last failure was before this, but not of passwords that are of no use any more. */
  purge(before: Instant, rule: LockRule): Promise<number>;
}

/** A try at a password. Whoever it belongs to, whatever comes out, a hash is computed for it. */
export interface Attempt {
  readonly row: FailureRow;
  readonly network: string;
  /** Thrown whatever the password was. */
  readonly refusal: AccountLocked | undefined;
  /** Set where this try, failing, begins a lock; `isFirst` of a row. */
  readonly lock: { readonly until: Instant; readonly isFirst: boolean } | undefined;
}

export interface LockoutNeeds {
  readonly counts: FailureCounts;
  readonly independently: Independently;
  readonly clock: Clock;
  readonly failuresPerNetwork: number;
}

/**
 * Failed sign-ins lock, for an address in its normal form and for nothing that a client could choose. What
 * comes from where an account has lately signed in counts by itself, so that strangers cannot lock its owner out.
 */
export class Lockout {
  constructor(private readonly needs: LockoutNeeds) {}

  /** Where a try counts. */
  rowOf(emailKey: string, origin: Origin, familiar: readonly string[]): FailureRow {
    const network = networkOf(origin.address);
    return { emailKey, network: familiar.some((address) => networkOf(address) === network) ? network : null };
  }

  /** Counts the try, for good, whatever becomes of the transaction around. Throws TooManyFailures. */
  begin(row: FailureRow, origin: Origin): Promise<Attempt> {
    const { counts, clock, independently } = this.needs;
    const network = networkOf(origin.address);
    return independently(async () => {
      const now = clock.now();
      await this.admit(network, now);
      const reservation = await counts.reserve(row, LOCK_RULE, now);
      const { isOpen, lockedUntil: until } = reservation;
      if (!isOpen) return { row, network, refusal: refusalUntil(until, now), lock: undefined };
      const lock = until === null ? undefined : { until, isFirst: reservation.locks === 1 };
      return { row, network, refusal: undefined, lock };
    });
  }

  /** Part of the caller's transaction. */
  async succeed({ row, network }: Attempt): Promise<void> {
    // In the order in which tries are counted: two at once do not lock each other out.
    await this.needs.counts.forgiveNetwork(network);
    await this.needs.counts.forgive(row);
  }

  /** Nothing was compared, because we were too busy: that is nobody's failure. */
  async withdraw({ row, network, refusal }: Attempt): Promise<void> {
    const { counts, independently } = this.needs;
    await independently(async () => {
      await counts.forgiveNetwork(network);
      if (!refusal) await counts.release(row, LOCK_RULE);
    });
  }

  /** The owner proved to read the mails of the address. */
  clear(emailKey: string): Promise<void> {
    return this.needs.counts.forget(emailKey);
  }

  purge(): Promise<number> {
    const { counts, clock } = this.needs;
    return counts.purge(after(clock.now(), -KEPT_SECONDS), LOCK_RULE);
  }

  /** Whoever tries one password on many accounts locks none of them, but is noticed. */
  private async admit(network: string, now: Instant): Promise<void> {
    const { counts, failuresPerNetwork } = this.needs;
    const windowEnd = after(now, NETWORK_WINDOW_SECONDS);
    const until = await counts.reserveNetwork(network, failuresPerNetwork, windowEnd, now);
    if (until !== undefined) throw new TooManyFailures(secondsUntil(until, now));
  }
}

const refusalUntil = (until: Instant | null, now: Instant): AccountLocked =>
  new AccountLocked(until === null ? DAY : secondsUntil(until, now));

const after = (now: Instant, seconds: number): Instant => fromMillis(toMillis(now) + seconds * 1000);

const secondsUntil = (until: Instant, now: Instant): number =>
  Math.max(1, Math.ceil((toMillis(until) - toMillis(now)) / 1000));
