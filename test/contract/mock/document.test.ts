/** The one document that Prism is given: of several versions, and so that it sees and makes up what they mean. */
import { describe, expect, it } from '@jest/globals';
import { forPrism } from '../../../src/contract/mock/for-prism.js';
import { listFractions } from '../../../src/contract/mock/fractions.js';
import { joinDocuments } from '../../../src/contract/mock/join.js';

const shelter = (version: string, path: string) => ({
  openapi: '3.1.1',
  info: { title: 'Shelter', version },
  security: [{ badge: [] }],
  tags: [{ name: 'animals' }],
  paths: {
    [path]: {
      get: {
        operationId: `find${version}`,
        tags: ['animals'],
        responses: {
          '200': {
            description: 'It.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Animal' },
                examples: { cat: { value: { value: '#/components/schemas/Animal' } } },
              },
            },
          },
          '404': { $ref: '#/components/responses/Gone' },
        },
      },
    },
  },
  components: {
    securitySchemes: { badge: { type: 'http', scheme: 'bearer' } },
    responses: {
      Gone: {
        description: 'It has moved out.',
        'x-problems': ['animal_gone'],
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
    schemas: {
      Animal: { type: 'object', properties: { value: { $ref: '#/components/schemas/Name' } } },
      Name: { type: 'string' },
      Problem: {
        type: 'object',
        required: ['code', 'status'],
        properties: { code: { type: 'string', pattern: '^[a-z_]+$' }, status: { type: 'integer' } },
      },
    },
  },
});

type Tree = { readonly [key: string]: Tree };
const at = (document: object, ...keys: string[]): unknown =>
  keys.reduce<unknown>((node, key) => (node as Tree)[key], document);

describe('joinDocuments', () => {
  const joined = joinDocuments([
    { name: 'v1', document: shelter('1', '/v1/animals') },
    { name: 'v2', document: shelter('2', '/v2/animals') },
  ]);

  it('keeps the paths of both, and each with its own components', () => {
    const media = ['responses', '200', 'content', 'application/json'];
    expect(at(joined, 'paths', '/v1/animals', 'get', ...media, 'schema')).toEqual({
      $ref: '#/components/schemas/Animal',
    });
    expect(at(joined, 'paths', '/v2/animals', 'get', ...media, 'schema')).toEqual({
      $ref: '#/components/schemas/v2_Animal',
    });
    expect(at(joined, 'components', 'schemas', 'v2_Animal', 'properties', 'value')).toEqual({
      $ref: '#/components/schemas/v2_Name',
    });
  });

  it('leaves examples as they are, whatever they look like', () => {
    const media = ['responses', '200', 'content', 'application/json', 'examples', 'cat', 'value'];
    expect(at(joined, 'paths', '/v2/animals', 'get', ...media)).toEqual({
      value: '#/components/schemas/Animal',
    });
  });

  it('says who may call where the root of another document said it', () => {
    expect(at(joined, 'paths', '/v2/animals', 'get', 'security')).toEqual([{ v2_badge: [] }]);
    expect(at(joined, 'components', 'securitySchemes', 'v2_badge')).toEqual({
      type: 'http',
      scheme: 'bearer',
    });
    expect(at(joined, 'security')).toEqual([{ badge: [] }]);
  });

  it('refuses a path that is in both, and no document at all', () => {
    const document = shelter('1', '/v1/animals');
    expect(() =>
      joinDocuments([
        { name: 'v1', document },
        { name: 'v2', document },
      ]),
    ).toThrow('/v1/animals of v2 is in another document already: give it a path of its own');
    expect(() => joinDocuments([])).toThrow('there is no document to join');
  });
});

describe('forPrism', () => {
  const document = shelter('1', '/v1/animals');
  const schema = (adapted: object): unknown =>
    at(
      adapted,
      'paths',
      '/v1/animals',
      'get',
      'responses',
      '404',
      'content',
      'application/problem+json',
      'schema',
    );

  it('says of each error response which problems and which status it has', () => {
    expect(schema(forPrism(document, 'proxy'))).toMatchObject({
      required: ['code', 'status'],
      properties: {
        code: { type: 'string', enum: ['animal_gone'] },
        status: { type: 'integer', const: 404 },
      },
    });
    expect(at(schema(forPrism(document, 'proxy')) as object, 'properties', 'code')).not.toHaveProperty(
      'pattern',
    );
  });

  it('has the schemas read as JSON Schema 2020-12', () => {
    expect(forPrism(document, 'mock')).toMatchObject({
      jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    });
  });

  it('leaves it to the server to refuse strangers, and has the mock do it', () => {
    expect(forPrism(document, 'proxy')).not.toHaveProperty('security');
    expect(forPrism(document, 'mock')).toMatchObject({ security: [{ badge: [] }] });
  });
});

describe('listFractions', () => {
  it('lists the multiples of a fraction, and null where it is allowed', () => {
    expect(
      listFractions({ type: ['number', 'null'], minimum: 9, maximum: 10, multipleOf: 0.5, title: 'Effort' }),
    ).toEqual({
      type: ['number', 'null'],
      title: 'Effort',
      enum: [9, 9.5, 10, null],
    });
    expect(listFractions({ type: 'number', minimum: 0, maximum: 0.3, multipleOf: 0.1 })).toMatchObject({
      enum: [0, 0.1, 0.2, 0.3],
    });
  });

  it.each([
    { type: 'number', minimum: 0, multipleOf: 0.5 },
    { type: 'number', minimum: 0, maximum: 1_000_000, multipleOf: 0.5 },
    { type: 'integer', minimum: 0, maximum: 10, multipleOf: 5 },
    { multipleOf: 0.5, minimum: 0, maximum: 1 },
  ])('leaves %j alone', (schema) => {
    expect(listFractions({ items: [schema] })).toEqual({ items: [schema] });
  });
});
