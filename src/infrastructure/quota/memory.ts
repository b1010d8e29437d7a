/** Counts requests in this process. */
import { LRUCache } from 'lru-cache';
import type { Left, Policy } from './policy.js';

/** As many callers as are told apart in one policy; whoever comes on top of them makes the one forgotten that was idle longest. */
const MAX_KEYS = 10_000;

interface Window {
  used: number;
  endsAt: number;
}

/**
 * A window of each key begins with its first request. rate-limiter-flexible does the same, with a timer and a promise for
 * each, and without a bound of its keys: 300 000 addresses would take 127 MB.
 */
export class MemoryQuota {
  /** By policy: many addresses do not make the accounts forgotten. */
  readonly #windows = new Map<string, LRUCache<string, Window>>();

  constructor(private readonly now: () => number = Date.now) {}

  consume(policy: Policy, key: string, cost: number): Left {
    const window = this.#windowOf(policy, key);
    window.used = Math.max(0, window.used + cost);
    return this.#left(policy, window);
  }

  /** What is left where that is known to be nothing. */
  usedUp(policy: Policy, key: string): Left | undefined {
    const window = this.#windows.get(policy.name)?.get(key);
    if (window === undefined || window.used <= policy.quota || window.endsAt <= this.now()) return undefined;
    return this.#left(policy, window);
  }

  /** Remembers that nothing is left, which somebody else has counted. */
  useUp(policy: Policy, key: string, resetMs: number): Left {
    const window = this.#windowOf(policy, key);
    window.used = policy.quota + 1;
    window.endsAt = this.now() + resetMs;
    return this.#left(policy, window);
  }

  #windowOf({ name, windowSeconds }: Policy, key: string): Window {
    const windows = this.#windows.get(name) ?? new LRUCache<string, Window>({ max: MAX_KEYS });
    this.#windows.set(name, windows);
    const known = windows.get(key);
    const now = this.now();
    if (known !== undefined && known.endsAt > now) return known;
    const window = { used: 0, endsAt: now + windowSeconds * 1000 };
    windows.set(key, window);
    return window;
  }

  #left({ quota }: Policy, { used, endsAt }: Window): Left {
    return {
      allowed: used <= quota,
      remaining: Math.max(0, quota - used),
      resetSeconds: Math.max(0, Math.ceil((endsAt - this.now()) / 1000)),
    };
  }
}
