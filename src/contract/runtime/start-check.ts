/** Compares the document with what the application brings, before the first request. */
import type { Contract, OperationRow, Serializers, Validators } from '../model.js';
import { RESERVED_IDS } from './backend.js';
import type { Mock } from './mock/mock.js';
import { Catalogue, declaresProblem } from './problems/catalogue.js';
import { reachableProblems } from './problems/reachable.js';

interface Brought {
  readonly contract: Contract;
  readonly validators: Validators;
  readonly serializers: Serializers;
  readonly handlers: object;
  readonly unimplemented?: readonly string[];
  /** By operation: how those without a handler are answered. */
  readonly mocks: ReadonlyMap<string, Mock>;
  /** Operations without a handler that nobody has listed. */
  readonly drafts: readonly string[];
  readonly verifiers: object;
  readonly hasIdempotencyStore: boolean;
  readonly hasCursorKey: boolean;
  readonly hasDeadline: boolean;
  readonly hasQuota: boolean;
}

/** Document and application do not fit together. All reasons are told at once. */
export class ContractMismatch extends Error {
  override readonly name = 'ContractMismatch';

  constructor(readonly mismatches: readonly string[]) {
    super(
      `the application does not fit its contract:\n${mismatches.map((line) => `  - ${line}`).join('\n')}`,
    );
  }
}

export function checkStart(brought: Brought): void {
  const mismatches = [
    ...handlerMismatches(brought),
    ...unimplementedMismatches(brought),
    ...verifierMismatches(brought),
    ...roleMismatches(brought.contract),
    ...generatedMismatches(brought),
    ...brought.contract.operations.flatMap((operation) => conventionMismatches(operation, brought)),
    ...brought.contract.operations.flatMap((operation) => limitMismatches(operation, brought)),
    ...problemMismatches(brought),
  ];
  if (mismatches.length > 0) throw new ContractMismatch([...new Set(mismatches)]);
}

function handlerMismatches({ contract, handlers, unimplemented = [] }: Brought): string[] {
  const ids = contract.operations.map(({ id }) => id);
  const declared = new Set(ids);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two operations are called ${id}`),
    ...ids.filter((id) => RESERVED_IDS.has(id)).map((id) => `${id} is not a name that an operation can have`),
    ...ids
      .filter((id) => !unimplemented.includes(id))
      .filter((id) => !Object.hasOwn(handlers, id) || typeof handlers[id as never] !== 'function')
      .map((id) => `the operation ${id} has no handler`),
    ...Object.keys(handlers)
      .filter((id) => !declared.has(id))
      .map((id) => `the handler ${id} has no operation`),
  ];
}

/** A list that says of an operation what is not so would hide it, or answer inventions in its name. */
function unimplementedMismatches({ contract, handlers, unimplemented = [], mocks }: Brought): string[] {
  const ids = new Set(contract.operations.map(({ id }) => id));
  return [
    ...unimplemented
      .filter((id) => !ids.has(id))
      .map((id) => `${id} is listed as unimplemented and is no operation: take it off the list`),
    ...unimplemented
      .filter((id) => Object.hasOwn(handlers, id))
      .map((id) => `${id} is listed as unimplemented and has a handler: take it off the list`),
    ...[...mocks.values()].flatMap((mock) => mock.faults()),
  ];
}

function verifierMismatches({ contract, verifiers }: Brought): string[] {
  const missing = contract.operations.flatMap(({ id, security }) =>
    security
      .flatMap(({ schemes }) => schemes)
      .filter(({ scheme }) => !Object.hasOwn(verifiers, scheme))
      .map(({ scheme }) => `the security scheme ${scheme} of ${id} has no verifier`),
  );
  const surplus = Object.keys(verifiers)
    .filter((scheme) => !Object.hasOwn(contract.securitySchemes, scheme))
    .map((scheme) => `the verifier ${scheme} has no security scheme`);
  return [...missing, ...surplus];
}

/** A role that no caller can have would shut an operation for everybody; without credentials nobody has one. */
function roleMismatches({ operations, securitySchemes }: Contract): string[] {
  const known = new Set(Object.values(securitySchemes).flatMap(({ roles = [] }) => roles));
  return operations.flatMap(({ id, roles = [], security }) => {
    const isOpen = security.length === 0 || security.some(({ schemes }) => schemes.length === 0);
    const unknown = roles.filter((role) => !known.has(role));
    return [
      ...(roles.length > 0 && isOpen
        ? [`${id} asks for a role, and lets in callers without credentials`]
        : []),
      ...unknown.map((role) => `the role ${role} of ${id} is none that a security scheme declares`),
    ];
  });
}

/** Generated files that were not made together. */
function generatedMismatches({ contract, validators, serializers }: Brought): string[] {
  const mismatches: string[] = [];
  const need = (table: object, kind: string, name: string | undefined, id: string): void => {
    if (name !== undefined && !Object.hasOwn(table, name))
      mismatches.push(`${id} needs the ${kind} ${name}: generate again`);
  };
  for (const { id, validators: byLocation, body, responses } of contract.operations) {
    for (const name of Object.values(byLocation)) need(validators, 'validator', name, id);
    for (const { validator } of body?.media ?? []) need(validators, 'validator', validator, id);
    for (const { media, headers } of Object.values(responses)) {
      for (const { validator } of [...media, ...headers]) need(validators, 'validator', validator, id);
      for (const { serializer } of media) need(serializers, 'serializer', serializer, id);
    }
  }
  return mismatches;
}

function conventionMismatches(operation: OperationRow, brought: Brought): string[] {
  const { id, conventions, body, responses, parameters } = operation;
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const streams = successes.some(([, { media }]) =>
    media.some(({ writer }) => writer === 'stream' || writer === 'events'),
  );
  const uploads = body?.media.some(({ reader }) => reader === 'multipart' || reader === 'binary') ?? false;
  const conditional =
    conventions.etag !== undefined && parameters.some(({ name }) => name === 'if-none-match');
  const rules: [broken: boolean, text: string][] = [
    [
      conventions.idempotency === true && !brought.hasIdempotencyStore,
      `${id} takes Idempotency-Key, and there is no store`,
    ],
    [
      conventions.idempotency === true && (streams || uploads),
      `${id} takes Idempotency-Key, and streams cannot be stored`,
    ],
    [
      conventions.pagination === true && !brought.hasCursorKey,
      `${id} has a cursor, and there is no key to sign it`,
    ],
    [
      conditional && !('304' in responses || '3XX' in responses),
      `${id} takes If-None-Match, and does not declare 304`,
    ],
  ];
  return rules.flatMap(([broken, text]) => (broken ? [text] : []));
}

function limitMismatches({ id, limits }: OperationRow, { contract, hasQuota }: Brought): string[] {
  const unknown = limits.filter((name) => !Object.hasOwn(contract.rateLimits, name));
  return [
    ...(limits.length > 0 && !hasQuota ? [`${id} is limited, and nobody counts`] : []),
    ...unknown.map((name) => `the rate limit ${name} of ${id} is not in the contract`),
  ];
}

function problemMismatches({ contract, hasDeadline, unimplemented = [], drafts }: Brought): string[] {
  const catalogue = new Catalogue(contract.problems);
  if (!catalogue.isDeclared) return [];
  return contract.operations.flatMap((operation) => {
    const declared = Object.values(operation.responses).flatMap(({ problems }) => problems);
    const unknown = declared.filter((code) => !Object.hasOwn(contract.problems, code));
    const reachable = [
      ...reachableProblems(operation),
      ...(hasDeadline ? (['timeout'] as const) : []),
      ...(unimplemented.includes(operation.id) && !drafts.includes(operation.id)
        ? (['not_implemented'] as const)
        : []),
    ];
    const undeclared = reachable.filter((code) => {
      const row = catalogue.find(code);
      return !row || !Object.hasOwn(contract.problems, code) || !declaresProblem(operation, row);
    });
    return [
      ...unknown.map((code) => `the problem ${code} of ${operation.id} is not in the catalogue`),
      ...undeclared.map((code) => `${operation.id} can answer ${code} and does not declare it`),
    ];
  });
}
