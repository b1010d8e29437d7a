/** Constraints of one value, in both directions: what narrows a request breaks, what widens an answer breaks. */
import { describe, expect, it } from '@jest/globals';
import { compareDocuments } from '../../../src/contract/diff/compare/index.js';
import { request, response, verdictOf } from './pairs.js';

/** The part of both rules after `request-` and `response-`, for the narrower and for the wider schema. */
interface Step {
  readonly name: string;
  readonly narrow: unknown;
  readonly wide: unknown;
  /** Rule when it becomes narrower, and when it becomes wider. */
  readonly rules: readonly [narrowed: string, widened: string];
  /** What the messages name. */
  readonly names: string | RegExp;
  readonly reason: string;
}

const member = (schema: unknown) => ({ type: 'object', properties: { title: schema } });
const text = (rest: object = {}) => member({ type: 'string', ...rest });
const number = (rest: object = {}) => member({ type: 'number', ...rest });
const whole = (rest: object = {}) => member({ type: 'integer', ...rest });
const list = (rest: object = {}) => member({ type: 'array', items: { type: 'string' }, ...rest });

const bound = (keyword: string): readonly [string, string] => [`${keyword}-narrowed`, `${keyword}-widened`];
const TITLE = '`title`';
const WHOLE = /the request body|the answer 200/;

const STEPS: readonly Step[] = [
  {
    name: 'maxLength',
    narrow: text({ maxLength: 10 }),
    wide: text({ maxLength: 20 }),
    rules: bound('max-length'),
    names: TITLE,
    reason: 'A text of 15 characters is in one and not in the other.',
  },
  {
    name: 'maxLength, or none',
    narrow: text({ maxLength: 10 }),
    wide: text(),
    rules: bound('max-length'),
    names: TITLE,
    reason: 'Without a bound every length is valid.',
  },
  {
    name: 'minLength',
    narrow: text({ minLength: 2 }),
    wide: text({ minLength: 1 }),
    rules: bound('min-length'),
    names: TITLE,
    reason: 'A single character is in one and not in the other.',
  },
  {
    name: 'pattern, or none',
    narrow: text({ pattern: '^a' }),
    wide: text(),
    rules: bound('pattern'),
    names: TITLE,
    reason: 'Without a pattern every text is valid.',
  },
  {
    name: 'format, or none',
    narrow: text({ format: 'email' }),
    wide: text(),
    rules: bound('format'),
    names: TITLE,
    reason: 'Formats are asserted.',
  },
  {
    name: 'maximum',
    narrow: number({ maximum: 5 }),
    wide: number({ maximum: 6 }),
    rules: bound('maximum'),
    names: TITLE,
    reason: '5.5 is in one and not in the other.',
  },
  {
    name: 'minimum',
    narrow: number({ minimum: 1 }),
    wide: number({ minimum: 0 }),
    rules: bound('minimum'),
    names: TITLE,
    reason: '0.5 is in one and not in the other.',
  },
  {
    name: 'minimum, exclusive',
    narrow: number({ exclusiveMinimum: 0 }),
    wide: number({ minimum: 0 }),
    rules: bound('minimum'),
    names: TITLE,
    reason: 'Zero is in one and not in the other.',
  },
  {
    name: 'maximum, exclusive',
    narrow: number({ exclusiveMaximum: 5 }),
    wide: number({ maximum: 5 }),
    rules: bound('maximum'),
    names: TITLE,
    reason: 'Five is in one and not in the other.',
  },
  {
    name: 'minimum of whole numbers, exclusive',
    narrow: whole({ exclusiveMinimum: 0 }),
    wide: whole({ minimum: 0 }),
    rules: bound('minimum'),
    names: TITLE,
    reason: 'More than 0 is from 1.',
  },
  {
    name: 'multipleOf',
    narrow: whole({ multipleOf: 4 }),
    wide: whole({ multipleOf: 2 }),
    rules: ['multiple-of-changed', 'multiple-of-changed'],
    names: TITLE,
    reason: 'Each multiple of 4 is one of 2, and not the other way round.',
  },
  {
    name: 'whole numbers among numbers',
    narrow: whole(),
    wide: number(),
    rules: bound('type'),
    names: TITLE,
    reason: 'A half is a number and no integer.',
  },
  {
    name: 'null among the types',
    narrow: text(),
    wide: member({ type: ['string', 'null'] }),
    rules: bound('type'),
    names: TITLE,
    reason: 'A client that knows texts is not prepared for null.',
  },
  {
    name: 'one more type',
    narrow: text(),
    wide: member({ type: ['string', 'integer'] }),
    rules: bound('type'),
    names: TITLE,
    reason: 'A number is in one and not in the other.',
  },
  {
    name: 'any type at all',
    narrow: text(),
    wide: member({}),
    rules: bound('type'),
    names: TITLE,
    reason: 'Without a type everything is valid.',
  },
  {
    name: 'a value of a list',
    narrow: text({ enum: ['a', 'b'] }),
    wide: text({ enum: ['a', 'b', 'c'] }),
    rules: ['enum-value-removed', 'enum-value-added'],
    names: TITLE,
    reason: '`c` is in one and not in the other.',
  },
  {
    name: 'a list, or none',
    narrow: text({ enum: ['a', 'b'] }),
    wide: text(),
    rules: ['enum-added', 'enum-dropped'],
    names: TITLE,
    reason: 'Without a list every text is valid.',
  },
  {
    name: 'const, and a list with more',
    narrow: text({ const: 'a' }),
    wide: text({ enum: ['a', 'b'] }),
    rules: ['enum-value-removed', 'enum-value-added'],
    names: TITLE,
    reason: 'A constant is a list of one.',
  },
  {
    name: 'listed numbers within bounds',
    narrow: whole({ enum: [1, 2] }),
    wide: whole({ minimum: 1, maximum: 5 }),
    rules: ['enum-value-removed', 'enum-value-added'],
    names: TITLE,
    reason: 'The listed ones lie within the bounds, and there are more between them.',
  },
  {
    name: 'true only',
    narrow: member({ type: 'boolean', const: true }),
    wide: member({ type: 'boolean' }),
    rules: ['enum-value-removed', 'enum-value-added'],
    names: TITLE,
    reason: 'False is in one and not in the other.',
  },
  {
    name: 'maxItems',
    narrow: list({ maxItems: 3 }),
    wide: list({ maxItems: 4 }),
    rules: bound('max-items'),
    names: TITLE,
    reason: 'Four items are in one and not in the other.',
  },
  {
    name: 'minItems',
    narrow: list({ minItems: 1 }),
    wide: list(),
    rules: bound('min-items'),
    names: TITLE,
    reason: 'The empty list is in one and not in the other.',
  },
  {
    name: 'uniqueItems',
    narrow: list({ uniqueItems: true }),
    wide: list(),
    rules: bound('unique-items'),
    names: TITLE,
    reason: 'A list with a repetition is in one and not in the other.',
  },
  {
    name: 'items',
    narrow: list({ items: { type: 'string', maxLength: 5 } }),
    wide: list({ items: { type: 'string' } }),
    rules: bound('max-length'),
    names: '`title\\[\\]`',
    reason: 'What holds for an item holds for the list.',
  },
  {
    name: 'prefixItems',
    narrow: member({ type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }] }),
    wide: member({ type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }] }),
    rules: bound('type'),
    names: '`title\\[1\\]`',
    reason: 'The second item may be a fraction in one and not in the other.',
  },
  {
    name: 'a closed tuple',
    narrow: member({ type: 'array', prefixItems: [{ type: 'string' }], items: false }),
    wide: member({ type: 'array', prefixItems: [{ type: 'string' }] }),
    rules: bound('max-items'),
    names: '`title(\\[\\])?`',
    reason: 'A second item is in one and not in the other.',
  },
  {
    name: 'contains',
    narrow: list({ contains: { const: 'a' } }),
    wide: list(),
    rules: bound('contains'),
    names: TITLE,
    reason: 'A list without an `a` is in one and not in the other.',
  },
  {
    name: 'minContains',
    narrow: list({ contains: { const: 'a' }, minContains: 2 }),
    wide: list({ contains: { const: 'a' } }),
    rules: bound('contains'),
    names: TITLE,
    reason: 'A list with a single `a` is in one and not in the other.',
  },
  {
    name: 'maxProperties',
    narrow: { type: 'object', maxProperties: 2 },
    wide: { type: 'object', maxProperties: 3 },
    rules: bound('max-properties'),
    names: WHOLE,
    reason: 'Three members are in one and not in the other.',
  },
  {
    name: 'minProperties',
    narrow: { type: 'object', minProperties: 1 },
    wide: { type: 'object' },
    rules: bound('min-properties'),
    names: WHOLE,
    reason: 'The empty object is in one and not in the other.',
  },
  {
    name: 'required',
    narrow: { ...text(), required: ['title'] },
    wide: text(),
    rules: ['member-required', 'member-optional'],
    names: TITLE,
    reason: 'An object without the member is in one and not in the other.',
  },
  {
    name: 'dependentRequired',
    narrow: { type: 'object', dependentRequired: { a: ['b'] } },
    wide: { type: 'object' },
    rules: bound('dependent-required'),
    names: WHOLE,
    reason: 'An `a` without a `b` is in one and not in the other.',
  },
  {
    name: 'members of any name',
    narrow: { type: 'object', additionalProperties: { type: 'integer' } },
    wide: { type: 'object', additionalProperties: { type: ['integer', 'string'] } },
    rules: bound('type'),
    names: '`\\*`',
    reason: 'A text as a member is in one and not in the other.',
  },
  {
    name: 'members that are not listed, or none',
    narrow: { type: 'object', additionalProperties: false },
    wide: { type: 'object' },
    rules: ['members-closed', 'members-opened'],
    names: WHOLE,
    reason: 'An unknown member is in one and not in the other.',
  },
  {
    name: 'patternProperties',
    narrow: { type: 'object', patternProperties: { '^x-': { type: 'string', maxLength: 5 } } },
    wide: { type: 'object', patternProperties: { '^x-': { type: 'string' } } },
    rules: bound('max-length'),
    names: '`/\\^x-/`',
    reason: 'The schema holds for each member that the pattern matches.',
  },
  {
    name: 'propertyNames',
    narrow: { type: 'object', propertyNames: { maxLength: 5 } },
    wide: { type: 'object', propertyNames: { maxLength: 9 } },
    rules: bound('property-names'),
    names: WHOLE,
    reason: 'A name of seven letters is in one and not in the other.',
  },
  {
    name: 'not',
    narrow: text({ not: { const: 'admin' } }),
    wide: text(),
    rules: bound('not'),
    names: TITLE,
    reason: '`admin` is in one and not in the other.',
  },
  {
    name: 'contentMediaType',
    narrow: text({ contentMediaType: 'image/png' }),
    wide: text(),
    rules: bound('keyword'),
    names: TITLE,
    reason: 'Files of one kind only, or of any.',
  },
  {
    name: 'an alternative, told apart by its type',
    narrow: member({ anyOf: [{ type: 'string' }] }),
    wide: member({ anyOf: [{ type: 'string' }, { type: 'array' }] }),
    rules: bound('type'),
    names: TITLE,
    reason: 'A list is in one and not in the other.',
  },
  {
    name: 'one branch of if',
    narrow: { type: 'object', if: { required: ['a'] }, then: { required: ['b', 'c'] } },
    wide: { type: 'object', if: { required: ['a'] }, then: { required: ['b'] } },
    rules: ['member-required', 'member-optional'],
    names: '`c`',
    reason: 'An object with `a` and `b` is in one and not in the other.',
  },
  {
    name: 'a schema that only holds with a member',
    narrow: { type: 'object', dependentSchemas: { a: { required: ['b'] } } },
    wide: { type: 'object' },
    rules: ['alternative-removed', 'alternative-added'],
    names: WHOLE,
    reason: 'An `a` without a `b` is in one and not in the other.',
  },
  {
    name: 'a recursive schema',
    narrow: {
      type: 'object',
      properties: { label: { type: 'string', maxLength: 5 }, below: { $ref: PLACE() } },
    },
    wide: { type: 'object', properties: { label: { type: 'string' }, below: { $ref: PLACE() } } },
    rules: bound('max-length'),
    names: '`label`',
    reason: 'It holds at every depth, and is reported once.',
  },
];

/** The schema of the request body, which is where a recursive one refers to. */
function PLACE(): string {
  return '#/paths/~1books/post/requestBody/content/application~1json/schema';
}

const toResponse = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('/post/requestBody/', '/post/responses/200/'));

describe.each(STEPS)('$name', ({ narrow, wide, rules: [narrowed, widened], names, reason }) => {
  const compare = (before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) => {
    const { changes } = compareDocuments(before, after);
    return {
      verdict: verdictOf(changes),
      rules: [...new Set(changes.map(({ rule }) => rule))],
      named: changes.every(({ message }) => message.search(names) >= 0),
      reason,
    };
  };
  const [tight, loose] = [toResponse(narrow), toResponse(wide)];

  it('breaks requests when it becomes narrower', () => {
    expect(compare(request(wide), request(narrow))).toEqual({
      verdict: 'major',
      rules: [`request-${narrowed}`],
      named: true,
      reason,
    });
  });
  it('breaks no request when it becomes wider', () => {
    expect(compare(request(narrow), request(wide))).toMatchObject({ verdict: 'minor', named: true });
  });
  it('breaks answers when it becomes wider', () => {
    expect(compare(response(tight), response(loose))).toEqual({
      verdict: 'major',
      rules: [`response-${widened}`],
      named: true,
      reason,
    });
  });
  it('breaks no answer when it becomes narrower', () => {
    expect(compare(response(loose), response(tight))).toMatchObject({ verdict: 'minor', named: true });
  });
});
