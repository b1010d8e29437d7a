/** A document of a library that uses much of what OpenAPI 3.1 and the conventions of the engine can say. */

const reference = (name: string) => ({ $ref: `#/components/${name}` });
const content = (schema: object, type = 'application/json') => ({ content: { [type]: { schema } } });
const text = { type: 'string', maxLength: 20 };

/** What the engine answers by itself, by status. */
const refusals: Readonly<Record<number, readonly string[]>> = {
  400: ['malformed_request', 'malformed_json', 'invalid_header', 'invalid_cursor'],
  401: ['unauthenticated'],
  403: ['insufficient_scope'],
  406: ['not_acceptable'],
  413: ['payload_too_large'],
  415: ['unsupported_media_type'],
  422: ['validation_failed'],
  428: ['precondition_required'],
  500: ['internal_error'],
};
/** What the library answers. */
const own = { book_not_found: 404, shelf_full: 409, precondition_failed: 412 };

const problemResponse = (problems: readonly string[]) => ({
  description: 'Refused.',
  'x-problems': problems,
  ...content(reference('schemas/Problem'), 'application/problem+json'),
});
const always = Object.fromEntries(
  Object.entries(refusals).map(([status, codes]) => [status, problemResponse(codes)]),
);

const problem = (status: number) => ({
  status,
  title: 'Refused',
  cause: 'It happens.',
  fix: 'Try another way.',
});
const catalogue = Object.fromEntries([
  ...Object.entries(refusals).flatMap(([status, codes]) =>
    codes.map((code) => [code, problem(Number(status))] as const),
  ),
  ...Object.entries(own).map(([code, status]) => [code, problem(status)] as const),
]);

const etag = { ETag: { required: true, schema: { type: 'string' } } };
const location = { Location: { required: true, schema: { type: 'string' } } };
const book = { description: 'The book.', headers: etag, ...content(reference('schemas/Book')) };
const bookId = { name: 'bookId', in: 'path', required: true, schema: text };

const listBooks = {
  operationId: 'listBooks',
  parameters: [
    { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } },
    { name: 'cursor', in: 'query', schema: { type: 'string' } },
    {
      name: 'year',
      in: 'query',
      style: 'deepObject',
      schema: { type: 'object', additionalProperties: false, properties: { from: { type: 'integer' } } },
    },
    {
      name: 'tags',
      in: 'query',
      explode: false,
      schema: { type: 'array', maxItems: 3, items: { type: 'string', enum: ['new', 'old'] } },
    },
    { name: 'theme', in: 'cookie', schema: { type: ['integer', 'null'] } },
  ],
  responses: { 200: { description: 'Books.', ...content(reference('schemas/Page')) }, ...always },
};

const addBook = {
  operationId: 'addBook',
  security: [{ bearer: ['write'] }],
  'x-problems': ['shelf_full'],
  requestBody: { required: true, ...content(reference('schemas/Book')) },
  responses: { 201: { ...book, headers: { ...etag, ...location } }, 409: problemResponse([]), ...always },
};

const getBook = {
  operationId: 'getBook',
  security: [],
  'x-problems': ['book_not_found'],
  parameters: [{ name: 'If-None-Match', in: 'header', schema: { type: 'string' } }],
  responses: {
    200: book,
    304: { description: 'Unchanged.', headers: etag },
    404: problemResponse([]),
    ...always,
  },
};

const changeBook = {
  operationId: 'changeBook',
  'x-requires-if-match': true,
  'x-problems': ['precondition_failed'],
  parameters: [{ name: 'If-Match', in: 'header', schema: { type: 'string' } }],
  requestBody: {
    required: true,
    ...content(reference('schemas/BookChange'), 'application/merge-patch+json'),
  },
  responses: { 200: book, 412: problemResponse([]), ...always },
};

const setCover = {
  operationId: 'setCover',
  'x-max-body-bytes': 5000,
  requestBody: {
    required: true,
    ...content(
      {
        type: 'object',
        required: ['cover', 'caption'],
        additionalProperties: false,
        properties: {
          caption: text,
          cover: { type: 'string', format: 'binary', contentMediaType: 'image/png' },
        },
      },
      'multipart/form-data',
    ),
  },
  responses: { 204: { description: 'Kept.' }, ...always },
};

const members = {
  title: { ...text, minLength: 1 },
  price: { type: 'number', writeOnly: true },
  subtitle: { type: ['string', 'null'], maxLength: 20 },
  part: reference('schemas/Part'),
};

export const library = {
  openapi: '3.1.0',
  info: { title: 'Library', version: '2.0.0' },
  servers: [{ url: 'https://library.example/v2' }],
  'x-conventions': ['etag', 'if-match', 'cursor'],
  'x-problem-catalog': catalogue,
  security: [{ bearer: ['read'] }],
  paths: {
    '/books': { get: listBooks, post: addBook },
    '/books/{bookId}': { parameters: [bookId], get: getBook, patch: changeBook },
    '/books/{bookId}/cover': { parameters: [bookId], put: setCover },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Problem: {
        type: 'object',
        required: ['code', 'status'],
        properties: { code: { type: 'string' }, status: { type: 'integer' } },
      },
      Page: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: { type: 'array', items: reference('schemas/Book') },
          nextCursor: { type: ['string', 'null'] },
        },
      },
      Book: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'version', 'title'],
        properties: {
          id: { type: 'string', readOnly: true },
          version: { type: 'integer', readOnly: true },
          ...members,
        },
      },
      BookChange: { type: 'object', additionalProperties: false, minProperties: 1, properties: members },
      Part: {
        oneOf: [reference('schemas/Chapter'), reference('schemas/Plate')],
        discriminator: { propertyName: 'kind' },
      },
      Chapter: {
        type: 'object',
        required: ['kind'],
        properties: {
          kind: { type: 'string', const: 'chapter' },
          pages: { type: 'integer' },
          parts: { type: 'array', items: reference('schemas/Part') },
        },
      },
      Plate: {
        type: 'object',
        required: ['kind', 'artist'],
        properties: { kind: { type: 'string', const: 'plate' }, artist: text },
      },
    },
  },
};
