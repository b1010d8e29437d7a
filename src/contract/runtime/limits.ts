/**
 * Quotas: how much may be asked in which time (`x-rate-limits`). What counts for what is the document's; where it is
 * counted, and whose address a request came from, the application's.
 */
import type { OperationRow, RateLimitRow } from '../model.js';
import type { RequestInfo } from '../types.js';
import type { Exchange } from './exchange.js';
import { Usage } from './usage.js';

/** What is left of a quota. */
export interface QuotaState {
  readonly allowed: boolean;
  readonly remaining: number;
  /** Until all of it is there again. */
  readonly resetSeconds: number;
}

/** Counts. */
export interface Quota {
  /**
   * Takes `cost` requests from the quota of a key, or gives back where it is negative. It never fails: who cannot count lets
   * pass. Where it need not wait it answers at once, since every request asks.
   */
  consume(policy: RateLimitRow, key: string, cost: number): QuotaState | Promise<QuotaState>;
}

export interface LimiterOptions {
  readonly policies: Readonly<Record<string, RateLimitRow>>;
  readonly quota: Quota;
  readonly addressOf: (request: RequestInfo) => string | undefined;
  readonly actorKey: (actor: unknown) => string;
}

/** The quotas of one operation. */
export class Limiter {
  /** Counted as soon as the request is there: whoever floods us is turned away before anything is looked at. */
  private readonly early: readonly RateLimitRow[];
  /** Counted once it is known who asks. */
  private readonly late: readonly RateLimitRow[];
  /** The value of `RateLimit-Policy`. */
  private readonly announcement: string;

  constructor(
    { limits, security }: Pick<OperationRow, 'limits' | 'security'>,
    private readonly options: LimiterOptions,
  ) {
    const policies = limits.flatMap((name) => options.policies[name] ?? []);
    const isPublic = security.every(({ schemes }) => schemes.length === 0);
    this.early = policies.filter(({ per }) => isPublic || per === 'address');
    this.late = policies.filter((policy) => !this.early.includes(policy));
    this.announcement = policies
      .map(({ name, quota, windowSeconds }) => `"${name}";q=${quota};w=${windowSeconds}`)
      .join(', ');
  }

  /** Throws 429 where the address has used up its share. */
  arrive(exchange: Exchange): void | Promise<void> {
    const usage = new Usage(this.announcement, this.options.quota);
    exchange.usage = usage;
    const address = this.addressOf(exchange);
    return usage.take(this.early, (policy) => (policy.per === 'address' ? address : nobody(address)));
  }

  /** Throws 429 where the account has. Whoever may ask without one counts by address. */
  identify(exchange: Exchange): void | Promise<void> {
    const { actor, usage } = exchange;
    if (this.late.length === 0 || usage === undefined) return;
    const key = actor === undefined ? nobody(this.addressOf(exchange)) : this.options.actorKey(actor);
    return usage.take(this.late, () => key);
  }

  private addressOf(exchange: Exchange): string {
    return this.options.addressOf(exchange) ?? 'unknown';
  }
}

/** Not the key of an account, whatever those look like. */
const nobody = (address: string): string => `address ${address}`;
