import { describe, expect, it } from '@jest/globals';
import { KEYWORDS, type Kind, type ObjectTable } from '../../../src/contract/compile/keywords.js';
import { renderKeywordTable } from '../../../src/contract/compile/keyword-table.js';
import { faultsOf, library, OK, taking, withOperation, type Part } from './support.js';

const json = (schema: unknown): Part => ({ 'application/json': { schema } });

/** A document with one more member in an object of each kind. */
const documents: Readonly<Record<Exclude<Kind, 'reference' | 'responses'>, (member: Part) => Part>> = {
  openapi: (member) => library({ paths: {}, ...member }),
  server: (member) => library({ paths: {}, servers: [{ url: '/', ...member }] }),
  components: (member) => library({ paths: {}, components: member }),
  pathItem: (member) => library({ paths: { '/books': member } }),
  operation: (member) => withOperation(member),
  parameter: (member) => withOperation({ parameters: [{ name: 'a', in: 'query', schema: {}, ...member }] }),
  header: (member) =>
    withOperation({ responses: { '200': { description: 'A', headers: { A: { schema: {}, ...member } } } } }),
  requestBody: (member) => withOperation({ requestBody: { content: json({}), ...member } }, {}, 'post'),
  mediaType: (member) =>
    withOperation({ requestBody: { content: { 'application/json': member } } }, {}, 'post'),
  encoding: (member) =>
    withOperation(
      {
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: { type: 'object', properties: { a: { type: 'string' } } },
              encoding: { a: member },
            },
          },
        },
      },
      {},
      'post',
    ),
  response: (member) => withOperation({ responses: { '200': { description: 'A', ...member } } }),
  securityScheme: (member) =>
    library({
      paths: {},
      components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'K', ...member } } },
    }),
  schema: (member) => taking(member),
  discriminator: (member) =>
    taking({
      oneOf: [{ type: 'object', properties: { a: { const: 'x' } } }],
      discriminator: { propertyName: 'a', ...member },
    }),
};

const kinds = Object.keys(documents) as (keyof typeof documents)[];

const refused = kinds.flatMap((kind) => {
  const { keywords }: ObjectTable = KEYWORDS[kind];
  return Object.entries(keywords)
    .filter(([, { support }]) => support === 'refused')
    .map(([keyword, { note }]) => [kind, keyword, note] as const);
});

describe('the table of keywords', () => {
  it.each(refused)('refuses, in %s, %s', async (kind, keyword, note) => {
    const faults = await faultsOf(documents[kind]({ [keyword]: keyword.endsWith('s') ? {} : 'x' }));

    expect(faults).toContainEqual(
      expect.stringContaining(`/${keyword.replace('$', '$')} \`${keyword}\` is refused. ${note}`),
    );
  });

  it.each(kinds)('refuses unknown keywords in %s, and passes extensions', async (kind) => {
    await expect(faultsOf(documents[kind]({ colour: 'red' }))).resolves.toContainEqual(
      expect.stringContaining(`\`colour\` is not a keyword of a`),
    );
    await expect(faultsOf(documents[kind]({ 'x-colour': 'red' }))).resolves.toEqual([]);
  });

  it.each([
    ['pathItem', 'x-roles', 'Operation Object and the Security Scheme Object'],
    ['response', 'x-roles', 'Operation Object and the Security Scheme Object'],
    ['pathItem', 'x-requires-if-match', 'Operation Object'],
    ['requestBody', 'x-max-body-bytes', 'Operation Object'],
    ['operation', 'x-conventions', 'OpenAPI Object'],
    ['schema', 'x-problems', 'Operation Object and the Response Object'],
  ] as const)('refuses, in %s, %s, which does nothing there', async (kind, keyword, owners) => {
    await expect(faultsOf(documents[kind]({ [keyword]: ['admin'] }))).resolves.toContainEqual(
      expect.stringContaining(`\`${keyword}\` does nothing here; it is a keyword of the ${owners}.`),
    );
  });

  it.each(['responses', 'paths'])('refuses them beside the members of %s as well', async (place) => {
    const document =
      place === 'paths'
        ? library({ paths: { 'x-roles': ['admin'] } })
        : withOperation({ responses: { ...OK, 'x-roles': ['admin'] } });

    await expect(faultsOf(document)).resolves.toContainEqual(expect.stringContaining('does nothing here'));
  });

  it('is rendered with every keyword and format', () => {
    const table = renderKeywordTable();

    for (const { title, keywords } of Object.values<ObjectTable>(KEYWORDS)) {
      expect(table).toContain(`### ${title}`);
      for (const keyword of Object.keys(keywords)) expect(table).toContain(`| \`${keyword}\` |`);
    }
    expect(table).toContain('| `date-time` | string | checked |');
  });
});

describe('keywords that would do nothing', () => {
  it.each<[string, Part]>([
    ['`maximum` says nothing about string', { type: 'string', maximum: 3 }],
    ['`maxLength` says nothing about integer or number', { type: 'integer', maxLength: 3 }],
    ['`properties` says nothing about array or null', { type: ['array', 'null'], properties: {} }],
    ['`then` and `else` do nothing without `if`', { then: {} }],
    ['`if` does nothing without', { if: {} }],
    ['do nothing without `contains`', { type: 'array', maxContains: 1 }],
    ['A discriminator picks one of several', { type: 'object', discriminator: { propertyName: 'a' } }],
    ['`colour` is not a format', { type: 'string', format: 'colour' }],
    ['`int32` is a format of numbers', { type: 'string', format: 'int32' }],
    ['`uuid` is a format of strings', { type: 'integer', format: 'uuid' }],
    ['Invalid regular expression', { type: 'string', pattern: '(' }],
    ['Invalid regular expression', { type: 'object', patternProperties: { '[': {} } }],
    [
      'No member can be named `__proto__`',
      { type: 'object', properties: JSON.parse('{"__proto__": {}}') as Part },
    ],
    ['Expected type', { type: 'integer', exclusiveMinimum: true }],
  ])('are refused: %s', async (message, schema) => {
    await expect(faultsOf(taking(schema))).resolves.toContainEqual(expect.stringContaining(message));
  });

  it('are not confused with members of that name', async () => {
    await expect(
      faultsOf(taking({ type: 'object', properties: { nullable: { type: 'boolean' }, colour: {} } })),
    ).resolves.toEqual([]);
    await expect(
      faultsOf(
        withOperation({
          responses: { ...OK, '404': { description: 'A', headers: { 'x-a': { schema: { xml: {} } } } } },
        }),
      ),
    ).resolves.toHaveLength(1);
  });
});
