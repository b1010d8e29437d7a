import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { SharedQuota } from '../../../src/infrastructure/quota/shared.js';
import { RedisConnection } from '../../../src/infrastructure/redis/connection.js';
import { describeWithRedis, TestRedis } from '../../support/redis.js';

const policy = { name: 'reads', quota: 5, windowSeconds: 60 };

/** What one process has. */
class Process {
  readonly said: string[] = [];
  readonly redis: RedisConnection;
  readonly quota: SharedQuota;

  /** Patient, since the machine of a test may be busy; what is not is said where it matters. */
  constructor(url: string, commandTimeoutMs = 5000) {
    this.redis = RedisConnection.open({
      url,
      commandTimeoutMs,
      onWarning: (message) => this.said.push(message),
    });
    this.quota = new SharedQuota(this.redis);
  }

  async connected(): Promise<this> {
    while (!this.redis.isUsable()) await pause(5);
    return this;
  }

  /** Asks so many times, one after the other, and answers what was left each time. */
  async take(key: string, times: number): Promise<(number | 'refused')[]> {
    const left: (number | 'refused')[] = [];
    for (let n = 0; n < times; n++) {
      const { allowed, remaining } = await this.quota.consume(policy, key, 1);
      left.push(allowed ? remaining : 'refused');
    }
    return left;
  }

  /** How long the slowest of so many requests waits, in milliseconds. */
  async slowest(times: number): Promise<number> {
    let slowest = 0;
    for (let n = 0; n < times; n++) {
      const begun = performance.now();
      await this.quota.consume(policy, randomUUID(), 1);
      slowest = Math.max(slowest, performance.now() - begun);
    }
    return slowest;
  }
}

describeWithRedis('SharedQuota', () => {
  let redis: TestRedis;
  let one: Process;
  let other: Process;
  let key: string;
  beforeAll(async () => {
    redis = await TestRedis.start();
  });
  beforeEach(async () => {
    key = randomUUID();
    one = await new Process(redis.url).connected();
    other = await new Process(redis.url).connected();
  });
  afterEach(() => {
    for (const { redis: connection } of [one, other]) connection.close();
  });
  afterAll(() => redis.kill());

  it('counts for all processes together', async () => {
    expect(await one.take(key, 3)).toEqual([4, 3, 2]);
    expect(await other.take(key, 3)).toEqual([1, 0, 'refused']);
    expect(await one.take(key, 1)).toEqual(['refused']);
  });

  it('lets pass as many as the quota has where all ask at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, async (_, n) => [one, other][n % 2]!.quota.consume(policy, key, 1)),
    );

    expect(answers.filter(({ allowed }) => allowed)).toHaveLength(policy.quota);
  });

  it('says when all of it is there again', async () => {
    expect(await one.quota.consume(policy, key, 1)).toEqual({
      allowed: true,
      remaining: 4,
      resetSeconds: 60,
    });
  });

  it('gives back for all processes', async () => {
    await one.take(key, 5);
    void one.quota.consume(policy, key, -1);
    await one.redis.ping();

    expect(await other.take(key, 2)).toEqual([0, 'refused']);
  });

  it('does not ask Redis for whom there is nothing left', async () => {
    await one.take(key, 6);
    const begun = one.quota.consume(policy, key, 1);

    expect(begun).toEqual({ allowed: false, remaining: 0, resetSeconds: expect.any(Number) });
  });

  it('begins again when Redis has forgotten everything', async () => {
    await one.take(key, 3);
    await other.redis.client.flushall();

    expect(await one.take(key, 1)).toEqual([4]);
  });

  it('goes on at once without a Redis that is gone, and with it when it is back', async () => {
    await one.take(key, 2);
    await redis.kill();
    expect(await one.slowest(200)).toBeLessThan(250);
    expect(await one.take(key, 6)).toEqual([4, 3, 2, 1, 0, 'refused']);

    await redis.restart();
    await Promise.all([one.connected(), other.connected()]);
    const later = randomUUID();
    expect([...(await one.take(later, 1)), ...(await other.take(later, 1))]).toEqual([4, 3]);
    expect(one.said).toEqual(['Redis does not answer: doing without it', 'Redis answers again']);
  });

  it('waits once for a Redis that is frozen, and with it again when it is not', async () => {
    const hurried = await new Process(redis.url, 300).connected();
    redis.freeze();
    expect(await hurried.slowest(1)).toBeLessThan(1000);
    expect(await hurried.slowest(200)).toBeLessThan(250);

    redis.thaw();
    await hurried.connected();
    expect([...(await hurried.take(key, 1)), ...(await other.take(key, 1))]).toEqual([4, 3]);
    hurried.redis.close();
  });

  it('needs no Redis to begin', async () => {
    const alone = new Process('redis://127.0.0.1:1');

    expect(await alone.take(key, 6)).toEqual([4, 3, 2, 1, 0, 'refused']);
    expect(await alone.slowest(200)).toBeLessThan(250);
    alone.redis.close();
  });
});
