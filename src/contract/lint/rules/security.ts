/** Who may call an operation is spelt with schemes and scopes that exist. */
import { rule } from '../rule.js';

/** `x-scopes` of a security scheme lists what its tokens can be allowed; OAuth flows have a list of their own. */
const scopesAreDeclared = rule({
  id: 'scope-is-declared',
  keeps: 'R-05',
  check({ root, reader, operations }, report) {
    const components = reader.child(root, 'components');
    const schemes = new Map(reader.entries(components && reader.child(components, 'securitySchemes')));
    for (const { at, node, security } of operations) {
      const listedAt = node.security === undefined ? root.at.child(['security']) : at.child(['security']);
      security.forEach((requirement, i) => {
        for (const [name, scopes] of Object.entries(requirement)) {
          const scheme = schemes.get(name);
          const known = scheme?.node['x-scopes'];
          if (known === undefined || !Array.isArray(scopes)) continue;
          for (const scope of scopes.filter((each) => !Object.hasOwn(known as object, String(each)))) {
            report(
              listedAt.child([i, name]),
              `The scope "${String(scope)}" is not in x-scopes of ${name}: add it there.`,
            );
          }
        }
      });
    }
  },
});

/** "Signed in" alone is no permission: a token that was made for less would pass everywhere. */
const guardedOperationsHaveScopes = rule({
  id: 'guarded-operation-has-scope',
  keeps: 'R-05, API5',
  check({ root, operations }, report) {
    for (const { at, node, name, security } of operations) {
      const listedAt = node.security === undefined ? root.at.child(['security']) : at.child(['security']);
      security.forEach((requirement, i) => {
        const schemes = Object.values(requirement);
        if (schemes.length === 0 || schemes.some((scopes) => Array.isArray(scopes) && scopes.length > 0))
          return;
        report(
          listedAt.child([i]),
          `${name} asks for no scope: name one that its callers' tokens must have.`,
        );
      });
    }
  },
});

/** `x-roles` of a security scheme lists the roles that callers can have. */
const rolesAreDeclared = rule({
  id: 'role-is-declared',
  keeps: 'R-05',
  check({ root, reader, operations }, report) {
    const components = reader.child(root, 'components');
    const schemes = reader.entries(components && reader.child(components, 'securitySchemes'));
    const known = new Set(schemes.flatMap(([, { node }]) => namesIn(node['x-roles'])));
    for (const { at, node, name } of operations) {
      if (node['x-roles'] === undefined) continue;
      const place = at.child(['x-roles']);
      const roles = namesIn(node['x-roles']);
      if (roles.length === 0) report(place, `The roles of ${name} are a list of at least one.`, 'key');
      for (const role of roles.filter((each) => !known.has(each)))
        report(place, `The role "${role}" is in x-roles of no security scheme: add it there.`);
    }
  },
});

const rolesAreRefused = rule({
  id: 'role-refusal-is-listed',
  keeps: 'R-05, C-40',
  check({ operations }, report) {
    for (const { at, node, name, security, responses } of operations) {
      if (node['x-roles'] === undefined) continue;
      const place = at.child(['x-roles']);
      const isOpen = security.length === 0 || security.some((each) => Object.keys(each).length === 0);
      if (isOpen)
        report(place, `${name} asks for a role, so it needs an identity: name a security scheme.`, 'key');
      const refusal = responses.find(({ status }) => status === '403');
      if (!refusal?.problems.includes('insufficient_role'))
        report(place, `${name} asks for a role: its 403 must carry the problem insufficient_role.`, 'key');
    }
  },
});

const namesIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];

export const securityRules = [
  scopesAreDeclared,
  guardedOperationsHaveScopes,
  rolesAreDeclared,
  rolesAreRefused,
];
