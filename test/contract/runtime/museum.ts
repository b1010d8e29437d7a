/** The document of a museum whose operations are described with examples, before anybody has built them. */

const reference = (name: string) => ({ $ref: `#/components/${name}` });
const json = (schema: object, examples: object, type = 'application/json') => ({
  content: { [type]: { schema, examples } },
});

const codes: Readonly<Record<number, readonly string[]>> = {
  400: ['malformed_request', 'malformed_json', 'invalid_header', 'invalid_cursor'],
  401: ['unauthenticated'],
  403: ['insufficient_scope'],
  404: ['painting_not_found'],
  406: ['not_acceptable'],
  409: ['on_loan'],
  413: ['payload_too_large'],
  415: ['unsupported_media_type'],
  422: ['validation_failed'],
  429: ['rate_limited'],
  500: ['internal_error'],
  501: ['not_implemented'],
};

const problem = (status: number) => ({
  description: 'Refused.',
  'x-problems': codes[status],
  ...(status === 429 && { headers: { 'Retry-After': { schema: { type: 'integer' }, example: 30 } } }),
  ...json(
    reference('schemas/Problem'),
    Object.fromEntries(
      (codes[status] ?? []).map((code) => [
        code,
        { value: { code, status, instance: '/somewhere', requestId: 'another', detail: 'As it is shown.' } },
      ]),
    ),
    'application/problem+json',
  ),
});
const problems = (...statuses: number[]) => Object.fromEntries(statuses.map((one) => [one, problem(one)]));

const catalogue = Object.fromEntries(
  Object.entries(codes).flatMap(([status, all]) =>
    all.map((code) => [
      code,
      { status: Number(status), title: 'Refused', cause: 'It is so.', fix: 'Another way.' },
    ]),
  ),
);

const text = { type: 'string', maxLength: 20 };
const paintingId = { name: 'paintingId', in: 'path', required: true, schema: text };
const etag = { ETag: { required: true, schema: text, example: '"1"' } };
const location = { Location: { required: true, schema: text, example: '/elsewhere' } };
const key = { name: 'Idempotency-Key', in: 'header', schema: text };

const listPaintings = {
  operationId: 'listPaintings',
  parameters: [
    { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } },
    { name: 'cursor', in: 'query', schema: { type: 'string' } },
  ],
  responses: {
    ...problems(400, 401, 403, 406, 422, 500, 501),
    200: {
      description: 'Paintings.',
      ...json(reference('schemas/Page'), {
        more: { value: { items: [{ id: 'p1', version: 3, title: 'Rue' }], nextCursor: 'made-up' } },
        empty: { $ref: '#/components/examples/Nothing' },
      }),
    },
  },
};

const addPainting = {
  operationId: 'addPainting',
  security: [{ bearer: ['write'] }],
  parameters: [key],
  requestBody: {
    required: true,
    ...json(reference('schemas/NewPainting'), { rue: { value: { title: 'Rue' } } }),
  },
  responses: {
    201: {
      description: 'Added.',
      headers: { ...etag, ...location },
      ...json(reference('schemas/Painting'), { rue: { value: { id: 'p1', version: 1, title: 'Rue' } } }),
    },
    ...problems(400, 401, 403, 406, 409, 413, 415, 422, 429, 500, 501),
  },
};

const getPainting = {
  operationId: 'getPainting',
  security: [],
  parameters: [{ name: 'If-None-Match', in: 'header', schema: text }],
  responses: {
    200: {
      description: 'The painting.',
      headers: etag,
      ...json(reference('schemas/Painting'), { rue: { value: { id: 'p1', version: 3, title: 'Rue' } } }),
    },
    304: { description: 'Unchanged.', headers: etag },
    ...problems(400, 404, 406, 422, 500, 501),
  },
};

const copyPainting = {
  operationId: 'copyPainting',
  parameters: [key],
  responses: {
    201: {
      description: 'The copy.',
      headers: { ...etag, ...location },
      ...json(reference('schemas/Painting'), { copy: { value: { id: 'p2', version: 1, title: 'Rue' } } }),
    },
    ...problems(400, 401, 403, 404, 406, 422, 500, 501),
  },
};

const sellPainting = {
  operationId: 'sellPainting',
  responses: { 204: { description: 'Gone.' }, ...problems(400, 401, 403, 404, 422, 500, 501) },
};

export const museum = {
  openapi: '3.1.0',
  info: { title: 'Museum', version: '1.0.0' },
  servers: [{ url: 'https://museum.example/v1' }],
  'x-conventions': ['etag', 'cursor'],
  'x-problem-catalog': catalogue,
  security: [{ bearer: ['read'] }],
  paths: {
    '/paintings': { get: listPaintings, post: addPainting },
    '/paintings/{paintingId}': { parameters: [paintingId], get: getPainting, delete: sellPainting },
    '/paintings/{paintingId}/copy': { parameters: [paintingId], post: copyPainting },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    examples: { Nothing: { value: { items: [], nextCursor: null } } },
    schemas: {
      Problem: { type: 'object', required: ['code', 'status'], additionalProperties: true },
      Painting: {
        type: 'object',
        required: ['id', 'version', 'title'],
        properties: { id: text, version: { type: 'integer' }, title: text },
      },
      NewPainting: {
        type: 'object',
        additionalProperties: false,
        required: ['title'],
        properties: { title: text },
      },
      Page: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: { type: 'array', items: reference('schemas/Painting') },
          nextCursor: { type: ['string', 'null'] },
        },
      },
    },
  },
};
