import type { Change } from '../support.js';

/** What is planted into the faultless library, and the finding that it must lead to. */
export interface Fault {
  readonly rule: string;
  readonly what: string;
  readonly changes: readonly Change[];
  /** Part of the message. */
  readonly message: string;
  /** Where the finding points, as JSON Pointer. */
  readonly at: string;
}

export const BOOKS = '/paths/~1api~1v1~1books';
export const BOOK = '/paths/~1api~1v1~1books~1{bookId}';
export const SCHEMAS = '/components/schemas';
export const RESPONSES = '/components/responses';

/** Without `at` the finding is where the first change is. */
export function fault(
  rule: string,
  what: string,
  changes: readonly Change[],
  message: string,
  at?: string,
): Fault {
  return { rule, what, changes, message, at: at ?? changes[0]?.[0] ?? '' };
}

/** Adds a path. */
export const path = (name: string): Change[] => [
  [`/paths/${name.replaceAll('/', '~1')}`, { get: { operationId: 'getOther' } }],
];
