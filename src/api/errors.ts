import type { ErrorKind } from '../domain/shared/errors.js';
import { DomainError } from '../domain/shared/errors.js';
import type { ProblemCode } from '../../generated/problems.js';

/** What the engine makes a problem of: a code of the document, a sentence, the places and headers that go with it. */
export interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly errors?: DomainError['errors'];
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * An error of the domain as a problem of the document, or undefined for what nobody foresaw. Codes are one
 * vocabulary: an error's `code` is the problem's.
 */
export function toProblem(error: unknown): Problem | undefined {
  if (!(error instanceof DomainError)) return undefined;
  const { code, message, errors, retryAfterSeconds } = error;
  return {
    code,
    detail: message,
    ...(errors && { errors }),
    ...(retryAfterSeconds !== undefined && { headers: { 'Retry-After': String(retryAfterSeconds) } }),
  };
}
