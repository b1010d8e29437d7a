/** The same schema in other words is no change, in neither direction. */
import { describe } from '@jest/globals';
import { pairs, request, response, type Row } from './pairs.js';

const text = { type: 'string' };
const same = (name: string, before: unknown, after: unknown, reason: string): Row<unknown> => ({
  name,
  before,
  after,
  verdict: 'none',
  rules: [],
  reason,
});

const NOTHING: readonly Row<unknown>[] = [
  same(
    'null in a list of types, or as an alternative',
    { type: ['string', 'null'], maxLength: 5 },
    { anyOf: [{ type: 'string', maxLength: 5 }, { type: 'null' }] },
    'Both are a short text or null.',
  ),
  same(
    'null as one of oneOf',
    { type: ['object', 'null'], properties: { title: text } },
    { oneOf: [{ type: 'null' }, { type: 'object', properties: { title: text } }] },
    'Types exclude each other, so oneOf is anyOf.',
  ),
  same('const, or a list of one', { const: 'a' }, { enum: ['a'] }, 'One value either way.'),
  same(
    'the order of a list of values',
    { enum: ['a', 'b'] },
    { enum: ['b', 'a'] },
    'Lists of values have no order.',
  ),
  same('the order of types', { type: ['string', 'null'] }, { type: ['null', 'string'] }, 'Nor have types.'),
  same('a list of one type', text, { type: ['string'] }, 'The same type.'),
  same('listed truth values', { type: 'boolean' }, { enum: [true, false] }, 'There are no others.'),
  same(
    'allOf taken apart',
    { allOf: [{ type: 'object', required: ['a'] }, { properties: { a: text } }] },
    { type: 'object', required: ['a'], properties: { a: text } },
    'All parts hold for the same value.',
  ),
  same(
    'a bound said twice',
    { type: 'integer', minimum: 1 },
    { allOf: [{ type: 'integer', minimum: 0 }, { minimum: 1 }] },
    'The closer bound counts.',
  ),
  same(
    'whole numbers above 0, or from 1',
    { type: 'integer', exclusiveMinimum: 0 },
    { type: 'integer', minimum: 1 },
    'No whole number lies between.',
  ),
  same(
    'whole numbers below 10, or to 9',
    { type: 'integer', exclusiveMaximum: 10 },
    { type: 'integer', maximum: 9 },
    'No whole number lies between.',
  ),
  same(
    'whole numbers as multiples',
    { type: 'integer' },
    { type: 'number', multipleOf: 1 },
    'Both are whole.',
  ),
  same(
    'a few whole numbers, listed or bounded',
    { type: 'integer', minimum: 1, maximum: 3 },
    { enum: [1, 2, 3] },
    'The same three numbers.',
  ),
  same('everything, in two ways', {}, true, 'Neither demands anything.'),
  same(
    'nothing, in two ways',
    { properties: { a: false } },
    { properties: { a: { not: {} } } },
    'Neither lets it in.',
  ),
  same(
    'open objects',
    { type: 'object', properties: { a: text } },
    { type: 'object', properties: { a: text }, additionalProperties: true },
    'Objects are open unless they say otherwise.',
  ),
  same(
    'a member excluded by `not`',
    { type: 'object', properties: { a: false } },
    { type: 'object', properties: { a: false }, not: { required: ['a'] } },
    'It cannot be there in either.',
  ),
  same('a bound that says nothing', text, { type: 'string', minLength: 0 }, 'No text is shorter.'),
  same('a pattern that says nothing', text, { type: 'string', pattern: '.*' }, 'Every text has it.'),
  same(
    'unevaluatedProperties without alternatives',
    { allOf: [{ properties: { a: text } }], properties: { b: text }, unevaluatedProperties: false },
    { properties: { a: text, b: text }, additionalProperties: false },
    'Nothing beside the two members in either.',
  ),
  same(
    'an alternative that is another one as well',
    { type: 'string' },
    { anyOf: [{ type: 'string' }, { type: 'string', maxLength: 3 }] },
    'The short ones are among the others.',
  ),
  same(
    'the order of alternatives',
    {
      anyOf: [
        { type: 'object', required: ['a'] },
        { type: 'object', required: ['b'] },
      ],
    },
    {
      anyOf: [
        { type: 'object', required: ['b'] },
        { type: 'object', required: ['a'] },
      ],
    },
    'Alternatives have no order.',
  ),
  same(
    'what all alternatives share, inside or outside',
    {
      type: 'object',
      properties: { n: text },
      oneOf: [{ required: ['a'] }, { required: ['b'] }],
    },
    {
      oneOf: [
        { type: 'object', properties: { n: text }, required: ['a'] },
        { type: 'object', properties: { n: text }, required: ['b'] },
      ],
    },
    'The member is described for each of them.',
  ),
  same(
    'one object with two tags, or two objects with one each',
    { type: 'object', required: ['kind'], properties: { kind: { enum: ['a', 'b'] } } },
    {
      oneOf: [
        { type: 'object', required: ['kind'], properties: { kind: { const: 'a' } } },
        { type: 'object', required: ['kind'], properties: { kind: { const: 'b' } } },
      ],
    },
    'Each tag is covered by one of the two.',
  ),
  same(
    'if and then, without a condition that fails',
    { type: 'object', if: true, then: { required: ['a'] } },
    { type: 'object', required: ['a'] },
    'The condition always holds.',
  ),
  same(
    'dependentRequired where the other is required anyway',
    { type: 'object', required: ['b'], dependentRequired: { a: ['b'] } },
    { type: 'object', required: ['b'] },
    'It is there already.',
  ),
  same(
    'format int32 within its range',
    { type: 'integer', format: 'int32', minimum: 0, maximum: 9 },
    { type: 'integer', minimum: 0, maximum: 9 },
    'All of them have the format.',
  ),
  same(
    'a double negation of a type',
    { not: { not: { type: 'string' } } },
    { not: { not: { type: ['string'] } } },
    'The same types.',
  ),
];

describe('a request in other words', () => pairs<unknown>(request, NOTHING));
describe('an answer in other words', () => pairs<unknown>(response, NOTHING));

const components = { Title: { type: 'string', maxLength: 9 }, Short: { type: 'string', maxLength: 9 } };

describe('references', () => {
  pairs<unknown>(
    (schema) => ({ ...request(schema), components: { schemas: components } }),
    [
      same(
        'a component, or what it says',
        { $ref: '#/components/schemas/Title' },
        components.Title,
        'The same text.',
      ),
      same(
        'another component that says the same',
        { $ref: '#/components/schemas/Title' },
        { $ref: '#/components/schemas/Short' },
        'Names of components are not on the wire.',
      ),
      same(
        'a keyword beside a reference, or within allOf',
        { $ref: '#/components/schemas/Title', minLength: 2 },
        { allOf: [{ $ref: '#/components/schemas/Title' }, { minLength: 2 }] },
        'What stands beside a reference holds as well.',
      ),
      {
        name: 'a keyword beside a reference',
        before: { $ref: '#/components/schemas/Title' },
        after: { $ref: '#/components/schemas/Title', minLength: 2 },
        verdict: 'major',
        rules: ['request-min-length-narrowed'],
        reason: 'It holds as well, and one character was enough.',
      },
    ],
  );
  pairs<object>(
    (schemas) => ({ ...request({ type: 'object' }), components: { schemas } }),
    [
      same(
        'a component that nobody uses is removed',
        components,
        {},
        'Nothing on the wire refers to it.',
      ) as Row<object>,
      same('a component that nobody uses is added', {}, components, 'Nor to this one.') as Row<object>,
    ],
  );
});
