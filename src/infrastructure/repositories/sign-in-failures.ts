import { createHmac, hkdfSync } from 'node:crypto';
import type { FailureCounts, FailureRow, LockRule, Reservation } from '../../domain/auth/lockout.js';
import type { Instant } from '../../domain/shared/time.js';
import { type Database, sql } from '../database/database.js';

/** The sum of all rows of an address, and the row of everybody but its owner. */
const ALL = 'all';
const ELSEWHERE = 'elsewhere';

type OpenRow = Pick<Extract<Reservation, { isOpen: true }>, 'locks' | 'lockedUntil'>;

/** All locks are taken in one order: the network, the row, the sum. */
export class SqlFailureCounts implements FailureCounts {
  readonly #key: Buffer;

  constructor(
    private readonly db: Database,
    secret: string,
  ) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'spotter sign-in failures', 32));
  }

  async reserve(row: FailureRow, rule: LockRule, now: Instant): Promise<Reservation> {
    const { key, source } = this.placeOf(row);
    const { failuresPerLock, lockSeconds, failuresInAll } = rule;
    const open = await this.db.maybe<OpenRow>(sql`
      with reserved as (
        insert into sign_in_failures as f (key_digest, source, failures, last_failed_at)
        values (${key}, ${source}, 1, ${now})
        on conflict (key_digest, source) do update set
          failures = f.failures + 1,
          locks = f.locks + ((f.failures + 1) % ${failuresPerLock} = 0)::integer,
          locked_until = case when (f.failures + 1) % ${failuresPerLock} = 0 then
            ${now}::timestamptz + make_interval(secs =>
              (${lockSeconds}::integer[])[least(f.locks + 1, ${lockSeconds.length})]) end,
          last_failed_at = excluded.last_failed_at
        where f.locked_until is null or f.locked_until <= ${now}
        returning locks, locked_until
      ), counted as (
        insert into sign_in_failures as f (key_digest, source, failures, last_failed_at)
        select ${key}, ${ALL}, 1, ${now} from reserved
        on conflict (key_digest, source) do update set
          failures = f.failures + 1, last_failed_at = excluded.last_failed_at
        where f.failures < ${failuresInAll}
        returning 1
      )
      select r.locks, r.locked_until as "lockedUntil" from reserved r, counted`);
    return open ? { isOpen: true, ...open } : { isOpen: false, lockedUntil: await this.lockOf(row, rule) };
  }

  async release(row: FailureRow, { failuresPerLock }: LockRule): Promise<void> {
    const { key, source } = this.placeOf(row);
    await this.db.run(sql`
      update sign_in_failures set
        failures = failures - 1,
        locks = locks - (failures % ${failuresPerLock} = 0)::integer,
        locked_until = case when failures % ${failuresPerLock} = 0 then null else locked_until end
      where key_digest = ${key} and source = ${source} and failures > 0`);
    await this.db.run(sql`
      update sign_in_failures set failures = failures - 1
      where key_digest = ${key} and source = ${ALL} and failures > 0`);
  }

  async forgive(row: FailureRow): Promise<void> {
    const { key, source } = this.placeOf(row);
    await this.db.run(sql`delete from sign_in_failures where key_digest = ${key} and source = ${source}`);
    await this.db.run(sql`delete from sign_in_failures where key_digest = ${key} and source = ${ALL}`);
  }

  async forget(emailKey: string): Promise<void> {
    await this.db.run(sql`delete from sign_in_failures where key_digest = ${this.digest('email', emailKey)}`);
  }

  async reserveNetwork(
    network: string,
    limit: number,
    windowEnd: Instant,
    now: Instant,
  ): Promise<Instant | undefined> {
    const key = this.digest('network', network);
    const reserved = await this.db.run(sql`
      insert into sign_in_failures as f (key_digest, source, failures, locked_until, last_failed_at)
      values (${key}, ${ALL}, 1, ${windowEnd}, ${now})
      on conflict (key_digest, source) do update set
        failures = case when f.locked_until <= ${now} then 1 else f.failures + 1 end,
        locked_until = case when f.locked_until <= ${now} then excluded.locked_until else f.locked_until end,
        last_failed_at = excluded.last_failed_at
      where f.failures < ${limit} or f.locked_until <= ${now}`);
    if (reserved === 1) return undefined;
    const full = await this.db.maybe<{ until: Instant }>(sql`
      select locked_until as until from sign_in_failures where key_digest = ${key} and source = ${ALL}`);
    return full?.until ?? now;
  }

  async forgiveNetwork(network: string): Promise<void> {
    await this.db.run(sql`
      update sign_in_failures set failures = greatest(failures - 1, 0)
      where key_digest = ${this.digest('network', network)} and source = ${ALL}`);
  }

  purge(before: Instant, { failuresInAll }: LockRule): Promise<number> {
    return this.db.run(sql`
      delete from sign_in_failures
      where last_failed_at < ${before} and not (source = ${ALL} and failures >= ${failuresInAll})`);
  }

  /** Until when a try is refused; null for until the password is reset. Asked anew: a reservation sees what was before it. */
  private async lockOf(row: FailureRow, { failuresInAll }: LockRule): Promise<Instant | null> {
    const { key, source } = this.placeOf(row);
    const { isOver, until } = await this.db.one<{ isOver: boolean; until: Instant | null }>(sql`
      select coalesce(bool_or(source = ${ALL} and failures >= ${failuresInAll}), false) as "isOver",
        max(locked_until) filter (where source = ${source}) as until
      from sign_in_failures where key_digest = ${key} and source in (${ALL}, ${source})`);
    return isOver ? null : until;
  }

  private placeOf({ emailKey, network }: FailureRow): { key: string; source: string } {
    const source = network === null ? ELSEWHERE : this.digest('network', network);
    return { key: this.digest('email', emailKey), source };
  }

  private digest(kind: 'email' | 'network', text: string): string {
    return createHmac('sha256', this.#key).update(`${kind} ${text}`).digest('base64url');
  }
}
