/** Parameters: coming, going, moving, and how they are written. */
import { describe } from '@jest/globals';
import { document, operation, pairs, type Fragment } from './pairs.js';

const text = { type: 'string' };
const query = (name: string, rest: object = {}) => ({ name, in: 'query', schema: text, ...rest });
const header = (name: string, rest: object = {}) => ({ name, in: 'header', schema: text, ...rest });

describe('parameters of an operation', () => {
  pairs<Fragment[]>(
    (parameters) => operation({ parameters }),
    [
      {
        name: 'an optional one is added',
        before: [],
        after: [query('q')],
        verdict: 'minor',
        rules: ['request-parameter-added'],
        names: 'query parameter `q`',
        reason: 'Nobody sends it yet.',
      },
      {
        name: 'a required one is added',
        before: [],
        after: [query('q', { required: true })],
        verdict: 'major',
        rules: ['request-parameter-required'],
        names: 'query parameter `q`',
        reason: 'Requests as they were sent lack it.',
      },
      {
        name: 'one of the query is removed',
        before: [query('q')],
        after: [],
        verdict: 'major',
        rules: ['request-parameter-removed'],
        names: 'query parameter `q`',
        reason: 'Query parameters that are not declared are refused.',
      },
      {
        name: 'a header is removed',
        before: [header('Idempotency-Key')],
        after: [],
        verdict: 'major',
        rules: ['request-parameter-removed'],
        names: 'header parameter `Idempotency-Key`',
        reason: 'A client relies on what it brings about.',
      },
      {
        name: 'the header `Idempotency-Key` is added',
        before: [],
        after: [header('Idempotency-Key')],
        verdict: 'minor',
        rules: ['request-parameter-added'],
        names: 'header parameter `Idempotency-Key`',
        reason: 'Clients may send it, and need not.',
      },
      {
        name: 'one becomes required',
        before: [query('q')],
        after: [query('q', { required: true })],
        verdict: 'major',
        rules: ['request-parameter-required'],
        names: 'query parameter `q`',
        reason: 'Whoever leaves it out is refused.',
      },
      {
        name: 'one becomes optional',
        before: [query('q', { required: true })],
        after: [query('q')],
        verdict: 'minor',
        rules: ['request-parameter-optional'],
        names: 'query parameter `q`',
        reason: 'Whoever sends it is understood.',
      },
      {
        name: 'a default changes',
        before: [query('limit', { schema: { type: 'integer', default: 20 } })],
        after: [query('limit', { schema: { type: 'integer', default: 50 } })],
        verdict: 'major',
        rules: ['request-default-changed'],
        names: 'query parameter `limit`',
        reason: 'The same request has another answer, and nothing says so.',
      },
      {
        name: 'a bound is lowered',
        before: [query('limit', { schema: { type: 'integer', maximum: 100 } })],
        after: [query('limit', { schema: { type: 'integer', maximum: 50 } })],
        verdict: 'major',
        rules: ['request-maximum-narrowed'],
        names: 'query parameter `limit`',
        reason: 'A limit of 80 is refused.',
      },
      {
        name: 'a value is added',
        before: [query('sort', { schema: { enum: ['title'] } })],
        after: [query('sort', { schema: { enum: ['title', '-title'] } })],
        verdict: 'minor',
        rules: ['request-enum-value-added'],
        names: 'query parameter `sort`',
        reason: 'What was accepted is accepted.',
      },
      {
        name: 'it moves from the query to a header',
        before: [query('tenant')],
        after: [header('tenant')],
        verdict: 'major',
        rules: ['request-parameter-removed', 'request-parameter-added'],
        names: 'query parameter `tenant`',
        reason: 'It is refused where clients send it.',
      },
      {
        name: 'a list is written in another way',
        before: [query('ids', { schema: { type: 'array', items: text }, explode: false })],
        after: [query('ids', { schema: { type: 'array', items: text } })],
        verdict: 'major',
        rules: ['request-parameter-style-changed'],
        names: 'query parameter `ids`',
        reason: 'Without `explode` the items are separated by commas.',
      },
      {
        name: 'the usual style is spelled out',
        before: [query('ids', { schema: { type: 'array', items: text } })],
        after: [query('ids', { schema: { type: 'array', items: text }, style: 'form', explode: true })],
        verdict: 'none',
        rules: [],
        reason: 'It was the style before.',
      },
      {
        name: 'the style of a single text changes',
        before: [query('q', { explode: false })],
        after: [query('q', { style: 'pipeDelimited' })],
        verdict: 'none',
        rules: [],
        reason: 'A single text is written the same in both.',
      },
      {
        name: 'the name of a header in other letters',
        before: [header('X-Client')],
        after: [header('x-client')],
        verdict: 'none',
        rules: [],
        reason: 'Names of headers match in any case.',
      },
      {
        name: 'the order changes',
        before: [query('a'), query('b')],
        after: [query('b'), query('a')],
        verdict: 'none',
        rules: [],
        reason: 'Parameters are known by their names.',
      },
      {
        name: 'one is deprecated',
        before: [query('q')],
        after: [query('q', { deprecated: true })],
        verdict: 'minor',
        rules: ['request-parameter-deprecated'],
        names: 'query parameter `q`',
        reason: 'It works as before, and clients should know.',
      },
      {
        name: 'the description changes',
        before: [query('q', { description: 'Words' })],
        after: [query('q', { description: 'Text' })],
        verdict: 'patch',
        rules: ['documentation-changed'],
        names: 'query parameter `q`',
        reason: 'Programs do not read it.',
      },
      {
        name: 'the empty value is no longer allowed',
        before: [query('q', { allowEmptyValue: true })],
        after: [query('q')],
        verdict: 'major',
        rules: ['keyword-changed'],
        names: '`allowEmptyValue`',
        reason: 'What it meant is not known here.',
      },
      {
        name: 'a text becomes JSON',
        before: [query('filter')],
        after: [{ name: 'filter', in: 'query', content: { 'application/json': { schema: text } } }],
        verdict: 'major',
        rules: ['request-parameter-encoding-changed'],
        names: 'query parameter `filter`',
        reason: 'A plain text is no JSON.',
      },
      {
        name: 'a number becomes any text',
        before: [query('q', { schema: { type: 'integer' } })],
        after: [query('q', { schema: text })],
        verdict: 'minor',
        rules: ['request-type-widened'],
        names: 'query parameter `q`',
        reason: 'The digits of a number are a text.',
      },
      {
        name: 'a number becomes a short text',
        before: [query('q', { schema: { type: 'integer' } })],
        after: [query('q', { schema: { type: 'string', maxLength: 3 } })],
        verdict: 'major',
        rules: ['request-type-narrowed'],
        names: 'query parameter `q`',
        reason: 'A large number has more digits.',
      },
    ],
  );
});

const OK = { '200': { description: 'Done.' } };
const path = { name: 'bookId', in: 'path', required: true, schema: text };
const get = (rest: object = {}) => ({ operationId: 'getBook', responses: OK, ...rest });

describe('parameters of a path', () => {
  pairs<Fragment>(
    (paths) => document(paths),
    [
      {
        name: 'one moves from the path to the operation',
        before: { '/books/{bookId}': { parameters: [path], get: get() } },
        after: { '/books/{bookId}': { get: get({ parameters: [path] }) } },
        verdict: 'none',
        rules: [],
        reason: 'It holds for the operation either way.',
      },
      {
        name: 'one of the path is overridden by the operation',
        before: { '/books/{bookId}': { parameters: [path], get: get() } },
        after: {
          '/books/{bookId}': {
            parameters: [path],
            get: get({ parameters: [{ ...path, schema: { type: 'string', maxLength: 8 } }] }),
          },
        },
        verdict: 'major',
        rules: ['request-max-length-narrowed'],
        names: 'path parameter `bookId`',
        reason: 'What the operation says counts.',
      },
      {
        name: 'one is called differently',
        before: { '/books/{bookId}': { get: get({ parameters: [path] }) } },
        after: { '/books/{id}': { get: get({ parameters: [{ ...path, name: 'id' }] }) } },
        verdict: 'minor',
        rules: ['request-path-parameter-renamed'],
        names: '`bookId`',
        reason: 'Its name is not on the wire.',
      },
      {
        name: 'its schema becomes narrower',
        before: { '/books/{bookId}': { get: get({ parameters: [path] }) } },
        after: {
          '/books/{bookId}': { get: get({ parameters: [{ ...path, schema: { ...text, format: 'uuid' } }] }) },
        },
        verdict: 'major',
        rules: ['request-format-narrowed'],
        names: 'path parameter `bookId`',
        reason: 'Other ids are refused.',
      },
    ],
  );
});
