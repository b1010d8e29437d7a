/** What the document says of an operation, as the proofs ask it: a new operation is proven by existing. */
import { isNode } from '../../../src/contract/prove/schemas.js';
import type { Operation, Parameter } from '../../../src/contract/prove/document.js';
import { exampleRequests, withParameter } from '../../../src/contract/prove/examples.js';
import type { RequestInput } from '../../../src/contract/prove/requests.js';
import { unimplemented } from '../../../src/api/unimplemented.js';
import type { Role } from '../../../src/domain/shared/actor.js';
import { contract, type Person, type RunningApplication } from '../../support/application.js';

const unbuilt = new Set<string>(unimplemented);

/** Those that have a handler; what there is to prove of the others stands in unimplemented.test.ts. */
export const operations = contract.operations.filter(({ id }) => !unbuilt.has(id));
export const guarded = operations.filter(({ security }) => security.length > 0);
/** For whom it is not all the same whether they are signed in, and who need not be. */
export const letsStrangersIn = ({ security }: Operation): boolean =>
  security.some((alternative) => Object.keys(alternative).length === 0);
/** Every scope that some operation asks for. */
export const scopes = [...new Set(guarded.flatMap(scopesOf))];
export const withBody = operations.filter(({ body }) => body !== undefined);
export const withPathIds = operations.filter(({ parameters }) => parameters.some((one) => one.in === 'path'));
export const conditional = operations.filter((operation) => declares(operation, 304));
export const idempotent = operations.filter((operation) => parameterOf(operation, 'Idempotency-Key'));
export const preconditioned = operations.filter((operation) => parameterOf(operation, 'If-Match'));
export const paged = operations.filter((operation) => parameterOf(operation, 'cursor'));

export function declares({ responses }: Operation, status: number): boolean {
  return String(status) in responses;
}

export function parameterOf({ parameters }: Operation, name: string): Parameter | undefined {
  return parameters.find((parameter) => parameter.name === name);
}

/** The scopes that credentials for the operation must have. */
export function scopesOf({ security }: Operation): string[] {
  return security.flatMap((alternative) => Object.values(alternative).flat());
}

/** The roles of which a caller has one; empty where any will do. */
export function rolesOf({ source }: Operation): readonly Role[] {
  return (source['x-roles'] as readonly Role[] | undefined) ?? [];
}

/** Somebody for whom the operation is meant: the first of its `x-roles`, or just a user. */
export function roleFor(operation: Operation): Role | undefined {
  return rolesOf(operation)[0];
}

/** One person of each role, for proofs that do not change anything. */
export function troupe(
  application: Pick<RunningApplication, 'signUp'>,
): (role: Role | undefined) => Promise<Person> {
  const people = new Map<Role | undefined, Promise<Person>>();
  return (role) => {
    const person = people.get(role) ?? application.signUp(role);
    people.set(role, person);
    return person;
  };
}

/** The one of them for whom an operation is meant. */
export function cast(
  application: Pick<RunningApplication, 'signUp'>,
): (operation: Operation) => Promise<Person> {
  const personWith = troupe(application);
  return (operation) => personWith(roleFor(operation));
}

/** A request that the contract takes, whatever the state of the server makes of it. */
export function plainRequest(operation: Operation): RequestInput {
  return withTag(operation, exampleRequests(operation)[0]!.input);
}

/** The example that says the most, and so needs the most. */
export function richestRequest(operation: Operation): RequestInput {
  const length = ({ input }: { input: RequestInput }) => JSON.stringify(input).length;
  return withTag(operation, exampleRequests(operation).sort((a, b) => length(b) - length(a))[0]!.input);
}

/** With an entity tag, where there has to be one. */
export function withTag(operation: Operation, input: RequestInput): RequestInput {
  const tag = parameterOf(operation, 'If-Match');
  return tag && operation.source['x-requires-if-match'] === true ? withParameter(input, tag, '"1"') : input;
}

/** Whether a success has a body, and so a media type. */
export function hasRepresentation({ responses }: Operation): boolean {
  return Object.entries(responses).some(([status, { media }]) => status.startsWith('2') && media.length > 0);
}

/** `x-max-body-bytes`, or the 1 MiB that an operation reads without it. */
export function maxBytes({ source }: Operation): number {
  const declared = isNode(source) ? source['x-max-body-bytes'] : undefined;
  return typeof declared === 'number' ? declared : 1024 * 1024;
}

export interface QuotaDeclaration {
  readonly quota: number;
  readonly windowSeconds: number;
}

interface QuotaDeclarations {
  readonly defaults: Readonly<Record<string, readonly string[]>>;
  readonly policies: Readonly<Record<string, QuotaDeclaration>>;
}

/** The quotas that hold for an operation, by their names. */
export function quotasOf(operation: Operation): ReadonlyMap<string, QuotaDeclaration> {
  const { source, method } = operation;
  const { defaults, policies } = contract.of(operation).request.root['x-rate-limits'] as QuotaDeclarations;
  const own = source['x-rate-limit'] as readonly string[] | undefined;
  const usual = (own ?? defaults[method === 'GET' ? 'reads' : 'writes'])!;
  const names = usual.length === 0 ? [] : [...usual, ...defaults['always']!];
  return new Map(names.map((name) => [name, policies[name]!]));
}
