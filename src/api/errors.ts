import { problems, type ProblemCode } from '../../generated/problems.js';
import { ContractProblem, problem } from '../contract/runtime/problems/problem.js';
import { DomainError } from '../domain/shared/errors.js';

/**
 * An error of the domain as a problem of the document; undefined for what nobody foresaw. The two share one
 * vocabulary: an error's `code` is the problem's.
 */
export function toProblem(error: unknown): ContractProblem | undefined {
  if (!(error instanceof DomainError)) return undefined;
  const { code, message, errors, retryAfterSeconds } = error;
  return problem(code, {
    detail: message,
    ...(errors && { errors }),
    ...(retryAfterSeconds !== undefined && { headers: { 'Retry-After': String(retryAfterSeconds) } }),
  });
}

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code);
