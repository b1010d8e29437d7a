/** A small document to prove the prover with: a counter that takes parcels in. */
const problem = (...codes: string[]) => ({
  description: 'Refused.',
  'x-problems': codes,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

export const parcels = {
  openapi: '3.1.0',
  info: { title: 'Parcels', version: '1.0.0' },
  'x-conventions': ['etag', 'cursor'],
  'x-problem-catalog': {
    validation_failed: { status: 422, title: 'Validation failed' },
    label_unreadable: { status: 422, title: 'Label unreadable' },
    parcel_not_found: { status: 404, title: 'Parcel not found' },
    internal_error: { status: 500, title: 'Internal error' },
  },
  security: [{ counter: ['parcels:write'] }],
  paths: {
    '/parcels': {
      parameters: [
        {
          name: 'zone',
          in: 'query',
          description: 'Replaced below.',
          schema: { type: 'string', maxLength: 9 },
        },
        { $ref: '#/components/parameters/Desk' },
      ],
      get: {
        operationId: 'listParcels',
        security: [],
        parameters: [
          { name: 'zone', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 9 } },
          {
            name: 'state',
            in: 'query',
            explode: false,
            schema: { type: 'array', maxItems: 2, items: { enum: ['held', 'sent'] } },
          },
        ],
        responses: {
          '200': {
            description: 'Parcels.',
            headers: {
              ETag: { required: true, schema: { type: 'string', pattern: '^"[^"]+"$' } },
              'X-Count': { schema: { type: 'integer', minimum: 0 } },
            },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: { items: { type: 'array', items: { $ref: '#/components/schemas/Parcel' } } },
                },
              },
              'text/csv': { schema: { type: 'string' } },
            },
          },
          '304': { description: 'Unchanged.' },
          '4XX': problem('validation_failed'),
          default: problem('internal_error'),
        },
      },
      post: {
        operationId: 'takeParcel',
        'x-problems': ['label_unreadable'],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Parcel' },
              examples: { book: { $ref: '#/components/examples/Book' } },
            },
          },
        },
        responses: {
          '201': {
            description: 'Taken.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Parcel' } } },
          },
          '422': problem('validation_failed'),
        },
      },
    },
    '/parcels/{parcelId}': {
      delete: {
        operationId: 'dropParcel',
        parameters: [
          { name: 'parcelId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
        ],
        responses: { '204': { description: 'Gone.' }, '404': problem('parcel_not_found') },
      },
    },
    '/parcels/lost': {
      delete: { operationId: 'dropLost', responses: { '204': { description: 'Gone.' } } },
    },
  },
  components: {
    parameters: {
      Desk: {
        name: 'X-Desk',
        in: 'header',
        required: true,
        schema: { type: 'string', pattern: '^[A-F][1-9]$' },
      },
    },
    examples: {
      Book: {
        value: {
          label: 'AB-12',
          weightKg: 1.5,
          state: 'held',
          sentOn: '2026-03-02',
          inside: [{ label: 'CD-34' }],
        },
      },
    },
    schemas: {
      Problem: {
        type: 'object',
        required: ['code', 'status'],
        properties: { code: { type: 'string' }, status: { type: 'integer' } },
      },
      Parcel: {
        allOf: [{ $ref: '#/components/schemas/Labelled' }],
        type: 'object',
        additionalProperties: false,
        required: ['id', 'label'],
        properties: {
          id: { type: 'string', format: 'uuid', readOnly: true },
          pin: { type: 'string', minLength: 4, writeOnly: true },
          label: true,
          weightKg: { type: ['number', 'null'], minimum: 0, exclusiveMaximum: 50, multipleOf: 0.5 },
          state: { $ref: '#/components/schemas/State' },
          sentOn: { type: 'string', format: 'date' },
          note: { type: 'string', maxLength: 40 },
          sender: {
            oneOf: [
              {
                type: 'object',
                required: ['name'],
                additionalProperties: false,
                properties: { name: { type: 'string', minLength: 1, maxLength: 20 } },
              },
              { type: 'null' },
            ],
          },
          tags: { type: 'object', maxProperties: 2, additionalProperties: { type: 'integer' } },
          inside: {
            type: 'array',
            maxItems: 3,
            uniqueItems: true,
            items: { $ref: '#/components/schemas/Parcel' },
          },
        },
      },
      Labelled: { properties: { label: { type: 'string', pattern: '^[A-Z]{2}-[0-9]{2}$', minLength: 5 } } },
      State: { type: 'string', enum: ['held', 'sent'] },
    },
  },
} as const;
