import { describe, expect, it } from '@jest/globals';
import { contractOf, faultsOf, library, OK, type Part } from './support.js';

const names = (url: string): string[] => [...url.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

/** One operation for each path, with the parameters that it needs. */
const serving = (urls: readonly string[], parts: Part = {}): Part =>
  library({
    paths: Object.fromEntries(
      urls.map((url, index) => [
        url,
        {
          get: {
            operationId: `read${index}`,
            parameters: names(url).map((name) => ({
              name,
              in: 'path',
              required: true,
              schema: { type: 'string' },
            })),
            responses: OK,
          },
        },
      ]),
    ),
    ...parts,
  });

describe('paths', () => {
  it('stand below the path of the servers', async () => {
    const servers = [{ url: 'https://example.org/v1/' }, { url: '/v1' }];
    const { operations } = await contractOf(serving(['/books/{bookId}'], { servers }));

    expect(operations[0]!.path).toBe('/v1/books/{bookId}');
  });

  it.each([
    [['/books/{id}', '/books/new'], []],
    [['/books/{id}/pages', '/books/new', '/books/{id}'], []],
    [['/books/{id}', '/books/{name}'], ['/books/{id}']],
    [['/books/{id}/new', '/books/old/{page}'], ['/books/{id}/new']],
  ])('%j are ambiguous with %j', async (urls, rivals) => {
    const faults = await faultsOf(serving(urls));

    expect(faults).toHaveLength(rivals.length);
    for (const rival of rivals) expect(faults[0]).toContain(`\`${rival}\``);
  });

  it.each<[string, Part]>([
    ['`{name}.json` mixes it with text', serving(['/books/{name}.json'])],
    ['no empty segment and no slash at its end', serving(['/books/'])],
    ['A parameter stands in this path twice.', serving(['/a/{id}/b/{id}'])],
    ['The paths of the servers differ: /a, /', serving([], { servers: [{ url: '/a' }, { url: '/' }] })],
    [
      'A variable in the path of a server',
      serving([], { servers: [{ url: '/{v}', variables: { v: { default: 'a' } } }] }),
    ],
    [
      'no parameter in `path` describes',
      library({ paths: { '/a/{id}': { get: { operationId: 'a', responses: OK } } } }),
    ],
    [
      '`/a` has no `{id}`.',
      library({
        paths: {
          '/a': {
            get: {
              operationId: 'a',
              responses: OK,
              parameters: [{ name: 'id', in: 'path', required: true, schema: {} }],
            },
          },
        },
      }),
    ],
    [
      'A path parameter is `required: true`.',
      library({
        paths: {
          '/{id}': {
            get: { operationId: 'a', responses: OK, parameters: [{ name: 'id', in: 'path', schema: {} }] },
          },
        },
      }),
    ],
  ])('are refused: %s', async (message, document) => {
    await expect(faultsOf(document)).resolves.toContainEqual(expect.stringContaining(message));
  });
});

describe('operations', () => {
  it.each([
    [undefined, 'An operation needs an `operationId`'],
    ['toString', '`toString` already means something else'],
    ['notFound', '`notFound` already means something else'],
    ['read book', '`read book` must be a name'],
    ['read', '`read` already names #/paths/~1shelves/get.'],
  ])('cannot be called %s', async (operationId, message) => {
    const document = library({
      paths: {
        '/shelves': { get: { operationId: 'read', responses: OK } },
        '/books': { get: { ...(operationId && { operationId }), responses: OK } },
      },
    });

    await expect(faultsOf(document)).resolves.toContainEqual(expect.stringContaining(message));
  });
});
