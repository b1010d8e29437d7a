import { describe, expect, it } from '@jest/globals';
import { build, contractOf, faultsOf, operationOf, withOperation, type Part } from './support.js';

const bearer = { type: 'http', scheme: 'bearer', 'x-roles': ['reader', 'librarian'] };
const AT = '#/paths/~1books/get/x-roles';

const asking = (roles: unknown, operation: Part = {}, schemes: Part = { bearer }): Part =>
  withOperation(
    { security: [{ bearer: ['read'] }], 'x-roles': roles, ...operation },
    { components: { securitySchemes: schemes } },
  );

describe('x-roles', () => {
  it('goes into the row of the operation, and those that there are into that of the scheme', async () => {
    const { operations, securitySchemes } = await contractOf(asking(['librarian']));

    expect(operations[0]!.roles).toEqual(['librarian']);
    expect(securitySchemes).toEqual({
      bearer: { type: 'http', scheme: 'bearer', roles: ['reader', 'librarian'] },
    });
  });

  it('leaves no trace where it is not asked for', async () => {
    expect(await operationOf(asking(undefined))).not.toHaveProperty('roles');
  });

  it('is in what is generated', async () => {
    const { contract } = await build(asking(['reader', 'librarian']));

    expect(contract.operations[0]!.roles).toEqual(['reader', 'librarian']);
  });

  it.each([['librarian'], [[]], [['']], [['librarian', 'librarian']], [[1]]])(
    'is a list of names, not %j',
    async (roles) => {
      expect(await faultsOf(asking(roles))).toEqual([
        `${AT} Roles are a list of at least one name, such as \`x-roles: [admin]\`.`,
      ]);
    },
  );

  it.each([['librarian'], [[]]])('of a scheme is a list of names, not %j', async (roles) => {
    expect(await faultsOf(asking(undefined, {}, { bearer: { ...bearer, 'x-roles': roles } }))).toEqual([
      '#/components/securitySchemes/bearer/x-roles The roles of a scheme are a list of different names.',
    ]);
  });

  it('names roles that callers can have', async () => {
    expect(await faultsOf(asking(['captain']))).toEqual([
      `${AT} No caller has the role \`captain\`: list it in \`x-roles\` of the security scheme.`,
    ]);
  });

  it('names roles that callers of every alternative can have', async () => {
    const schemes = { bearer, key: { type: 'apiKey', in: 'header', name: 'K' } };
    const security = [{ bearer: ['read'] }, { key: [] }];

    expect(await faultsOf(asking(['reader'], { security }, schemes))).toEqual([
      `${AT} No caller has the role \`reader\`: list it in \`x-roles\` of the security scheme.`,
    ]);
  });

  it.each([[[]], [[{}, { bearer: ['read'] }]]])('needs credentials, not %j', async (security) => {
    expect(await faultsOf(asking(['reader'], { security }))).toEqual([
      `${AT} Nobody has a role without credentials: name a security scheme, and no \`{}\`.`,
    ]);
  });
});
