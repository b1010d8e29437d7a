import { describe, expect, it } from '@jest/globals';
import type { ParameterRow } from '../../../src/contract/model.js';
import { contractOf, faultsOf, library, OK, operationOf, withOperation, type Part } from './support.js';

const integers = { type: 'array', items: { type: 'integer' } };
const place = { type: 'object', properties: { city: { type: 'string' }, floor: { type: 'integer' } } };

const rowOf = async (parameter: Part, url = '/books'): Promise<ParameterRow> =>
  (await operationOf(withOperation({ parameters: [parameter] }, {}, 'get', url))).parameters[0]!;

describe('parameters', () => {
  it.each<[string, object]>([
    ['path', { style: 'simple', explode: false }],
    ['query', { style: 'form', explode: true }],
    ['header', { style: 'simple', explode: false }],
    ['cookie', { style: 'form', explode: true }],
  ])('in %s have the style that OpenAPI gives them', async (location, expected) => {
    const parameter = { name: 'Id', in: location, required: true, schema: { type: 'string' } };

    await expect(rowOf(parameter, location === 'path' ? '/books/{Id}' : '/books')).resolves.toEqual({
      name: location === 'header' ? 'id' : 'Id',
      in: location,
      required: true,
      value: { kind: 'string' },
      ...expected,
    });
  });

  it.each([
    ['path', 'label', true],
    ['path', 'matrix', false],
    ['query', 'form', false],
    ['query', 'spaceDelimited', false],
    ['query', 'pipeDelimited', false],
    ['cookie', 'form', false],
    ['header', 'simple', true],
  ])('in %s can be in style %s, exploded: %s', async (location, style, explode) => {
    const parameter = { name: 'ids', in: location, required: true, style, explode, schema: integers };

    await expect(rowOf(parameter, location === 'path' ? '/books/{ids}' : '/books')).resolves.toMatchObject({
      style,
      explode,
      value: { kind: 'array', items: { kind: 'integer' } },
    });
  });

  it('in style deepObject are objects', async () => {
    const row = await rowOf({ name: 'where', in: 'query', style: 'deepObject', schema: place });

    expect(row).toMatchObject({
      style: 'deepObject',
      explode: true,
      value: { kind: 'object', properties: { city: { kind: 'string' }, floor: { kind: 'integer' } } },
    });
  });

  it('can be JSON', async () => {
    const row = await rowOf({
      name: 'filter',
      in: 'query',
      content: { 'application/json': { schema: place } },
    });

    expect(row.value).toEqual({ kind: 'json' });
  });

  it.each<[object, object]>([
    [{ type: ['integer', 'null'] }, { kind: 'union', of: [{ kind: 'null' }, { kind: 'integer' }] }],
    [{ enum: [1, 'auto'] }, { kind: 'union', of: [{ kind: 'integer' }, { kind: 'string' }] }],
    [
      { anyOf: [{ type: 'string' }, { type: 'boolean' }] },
      { kind: 'union', of: [{ kind: 'boolean' }, { kind: 'string' }] },
    ],
    [{ allOf: [{ type: 'number' }, { type: ['integer', 'string'] }] }, { kind: 'integer' }],
    [{ const: 2.5 }, { kind: 'number' }],
    [{ minLength: 3 }, { kind: 'string' }],
  ])('are read by their schema: %j', async (schema, value) => {
    await expect(rowOf({ name: 'a', in: 'query', schema })).resolves.toMatchObject({ value });
  });

  it('take their default from where the schema refers to', async () => {
    const operation = await operationOf(
      withOperation(
        { parameters: [{ $ref: '#/components/parameters/Limit' }] },
        {
          components: {
            schemas: { Size: { type: 'integer', default: 20 } },
            parameters: {
              Limit: { name: 'limit', in: 'query', schema: { $ref: '#/components/schemas/Size' } },
            },
          },
        },
      ),
    );

    expect(operation.parameters[0]).toMatchObject({ name: 'limit', default: 20 });
  });

  it('of the path hold for its operations, which override them by name and place', async () => {
    const shared = [
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'X-Trace', in: 'header', schema: { type: 'string' } },
    ];
    const own = [{ name: 'x-trace', in: 'header', schema: { type: 'integer' } }];
    const { operations } = await contractOf(
      library({
        paths: {
          '/books/{id}': {
            parameters: shared,
            get: { operationId: 'read', responses: OK },
            put: { operationId: 'replace', parameters: own, responses: OK },
          },
        },
      }),
    );

    const kinds = operations.map(({ parameters }) =>
      parameters.map(({ name, value }) => `${name} ${value.kind}`),
    );
    expect(kinds).toEqual([
      ['id string', 'x-trace string'],
      ['id string', 'x-trace integer'],
    ]);
  });
});

describe('parameters that no text can carry', () => {
  const query = (parameter: Part, ...others: Part[]): Part =>
    withOperation({ parameters: [{ name: 'a', in: 'query', ...parameter }, ...others] });
  const open = { ...place, additionalProperties: { type: 'string' } };

  it.each<[string, Part]>([
    ['`deepObject` is for objects.', query({ style: 'deepObject', schema: integers })],
    ['Style `label` does not exist in query', query({ style: 'label', schema: integers })],
    ['`pipeDelimited` cannot explode', query({ style: 'pipeDelimited', explode: true, schema: integers })],
    [
      '`spaceDelimited` is for arrays and objects.',
      query({ style: 'spaceDelimited', schema: { type: 'string' } }),
    ],
    ['No style nests arrays or objects', query({ schema: { type: 'array', items: integers } })],
    [
      'No style nests arrays or objects',
      query({ style: 'deepObject', schema: { type: 'object', properties: { b: place } } }),
    ],
    [
      'Text cannot tell an array or object from another type',
      query({ schema: { type: ['array', 'string'], items: {} } }),
    ],
    ['would take every other parameter', query({ schema: open })],
    [
      'The query name `city` already belongs to `a`.',
      query({ schema: place }, { name: 'city', in: 'query', schema: {} }),
    ],
    [
      'The query parameter a is declared twice.',
      query({ schema: {} }, { name: 'a', in: 'query', schema: {} }),
    ],
    ['Must contain at least one of the following fields: schema, content.', query({})],
    ['A parameter has one media type', query({ content: { 'text/csv': {} } })],
    [
      'A required parameter never takes its default',
      query({ required: true, schema: { type: 'integer', default: 1 } }),
    ],
    ['The default does not fit its own schema', query({ schema: { type: 'integer', default: 'one' } })],
    [
      'OpenAPI ignores `Accept` here',
      withOperation({ parameters: [{ name: 'Accept', in: 'header', schema: {} }] }),
    ],
    [
      'A cookie cannot repeat',
      withOperation({ parameters: [{ name: 'ids', in: 'cookie', schema: integers }] }),
    ],
    [
      'A schema that contains itself cannot be read from text.',
      withOperation(
        { parameters: [{ name: 'a', in: 'query', schema: { $ref: '#/components/schemas/Loop' } }] },
        {
          components: { schemas: { Loop: { type: 'array', items: { $ref: '#/components/schemas/Loop' } } } },
        },
      ),
    ],
  ])('are refused: %s', async (message, document) => {
    await expect(faultsOf(document)).resolves.toContainEqual(expect.stringContaining(message));
  });
});
