import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { valuesOf, type ArbitraryOptions } from '../../../src/contract/prove/arbitraries.js';
import { openDocument } from '../../../src/contract/prove/document.js';
import { isValid, requestsOf, validRequests } from '../../../src/contract/prove/request-arbitraries.js';
import type { Schema } from '../../../src/contract/prove/schemas.js';
import { parcels } from './parcels.js';

const document = openDocument(parcels);
const { request } = document;

function samples(schema: Schema, options?: ArbitraryOptions): unknown[] {
  return fc.sample(valuesOf(request, schema, options), { numRuns: 100, seed: 7 });
}

describe('valuesOf', () => {
  it.each<Schema>([
    { type: 'integer', minimum: -3, exclusiveMaximum: 4 },
    { type: 'number', exclusiveMinimum: 0, maximum: 1 },
    { type: 'number', minimum: 1, maximum: 10, multipleOf: 0.5 },
    { type: 'integer', format: 'int32' },
    { type: ['string', 'null'], minLength: 2, maxLength: 3 },
    { type: 'string', pattern: '^[a-z]{2,30}$', maxLength: 8 },
    { type: 'string', minLength: 300, maxLength: 2_000 },
    { enum: ['a', 'b', 3], type: 'string' },
    { const: { a: 1 } },
    { type: 'array', items: { type: 'boolean' }, uniqueItems: true, minItems: 2 },
    { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false, minItems: 2 },
    { type: 'array', contains: { const: 1 } },
    { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 1, maxProperties: 3 },
    { type: 'object', patternProperties: { '^x-[a-z]$': { type: 'null' } }, additionalProperties: false },
    {
      required: ['a'],
      properties: { a: { minimum: 1 }, b: { oneOf: [{ type: 'null' }, { format: 'uuid' }] } },
    },
    { allOf: [{ minLength: 2 }, { type: 'string', maxLength: 4 }] },
    { oneOf: [{ multipleOf: 2 }, { multipleOf: 3 }], type: 'integer' },
    { anyOf: [{ type: 'string' }, { type: 'integer' }], not: { const: 1 } },
    { type: 'string', pattern: '^(?=a)[ab]+$', examples: ['ab', 'c'] },
    { $ref: 'document:#/components/schemas/Parcel' },
    ...[
      'uuid',
      'date',
      'date-time',
      'time',
      'duration',
      'email',
      'hostname',
      'ipv4',
      'ipv6',
      'uri',
      'byte',
    ].map((format) => ({ type: 'string', format })),
  ])('satisfies %j', (schema) => {
    const judge = request.validator(schema);
    expect(samples(schema).filter((value) => !judge(value))).toEqual([]);
  });

  it('reaches the ends of a range and of a length', () => {
    expect(samples({ type: 'number', minimum: 0, maximum: 500 })).toEqual(expect.arrayContaining([0, 500]));
    const lengths = samples({ type: 'string', maxLength: 50 }).map((text) => [...(text as string)].length);
    expect(Math.max(...lengths)).toBe(50);
  });

  it('makes recursive values, and ends', () => {
    const values = samples({ $ref: 'document:#/components/schemas/Parcel' });
    expect(values.some((value) => (value as { inside?: unknown[] }).inside?.length)).toBe(true);
    const endless = { type: 'object', required: ['next'], properties: { next: { $ref: 'document:#/x' } } };
    const recursive = openDocument({ openapi: '3.1.0', x: endless });
    expect(() => valuesOf(recursive.request, { $ref: 'document:#/x' })).toThrow('no finite value');
  });

  it('mixes in what the server knows, where it fits', () => {
    const schema = {
      type: 'object',
      required: ['deskId'],
      properties: { deskId: { type: 'string', maxLength: 3 } },
    };
    const known = samples(schema, { known: { deskId: ['A1', 'too long'] } });
    expect(known).toContainEqual({ deskId: 'A1' });
    expect(known).not.toContainEqual({ deskId: 'too long' });
  });

  it('says when a value cannot be made up', () => {
    expect(() => valuesOf(request, { type: 'string', pattern: '^(?!ab)[ab]+$' })).toThrow(
      'give the schema examples',
    );
    expect(() => valuesOf(request, { type: 'integer', not: { type: 'integer' } })).toThrow(
      'no finite value satisfies',
    );
  });
});

describe('requests of an operation', () => {
  const take = document.operation('takeParcel');
  const list = document.operation('listParcels');

  it.each([take, list, document.operation('dropParcel')])(
    'are valid where they should be: $id',
    (operation) => {
      const inputs = fc.sample(validRequests(document, operation), { numRuns: 100, seed: 7 });
      expect(inputs.filter((input) => isValid(document, operation, input) === false)).toEqual([]);
    },
  );

  it('leave out what only the server can know', () => {
    const inputs = fc.sample(validRequests(document, list, { opaque: ['zone'] }), { numRuns: 50, seed: 7 });
    expect(inputs.some(({ query }) => query && 'zone' in query)).toBe(false);
    expect(inputs.some(({ query }) => query && 'state' in query)).toBe(true);
  });

  it('come in three kinds, most of the nearly valid ones invalid', () => {
    const cases = fc.sample(requestsOf(document, take), { numRuns: 300, seed: 7 });
    expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(['valid', 'nearly valid', 'wild']));
    const near = cases.filter(({ kind }) => kind === 'nearly valid');
    const invalid = near.filter(({ input }) => isValid(document, take, input) === false);
    expect(invalid.length).toBeGreaterThan(near.length * 0.9);
  });
});
