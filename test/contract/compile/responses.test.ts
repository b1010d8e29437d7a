import { describe, expect, it } from '@jest/globals';
import {
  contractOf,
  faultsOf,
  library,
  OK,
  operationOf,
  taking,
  withOperation,
  type Part,
} from './support.js';

const book = {
  type: 'object',
  required: ['id', 'version'],
  properties: { id: { type: 'string' }, version: { type: 'integer' } },
};

const problem = (status: number, more: Part = {}): Part => ({
  status,
  title: 'A',
  cause: 'B',
  fix: 'C',
  ...more,
});

describe('responses', () => {
  it('keep exact statuses, ranges and default apart', async () => {
    const { responses } = await operationOf(
      withOperation({
        responses: {
          '200': { description: 'It.', content: { 'application/json': { schema: book } } },
          '204': { description: 'None.' },
          '4XX': { description: 'Yours.', content: { 'application/problem+json': { schema: {} } } },
          default: { description: 'Else.' },
        },
      }),
    );

    expect(Object.keys(responses)).toEqual(['200', '204', '4XX', 'default']);
    expect(responses['200']!.media).toEqual([
      { type: 'application/json', writer: 'json', validator: 'act/200', serializer: 'act/200' },
    ]);
    expect(responses['204']!.media).toEqual([]);
  });

  it('have one writer for each media type', async () => {
    const { responses } = await operationOf(
      withOperation({
        responses: {
          '200': {
            description: 'It.',
            content: {
              'application/json': { schema: book },
              'text/csv': { schema: { type: 'string' } },
              'text/event-stream': {},
              'application/pdf': { schema: { type: 'string', format: 'binary' } },
              'application/zip': {},
            },
          },
        },
      }),
    );

    expect(responses['200']!.media.map(({ type, writer }) => [type, writer])).toEqual([
      ['application/json', 'json'],
      ['text/csv', 'text'],
      ['text/event-stream', 'events'],
      ['application/pdf', 'stream'],
      ['application/zip', 'stream'],
    ]);
  });

  it('list their headers; constant ones are sent by the engine', async () => {
    const headers = {
      'Cache-Control': { schema: { const: 'no-store' } },
      'X-Total': { required: true, schema: { type: 'integer', minimum: 0 } },
    };
    const { responses } = await operationOf(
      withOperation({ responses: { '200': { description: 'It.', headers } } }),
    );

    expect(responses['200']!.headers).toEqual([
      { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
      { name: 'X-Total', required: true, value: { kind: 'integer' }, validator: 'act/200/X-Total' },
    ]);
  });

  it.each<[string, Part]>([
    ['A status is `200`, `4XX` or `default`.', { responses: { '2xx': { description: 'It.' } } }],
    ['at least one response', { responses: {} }],
    ['has no content', { responses: { '204': { description: 'It.', content: { 'text/plain': {} } } } }],
    [
      'Nothing writes `text/csv`',
      { responses: { '200': { description: 'It.', content: { 'text/csv': { schema: book } } } } },
    ],
    [
      'OpenAPI ignores `Content-Type` here',
      { responses: { '200': { description: 'It.', headers: { 'Content-Type': { schema: {} } } } } },
    ],
    [
      'No form is written',
      { responses: { '200': { description: 'It.', content: { 'text/csv': { encoding: {} } } } } },
    ],
  ])('are refused: %s', async (message, operation) => {
    await expect(faultsOf(withOperation(operation))).resolves.toContainEqual(
      expect.stringContaining(message),
    );
  });
});

describe('problems', () => {
  const catalogue = {
    not_here: problem(404),
    too_late: problem(409),
    broken: problem(500, { type: 'https://example.org/broken' }),
  };
  const parts = {
    'x-problem-catalog': catalogue,
    components: { responses: { Missing: { description: 'Missing.', 'x-problems': ['not_here'] } } },
  };

  it('come from the response and from the operation, each under its status', async () => {
    const { operations, problems } = await contractOf(
      withOperation(
        {
          'x-problems': ['too_late', 'broken'],
          responses: {
            ...OK,
            '404': { $ref: '#/components/responses/Missing' },
            '4XX': { description: 'A' },
            default: { description: 'B' },
          },
        },
        parts,
      ),
    );

    const codes = Object.entries(operations[0]!.responses).map(([status, row]) => [status, row.problems]);
    expect(codes).toEqual([
      ['200', []],
      ['404', ['not_here']],
      ['4XX', ['too_late']],
      ['default', ['broken']],
    ]);
    expect(problems['not_here']).toEqual({
      code: 'not_here',
      status: 404,
      type: '/problems/not-here',
      title: 'A',
    });
    expect(problems['broken']!.type).toBe('https://example.org/broken');
  });

  it.each<[string, Part]>([
    ['`lost` is not in `x-problem-catalog`', withOperation({ 'x-problems': ['lost'] }, parts)],
    [
      '`too_late` has status 409, which is no response here',
      withOperation({ 'x-problems': ['too_late'] }, parts),
    ],
    [
      '`not_here` has status 404, the response stands under 409',
      withOperation({ responses: { '409': { $ref: '#/components/responses/Missing' } } }, parts),
    ],
    ['lower_snake_case', library({ paths: {}, 'x-problem-catalog': { NotHere: problem(404) } })],
    [
      'A problem has a `fix`',
      library({ paths: {}, 'x-problem-catalog': { a: { status: 404, title: 'A', cause: 'B' } } }),
    ],
    ['between 400 and 599', library({ paths: {}, 'x-problem-catalog': { a: problem(200) } })],
    [
      '`hint` is not a member',
      library({ paths: {}, 'x-problem-catalog': { a: problem(400, { hint: 'x' }) } }),
    ],
  ])('are refused: %s', async (message, document) => {
    await expect(faultsOf(document)).resolves.toContainEqual(expect.stringContaining(message));
  });
});

describe('security', () => {
  const securitySchemes = {
    bearer: { type: 'http', scheme: 'Bearer' },
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    oauth: {
      type: 'oauth2',
      flows: {
        clientCredentials: { tokenUrl: 'https://example.org/token', scopes: { 'books:read': 'Read.' } },
      },
    },
  };
  const parts = { components: { securitySchemes }, security: [{ bearer: [] }] };
  const securityOf = async (operation: Part): Promise<unknown> =>
    (await operationOf(withOperation(operation, parts))).security;

  it('is that of the document unless the operation names its own', async () => {
    await expect(securityOf({})).resolves.toEqual([{ schemes: [{ scheme: 'bearer', scopes: [] }] }]);
    await expect(securityOf({ security: [] })).resolves.toEqual([]);
    await expect(securityOf({ security: [{ oauth: ['books:read'], key: [] }, {}] })).resolves.toEqual([
      {
        schemes: [
          { scheme: 'oauth', scopes: ['books:read'] },
          { scheme: 'key', scopes: [] },
        ],
      },
      { schemes: [] },
    ]);
  });

  it('lists every scheme', async () => {
    const contract = await contractOf(withOperation({}, parts));

    expect(contract.securitySchemes).toEqual({
      bearer: { type: 'http', scheme: 'bearer' },
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      oauth: { type: 'oauth2' },
    });
  });

  it.each<[string, Part]>([
    ['`cookie` is not in', withOperation({ security: [{ cookie: [] }] }, parts)],
    [
      'No flow of `oauth` offers `books:burn`',
      withOperation({ security: [{ oauth: ['books:burn'] }] }, parts),
    ],
  ])('is refused: %s', async (message, document) => {
    await expect(faultsOf(document)).resolves.toContainEqual(expect.stringContaining(message));
  });
});

describe('conventions', () => {
  const on = { 'x-conventions': ['etag', 'if-match', 'idempotency-key', 'cursor'] };
  const page = {
    type: 'object',
    properties: { items: { type: 'array', items: book }, nextCursor: { type: ['string', 'null'] } },
  };
  const answer = (schema: unknown, headers: Part = {}): Part => ({
    '200': { description: 'It.', headers, content: { 'application/json': { schema } } },
  });
  const header = (name: string): Part => ({ name, in: 'header', schema: { type: 'string' } });
  const query = (name: string): Part => ({ name, in: 'query', schema: { type: 'string' } });
  const etag = { ETag: { schema: { type: 'string' } } };
  const conventionsOf = async (operation: Part, parts: Part = on): Promise<unknown> =>
    (await operationOf(withOperation(operation, parts))).conventions;

  it('follow from what the operation declares', async () => {
    await expect(conventionsOf({ responses: answer(book, etag) })).resolves.toEqual({ etag: 'version' });
    await expect(conventionsOf({ responses: answer(page, etag) })).resolves.toEqual({ etag: 'content' });
    await expect(conventionsOf({ parameters: [header('If-Match')] })).resolves.toEqual({
      ifMatch: 'honoured',
    });
    await expect(
      conventionsOf({ parameters: [header('If-Match')], 'x-requires-if-match': true }),
    ).resolves.toEqual({ ifMatch: 'required' });
    await expect(conventionsOf({ parameters: [header('Idempotency-Key')] })).resolves.toEqual({
      idempotency: true,
    });
    await expect(
      conventionsOf({ parameters: [query('cursor'), query('limit')], responses: answer(page) }),
    ).resolves.toEqual({ pagination: true });
  });

  it('do nothing in a document that does not switch them on', async () => {
    await expect(
      conventionsOf({ parameters: [header('If-Match'), query('cursor')], responses: answer(book, etag) }, {}),
    ).resolves.toEqual({});
  });

  it.each<[string, Part]>([
    ['`retry` is none', withOperation({}, { 'x-conventions': ['retry'] })],
    ['declares `limit`', withOperation({ parameters: [query('cursor')], responses: answer(page) }, on)],
    ['answers a member `nextCursor`', withOperation({ parameters: [query('cursor'), query('limit')] }, on)],
    ['Declare the header `If-Match`', withOperation({ 'x-requires-if-match': true }, on)],
  ])('are refused: %s', async (message, document) => {
    await expect(faultsOf(document)).resolves.toContainEqual(expect.stringContaining(message));
  });
});

describe('webhooks', () => {
  it('are written like responses', async () => {
    const { webhooks } = await contractOf(
      library({
        paths: {},
        webhooks: {
          returned: {
            post: {
              requestBody: { content: { 'application/json': { schema: book } } },
              responses: { '204': { description: 'Seen.' } },
            },
          },
        },
      }),
    );

    expect(webhooks).toEqual({
      returned: {
        method: 'post',
        media: [
          {
            type: 'application/json',
            writer: 'json',
            validator: 'returned/webhook',
            serializer: 'returned/webhook',
          },
        ],
      },
    });
  });
});

describe('named schemas', () => {
  it('keep their name in the rows, and share validators where directions do not differ', async () => {
    const { body } = await operationOf(taking({ $ref: '#/components/schemas/Book' }, { Book: book }));

    expect(body!.media[0]!.validator).toBe('Book');
  });

  it('have a validator for each direction where they do differ', async () => {
    const Book = { ...book, properties: { id: { type: 'string', readOnly: true } } };
    const { body } = await operationOf(taking({ $ref: '#/components/schemas/Book' }, { Book }));

    expect(body!.media[0]!.validator).toBe('request.Book');
  });
});
