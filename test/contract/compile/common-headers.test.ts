import { describe, expect, it } from '@jest/globals';
import { load } from '../../../src/contract/compile/load.js';
import { contractOf, faultsOf, library, write, type Part } from './support.js';

const text = (constant?: string): Part => ({
  schema: { type: 'string', ...(constant !== undefined && { const: constant }) },
});
const operation = (operationId: string, responses: Part): Part => ({ get: { operationId, responses } });

const documentOf = (common: unknown, responses: Part, parts: Part = {}): Part =>
  library({ 'x-response-headers': common, paths: { '/books': operation('act', responses) }, ...parts });

/** The headers of each response, by status. */
async function headersOf(document: Part): Promise<Record<string, string[]>> {
  const [row] = (await contractOf(document)).operations;
  return Object.fromEntries(
    Object.entries(row!.responses).map(([status, { headers }]) => [status, headers.map(({ name }) => name)]),
  );
}

describe('x-response-headers', () => {
  const bare = { description: 'It.' };

  it('gives every response its headers', async () => {
    const common = [{ headers: { 'X-Trace': text(), 'X-Shelf': text() } }];

    expect(await headersOf(documentOf(common, { 200: bare, 404: bare }))).toEqual({
      200: ['X-Trace', 'X-Shelf'],
      404: ['X-Trace', 'X-Shelf'],
    });
  });

  it('gives those with certain statuses theirs', async () => {
    const common = [
      { statuses: ['4XX', 503], headers: { 'Cache-Control': text('no-store') } },
      { statuses: ['default'], headers: { 'X-Else': text() } },
    ];
    const responses = { 200: bare, 404: bare, 500: bare, 503: bare, default: bare };

    expect(await headersOf(documentOf(common, responses))).toEqual({
      200: [],
      404: ['Cache-Control'],
      500: [],
      503: ['Cache-Control'],
      default: ['X-Else'],
    });
  });

  it('leaves a header as it is where a response declares it, in any case', async () => {
    const common = [{ headers: { 'Cache-Control': text('no-store') } }];
    const own = { ...bare, headers: { 'cache-control': text('public') } };
    const [row] = (await contractOf(documentOf(common, { 200: own }))).operations;

    expect(row!.responses['200']!.headers).toMatchObject([{ name: 'cache-control', constant: 'public' }]);
  });

  it('reaches responses that are shared, once', async () => {
    const common = [{ headers: { 'X-Trace': text() } }];
    const missing = { $ref: '#/components/responses/Missing' };
    const document = documentOf(common, { 404: missing }, { components: { responses: { Missing: bare } } });
    const paths = { ...(document['paths'] as Part), '/films': operation('look', { 404: missing }) };
    const { operations } = await contractOf({ ...document, paths });

    for (const { responses } of operations)
      expect(responses['404']!.headers.map(({ name }) => name)).toEqual(['X-Trace']);
  });

  it('makes one component of each header, and is not in the bundle itself', async () => {
    const common = [
      { statuses: ['2XX'], headers: { 'X-Trace': text() } },
      { statuses: ['4XX'], headers: { 'X-Trace': text() } },
    ];
    const { root } = await load(
      await write({ 'openapi.json': documentOf(common, { 200: bare, 404: bare }) }),
    );

    expect(root).not.toHaveProperty('x-response-headers');
    expect(root.components).toEqual({ headers: { XTrace: text() } });
    for (const status of ['200', '404'])
      expect(root.paths!['/books']).toMatchObject({
        get: { responses: { [status]: { headers: { 'X-Trace': { $ref: '#/components/headers/XTrace' } } } } },
      });
  });

  it('follows references into other files', async () => {
    const common = [{ headers: { 'X-Trace': { $ref: 'headers.json#/Trace' } } }];
    const files = {
      'openapi.json': documentOf(common, { 200: bare }),
      'headers.json': { Trace: text('yes') },
    };
    const { root } = await load(await write(files));

    expect(root.components).toEqual({ headers: { Trace: text('yes') } });
  });

  it('leaves a document without it alone', async () => {
    const { root } = await load(await write({ 'openapi.json': documentOf([], { 200: bare }) }));

    expect(root.paths!['/books']).toEqual(operation('act', { 200: bare }));
    expect(root).not.toHaveProperty('components');
  });

  const LIST = '#/x-response-headers Common headers are a list of `{statuses, headers}`.';
  const ENTRY =
    '#/x-response-headers/0 An entry has `headers`, and may have `statuses` such as 404 or 4XX, and `deprecated: true`.';
  it.each<[unknown, string]>([
    [{ headers: {} }, LIST],
    [['X-Trace'], ENTRY],
    [[{ statuses: [404] }], ENTRY],
    [[{ statuses: ['most'], headers: {} }], ENTRY],
    [[{ deprecated: 'yes', headers: {} }], ENTRY],
    [[{ statuses: '404', headers: {} }], ENTRY],
  ])('is not %j', async (common, fault) => {
    expect(await faultsOf(documentOf(common, { 200: bare }))).toEqual([fault]);
  });
});
