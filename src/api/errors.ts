import { problems, type ProblemCode } from '../../generated/problems.js';
import type { ToProblem } from '../contract/runtime/index.js';
import { DomainError } from '../domain/shared/errors.js';

/**
 * An error of the domain as a problem of the document; undefined for what nobody foresaw. The two share one
 * vocabulary: an error's `code` is the problem's.
 */
export const toProblem: ToProblem = (error) => {
  if (!(error instanceof DomainError)) return undefined;
  const { code, message, errors } = error;
  return { code, detail: message, ...(errors && { errors }), headers: headersOf(error) };
};

function headersOf({ kind, code, message, retryAfterSeconds }: DomainError): Record<string, string> {
  return {
    ...(retryAfterSeconds !== undefined && { 'Retry-After': String(retryAfterSeconds) }),
    ...(kind === 'unauthenticated' && { 'WWW-Authenticate': challengeOf(code, message) }),
  };
}

/** What a 401 asks for (RFC 6750, section 3), also where it is the handler that refuses. */
function challengeOf(code: string, message: string): string {
  if (code === 'refresh_token_invalid') return 'Bearer error="invalid_token"';
  return code.startsWith('token_')
    ? `Bearer error="invalid_token", error_description="${message}"`
    : 'Bearer';
}

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code);
