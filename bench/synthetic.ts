/** A document that has nothing to do with training: as many resources as wanted, with five operations each. */
type Json = Record<string, unknown>;

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const answer = (description: string, schema?: Json): Json => ({
  description,
  ...(schema && { content: { 'application/json': { schema } } }),
});
const body = (schema: Json): Json => ({ required: true, content: { 'application/json': { schema } } });

export function syntheticDocument(resources: number): Json {
  const numbers = Array.from({ length: resources }, (_, index) => index);
  return {
    openapi: '3.1.0',
    info: { title: 'Synthetic', version: '1.0.0' },
    servers: [{ url: '/v1' }],
    security: [{ bearer: [] }],
    paths: Object.assign({}, ...numbers.map(pathsOf)) as Json,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: Object.assign({}, ...numbers.map(schemasOf)) as Json,
    },
  };
}

function pathsOf(index: number): Json {
  const [resource, draft, patch] = [`Resource${index}`, `NewResource${index}`, `ResourcePatch${index}`].map(
    ref,
  ) as [Json, Json, Json];
  const failure = { '404': answer('There is none.') };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };
  const limit = {
    name: 'limit',
    in: 'query',
    schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
  };
  const state = {
    name: 'state',
    in: 'query',
    explode: false,
    schema: { type: 'array', items: { enum: ['a', 'b'] } },
  };
  return {
    [`/resources-${index}`]: {
      get: {
        operationId: `listResources${index}`,
        parameters: [limit, state],
        responses: { '200': answer('All.', { type: 'array', items: resource }) },
      },
      post: {
        operationId: `createResource${index}`,
        requestBody: body(draft),
        responses: { '201': answer('The new one.', resource) },
      },
    },
    [`/resources-${index}/{id}`]: {
      parameters: [id],
      get: { operationId: `getResource${index}`, responses: { '200': answer('It.', resource), ...failure } },
      patch: {
        operationId: `updateResource${index}`,
        requestBody: body(patch),
        responses: { '200': answer('It.', resource), ...failure },
      },
      delete: { operationId: `deleteResource${index}`, responses: { '204': answer('Gone.'), ...failure } },
    },
  };
}

function schemasOf(index: number): Json {
  const members = {
    name: { type: 'string', minLength: 1, maxLength: 100 + index },
    note: { type: ['string', 'null'], maxLength: 5000 },
    kind: { type: 'string', enum: ['one', 'two', `kind-${index}`] },
    amount: { type: 'number', minimum: 0, maximum: 1000 + index },
    count: { type: ['integer', 'null'], minimum: 0 },
    isActive: { type: 'boolean' },
    startsAt: { type: 'string', format: 'date-time' },
    tags: { type: 'array', maxItems: 20, items: { type: 'string', maxLength: 50 } },
    parts: { type: 'array', maxItems: 100, items: ref(`Part${index}`) },
  };
  const part = { label: { type: 'string', maxLength: 80 }, weight: { type: 'number', minimum: 0 } };
  const own = { id: { type: 'string', format: 'uuid' }, createdAt: { type: 'string', format: 'date-time' } };
  const object = (properties: Json, required: string[]): Json => ({ type: 'object', properties, required });
  return {
    [`Part${index}`]: { ...object(part, ['label', 'weight']), additionalProperties: false },
    [`Resource${index}`]: object({ ...own, ...members }, ['id', 'createdAt', ...Object.keys(members)]),
    [`NewResource${index}`]: { ...object(members, ['name', 'kind']), additionalProperties: false },
    [`ResourcePatch${index}`]: { ...object(members, []), additionalProperties: false },
  };
}
