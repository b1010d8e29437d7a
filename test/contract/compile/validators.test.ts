import { describe, expect, it } from '@jest/globals';
import { parameterCheck, requestCheck, responseOf, taking, answering, withOperation } from './support.js';

const text = { type: 'string' };

describe('validators of requests', () => {
  it('report every fault at once, each with its place', async () => {
    const check = await requestCheck(
      taking({
        type: 'object',
        required: ['title', 'pages'],
        additionalProperties: false,
        properties: { title: { type: 'string', maxLength: 5 }, pages: { type: 'integer', minimum: 1 } },
      }),
    );

    expect(check({ title: 'too long', pages: 0, colour: 'red' })).toEqual([
      ' additionalProperties',
      '/title maxLength',
      '/pages minimum',
    ]);
    expect(check({ title: 'ok', pages: 3 })).toEqual([]);
  });

  it('count characters, not UTF-16 units', async () => {
    const check = await requestCheck(taking({ type: 'string', maxLength: 2, minLength: 2 }));

    expect(check('👍👍')).toEqual([]);
    expect(check('👍')).toEqual([' minLength']);
    expect(check('👍a\ud83d')).toEqual([' maxLength']);
  });

  it('honour type arrays and const', async () => {
    const check = await requestCheck(
      taking({ type: 'object', properties: { note: { type: ['string', 'null'] }, kind: { const: 'book' } } }),
    );

    expect(check({ note: null, kind: 'book' })).toEqual([]);
    expect(check({ note: 5, kind: 'film' })).toEqual(['/note type', '/kind const']);
  });

  it.each<[string, object, unknown, unknown]>([
    [
      'prefixItems',
      { type: 'array', prefixItems: [text, { type: 'integer' }], items: false },
      ['a', 1],
      ['a', 1, 2],
    ],
    [
      'unevaluatedItems',
      { type: 'array', allOf: [{ prefixItems: [text] }], unevaluatedItems: false },
      ['a'],
      ['a', 'b'],
    ],
    ['contains', { type: 'array', contains: text, minContains: 2 }, ['a', 1, 'b'], ['a', 1]],
    ['uniqueItems', { type: 'array', uniqueItems: true }, [{ a: 1 }, { a: 2 }], [{ a: 1 }, { a: 1 }]],
    ['dependentRequired', { type: 'object', dependentRequired: { a: ['b'] } }, { a: 1, b: 1 }, { a: 1 }],
    [
      'dependentSchemas',
      { type: 'object', dependentSchemas: { a: { required: ['b'] } } },
      { a: 1, b: 1 },
      { a: 1 },
    ],
    [
      'unevaluatedProperties',
      {
        type: 'object',
        allOf: [{ properties: { a: true } }],
        properties: { b: true },
        unevaluatedProperties: false,
      },
      { a: 1, b: 1 },
      { a: 1, c: 1 },
    ],
    ['propertyNames', { type: 'object', propertyNames: { pattern: '^[a-z]+$' } }, { abc: 1 }, { A1: 1 }],
    ['patternProperties', { type: 'object', patternProperties: { '^x': text } }, { xa: 'a' }, { xa: 1 }],
    ['if', { if: { const: 1 }, then: false, else: true }, 2, 1],
    ['not', { not: text }, 1, 'a'],
    ['oneOf', { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 5 }] }, 1, 6],
    ['multipleOf', { type: 'number', multipleOf: 0.1 }, 0.3, 0.35],
    ['enum', { enum: [[1], 'a', null] }, [1], [2]],
  ])('honour %s', async (_keyword, schema, good, bad) => {
    const check = await requestCheck(taking(schema));

    expect(check(good)).toEqual([]);
    expect(check(bad)).not.toEqual([]);
  });

  it('follow recursive schemas', async () => {
    const check = await requestCheck(
      taking(
        { $ref: '#/components/schemas/Shelf' },
        {
          Shelf: {
            type: 'object',
            properties: {
              label: text,
              shelves: { type: 'array', items: { $ref: '#/components/schemas/Shelf' } },
            },
          },
        },
      ),
    );

    expect(check({ shelves: [{ shelves: [{ label: 'a' }] }] })).toEqual([]);
    expect(check({ shelves: [{ shelves: [{ label: 1 }] }] })).toEqual(['/shelves/0/shelves/0/label type']);
  });
});

describe('read-only and write-only members', () => {
  const Account = {
    type: 'object',
    required: ['id', 'name', 'password'],
    additionalProperties: false,
    properties: {
      id: { type: 'string', readOnly: true },
      name: text,
      password: { type: 'string', writeOnly: true },
    },
  };

  it('are refused in requests, and not required of them', async () => {
    const check = await requestCheck(taking({ $ref: '#/components/schemas/Account' }, { Account }));

    expect(check({ name: 'Ada', password: 'secret' })).toEqual([]);
    expect(check({ id: '1', name: 'Ada', password: 'secret' })).toEqual(['/id false schema']);
    expect(check({ name: 'Ada' })).toEqual([' required']);
  });

  it('are a violation in responses, and not required of them', async () => {
    const { check } = await responseOf(answering({ $ref: '#/components/schemas/Account' }, { Account }));

    expect(check({ id: '1', name: 'Ada' })).toEqual([]);
    expect(check({ id: '1', name: 'Ada', password: 'secret' })).toEqual(['/password false schema']);
    expect(check({ name: 'Ada' })).toEqual([' required']);
  });

  it('are seen through references and allOf', async () => {
    const check = await requestCheck(
      taking(
        {
          allOf: [
            { $ref: '#/components/schemas/Entity' },
            { type: 'object', required: ['id'], properties: { name: text } },
          ],
        },
        {
          Id: { type: 'string', readOnly: true },
          Entity: {
            type: 'object',
            required: ['id'],
            properties: { id: { $ref: '#/components/schemas/Id' } },
          },
        },
      ),
    );

    expect(check({ name: 'Ada' })).toEqual([]);
    expect(check({ id: '1' })).toEqual(['/id false schema']);
  });
});

describe('marks inside of alternatives', () => {
  const alternatives = [
    {
      type: 'object',
      required: ['kind', 'code'],
      properties: { kind: { const: 'made' }, code: { type: 'string', readOnly: true } },
    },
    { type: 'object', required: ['kind', 'code'], properties: { kind: { const: 'given' }, code: text } },
  ];

  it.each(['oneOf', 'anyOf'])('concern these alternatives only: %s', async (union) => {
    const check = await requestCheck(taking({ [union]: alternatives }));

    expect(check({ kind: 'made' })).toEqual([]);
    expect(check({ kind: 'made', code: 'a' })).toContain('/code false schema');
    expect(check({ kind: 'given', code: 'a' })).toEqual([]);
    expect(check({ kind: 'given' })).not.toEqual([]);
  });

  it('reach what is required beside the union if every alternative has them', async () => {
    const marked = { type: 'object', properties: { id: { type: 'string', readOnly: true } } };
    const check = await requestCheck(taking({ type: 'object', required: ['id'], anyOf: [marked] }));

    expect(check({})).toEqual([]);
  });
});

describe('references', () => {
  it('can lead anywhere in the document, with rules beside them', async () => {
    const check = await requestCheck(
      taking(
        {
          type: 'object',
          properties: {
            title: { $ref: '#/components/schemas/Book.v2/properties/title', minLength: 2 },
            page: { $ref: '#/components/schemas/Book.v2/$defs/Page' },
            again: { $ref: '#/paths/~1books/post/requestBody/content/application~1json/schema' },
          },
        },
        {
          'Book.v2': {
            type: 'object',
            properties: { title: { type: 'string', maxLength: 5 } },
            $defs: { Page: { type: 'object', properties: { number: { type: 'integer', format: 'int32' } } } },
          },
          Book_v2: { type: 'string' },
        },
      ),
    );

    expect(check({ title: 'abc', page: { number: 1 }, again: { title: 'ab' } })).toEqual([]);
    expect(check({ title: 'a', page: { number: 3e9 }, again: { title: 'abcdef' } })).toEqual([
      '/title minLength',
      '/page/number format',
      '/again/title maxLength',
    ]);
  });
});

describe('discriminators', () => {
  const schemas = {
    Cat: {
      type: 'object',
      required: ['species', 'lives'],
      properties: { species: text, lives: { type: 'integer' } },
    },
    Dog: {
      type: 'object',
      required: ['species'],
      properties: { species: { const: 'dog' }, tricks: { type: 'integer' } },
    },
  };
  const oneOf = [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }];

  it('keep the errors to the alternative that the tag picks', async () => {
    const check = await requestCheck(
      taking(
        { oneOf, discriminator: { propertyName: 'species', mapping: { kitty: '#/components/schemas/Cat' } } },
        schemas,
      ),
    );

    expect(check({ species: 'kitty', lives: 9 })).toEqual([]);
    expect(check({ species: 'kitty', lives: 'nine' })).toEqual(['/lives type']);
    expect(check({ species: 'dog', tricks: 'many' })).toEqual(['/tricks type']);
    expect(check({ species: 'Cat', lives: 9 })).toEqual([' discriminator']);
    expect(check(5)).toEqual([' type']);
  });

  it('take the name of the component where nothing else tells', async () => {
    const check = await requestCheck(taking({ oneOf, discriminator: { propertyName: 'species' } }, schemas));

    expect(check({ species: 'Cat', lives: 9 })).toEqual([]);
  });

  it('allow null beside the alternatives', async () => {
    const check = await requestCheck(
      taking({ oneOf: [...oneOf, { type: 'null' }], discriminator: { propertyName: 'species' } }, schemas),
    );

    expect(check(null)).toEqual([]);
    expect(check({ species: 'dog' })).toEqual([]);
    expect(check(1)).not.toEqual([]);
  });
});

describe('defaults', () => {
  const Search = {
    type: 'object',
    properties: {
      size: { type: 'integer', default: 20 },
      order: { $ref: '#/components/schemas/Order' },
      within: {
        anyOf: [
          { type: 'object', properties: { unit: { type: 'string', default: 'km' } } },
          { type: 'null' },
        ],
      },
    },
  };
  const Order = { type: 'string', enum: ['up', 'down'], default: 'up' };
  const bodyAfterwards = async (type: string, method = 'post'): Promise<unknown> => {
    const body = { within: {} };
    const check = await requestCheck(
      taking({ $ref: '#/components/schemas/Search' }, { Search, Order }, type, method),
    );
    expect(check(body)).toEqual([]);
    return body;
  };

  it('are filled into bodies, also through references and nullable members', async () => {
    await expect(bodyAfterwards('application/json')).resolves.toEqual({
      within: { unit: 'km' },
      size: 20,
      order: 'up',
    });
  });

  it('are not filled into patches', async () => {
    await expect(bodyAfterwards('application/merge-patch+json')).resolves.toEqual({ within: {} });
    await expect(bodyAfterwards('application/json', 'patch')).resolves.toEqual({ within: {} });
  });
});

describe('validators of parameters', () => {
  const parameters = [
    { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100, default: 20 } },
    { name: 'X-Trace', in: 'header', required: true, schema: { type: 'string', minLength: 3 } },
    { name: 'session', in: 'cookie', schema: { type: 'string', format: 'uuid' } },
  ];

  it('refuse unknown names in the query only', async () => {
    const query = await parameterCheck(withOperation({ parameters }), 'query');
    const header = await parameterCheck(withOperation({ parameters }), 'header');

    expect(query({ limit: 500, page: 3 })).toEqual([' additionalProperties', '/limit maximum']);
    expect(header({ 'x-trace': 'abc', host: 'example.org' })).toEqual([]);
    expect(header({ 'x-trace': 'a' })).toEqual(['/x-trace minLength']);
  });

  it('refuse any query where none is declared', async () => {
    const query = await parameterCheck(withOperation({}), 'query');

    expect(query({})).toEqual([]);
    expect(query({ page: '1' })).toEqual([' additionalProperties']);
  });
});
