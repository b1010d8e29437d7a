/** Which callers an operation is for, beside what their credentials allow: `x-roles`. */
import type { SecurityAlternative } from '../model.js';
import { child, type ContractDocument, type Located } from './document.js';
import type { Operation } from './openapi.js';
import { schemesOf } from './security.js';

/** The roles of an operation; whoever may call it has one of them. */
export function compileRoles(
  document: ContractDocument,
  { node, at }: Located<Operation>,
  security: readonly SecurityAlternative[],
): readonly string[] | undefined {
  const place = child(at, 'x-roles');
  const roles: unknown = node['x-roles'];
  if (roles === undefined) return undefined;
  if (!isListOfNames(roles)) {
    document.fault(place, 'Roles are a list of at least one name, such as `x-roles: [admin]`.');
    return undefined;
  }
  if (security.length === 0 || security.some(({ schemes }) => schemes.length === 0))
    document.fault(place, 'Nobody has a role without credentials: name a security scheme, and no `{}`.');
  const declared = schemesOf(document);
  for (const { schemes } of security) {
    const offered = new Set(schemes.flatMap(({ scheme }) => declared.get(scheme)?.node['x-roles'] ?? []));
    for (const role of roles.filter((each) => schemes.length > 0 && !offered.has(each)))
      document.fault(
        place,
        `No caller has the role \`${role}\`: list it in \`x-roles\` of the security scheme.`,
      );
  }
  return roles;
}

/** What a security scheme lists, checked where it is written. */
export function checkRoles(document: ContractDocument): void {
  for (const { node, at } of schemesOf(document).values()) {
    const roles: unknown = node['x-roles'];
    if (roles !== undefined && !isListOfNames(roles))
      document.fault(child(at, 'x-roles'), 'The roles of a scheme are a list of different names.');
  }
}

const isListOfNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((each) => typeof each === 'string' && each !== '') &&
  new Set(value).size === value.length;
