import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FailureRow, LOCK_RULE } from '../../../src/domain/auth/lockout.js';
import { fromMillis, type Instant, toMillis } from '../../../src/domain/shared/time.js';
import { type Database, sql } from '../../../src/infrastructure/database/database.js';
import { SqlFailureCounts } from '../../../src/infrastructure/repositories/sign-in-failures.js';
import { openDatabase, type TestDatabase, testDatabase } from '../../support/postgres.js';
import { NOW } from './fixtures.js';

const SECRET = 'a secret of the installation, long enough';

let database: TestDatabase;
/** As another process has it. */
let other: Database;
let counts: SqlFailureCounts;
let elsewhere: SqlFailureCounts;
beforeAll(async () => {
  database = await testDatabase({ max: 20 });
  other = openDatabase(database.url, { max: 20 });
  counts = new SqlFailureCounts(database.db, SECRET);
  elsewhere = new SqlFailureCounts(other, SECRET);
});
afterAll(async () => {
  await other.close();
  await database.close();
});

const later = (seconds: number): Instant => fromMillis(toMillis(NOW) + seconds * 1000);
let people = 0;
const someone = (): FailureRow => ({ emailKey: `person-${++people}@example.org`, network: null });
const reserve = (row: FailureRow, now = NOW) => counts.reserve(row, LOCK_RULE, now);
async function reserveTimes(times: number, row: FailureRow, now = NOW): Promise<boolean[]> {
  const open: boolean[] = [];
  for (let time = 0; time < times; time++) open.push((await reserve(row, now)).isOpen);
  return open;
}

describe('a try', () => {
  it('is open five times, of fifty at once in two processes', async () => {
    const row = someone();

    const tries = await Promise.all(
      Array.from({ length: 50 }, (_, index) => (index % 2 ? counts : elsewhere).reserve(row, LOCK_RULE, NOW)),
    );

    expect(tries.filter(({ isOpen }) => isOpen)).toHaveLength(5);
    expect(tries.filter(({ lockedUntil }) => lockedUntil === later(900))).toHaveLength(46);
  });

  it('is the hundredth at most, from everywhere together, until the password is reset', async () => {
    const row = someone();
    const home = { ...row, network: '192.0.2.1' };
    let open = 0;
    for (let day = 1; day <= 12; day++) {
      open += (await reserveTimes(6, row, later(day * 86_400))).filter(Boolean).length;
      open += (await reserveTimes(6, home, later(day * 86_400))).filter(Boolean).length;
    }

    expect(open).toBe(100);
    expect(await reserve(home, later(90 * 86_400))).toEqual({ isOpen: false, lockedUntil: null });

    await counts.forget(row.emailKey);
    expect(await reserve(home, later(90 * 86_400))).toMatchObject({ isOpen: true });
    expect(await reserve(row, later(90 * 86_400))).toMatchObject({ isOpen: true });
  });

  it('that succeeds begins its own row anew and no other', async () => {
    const row = someone();
    const home = { ...row, network: '192.0.2.1' };
    await reserveTimes(5, row);
    await reserveTimes(4, home);

    await counts.forgive(home);

    expect(await reserveTimes(5, home)).toEqual([true, true, true, true, true]);
    expect(await reserve(row)).toEqual({ isOpen: false, lockedUntil: later(900) });
  });
});

describe('a try that was not made', () => {
  it('is as if it had never been counted, also the one that locks', async () => {
    const row = someone();
    await reserveTimes(4, row);
    for (let time = 0; time < 120; time++) {
      expect(await reserve(row)).toMatchObject({ isOpen: true, locks: 1, lockedUntil: later(900) });
      await counts.release(row, LOCK_RULE);
    }

    expect(await reserveTimes(2, row)).toEqual([true, false]);
    await counts.release(someone(), LOCK_RULE);
  });
});

describe('a network', () => {
  const admit = (network: string, now = NOW) => counts.reserveNetwork(network, 3, later(900), now);

  it('has so many failures in a quarter of an hour, at once too', async () => {
    const tries = await Promise.all(Array.from({ length: 20 }, () => admit('198.51.100.1')));

    expect(tries.filter((until) => until === undefined)).toHaveLength(3);
    expect(tries.filter((until) => until === later(900))).toHaveLength(17);
    expect(await counts.reserveNetwork('198.51.100.1', 3, later(1800), later(900))).toBeUndefined();
  });

  it('gets back what was no failure', async () => {
    for (let time = 0; time < 6; time++) {
      expect(await admit('198.51.100.2')).toBeUndefined();
      await counts.forgiveNetwork('198.51.100.2');
    }
  });
});

describe('the table', () => {
  it('knows neither addresses nor networks', async () => {
    const row = someone();
    await reserve({ ...row, network: '203.0.113.77' });
    await counts.reserveNetwork('203.0.113.77', 3, later(900), NOW);

    const rows = await database.db.many(sql`select * from sign_in_failures`);
    expect(JSON.stringify(rows)).not.toMatch(/person-|203\.0\.113/);
  });

  it('forgets what was a month ago, but no password that is used up', async () => {
    const [old, recent, usedUp] = [someone(), someone(), someone()];
    await reserve(old, later(-100));
    await reserve(recent);
    for (let day = -30; day < -9; day++) await reserveTimes(5, usedUp, later(day * 86_400));

    expect(await counts.purge(later(-1), LOCK_RULE)).toBeGreaterThanOrEqual(3);

    expect(await reserveTimes(5, old)).toEqual([true, true, true, true, true]);
    expect(await reserveTimes(5, recent)).toEqual([true, true, true, true, false]);
    expect(await reserve(usedUp)).toEqual({ isOpen: false, lockedUntil: null });
  });
});
