/** What one request has taken from its quotas, and what its answer says of them (draft-ietf-httpapi-ratelimit-headers). */
import type { RateLimitRow } from '../model.js';
import type { Quota, QuotaState } from './limits.js';
import { problem, type ContractProblem } from './problems/problem.js';

interface Taken {
  readonly policy: RateLimitRow;
  readonly key: string;
  readonly state: QuotaState;
}

export class Usage {
  private readonly taken: Taken[] = [];

  constructor(
    private readonly announcement: string,
    private readonly quota: Quota,
  ) {}

  /** Takes one request from each, and throws 429 where one of them had none left. */
  take(policies: readonly RateLimitRow[], keyOf: (policy: RateLimitRow) => string): void | Promise<void> {
    let waiting: Promise<unknown>[] | undefined;
    for (const policy of policies) {
      const key = keyOf(policy);
      const state = this.quota.consume(policy, key, 1);
      if (state instanceof Promise)
        (waiting ??= []).push(state.then((later) => this.taken.push({ policy, key, state: later })));
      else this.taken.push({ policy, key, state });
    }
    if (waiting) return Promise.all(waiting).then(() => this.refuse());
    this.refuse();
  }

  /** Adds the headers of the answer. One that only says that nothing has changed costs nothing. */
  announce(headers: string[], status: number): void {
    const given = status === 304 ? 1 : 0;
    const nearest = this.nearest();
    headers.push('RateLimit-Policy', this.announcement);
    if (nearest === undefined) return;
    const { policy, state } = nearest;
    headers.push('RateLimit', `"${policy.name}";r=${state.remaining + given};t=${state.resetSeconds}`);
    if (given > 0) for (const { policy: row, key } of this.taken) void this.quota.consume(row, key, -given);
  }

  /** The quota that ends first; of two, the one that has longer to wait. */
  private nearest(): Taken | undefined {
    let nearest: Taken | undefined;
    for (const one of this.taken) {
      const closer = nearest === undefined ? -1 : one.state.remaining - nearest.state.remaining;
      if (closer < 0 || (closer === 0 && one.state.resetSeconds > nearest!.state.resetSeconds)) nearest = one;
    }
    return nearest;
  }

  private refuse(): void {
    if (this.taken.some(({ state }) => !state.allowed))
      throw usedUp(this.taken.filter(({ state }) => !state.allowed));
  }
}

function usedUp(violated: readonly Taken[]): ContractProblem {
  const seconds = Math.max(1, ...violated.map(({ state }) => state.resetSeconds));
  const quotas = violated.map(
    ({ policy }) => `"${policy.name}" of ${policy.quota} requests in ${policy.windowSeconds} seconds`,
  );
  return problem('rate_limited', {
    detail:
      quotas.length === 1
        ? `The quota ${quotas[0]} is used up.`
        : `The quotas ${quotas.join(' and ')} are used up.`,
    hint: seconds === 1 ? 'Wait a second.' : `Wait ${seconds} seconds.`,
    headers: { 'Retry-After': String(seconds) },
    members: { 'violated-policies': violated.map(({ policy }) => policy.name) },
  });
}
