import { describe, expect, it } from '@jest/globals';
import { MemoryQuota } from '../../../src/infrastructure/quota/memory.js';

const policy = { name: 'reads', quota: 3, windowSeconds: 60 };

/** A quota whose clock stands still until it is told otherwise. */
function quotaAt(start = 1_000_000) {
  const clock = { now: start };
  return { clock, quota: new MemoryQuota(() => clock.now) };
}

const take = (quota: MemoryQuota, key: string, times: number) => {
  for (let n = 1; n < times; n++) quota.consume(policy, key, 1);
  return quota.consume(policy, key, 1);
};

describe('MemoryQuota', () => {
  it('lets pass as many as the quota has, and says what is left', () => {
    const { quota } = quotaAt();

    expect([1, 1, 1, 1].map((cost) => quota.consume(policy, 'ana', cost))).toEqual([
      { allowed: true, remaining: 2, resetSeconds: 60 },
      { allowed: true, remaining: 1, resetSeconds: 60 },
      { allowed: true, remaining: 0, resetSeconds: 60 },
      { allowed: false, remaining: 0, resetSeconds: 60 },
    ]);
  });

  it('begins again when the window ends, however often it was asked meanwhile', () => {
    const { quota, clock } = quotaAt();
    take(quota, 'ana', 50);

    clock.now += 59_001;
    expect(quota.consume(policy, 'ana', 1)).toEqual({ allowed: false, remaining: 0, resetSeconds: 1 });
    clock.now += 999;
    expect(quota.consume(policy, 'ana', 1)).toEqual({ allowed: true, remaining: 2, resetSeconds: 60 });
  });

  it('tells keys and policies apart', () => {
    const { quota } = quotaAt();
    take(quota, 'ana', 4);

    expect(quota.consume(policy, 'ben', 1)).toMatchObject({ remaining: 2 });
    expect(quota.consume({ ...policy, name: 'writes' }, 'ana', 1)).toMatchObject({ remaining: 2 });
  });

  it('takes back, and never more than was taken', () => {
    const { quota } = quotaAt();
    take(quota, 'ana', 2);

    expect(quota.consume(policy, 'ana', -1)).toMatchObject({ remaining: 2 });
    expect(quota.consume(policy, 'ana', -5)).toMatchObject({ remaining: 3 });
  });

  it('forgets who was idle longest where there are too many, and nobody of another policy', () => {
    const { quota } = quotaAt();
    const accounts = { ...policy, name: 'accounts' };
    take(quota, 'idle', 4);
    take(quota, 'busy', 4);
    quota.consume(accounts, 'ana', 3);
    for (let n = 0; n < 9_999; n++) {
      quota.consume(policy, `10.0.${n >> 8}.${n & 255}`, 1);
      quota.consume(policy, 'busy', 1);
    }

    expect(quota.consume(policy, 'busy', 1)).toMatchObject({ allowed: false });
    expect(quota.consume(policy, 'idle', 1)).toMatchObject({ allowed: true, remaining: 2 });
    expect(quota.consume(accounts, 'ana', 1)).toMatchObject({ allowed: false });
  });

  it('remembers that somebody else has counted to the end', () => {
    const { quota, clock } = quotaAt();
    expect(quota.usedUp(policy, 'ana')).toBeUndefined();

    expect(quota.useUp(policy, 'ana', 5_000)).toEqual({ allowed: false, remaining: 0, resetSeconds: 5 });
    expect(quota.usedUp(policy, 'ana')).toEqual({ allowed: false, remaining: 0, resetSeconds: 5 });
    clock.now += 5_000;
    expect(quota.usedUp(policy, 'ana')).toBeUndefined();
  });
});
