/** What only the server writes: no body of any operation sets it, at any depth, and none reaches into prototypes. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Operation } from '../../../src/contract/prove/document.js';
import { exampleRequests } from '../../../src/contract/prove/examples.js';
import {
  intrusionsOf,
  isRefused,
  poisonsOf,
  type Intrusion,
} from '../../../src/contract/prove/intrusions.js';
import { allMembers } from '../../../src/contract/prove/members.js';
import type { Schema, Schemas } from '../../../src/contract/prove/schemas.js';
import { isJson, writeRequest, type RequestInput } from '../../../src/contract/prove/requests.js';
import { ROLES } from '../../../src/domain/shared/actor.js';
import {
  contract,
  startApplication,
  type Person,
  type RunningApplication,
} from '../../support/application.js';
import { cast, rolesOf, withBody, withTag } from './facts.js';

const withJson = withBody.filter(({ body }) => body!.media.some(({ type }) => isJson(type)));

let application: RunningApplication;
let personFor: (operation: Operation) => Promise<Person>;
beforeAll(async () => {
  application = await startApplication();
  personFor = cast(application);
});
afterAll(() => application.close());

/** Besides what an operation itself answers: names that rows have, whether anybody is shown them or not. */
const OF_ROWS = {
  id: '019cafd1-6a60-7c4e-9b52-0000000000ff',
  userId: '019cafd1-6a60-7c4e-9b52-0000000000fe',
  ownerId: '019cafd1-6a60-7c4e-9b52-0000000000fd',
  role: 'admin',
  roles: ['admin'],
  scopes: ['users:manage'],
  status: 'active',
  emailVerified: true,
  emailVerifiedAt: '2026-03-01T18:00:00Z',
  passwordHash: '$2b$12$abcdefghijklmnopqrstuv',
  failedSignIns: 0,
  lockedUntil: null,
  version: 1,
  createdAt: '2026-03-01T18:00:00Z',
  updatedAt: '2026-03-01T18:00:00Z',
  deletedAt: null,
};

/** Each body that the document gives as an example. */
const bodiesOf = (operation: Operation): RequestInput[] =>
  exampleRequests(operation).flatMap(({ input }) => (input.body ? [withTag(operation, input)] : []));

async function taken(operation: Operation, intrusions: readonly Intrusion[]): Promise<string[]> {
  const { headers } = await personFor(operation);
  const answers = intrusions.map(async (intrusion) => {
    const response = await application.send(writeRequest(operation, intrusion.input, headers));
    return isRefused(intrusion, response)
      ? []
      : [`${intrusion.name}: ${response.status} ${response.body.toString()}`];
  });
  return (await Promise.all(answers)).flat();
}

/** What no body has, whatever it is for. */
const NEVER = [
  'userId',
  'ownerId',
  'version',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'emailVerified',
  'emailVerifiedAt',
];

/** Whether a member chooses among roles. */
const takesRole = (schemas: Schemas, schema: Schema): boolean =>
  !schemas.accepts(schema, 'anything') && ROLES.some((role) => schemas.accepts(schema, role));

describe('what only the server writes', () => {
  it.each(withJson)('is no member of the body of $id', (operation) => {
    const { request } = contract.of(operation);
    const members = operation.body!.media.flatMap(({ schema }) => [...allMembers(request, schema)]);
    const isGivenByAdministrators = rolesOf(operation).includes('admin');
    const wrong = members.filter(([name, schema]) =>
      takesRole(request, schema) ? !isGivenByAdministrators : NEVER.includes(name),
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it.each(withJson)('cannot be set by $id', async (operation) => {
    const intrusions = bodiesOf(operation).flatMap((body) =>
      intrusionsOf(contract.of(operation), operation, body, OF_ROWS),
    );
    expect(intrusions).not.toEqual([]);
    expect(await taken(operation, intrusions)).toEqual([]);
  });
});

describe('what nobody is shown', () => {
  /** Secrets that are stored, and what the server notes about an account for itself. */
  const INTERNAL = /hash|pepper|digest|password|fail|securityVersion|lookup|internal/i;

  it.each(contract.operations)('is in no answer of $id', (operation) => {
    const shown = Object.entries(operation.responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([, { media }]) =>
        media.flatMap(({ schema }) => [...allMembers(contract.of(operation).response, schema).keys()]),
      );
    expect(shown.filter((name) => INTERNAL.test(name))).toEqual([]);
  });
});

describe('what all objects share', () => {
  it.each(withJson)('cannot be reached by $id', async (operation) => {
    const poisons = bodiesOf(operation).flatMap((body) => poisonsOf(contract.of(operation), operation, body));
    expect(JSON.stringify(poisons[0]?.input.body)).toMatch(/"__proto__":.*"constructor":.*"prototype":/);
    expect(await taken(operation, poisons)).toEqual([]);
    expect(({} as { role?: unknown }).role).toBeUndefined();
  });
});
