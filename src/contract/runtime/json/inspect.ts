/** A closer look at a parsed JSON value: names that poison prototypes, and text that is not Unicode. */
import type { Violation } from '../problems/problem.js';
import { isForbiddenName } from '../parameters/bag.js';
import { escapeToken, fragmentOf } from '../problems/violations.js';

/** Half of a surrogate pair: it cannot be written as UTF-8. */
const HALF_PAIR = /\p{Surrogate}/u;

/** Depth is bounded before: see `scanJson`. */
export function inspectJson(value: unknown, pointer: string, violations: Violation[]): void {
  if (typeof value === 'string') {
    if (HALF_PAIR.test(value)) {
      violations.push({
        pointer: fragmentOf(pointer),
        detail: 'must be Unicode text, without half surrogate pairs',
        code: 'unicode',
      });
    }
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => inspectJson(item, `${pointer}/${index}`, violations));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) inspectMember(name, member, pointer, violations);
  }
}

function inspectMember(name: string, member: unknown, parent: string, violations: Violation[]): void {
  const pointer = `${parent}/${escapeToken(name)}`;
  if (isForbiddenName(name)) {
    violations.push({
      pointer: fragmentOf(pointer),
      detail: 'is not a name that a member may have',
      code: 'forbidden_name',
    });
  } else if (HALF_PAIR.test(name)) {
    violations.push({
      pointer: fragmentOf(pointer),
      detail: 'must have a name that is Unicode text',
      code: 'unicode',
    });
  } else inspectJson(member, pointer, violations);
}
