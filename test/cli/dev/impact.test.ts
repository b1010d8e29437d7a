/** What a change reaches: operations through what they share, and the tests that speak of them. */
import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { scan, TestIndex } from '../../../src/cli/dev/impact/tests.js';
import { touchedOperations } from '../../../src/cli/dev/impact/touched.js';

const answer = (name: string) => ({
  200: { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } },
});

const shelves = (change: (root: typeof document) => void = () => undefined) => {
  const root = structuredClone(document);
  change(root);
  return { root, locate: (at: string) => ({ file: 'shelves.yaml', line: at.length, column: 1 }) };
};

const document = {
  security: [{ bearer: [] as string[] }],
  paths: {
    '/books': { get: { operationId: 'listBooks', responses: answer('Page') } },
    '/books/{bookId}': {
      parameters: [{ name: 'bookId', in: 'path' }],
      get: { operationId: 'getBook', responses: answer('Book') },
    },
    '/health': { get: { operationId: 'getHealth', responses: {}, security: [] } },
  } as Record<string, Record<string, unknown>>,
  components: {
    schemas: {
      Page: { properties: { items: { items: { $ref: '#/components/schemas/Book' } } } },
      Book: { properties: { title: { type: 'string' } } as Record<string, object> },
    },
  },
};

describe('touchedOperations', () => {
  const touched = (change: (root: typeof document) => void) =>
    touchedOperations(shelves(), shelves(change)).map(({ id, how, through }) => [id, how, ...through]);

  it.each<[string, (root: typeof document) => void, unknown[][]]>([
    ['nothing', () => undefined, []],
    [
      'a shared schema, also on the way',
      ({ components }) => void (components.schemas.Book.properties['isbn'] = { type: 'string' }),
      [
        ['listBooks', 'changed', 'Book'],
        ['getBook', 'changed', 'Book'],
      ],
    ],
    [
      'what stands beside the operations of a path',
      ({ paths }) => void (paths['/books/{bookId}']!['parameters'] = []),
      [['getBook', 'changed']],
    ],
    [
      'who may call, where an operation does not say',
      (root) => void (root.security = []),
      [
        ['listBooks', 'changed'],
        ['getBook', 'changed'],
      ],
    ],
    [
      'an operation that is new',
      ({ paths }) => void (paths['/health']!['post'] = { operationId: 'beat', responses: {} }),
      [['beat', 'added']],
    ],
    ['one that is gone', ({ paths }) => void delete paths['/health'], [['getHealth', 'removed']]],
  ])('finds what %s reaches', (_what, change, expected) => {
    expect(touched(change)).toEqual(expected);
  });
});

const TESTS = `describe('getBook', () => {
  it('answers it', async () => {
    await reader.get(\`/books/\${book.id}\`);
  });
  it.each([
    ['one', 1],
  ])('lists %s', async () => {
    await reader.get<Page>('/books?limit=1');
  });
});
it('is sent by hand', async () => {
  await send('GET', '/api/v1/books/newest');
});
`;

describe('the index of tests', () => {
  it('knows blocks with their titles, and what they send where', () => {
    const { blocks, sendings } = scan(TESTS);

    expect(blocks.map(({ line, title }) => `${line} ${title}`)).toEqual([
      '1 getBook',
      '2 answers it',
      '5 lists %s',
      '11 is sent by hand',
    ]);
    expect(sendings.map(({ block, method, segments }) => [block.line, method, segments.join('/')])).toEqual([
      [2, 'GET', 'books/{}'],
      [5, 'GET', 'books'],
      [11, 'GET', 'api/v1/books/newest'],
    ]);
  });

  it('finds the tests of an operation; a concrete path is not that of a template', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'spotter-index-'));
    await writeFile(path.join(folder, 'books.test.ts'), TESTS);
    const all = [
      { name: 'GET /api/v1/books', id: 'listBooks' },
      { name: 'GET /api/v1/books/{bookId}', id: 'getBook' },
      { name: 'GET /api/v1/books/newest', id: 'getNewestBook' },
    ];
    const linesFor = async (id: string) =>
      (
        await new TestIndex(folder).placesOf(
          all.filter((one) => one.id === id),
          all,
        )
      ).map(({ line, isNamed }) => [line, isNamed]);

    expect(await linesFor('getBook')).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(await linesFor('listBooks')).toEqual([[5, false]]);
    expect(await linesFor('getNewestBook')).toEqual([[11, false]]);
    await rm(folder, { recursive: true });
  });
});
