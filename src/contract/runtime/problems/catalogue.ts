/** The problems of a document, and those of the engine for documents that list none. */
import type { Contract, OperationRow, ProblemRow } from '../../model.js';

/** What the engine itself can answer. */
const ENGINE_PROBLEMS = {
  malformed_json: [400, 'Malformed JSON'],
  malformed_request: [400, 'Malformed request'],
  invalid_header: [400, 'Invalid header'],
  invalid_cursor: [400, 'Invalid cursor'],
  unauthenticated: [401, 'Authentication required'],
  token_expired: [401, 'Token expired'],
  token_invalid: [401, 'Token invalid'],
  forbidden: [403, 'Forbidden'],
  insufficient_scope: [403, 'Insufficient scope'],
  insufficient_role: [403, 'Insufficient role'],
  not_found: [404, 'Not found'],
  method_not_allowed: [405, 'Method not allowed'],
  not_acceptable: [406, 'Not acceptable'],
  request_timeout: [408, 'Request timeout'],
  idempotency_in_progress: [409, 'Request in progress'],
  gone: [410, 'Gone'],
  precondition_failed: [412, 'Precondition failed'],
  payload_too_large: [413, 'Payload too large'],
  unsupported_media_type: [415, 'Unsupported media type'],
  validation_failed: [422, 'Validation failed'],
  idempotency_key_reused: [422, 'Idempotency key reused'],
  precondition_required: [428, 'Precondition required'],
  rate_limited: [429, 'Too many requests'],
  headers_too_large: [431, 'Headers too large'],
  internal_error: [500, 'Internal error'],
  not_implemented: [501, 'Not implemented'],
  unavailable: [503, 'Unavailable'],
  timeout: [504, 'Timeout'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type EngineProblem = keyof typeof ENGINE_PROBLEMS;

export class Catalogue {
  private readonly rows = new Map<string, ProblemRow>();
  /** The document lists its problems, so that what it does not list is a mistake. */
  readonly isDeclared: boolean;

  constructor(declared: Contract['problems']) {
    this.isDeclared = Object.keys(declared).length > 0;
    for (const [code, [status, title]] of Object.entries(ENGINE_PROBLEMS)) {
      this.rows.set(code, { code, status, title, type: 'about:blank' });
    }
    for (const row of Object.values(declared)) this.rows.set(row.code, row);
  }

  find(code: string): ProblemRow | undefined {
    return this.rows.get(code);
  }

  statusOf(code: string): number | undefined {
    return this.rows.get(code)?.status;
  }
}

/** The response that a status falls under: the exact one, then its class, then `default`. */
export function responseOf<R>(responses: Readonly<Record<string, R>>, status: number): R | undefined {
  return responses[status] ?? responses[`${Math.trunc(status / 100)}XX`] ?? responses.default;
}

export function declaresProblem(operation: OperationRow, { code, status }: ProblemRow): boolean {
  return responseOf(operation.responses, status)?.problems.includes(code) ?? false;
}
