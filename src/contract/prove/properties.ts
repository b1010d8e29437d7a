/**
 * Property-based proof of a running server: many requests made up from the document, each answer held against
 * it. A server that keeps its contract never answers 5xx, never says what it did not declare, takes no request
 * that the document forbids and refuses none that it allows.
 */
import fc from 'fast-check';
import { responseChecker, type CheckOptions } from './check-response.js';
import { bareType, type Operation, type ProvenDocument } from './document.js';
import { toCurl, type HttpRequest, type HttpResponse, type Send } from './http.js';
import { isValid, requestsOf, type RequestCase, type RequestOptions } from './request-arbitraries.js';
import { writeRequest } from './requests.js';

export interface PropertyOptions extends RequestOptions, CheckOptions {
  readonly runs: number;
  /** The same seed makes the same requests. */
  readonly seed?: number;
  /** No new request is sent after this time. */
  readonly milliseconds?: number;
  /** Credentials and whatever else every request of the operation needs. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether an answer says that the contract forbids the request; a rule of the domain is no such answer. */
  readonly isRefusal?: (response: HttpResponse) => boolean;
}

/** The smallest request found that shows the fault. */
export interface PropertyFault {
  readonly operationId: string;
  readonly kind: RequestCase['kind'];
  readonly faults: readonly string[];
  readonly request: HttpRequest;
  readonly response: HttpResponse;
  /** What to pass as `seed` to see it again. */
  readonly seed: number;
}

/** Sends `runs` requests to an operation. Answers the first fault, its request made as small as it goes. */
export async function checkProperties(
  document: ProvenDocument,
  operation: Operation,
  send: Send,
  options: PropertyOptions,
): Promise<PropertyFault | undefined> {
  const check = responseChecker(document, options);
  const refuses = options.isRefusal ?? refusalOf(document);
  let smallest: Omit<PropertyFault, 'seed'> | undefined;
  const property = fc.asyncProperty(requestsOf(document, operation, options), async (made) => {
    const request = writeRequest(operation, made.input, options.headers);
    const response = await send(request);
    const faults = [
      ...(response.status >= 500 ? [`answers ${response.status}`] : []),
      ...check(request, response).violations,
      ...judge(document, operation, made, response, refuses),
    ];
    // While fast-check shrinks, each failure is smaller than the one before.
    if (faults.length > 0)
      smallest = { operationId: operation.id, kind: made.kind, faults, request, response };
    return faults.length === 0;
  });
  const { seed } = await fc.check(property, {
    numRuns: options.runs,
    ...(options.seed !== undefined && { seed: options.seed }),
    ...(options.milliseconds !== undefined && {
      interruptAfterTimeLimit: options.milliseconds,
      markInterruptAsFailure: false,
    }),
  });
  return smallest && { ...smallest, seed };
}

function judge(
  document: ProvenDocument,
  operation: Operation,
  { kind, input }: RequestCase,
  response: HttpResponse,
  refuses: (response: HttpResponse) => boolean,
): string[] {
  const refused = refuses(response);
  if (kind === 'valid') return refused ? ['refuses a request that the document allows'] : [];
  const forbidden = isValid(document, operation, input) === false;
  return forbidden && !refused && response.status < 500 ? ['takes a request that the document forbids'] : [];
}

/**
 * 400, 413, 414, 415, 431, and 422 unless a rule of the application says it: by a problem of its own, or by faults
 * whose codes are problems of the catalogue and no keywords.
 */
function refusalOf({ problems }: ProvenDocument): (response: HttpResponse) => boolean {
  return ({ status, headers, body }) => {
    if (status !== 422) return [400, 413, 414, 415, 431].includes(status);
    if (bareType(headers['content-type'] ?? '') !== 'application/problem+json') return true;
    const { code, errors = [] } = JSON.parse(body.toString('utf8')) as Refusal;
    if (code !== undefined && code !== 'validation_failed') return false;
    return errors.length === 0 || !errors.every((fault) => Object.hasOwn(problems, fault.code));
  };
}

interface Refusal {
  readonly code?: string;
  readonly errors?: readonly { readonly code: string }[];
}

/** A fault as people read it, ending in the command that shows it again. */
export function reportFault({ operationId, kind, faults, request, response, seed }: PropertyFault): string {
  return [
    `${operationId}: a ${kind} request (seed ${seed})`,
    ...faults.map((fault) => `  - ${fault}`),
    toCurl(request),
    `answered: ${response.status} ${response.body.toString('utf8').slice(0, 2_000)}`,
  ].join('\n');
}
