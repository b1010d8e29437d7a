/** Problems as `application/problem+json` (RFC 9457). */
import type { ProblemRow } from '../../model.js';
import type { Exchange } from '../exchange.js';
import type { ReplyPlan } from '../reply/plan.js';
import { Rendered } from '../reply/reply.js';
import type { ContractProblem } from './problem.js';
import { MAX_VIOLATIONS } from './violations.js';

export const PROBLEM_TYPE = 'application/problem+json';

interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly requestId: string;
}

export function problemDocument(
  { type, title, status, code }: ProblemRow,
  { content }: ContractProblem,
  { path, requestId }: Pick<Exchange, 'path' | 'requestId'>,
): ProblemDocument {
  const { detail = `${title}.`, hint, errors, members } = content;
  return {
    ...members,
    type,
    title,
    status,
    detail,
    instance: toReference(path),
    code,
    requestId,
    ...(hint !== undefined && { hint }),
    ...(errors && errors.length > 0 && { errors: errors.slice(0, MAX_VIOLATIONS) }),
  };
}

/** What a URL cannot hold as it stands. */
const UNFIT = /%(?![0-9A-Fa-f]{2})|[^!$-;=@-Z_a-z~]/g;

/** A path as it was sent, which may be no URL at all, as one. */
export const toReference = (path: string): string => path.replace(UNFIT, encodeURIComponent);

/** `plan` is how the operation answers the status, where it declares it. */
export function renderProblem(
  document: ProblemDocument,
  given: Readonly<Record<string, string>> | undefined,
  plan: ReplyPlan | undefined,
  staticHeaders: Readonly<Record<string, string>>,
): Rendered {
  const headers = plan ? plan.fixedHeaders.slice() : Object.entries(staticHeaders).flat();
  if (!plan?.headers.get('cache-control')?.constant) headers.push('Cache-Control', 'no-store');
  if (given) for (const name in given) headers.push(name, given[name] as string);
  headers.push('Content-Type', PROBLEM_TYPE);
  return new Rendered(document.status, headers, JSON.stringify(document), PROBLEM_TYPE);
}
