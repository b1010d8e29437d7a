/** The problems that the engine itself can answer an operation with: the document has to declare them. */
import type { OperationRow } from '../../model.js';
import type { EngineProblem } from './catalogue.js';

export function reachableProblems(operation: OperationRow): EngineProblem[] {
  const { body, security, roles, responses, conventions, limits, deprecation } = operation;
  const { ifMatch, idempotency, pagination } = conventions;
  const guarded = security.length > 0 && security.every(({ schemes }) => schemes.length > 0);
  const scoped = security.some(({ schemes }) => schemes.some(({ scopes }) => scopes.length > 0));
  const represented = Object.entries(responses).some(
    ([status, { media }]) => /^2/.test(status) && media.length > 0,
  );
  const where = (condition: unknown, ...codes: EngineProblem[]): EngineProblem[] => (condition ? codes : []);
  return [
    'malformed_request',
    'validation_failed',
    'internal_error',
    ...where(represented, 'not_acceptable'),
    ...where(guarded, 'unauthenticated'),
    ...where(guarded && scoped, 'insufficient_scope'),
    ...where(roles, 'insufficient_role'),
    ...where(limits.length > 0, 'rate_limited'),
    ...where(body, 'payload_too_large', 'unsupported_media_type'),
    ...where(
      body?.media.some(({ reader }) => reader === 'json'),
      'malformed_json',
    ),
    ...where(deprecation?.sunset, 'gone'),
    ...where(pagination, 'invalid_cursor'),
    ...where(ifMatch, 'invalid_header'),
    ...where(ifMatch === 'required', 'precondition_required'),
    ...where(idempotency, 'idempotency_key_reused', 'idempotency_in_progress'),
  ];
}
