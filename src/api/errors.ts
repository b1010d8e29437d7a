import { problems, type ProblemCode } from '../../generated/problems.js';
import type { ToProblem } from '../contract/runtime/index.js';
import { DomainError } from '../domain/shared/errors.js';

/**
 * An error of the domain as a problem of the document; undefined for what nobody foresaw. The two share one
 * vocabulary: an error's `code` is the problem's.
 */
export const toProblem: ToProblem = (error) => {
  if (!(error instanceof DomainError)) return undefined;
  const { code, message, errors, retryAfterSeconds } = error;
  return {
    code,
    detail: message,
    ...(errors && { errors }),
    ...(retryAfterSeconds !== undefined && { headers: { 'Retry-After': String(retryAfterSeconds) } }),
  };
};

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code);
