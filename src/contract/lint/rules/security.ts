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

export const securityRules = [scopesAreDeclared];
