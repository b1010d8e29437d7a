/** What happens to replies that break the contract of their operation. */
import type { Violation } from '../problems/problem.js';
import { ReplyViolation } from './violation.js';

/**
 * How replies are held against the contract. `strict`, for tests and development: a violation is answered with a
 * loud 500. Otherwise a share of the replies is checked, violations are reported, and the reply is sent.
 */
export type ReplyChecks =
  | 'strict'
  | {
      /** Between 0 (none) and 1 (every reply). */
      readonly sample: number;
      report(violation: ReplyViolation): void;
    };

export class Checker {
  constructor(
    private readonly operationId: string,
    private readonly checks: ReplyChecks,
  ) {}

  /** Whether this answer is one of those that are checked. */
  isDue(): boolean {
    const { checks } = this;
    return checks === 'strict' || (checks.sample > 0 && Math.random() < checks.sample);
  }

  /** Throws the violation, or reports it. */
  complain(status: number, faults: readonly Violation[]): void {
    const violation = new ReplyViolation(this.operationId, status, faults);
    if (this.checks === 'strict') throw violation;
    this.checks.report(violation);
  }
}
