/** Whoever confirms who they are gives their own password; an address that is changed to must be free. */
import { randomUUID } from 'node:crypto';
import type { Operation } from '../../../../src/contract/prove/document.js';
import type { RequestInput } from '../../../../src/contract/prove/requests.js';
import type { Person } from '../../../support/application.js';

const OPERATIONS = ['reauthenticate', 'changePassword', 'changeEmail'];

/** The input with what only this person can say; undefined where the operation is another. */
export function withOwnPassword(
  person: Person,
  operation: Operation,
  input: RequestInput,
): RequestInput | undefined {
  if (!OPERATIONS.includes(operation.id)) return undefined;
  const { type, value } = input.body!;
  const own = { password: person.password, currentPassword: person.password };
  const members = Object.entries({ ...(value as object), email: `${randomUUID()}@spotter.example` });
  const said = members
    .filter(([name]) => name in (value as object))
    .map(([name, given]) => [name, own[name as keyof typeof own] ?? (given as unknown)]);
  return { ...input, body: { type, value: Object.fromEntries(said) as unknown } };
}
