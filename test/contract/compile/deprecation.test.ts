import { describe, expect, it } from '@jest/globals';
import { isDay } from '../../../src/contract/compile/deprecation.js';
import { load } from '../../../src/contract/compile/load.js';
import { contractOf, faultsOf, library, operationOf, write, type Part } from './support.js';

const text: Part = { schema: { type: 'string' } };
const HEADERS: Part = { Deprecation: text, Sunset: text, Link: text };
const COMMON: Part = {
  'x-response-headers': [{ headers: { 'X-Trace': text } }, { deprecated: true, headers: HEADERS }],
};
const GONE_BY: Part = { deprecated: true, 'x-deprecated-at': '2026-11-20', 'x-sunset': '2027-11-30' };
const act = (members: Part = {}, responses: Part = { 200: { description: 'It.' } }): Part => ({
  get: { operationId: 'act', responses, ...members },
});

const documentOf = (members: Part, parts: Part = {}, url = '/v1/books'): Part =>
  library({ ...COMMON, paths: { [url]: act(members) }, ...parts });

describe('a deprecated operation', () => {
  it('has its days, its successor and its page in its row', async () => {
    const successor = { ...GONE_BY, 'x-successor': '/v2/books/{bookId}' };
    const bookId = { name: 'bookId', in: 'path', required: true, schema: { type: 'string' } };
    const document = documentOf(
      { ...successor, parameters: [bookId] },
      { 'x-deprecation-page': '/leaving' },
      '/v1/books/{bookId}',
    );
    expect((await operationOf(document)).deprecation).toEqual({
      since: '2026-11-20',
      sunset: '2027-11-30',
      successor: '/v2/books/{bookId}',
      page: '/leaving#act',
    });
  });

  it('is only marked as one where it does not say since when', async () => {
    expect(await operationOf(documentOf({ deprecated: true }))).not.toHaveProperty('deprecation');
    expect(await operationOf(documentOf({}))).not.toHaveProperty('deprecation');
  });

  it('has its end in its description, above what is written there', async () => {
    const members = { ...GONE_BY, 'x-successor': '/v2/books', description: 'Lists books.' };
    const { root } = await load(await write({ 'openapi.json': documentOf(members) }));
    expect(root.paths!['/v1/books']).toMatchObject({
      get: {
        description:
          '**Deprecated since 2026-11-20, served until 2027-11-30.** After that day it answers 410. ' +
          'Use `GET /v2/books` instead.\n\nLists books.',
      },
    });
  });

  it('has its headers in all of its responses, and nobody else has', async () => {
    const missing = { $ref: '#/components/responses/Missing' };
    const document = library({
      ...COMMON,
      paths: {
        '/v1/books': act(GONE_BY, { 200: { description: 'It.' }, 404: missing }),
        '/v2/books': { get: { operationId: 'look', responses: { 404: missing } } },
      },
      components: { responses: { Missing: { description: 'Nothing.' } } },
    });
    const { operations } = await contractOf(document);
    const said = operations.map(({ id, responses }) => [
      id,
      ...Object.entries(responses).map(([status, { headers }]) => [
        status,
        ...headers.map(({ name }) => name),
      ]),
    ]);
    const all = ['X-Trace', 'Deprecation', 'Sunset', 'Link'];
    expect(said).toEqual([
      ['act', ['200', ...all], ['404', ...all]],
      ['look', ['404', 'X-Trace']],
    ]);
  });

  it('takes a shared response along where nobody else has it, and the copy is found where it was written', async () => {
    const missing = { $ref: 'shared.json#/Missing' };
    const path = await write({
      'openapi.json': library({ ...COMMON, paths: { '/v1/books': act(GONE_BY, { 404: missing }) } }),
      'shared.json': { Other: {}, Missing: { description: 'Nothing.' } },
    });
    const document = await load(path);
    expect(Object.keys(document.root.components!['responses']!)).toEqual(['DeprecatedMissing']);
    expect(document.where('#/components/responses/DeprecatedMissing')).toMatch(/shared\.json:3$/);
  });

  const AT = '#/paths/~1v1~1books/get';
  it.each<[what: string, members: Part, fault: string]>([
    [
      'a day that there is not',
      { ...GONE_BY, 'x-sunset': '2027-02-30' },
      `${AT}/x-sunset \`x-sunset\` is a day, such as 2027-11-30.`,
    ],
    [
      'an end without a beginning',
      { deprecated: true, 'x-sunset': '2027-11-30' },
      `${AT} What has an end says since when it is deprecated: add \`x-deprecated-at\`.`,
    ],
    [
      'an end, and is not deprecated',
      { 'x-sunset': '2027-11-30' },
      `${AT}/x-sunset \`x-sunset\` does nothing without \`deprecated: true\`.`,
    ],
    [
      'a successor that needs what nobody sends',
      { ...GONE_BY, 'x-successor': '/v2/books/{bookId}' },
      `${AT}/x-successor \`{bookId}\` is no parameter of /v1/books: it cannot be filled.`,
    ],
  ])('is refused with %s', async (_what, members, fault) => {
    expect(await faultsOf(documentOf(members))).toEqual([fault]);
  });

  it('is refused where its answers do not declare what they say', async () => {
    expect(await faultsOf(documentOf(GONE_BY, { 'x-response-headers': [] }))).toEqual([
      expect.stringContaining(
        `${AT}/responses/200 An answer of a deprecated operation declares Deprecation, Sunset, Link`,
      ),
    ]);
  });
});

describe('a deprecated member or parameter', () => {
  it('has its end in its description', async () => {
    const title = { type: 'string', ...GONE_BY, description: 'Use `name`.' };
    const query = { name: 'q', in: 'query', schema: { type: 'string' }, ...GONE_BY };
    const { root } = await load(
      await write({
        'openapi.json': documentOf(
          { parameters: [query] },
          { components: { schemas: { Book: { type: 'object', properties: { title } } } } },
        ),
      }),
    );
    const notice = '**Deprecated since 2026-11-20, served until 2027-11-30.**';
    expect(root.components!.schemas!['Book']).toMatchObject({
      properties: { title: { description: `${notice}\n\nUse \`name\`.` } },
    });
    expect(root.paths!['/v1/books']).toMatchObject({ get: { parameters: [{ description: notice }] } });
  });
});

describe('a day', () => {
  it.each([
    ['2027-11-30', true],
    ['2027-02-29', false],
    ['2027-11-30T00:00:00Z', false],
    [20271130, false],
  ])('%s: %s', (value, is) => {
    expect(isDay(value)).toBe(is);
  });
});
