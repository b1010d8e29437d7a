import { describe, expect, it } from '@jest/globals';
import type { BodyRow } from '../../../src/contract/model.js';
import { faultsOf, operationOf, requestCheck, taking, withOperation, type Part } from './support.js';

const bodyOf = async (operation: Part): Promise<BodyRow> =>
  (await operationOf(withOperation(operation, {}, 'post'))).body!;

const object = { type: 'object', properties: { a: { type: 'string' } } };

describe('request bodies', () => {
  it('have one reader for each media type', async () => {
    const content = {
      'application/json; charset=utf-8': { schema: object },
      'application/vnd.book+json': { schema: object },
      'application/x-www-form-urlencoded': { schema: object },
      'multipart/form-data': { schema: object },
      'text/csv': { schema: { type: 'string' } },
      'image/*': {},
    };
    const { media, required, maxBytes } = await bodyOf({
      requestBody: { content },
      'x-max-body-bytes': 2048,
    });

    expect(media.map(({ type, reader }) => [type, reader])).toEqual([
      ['application/json', 'json'],
      ['application/vnd.book+json', 'json'],
      ['application/x-www-form-urlencoded', 'form'],
      ['multipart/form-data', 'multipart'],
      ['text/csv', 'text'],
      ['image/*', 'binary'],
    ]);
    expect({ required, maxBytes }).toEqual({ required: false, maxBytes: 2048 });
  });

  it('name the files of a multipart form, with their bounds', async () => {
    const schema = {
      type: 'object',
      required: ['cover'],
      properties: {
        cover: { type: 'string', format: 'binary', maxLength: 500 },
        pages: { type: 'array', items: { type: 'string', contentMediaType: 'image/png' } },
        raw: {},
        year: { type: 'integer' },
        tags: { type: 'array', items: { type: 'string' } },
        author: { type: 'object', properties: { name: { type: 'string' } } },
      },
    };
    const encoding = {
      cover: { contentType: 'image/png, image/JPEG' },
      tags: { contentType: 'application/json' },
    };
    const { media } = await bodyOf({
      requestBody: { content: { 'multipart/form-data': { schema, encoding } } },
      'x-max-body-bytes': 1000,
    });

    expect(media[0]!.files).toEqual({
      cover: { maxBytes: 500, mediaTypes: ['image/png', 'image/jpeg'], many: false },
      pages: { maxBytes: 1000, mediaTypes: ['image/png'], many: true },
      raw: { maxBytes: 1000, many: false },
    });
    expect(media[0]!.value).toEqual({
      kind: 'object',
      properties: { year: { kind: 'integer' }, tags: { kind: 'json' }, author: { kind: 'json' } },
    });
  });

  it('leave the content of files to their reader', async () => {
    const schema = {
      type: 'object',
      required: ['cover'],
      properties: {
        cover: { type: 'string', format: 'binary' },
        pages: { type: 'array', maxItems: 1, items: { type: 'string', format: 'binary' } },
      },
    };
    const check = await requestCheck(taking(schema, {}, 'multipart/form-data'));

    expect(check({ cover: true, pages: [true] })).toEqual([]);
    expect(check({ pages: [true, true] })).toEqual([' required', '/pages maxItems']);
  });

  const content = (type: string, media: Part): Part =>
    withOperation({ requestBody: { content: { [type]: media } } }, {}, 'post');
  const nested = { type: 'object', properties: { a: object } };

  it.each<[string, Part]>([
    ['`application/xml` into anything but a string', content('application/xml', { schema: object })],
    ['`multipart/mixed` has no reader', content('multipart/mixed', {})],
    ['JSON holds no bytes', content('application/json', { schema: { type: 'string', format: 'binary' } })],
    ['needs a schema of type object', content('multipart/form-data', { schema: { type: 'string' } })],
    ['A field cannot nest', content('application/x-www-form-urlencoded', { schema: nested })],
    [
      'carries no files',
      content('application/x-www-form-urlencoded', { schema: { type: 'object', properties: { a: {} } } }),
    ],
    ['has no member `b`', content('multipart/form-data', { schema: object, encoding: { b: {} } })],
    [
      'A field is text or',
      content('multipart/form-data', { schema: object, encoding: { a: { contentType: 'text/html' } } }),
    ],
    ['`encoding` says nothing about', content('application/json', { schema: object, encoding: {} })],
    ['is not a media type', content('json', {})],
    ['at least one media type', withOperation({ requestBody: { content: {} } }, {}, 'post')],
    ['A body of GET has no meaning', withOperation({ requestBody: { content: { 'text/plain': {} } } })],
    [
      'a positive number of bytes',
      withOperation({ requestBody: { content: { 'text/plain': {} } }, 'x-max-body-bytes': 0 }, {}, 'post'),
    ],
    [
      'listed twice',
      withOperation(
        { requestBody: { content: { 'text/plain': {}, 'text/plain; charset=utf-8': {} } } },
        {},
        'post',
      ),
    ],
  ])('are refused: %s', async (message, document) => {
    await expect(faultsOf(document)).resolves.toContainEqual(expect.stringContaining(message));
  });
});

describe('request schemas that cannot be kept', () => {
  const rivals = [
    { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
    {
      type: 'object',
      required: ['b'],
      properties: { b: { type: 'string' }, size: { type: 'integer', default: 1 } },
    },
  ];
  const schemas = { Entity: { type: 'object', required: ['id'] } };

  it.each<[string, Part]>([
    ['A default below one of several alternatives', taking({ oneOf: rivals })],
    [
      'The schema stands for itself, without end.',
      taking(
        {},
        { Loop: { anyOf: [{ type: 'string' }, { allOf: [{ $ref: '#/components/schemas/Loop' }] }] } },
      ),
    ],
    [
      'Self-referencing circular pointer',
      taking({}, { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } }),
    ],
    [
      'It requires `id`, which a schema beside it marks',
      taking(
        {
          type: 'object',
          allOf: [{ $ref: '#/components/schemas/Entity' }],
          properties: { id: { type: 'string', readOnly: true } },
        },
        schemas,
      ),
    ],
    [
      'No tag picks this alternative',
      taking({ oneOf: [{ ...object }, { ...object }], discriminator: { propertyName: 'a' } }),
    ],
    ['needs the member `kind`', taking({ oneOf: [{ ...object }], discriminator: { propertyName: 'kind' } })],
    [
      'The tag `x` picks two alternatives.',
      taking({
        oneOf: [
          { type: 'object', properties: { a: { const: 'x' } } },
          { type: 'object', properties: { a: { const: 'x' } } },
        ],
        discriminator: { propertyName: 'a' },
      }),
    ],
    [
      'which is no alternative',
      taking(
        {
          oneOf: [{ type: 'object', properties: { a: { const: 'x' } } }],
          discriminator: { propertyName: 'a', mapping: { y: '#/components/schemas/None' } },
        },
        { None: {} },
      ),
    ],
  ])('are refused: %s', async (message, document) => {
    await expect(faultsOf(document)).resolves.toContainEqual(expect.stringContaining(message));
  });
});
