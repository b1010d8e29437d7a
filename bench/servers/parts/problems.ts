/** Refusals: what is wrong, and how it is told. */
import { problems, type ProblemCode } from '../../../generated/problems.js';

export interface Violation {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly header?: string;
  readonly detail: string;
  readonly code: string;
}

export interface RefusalContent {
  readonly detail: string;
  readonly hint?: string;
  readonly errors?: readonly Violation[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown, and answered as `application/problem+json`. It is no accident: a stack would only cost. */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly content: RefusalContent,
  ) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(content.detail);
    Error.stackTraceLimit = stackTraceLimit;
  }

  get status(): number {
    return problems[this.code].status;
  }
}

/** At most so many faults are told. */
export const MAX_VIOLATIONS = 50;

/** The request is not what the document says. */
export function invalid(errors: readonly Violation[]): Refusal {
  const { length } = errors;
  const places = length === 1 ? '1 place of the request breaks' : `${length} places of the request break`;
  const more = length >= MAX_VIOLATIONS ? ` The first ${MAX_VIOLATIONS} are named.` : '';
  return new Refusal('validation_failed', { detail: `${places} the contract.${more}`, errors });
}

/** The values break rules of training. */
export function against(faults: readonly Violation[]): Refusal {
  const { length } = faults;
  const detail = `${length === 1 ? '1 member breaks' : `${length} members break`} a rule.`;
  const code = faults.every((fault) => fault.code === faults[0]!.code)
    ? faults[0]!.code
    : 'validation_failed';
  return new Refusal(code as ProblemCode, { detail, errors: faults });
}

export function problemBody({ code, content }: Refusal, path: string, requestId: string): string {
  const { type, title, status } = problems[code];
  const { detail, hint, errors } = content;
  return JSON.stringify({
    type,
    title,
    status,
    detail,
    instance: path,
    code,
    requestId,
    hint,
    errors: errors?.slice(0, MAX_VIOLATIONS),
  });
}
