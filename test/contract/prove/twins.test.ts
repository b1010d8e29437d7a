import { describe, expect, it } from '@jest/globals';
import { breaksOf } from '../../../src/contract/prove/breaks.js';
import { openDocument } from '../../../src/contract/prove/document.js';
import { twinsOf } from '../../../src/contract/prove/twins.js';
import { parcels } from './parcels.js';

const document = openDocument(parcels);
const { request } = document;

/** `keyword place` of each break of a value. */
const broken = (schema: object, value: unknown) =>
  breaksOf(request, schema as never, value).map(({ keyword, pointer }) => `${keyword} ${pointer}`);

describe('breaksOf', () => {
  it.each([
    [{ type: 'string' }, 'a', ['type #', 'type #']],
    [{ type: ['string', 'null'] }, 'a', ['type #']],
    [{ type: 'integer', minimum: 1, maximum: 5 }, 3, ['type #', 'minimum #', 'maximum #', 'type #']],
    [{ exclusiveMinimum: 0, exclusiveMaximum: 1 }, 0.5, ['exclusiveMinimum #', 'exclusiveMaximum #']],
    [{ multipleOf: 0.5 }, 2, ['multipleOf #']],
    [{ minLength: 2, maxLength: 3 }, 'ab', ['minLength #', 'maxLength #']],
    [{ minLength: 0 }, 'ab', []],
    [{ pattern: '^[a-z]+$' }, 'ab', ['pattern #']],
    [{ format: 'date' }, '2026-01-01', ['format #']],
    [{ enum: ['a', 1, null] }, 'a', ['enum #']],
    [{ const: true }, true, ['const #']],
    [{ minItems: 1, maxItems: 2 }, ['a'], ['minItems #', 'maxItems #']],
    [{ uniqueItems: true }, [1, 2], ['uniqueItems #']],
    [{ type: ['object', 'null'], required: ['a'], properties: { a: { maximum: 1 } } }, null, ['type #']],
    [{ required: ['a', 'b'] }, { a: 1, b: 2 }, ['required #/a', 'required #/b']],
    [
      { additionalProperties: false, properties: { a: {} } },
      { a: 1 },
      ['additionalProperties #/unexpectedMember'],
    ],
    [
      { properties: { a: {} }, unevaluatedProperties: false },
      {},
      ['unevaluatedProperties #/unexpectedMember'],
    ],
    [{ minProperties: 1, maxProperties: 1 }, { a: 1 }, ['minProperties #', 'maxProperties #']],
    [{ propertyNames: { pattern: '^[a-z]$' } }, { a: 1 }, ['propertyNames #']],
    [{ patternProperties: { '^a': { maximum: 1 } } }, { ab: 1 }, ['maximum #/ab']],
    [{ additionalProperties: { maximum: 1 } }, { 'a/b c~': 1 }, ['maximum #/a~1b%20c~0']],
    [{ prefixItems: [{ maximum: 1 }, {}] }, [1, 2], ['maximum #/0']],
    [{ items: { maximum: 1 } }, [1, 0, 1, 1], ['maximum #/0', 'maximum #/1']],
    [{ properties: { a: { not: {}, readOnly: true } } }, {}, ['readOnly #/a']],
  ])('of %j and %j are %j', (schema, value, expected) => {
    expect(broken(schema, value)).toEqual(expected);
  });

  it('does not offer what the schema still takes', () => {
    expect(broken({ anyOf: [{ maximum: 1 }, { minimum: 0 }] }, 1)).toEqual([]);
    expect(broken({ enum: ['a', 'no_such_value', 'a_', 'x'] }, 'a')).toEqual([]);
  });

  it('lets any fault at its place be blamed for a union whose branches are told apart', () => {
    const kind = { const: 'a' };
    const branch = { type: 'object', required: ['kind'], properties: { kind } };
    const tagged = { oneOf: [branch], discriminator: { propertyName: 'kind' } };
    const [oneOf] = breaksOf(request, tagged as never, { kind: 'a' }).filter(
      ({ keyword }) => keyword === 'oneOf',
    );
    expect(oneOf).toMatchObject({ pointer: '#', union: '#' });
  });

  it('breaks the branch of a union that holds, and lets the union be blamed for it', () => {
    const breaks = breaksOf(request, { oneOf: [{ type: 'null' }, { type: 'string', maxLength: 1 }] }, 'a');
    expect(breaks).toContainEqual({ value: 'aa', pointer: '#', keyword: 'maxLength', union: '#' });
    expect(breaks).toContainEqual(expect.objectContaining({ keyword: 'oneOf', pointer: '#' }));
  });

  it('changes one place and leaves the value itself alone', () => {
    const value = Object.freeze({ a: Object.freeze(['x']), b: 1 });
    const schema = { properties: { a: { items: { maxLength: 1 } } } };
    expect(breaksOf(request, schema, value).map((one) => one.value)).toEqual([{ a: ['xx'], b: 1 }]);
  });
});

describe('twinsOf', () => {
  const take = document.operation('takeParcel');
  const [book] = take.body!.media[0]!.examples;
  const twins = twinsOf(document, take, {
    header: { 'X-Desk': 'A1' },
    body: { type: 'application/json', value: book!.value },
  });
  const names = twins.map(({ name }) => name);

  it('breaks each constraint of the body at each place', () => {
    expect(names.filter((name) => name.includes('#/label'))).toEqual([
      'takeParcel body #/label required',
      'takeParcel body #/label type',
      'takeParcel body #/label pattern',
      'takeParcel body #/label minLength',
      'takeParcel body #/label type',
    ]);
    expect(names).toEqual(
      expect.arrayContaining([
        'takeParcel body # type',
        'takeParcel body #/id readOnly',
        'takeParcel body #/unexpectedMember additionalProperties',
        'takeParcel body #/weightKg exclusiveMaximum',
        'takeParcel body #/weightKg multipleOf',
        'takeParcel body #/state enum',
        'takeParcel body #/sentOn format',
        'takeParcel body #/inside uniqueItems',
        'takeParcel body #/inside/0/label required',
        'takeParcel body #/inside/0/id readOnly',
      ]),
    );
  });

  it('breaks parameters, and says where each is', () => {
    const places = twins
      .filter(({ name }) => !name.includes('body'))
      .map(({ name, expected }) => [name, expected.place]);
    expect(places).toEqual([
      ['takeParcel header X-Desk required', { header: 'X-Desk' }],
      ['takeParcel header X-Desk pattern', { header: 'X-Desk' }],
      ['takeParcel query unexpectedParameter unknownParameter', { parameter: 'unexpectedParameter' }],
    ]);
  });

  it('leaves the body out of twins of an operation without one', () => {
    const list = document.operation('listParcels');
    const ofList = twinsOf(document, list, {
      query: { zone: 3, state: ['held'] },
      header: { 'X-Desk': 'A1' },
    });
    expect(ofList.map(({ name, input }) => [name, input.query])).toEqual(
      expect.arrayContaining([
        ['listParcels query zone type', { zone: 'text', state: ['held'] }],
        ['listParcels query zone minimum', { zone: 0, state: ['held'] }],
        ['listParcels query state maxItems', { zone: 3, state: ['held', 'held', 'held'] }],
        ['listParcels query state enum', { zone: 3, state: ['no_such_value'] }],
      ]),
    );
  });

  it('does not try types that text cannot say', () => {
    const drop = twinsOf(document, document.operation('dropParcel'), {
      path: { parcelId: '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b' },
    });
    expect(drop.filter(({ name }) => name.includes('parcelId')).map(({ name }) => name)).toEqual([
      'dropParcel path parcelId format',
    ]);
  });
});
