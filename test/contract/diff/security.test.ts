/** Who may call, and under which conditions. */
import { describe } from '@jest/globals';
import { document, pairs, type Fragment } from './pairs.js';

const OK = { '200': { description: 'Done.' } };
const schemes = {
  bearer: { type: 'http', scheme: 'bearer' },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  oauth: {
    type: 'oauth2',
    flows: {
      clientCredentials: { tokenUrl: 'https://id.example/token', scopes: { read: 'Read.', write: 'Write.' } },
    },
  },
};
const withSecurity = (fragment: Fragment, root: Fragment = {}): Fragment =>
  document(
    { '/books': { get: { operationId: 'listBooks', responses: OK, ...fragment } } },
    { components: { securitySchemes: schemes }, ...root },
  );

describe('credentials', () => {
  pairs<unknown>(
    (security) => withSecurity(security === undefined ? {} : { security }),
    [
      {
        name: 'a public operation asks for them',
        before: [],
        after: [{ bearer: [] }],
        verdict: 'major',
        rules: ['security-added'],
        names: '`bearer`',
        reason: 'Requests without credentials are answered with 401.',
      },
      {
        name: 'an operation without a word asks for them',
        before: undefined,
        after: [{ bearer: [] }],
        verdict: 'major',
        rules: ['security-added'],
        names: '`bearer`',
        reason: 'Without a word, and none at the root, it is public.',
      },
      {
        name: 'they are no longer optional',
        before: [{}, { bearer: [] }],
        after: [{ bearer: [] }],
        verdict: 'major',
        rules: ['security-added'],
        names: '`bearer`',
        reason: 'Requests without credentials are answered with 401.',
      },
      {
        name: 'they become optional',
        before: [{ bearer: [] }],
        after: [{ bearer: [] }, {}],
        verdict: 'minor',
        rules: ['security-dropped'],
        reason: 'Credentials are good as before.',
      },
      {
        name: 'the operation becomes public',
        before: [{ bearer: [] }],
        after: [],
        verdict: 'minor',
        rules: ['security-dropped'],
        reason: 'Everybody who could call can.',
      },
      {
        name: 'public, in two ways',
        before: [],
        after: [{}],
        verdict: 'none',
        rules: [],
        reason: 'Neither asks for anything.',
      },
      {
        name: 'an alternative is added',
        before: [{ bearer: [] }],
        after: [{ bearer: [] }, { key: [] }],
        verdict: 'minor',
        rules: ['security-alternative-added'],
        names: '`key`',
        reason: 'Tokens are good as before.',
      },
      {
        name: 'an alternative is removed',
        before: [{ bearer: [] }, { key: [] }],
        after: [{ bearer: [] }],
        verdict: 'major',
        rules: ['security-alternative-removed'],
        names: '`key`',
        reason: 'Whoever has a key only is refused.',
      },
      {
        name: 'the order of alternatives changes',
        before: [{ bearer: [] }, { key: [] }],
        after: [{ key: [] }, { bearer: [] }],
        verdict: 'none',
        rules: [],
        reason: 'Any one of them is enough.',
      },
      {
        name: 'a second scheme is needed as well',
        before: [{ bearer: [] }],
        after: [{ bearer: [], key: [] }],
        verdict: 'major',
        rules: ['security-alternative-removed'],
        names: '`bearer`',
        reason: 'A token alone is not enough.',
      },
      {
        name: 'one of two schemes is enough',
        before: [{ bearer: [], key: [] }],
        after: [{ bearer: [] }],
        verdict: 'minor',
        rules: ['security-eased'],
        names: '`bearer`',
        reason: 'Whoever has both has one.',
      },
      {
        name: 'a scope is added',
        before: [{ oauth: ['read'] }],
        after: [{ oauth: ['read', 'write'] }],
        verdict: 'major',
        rules: ['security-scope-added'],
        names: '`write`',
        reason: 'Tokens without it are answered with 403.',
      },
      {
        name: 'a scope is removed',
        before: [{ oauth: ['read', 'write'] }],
        after: [{ oauth: ['read'] }],
        verdict: 'minor',
        rules: ['security-eased'],
        names: '`oauth read`',
        reason: 'Tokens with more than is needed are good.',
      },
      {
        name: 'the order of scopes changes',
        before: [{ oauth: ['read', 'write'] }],
        after: [{ oauth: ['write', 'read'] }],
        verdict: 'none',
        rules: [],
        reason: 'All of them are needed either way.',
      },
      {
        name: 'a scheme takes the place of another',
        before: [{ bearer: [] }],
        after: [{ key: [] }],
        verdict: 'major',
        rules: ['security-alternative-removed', 'security-alternative-added'],
        names: '`bearer`',
        reason: 'Tokens are refused.',
      },
    ],
  );
});

describe('credentials of the whole document', () => {
  pairs<Fragment>(
    (root) => withSecurity({}, root),
    [
      {
        name: 'they are asked for everywhere',
        before: {},
        after: { security: [{ bearer: [] }] },
        verdict: 'major',
        rules: ['security-added'],
        names: '`bearer`',
        reason: 'It holds for operations that say nothing themselves.',
      },
    ],
  );
  pairs<Fragment>(
    (parts) => parts,
    [
      {
        name: 'said at the root, or at the operation',
        before: withSecurity({}, { security: [{ bearer: [] }] }),
        after: withSecurity({ security: [{ bearer: [] }] }),
        verdict: 'none',
        rules: [],
        reason: 'It holds for the operation either way.',
      },
    ],
  );
});

describe('schemes', () => {
  const used = (name: string) => (scheme: object) =>
    withSecurity(
      { security: [{ [name]: [] }] },
      { components: { securitySchemes: { ...schemes, [name]: scheme } } },
    );
  pairs<object>(used('key'), [
    {
      name: 'a key is sent in another header',
      before: schemes.key,
      after: { ...schemes.key, name: 'X-Api-Key' },
      verdict: 'major',
      rules: ['security-scheme-changed'],
      names: '`key`',
      reason: 'It is not looked for where clients send it.',
    },
    {
      name: 'a description is added',
      before: schemes.key,
      after: { ...schemes.key, description: 'Ask us for one.' },
      verdict: 'patch',
      rules: ['security-scheme-documentation-changed'],
      names: '`key`',
      reason: 'Programs do not read it.',
    },
  ]);
  pairs<object>(used('oauth'), [
    {
      name: 'tokens come from another address',
      before: schemes.oauth,
      after: {
        ...schemes.oauth,
        flows: {
          clientCredentials: { ...schemes.oauth.flows.clientCredentials, tokenUrl: 'https://id.example/v2' },
        },
      },
      verdict: 'major',
      rules: ['security-scheme-changed'],
      names: '`oauth`',
      reason: 'Clients ask at the old one.',
    },
    {
      name: 'a scope is offered as well',
      before: schemes.oauth,
      after: {
        ...schemes.oauth,
        flows: {
          clientCredentials: {
            ...schemes.oauth.flows.clientCredentials,
            scopes: { ...schemes.oauth.flows.clientCredentials.scopes, admin: 'All.' },
          },
        },
      },
      verdict: 'patch',
      rules: ['security-scheme-documentation-changed'],
      names: '`oauth`',
      reason: 'No operation asks for it.',
    },
  ]);
  pairs<string>(
    (name) =>
      withSecurity(
        { security: [{ [name]: [] }] },
        { components: { securitySchemes: { [name]: { ...schemes.bearer, description: name } } } },
      ),
    [
      {
        name: 'the same one under another name',
        before: 'bearer',
        after: 'token',
        verdict: 'none',
        rules: [],
        reason: 'Names of schemes are not on the wire.',
      },
    ],
  );
  pairs<object>(
    (scheme) => withSecurity({}, { components: { securitySchemes: { spare: scheme } } }),
    [
      {
        name: 'one that no operation names changes',
        before: schemes.key,
        after: schemes.bearer,
        verdict: 'none',
        rules: [],
        reason: 'Nobody is let in by it.',
      },
    ],
  );
});
