/**
 * Holds any HTTP response against the document, from the client's side: status, media type, headers and body
 * have to be what the operation declares. The server's own check is not asked.
 */
import type { ErrorObject } from 'ajv';
import {
  bareType,
  declaredStatus,
  operationFor,
  type HeaderDeclaration,
  type MediaType,
  type Operation,
  type ProvenDocument,
  type ResponseDeclaration,
} from './document.js';
import type { HttpRequest, HttpResponse } from './http.js';
import type { Ledger, Observation } from './ledger.js';
import { readText } from './read-text.js';
import { isJson } from './requests.js';

export interface CheckedResponse {
  /** Absent: no operation of the document answers this method and path. */
  readonly operation?: Operation;
  readonly observation?: Observation;
  /** What the document does not declare, a sentence each; empty: the response keeps the contract. */
  readonly violations: readonly string[];
}

export interface CheckOptions {
  /** Headers, in lower case, that any response may carry without being declared. */
  readonly ambientHeaders?: readonly string[];
  /** Where each response of an operation is recorded. */
  readonly ledger?: Ledger;
}

export type CheckResponse = (
  request: Pick<HttpRequest, 'method' | 'target'>,
  response: HttpResponse,
) => CheckedResponse;

/** What the transport and the engine say on every response: it is no part of an operation's promise. */
export const AMBIENT_HEADERS: readonly string[] = [
  ...[
    'connection',
    'keep-alive',
    'transfer-encoding',
    'date',
    'content-type',
    'content-length',
    'server',
    'trailer',
  ],
  ...[
    'vary',
    'x-request-id',
    'traceparent',
    'api-version',
    'x-mock',
    'content-security-policy',
    'x-content-type-options',
  ],
  ...['strict-transport-security', 'referrer-policy', 'x-frame-options', 'cross-origin-resource-policy'],
];

/** Prepares the check; schemas are compiled when a response first needs them. */
export function responseChecker(document: ProvenDocument, options: CheckOptions = {}): CheckResponse {
  const ambient = new Set(options.ambientHeaders ?? AMBIENT_HEADERS);
  return (request, response) => {
    const operation = operationFor(document, request.method, request.target);
    if (!operation) return { violations: [] };
    const observation = observe(operation, response);
    options.ledger?.record(observation);
    const status = declaredStatus(operation, response.status);
    if (status === undefined)
      return { operation, observation, violations: [`status ${response.status} is not declared`] };
    const declared = operation.responses[status]!;
    const violations = [
      ...checkHeaders(document, declared.headers, response, ambient),
      ...checkBody(document, declared, request.method, response),
      ...checkProblem(declared, observation, response),
    ];
    return { operation, observation, violations };
  };
}

function observe(operation: Operation, { status, headers, body }: HttpResponse): Observation {
  const type = headers['content-type'];
  const mediaType = type === undefined || body.length === 0 ? null : bareType(type);
  const problem = mediaType === PROBLEM ? (parse(body) as { code?: unknown } | undefined) : undefined;
  return {
    operationId: operation.id,
    status,
    mediaType,
    code: typeof problem?.code === 'string' ? problem.code : null,
  };
}

function checkHeaders(
  document: ProvenDocument,
  declared: readonly HeaderDeclaration[],
  { headers }: HttpResponse,
  ambient: ReadonlySet<string>,
): string[] {
  const names = new Set(declared.map(({ name }) => name.toLowerCase()));
  const extra = Object.keys(headers).filter((name) => !names.has(name) && !isAmbient(name, ambient));
  const faults = declared.flatMap(({ name, required, schema }) => {
    const text = headers[name.toLowerCase()];
    if (text === undefined) return required ? [`header ${name} is missing`] : [];
    const validate = document.response.validator(schema);
    if (validate(readText(document.response, schema, text))) return [];
    return [`header ${name}: ${text}: ${describe(validate.errors)}`];
  });
  return [...extra.map((name) => `header ${name} is not declared`), ...faults];
}

function isAmbient(name: string, ambient: ReadonlySet<string>): boolean {
  return ambient.has(name) || name.startsWith('access-control-');
}

function checkBody(
  document: ProvenDocument,
  { media }: ResponseDeclaration,
  method: string,
  { status, headers, body }: HttpResponse,
): string[] {
  if (method.toUpperCase() === 'HEAD' || status === 204 || status === 304 || media.length === 0)
    return body.length === 0 ? [] : [`status ${status} has a body of ${body.length} bytes and declares none`];
  const sent = headers['content-type'];
  if (sent === undefined) return [`content-type is missing; declared: ${names(media)}`];
  const declared = findMedia(media, bareType(sent));
  if (!declared) return [`content-type ${sent} is not declared; declared: ${names(media)}`];
  if (!isJson(bareType(sent))) return [];
  const value = parse(body);
  if (value === undefined) return ['the body is not JSON'];
  const validate = document.response.validator(declared.schema);
  return validate(value) ? [] : [`body: ${describe(validate.errors)}`];
}

/** A problem says the status it came with, and a code that the operation declares for it. */
function checkProblem(
  { problems }: ResponseDeclaration,
  { code }: Observation,
  response: HttpResponse,
): string[] {
  if (code === null) return [];
  const undeclared = problems.length > 0 && !problems.includes(code);
  const { status } = parse(response.body) as { status?: unknown };
  return [
    ...(undeclared ? [`problem ${code} is not declared; declared: ${problems.join(', ')}`] : []),
    ...(status === undefined || status === response.status
      ? []
      : [`problem says status ${JSON.stringify(status)}`]),
  ];
}

/** The declared media type that answers for one that was sent: itself, or the narrowest range. */
function findMedia(media: readonly MediaType[], type: string): MediaType | undefined {
  const ranges = [type, `${type.split('/', 1)[0]}/*`, '*/*'];
  return ranges.flatMap((range) => media.find((declared) => declared.type === range) ?? [])[0];
}

function describe(errors: readonly ErrorObject[] | null | undefined): string {
  return (errors ?? [])
    .slice(0, 5)
    .map(({ instancePath, message, params }) => `#${instancePath} ${message} ${JSON.stringify(params)}`)
    .join('; ');
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function names(media: readonly MediaType[]): string {
  return media.map(({ type }) => type).join(', ');
}

const PROBLEM = 'application/problem+json';
