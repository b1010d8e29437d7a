/**
 * Counts requests in Redis, for all processes together. While Redis does not answer each process counts for itself: a quota
 * is then as many times larger as there are processes, which is better than nobody being served.
 */
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { RedisConnection } from '../redis/connection.js';
import { MemoryQuota } from './memory.js';
import type { Left, Policy } from './policy.js';

export class SharedQuota {
  readonly #limiters = new Map<string, RateLimiterRedis>();

  constructor(
    private readonly redis: RedisConnection,
    private readonly own = new MemoryQuota(),
  ) {}

  consume(policy: Policy, key: string, cost: number): Left | Promise<Left> {
    if (!this.redis.isUsable()) return this.own.consume(policy, key, cost);
    if (cost < 0) return this.#giveBack(policy, key, -cost);
    // Whoever goes on asking without a quota does not get as far as Redis.
    return this.own.usedUp(policy, key) ?? this.#take(policy, key, cost);
  }

  async #take(policy: Policy, key: string, cost: number): Promise<Left> {
    try {
      const { remainingPoints, msBeforeNext } = await this.#limiterOf(policy).consume(key, cost);
      return { allowed: true, remaining: remainingPoints, resetSeconds: Math.ceil(msBeforeNext / 1000) };
    } catch (reason) {
      if (reason instanceof RateLimiterRes) return this.own.useUp(policy, key, reason.msBeforeNext);
      this.redis.failed(reason);
      return this.own.consume(policy, key, cost);
    }
  }

  /** Nobody waits for it. */
  #giveBack(policy: Policy, key: string, points: number): Left {
    this.#limiterOf(policy)
      .reward(key, points)
      .catch((reason: unknown) => this.redis.failed(reason));
    return this.own.consume(policy, key, -points);
  }

  #limiterOf({ name, quota, windowSeconds }: Policy): RateLimiterRedis {
    const known = this.#limiters.get(name);
    if (known) return known;
    const limiter = new RateLimiterRedis({
      storeClient: this.redis.client,
      keyPrefix: `quota:${name}`,
      points: quota,
      duration: windowSeconds,
      rejectIfRedisNotReady: true,
    });
    this.#limiters.set(name, limiter);
    return limiter;
  }
}
