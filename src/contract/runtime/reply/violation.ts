/** A reply that the document does not declare. It is a mistake of the server, never of the client. */
import type { Violation } from '../problems/problem.js';

export class ReplyViolation extends Error {
  override readonly name = 'ReplyViolation';

  constructor(
    readonly operationId: string,
    readonly status: number,
    readonly faults: readonly Violation[],
  ) {
    super(`${operationId} answered ${status} against its contract: ${faults.map(sentence).join('; ')}`);
  }
}

const sentence = (fault: Violation): string =>
  `${'pointer' in fault ? fault.pointer : 'header' in fault ? `header ${fault.header}` : fault.parameter} ${fault.detail}`;
