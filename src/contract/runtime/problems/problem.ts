/** The errors of the engine: what a caller is told as `application/problem+json`. */
import type { Json } from '../../model.js';

/** One fault of a request. It names exactly one place. */
export type Violation = Place & {
  /** What the value must be, as a sentence whose subject is the place: "must be <= 100". */
  readonly detail: string;
  /** The rule that is broken, in lower_snake_case. */
  readonly code: string;
};

export type Place =
  /** JSON Pointer into the body, as URI fragment: `#/sets/0/reps`. */
  { readonly pointer: string } | { readonly parameter: string } | { readonly header: string };

export interface ProblemContent {
  /** What went wrong this time; the problem's title where it is absent. */
  readonly detail?: string;
  /** What the caller can do about it. */
  readonly hint?: string;
  readonly errors?: readonly Violation[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the problem document. */
  readonly members?: Readonly<Record<string, Json>>;
}

/**
 * A declared failure. Thrown by handlers (`throw problem(code)`) and by the engine. It is an answer, not an
 * accident: it carries no stack trace, which would cost more than the rest of a refusal.
 */
export class ContractProblem extends Error {
  override readonly name = 'ContractProblem';

  constructor(
    readonly code: string,
    readonly content: ProblemContent = {},
  ) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(content.detail ?? code);
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Makes a problem; a text is its detail. */
export function problem(code: string, content?: string | ProblemContent): ContractProblem {
  return new ContractProblem(code, typeof content === 'string' ? { detail: content } : content);
}
