/** How the comparison reports: one cause once, with its places and the operations that it reaches. */
import { describe, expect, it } from '@jest/globals';
import { compareDocuments } from '../../../src/contract/diff/compare/index.js';
import { document, request, type Fragment } from './pairs.js';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const BOOK = { $ref: '#/components/schemas/Book' };

/** `count` pairs of operations that all share one schema. */
const library = (count: number, title: object, book: object = {}): Fragment =>
  document(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `/shelves/${index}`,
        {
          get: { operationId: `get${index}`, responses: { '200': { description: 'Done.', ...json(BOOK) } } },
          put: {
            operationId: `put${index}`,
            requestBody: json({ type: 'array', items: BOOK }),
            responses: { '204': { description: 'Done.' } },
          },
        },
      ]),
    ),
    {
      components: {
        schemas: {
          Book: { type: 'object', properties: { title: { $ref: '#/components/schemas/Title' } }, ...book },
          Title: { type: 'string', ...title },
        },
      },
    },
  );

describe('a change of what operations share', () => {
  const { changes } = compareDocuments(library(3, { maxLength: 20 }), library(3, { maxLength: 10 }));

  it('is told once for each direction, with every operation that it reaches', () => {
    expect(changes.map(({ rule, operation, operations }) => ({ rule, operation, operations }))).toEqual([
      {
        rule: 'response-max-length-narrowed',
        operation: 'GET /shelves/0',
        operations: ['GET /shelves/0', 'GET /shelves/1', 'GET /shelves/2'],
      },
      {
        rule: 'request-max-length-narrowed',
        operation: 'PUT /shelves/0',
        operations: ['PUT /shelves/0', 'PUT /shelves/1', 'PUT /shelves/2'],
      },
    ]);
  });

  it('points at the keyword in both documents, where it was written', () => {
    const at = '#/components/schemas/Title/maxLength';
    expect(changes.map(({ place }) => place)).toEqual([
      { base: at, revision: at },
      { base: at, revision: at },
    ]);
  });
});

describe('places', () => {
  it('name the object that would hold a keyword, on the side that lacks it', () => {
    const { changes } = compareDocuments(library(1, {}), library(1, { maxLength: 10 }));

    expect(changes.map(({ place }) => place)).toEqual([
      { base: '#/components/schemas/Title', revision: '#/components/schemas/Title/maxLength' },
      { base: '#/components/schemas/Title', revision: '#/components/schemas/Title/maxLength' },
    ]);
  });

  it('are escaped as JSON pointers', () => {
    const [change] = compareDocuments(
      request({ type: 'object', properties: { 'a/b~c': { type: 'string' } } }),
      request({ type: 'object', properties: { 'a/b~c': { type: 'integer' } } }),
    ).changes;

    expect(change?.place.revision).toBe(
      '#/paths/~1books/post/requestBody/content/application~1json/schema/properties/a~1b~0c/type',
    );
    expect(change?.message).toContain('`a/b~c` in the request body');
  });

  it('are judged with everything below them; what nobody knows is not', () => {
    const { judged } = compareDocuments(document({}, { 'x-own': 1 }), document({}, { servers: [] }));

    expect([...judged.base]).toEqual(['#/openapi', '#/info', '#/paths']);
    expect([...judged.revision]).toEqual(['#/openapi', '#/info', '#/servers', '#/paths']);
  });
});

describe('schemas that contain themselves', () => {
  const tree = (label: object, ...others: string[]): Fragment => ({
    ...request({ $ref: '#/components/schemas/Tree' }),
    components: {
      schemas: {
        Tree: {
          type: 'object',
          required: others,
          properties: {
            label,
            below: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/Tree' }, { type: 'null' }] },
            },
            above: { $ref: '#/components/schemas/Owner' },
          },
        },
        Owner: { type: 'object', properties: { tree: { $ref: '#/components/schemas/Tree' }, label } },
      },
    },
  });
  const rulesOf = (before: Fragment, after: Fragment) =>
    compareDocuments(before, after).changes.map(({ rule, place }) => `${rule} ${place.revision}`);

  it('are compared to the end', () => {
    expect(rulesOf(tree({ type: 'string' }), tree({ type: 'string', maxLength: 5 }))).toEqual([
      'request-max-length-narrowed #/components/schemas/Tree/properties/label/maxLength',
      'request-max-length-narrowed #/components/schemas/Owner/properties/label/maxLength',
    ]);
  });

  it('are equal if nothing in any depth differs', () => {
    expect(rulesOf(tree({ type: 'string' }), tree({ allOf: [{ type: 'string' }] }))).toEqual([]);
  });

  it('are reported for whoever meets them first in the middle', () => {
    const both = (document: Fragment): Fragment => ({
      ...document,
      paths: {
        ...(document['paths'] as object),
        '/owners': {
          post: {
            operationId: 'makeOwner',
            requestBody: {
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Owner' } } },
            },
            responses: { '204': { description: 'Done.' } },
          },
        },
      },
    });
    const { changes } = compareDocuments(
      both(tree({ type: 'string' })),
      both(tree({ type: 'string' }, 'label')),
    );

    expect(changes.map(({ rule, operations }) => ({ rule, operations }))).toEqual([
      { rule: 'request-member-required', operations: ['POST /books', 'POST /owners'] },
    ]);
  });

  it('are judged by what they do not share as well', () => {
    expect(rulesOf(tree({ type: 'string' }), tree({ type: 'string' }, 'label'))).toEqual([
      'request-member-required #/components/schemas/Tree/properties/label',
    ]);
  });
});

describe('a document of a thousand operations', () => {
  it('is compared in less than two seconds of work', () => {
    const [before, after] = [library(500, { maxLength: 20 }), library(500, { maxLength: 10 })];
    const start = process.cpuUsage();
    const { changes } = compareDocuments(before, after);
    const { user } = process.cpuUsage(start);

    expect(changes.map(({ operations }) => operations?.length)).toEqual([500, 500]);
    expect(user / 1000).toBeLessThan(2000);
  });
});
