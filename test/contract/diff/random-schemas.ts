/** Small random schemas over few names and values, so that two of them often have something to do with each other. */
import fc from 'fast-check';

export type Schema = boolean | { readonly [keyword: string]: unknown };

const NAMES = ['a', 'b', 'x1'] as const;
const names = fc.subarray([...NAMES]);
const scalar = fc.constantFrom<unknown>(null, true, false, -1, 0, 0.5, 1, 2, 3, '', 'a', 'b', 'ab', 'abc');
const small = fc.integer({ min: 0, max: 3 });

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 3 });

const record = (shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<{ [keyword: string]: unknown }> =>
  fc
    .record(Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, maybe(value)])))
    .map((schema) => Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined)));

const numeric = {
  minimum: fc.integer({ min: -1, max: 3 }),
  exclusiveMaximum: fc.constantFrom(1, 2.5, 4),
  multipleOf: fc.constantFrom(1, 2, 0.5),
};
const textual = { minLength: small, maxLength: small, pattern: fc.constantFrom('^a', 'b$', '^[ab]*$') };

const typed = (type: fc.Arbitrary<string>, shape: Record<string, fc.Arbitrary<unknown>>) =>
  fc.tuple(type, record(shape)).map(([name, rest]): Schema => ({ type: name, ...rest }));

const leaf: fc.Arbitrary<Schema> = fc.oneof(
  typed(fc.constantFrom('integer', 'number'), numeric),
  typed(fc.constant('string'), textual),
  fc.constantFrom<Schema>({ type: 'null' }, { type: 'boolean' }, true, { type: ['string', 'null'] }),
  fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }).map((values): Schema => ({ enum: values })),
  scalar.map((value): Schema => ({ const: value })),
);

/** Schemas of that depth at most. */
export function schemas(depth: number): fc.Arbitrary<Schema> {
  if (depth === 0) return leaf;
  const below = schemas(depth - 1);
  const some = fc.array(below, { minLength: 1, maxLength: 3 });
  const members = fc.dictionary(fc.constantFrom(...NAMES), below, { maxKeys: 3, noNullPrototype: true });
  const object = {
    properties: members,
    required: names,
    additionalProperties: fc.oneof(fc.constant(false), below),
    patternProperties: fc.record({ '^x': below }),
    minProperties: small,
    maxProperties: small,
    propertyNames: fc.constantFrom({ pattern: '^a' }, { maxLength: 1 }),
    dependentRequired: fc.constantFrom({ a: ['b'] }, { x1: ['a', 'b'] }),
    unevaluatedProperties: fc.constant(false),
  };
  const array = {
    items: below,
    prefixItems: some,
    minItems: small,
    maxItems: small,
    uniqueItems: fc.boolean(),
    contains: below,
  };
  const combined = {
    allOf: some,
    anyOf: some,
    oneOf: some,
    not: below,
    if: below,
    then: below,
    else: below,
  };
  return fc.oneof(
    { weight: 2, arbitrary: leaf },
    { weight: 4, arbitrary: typed(fc.constant('object'), object) },
    { weight: 2, arbitrary: typed(fc.constant('array'), array) },
    { weight: 2, arbitrary: record(combined) },
    {
      weight: 1,
      arbitrary: fc.tuple(record(combined), record(object)).map(([a, b]): Schema => ({ ...a, ...b })),
    },
  );
}

/** Values over the same names and texts. */
export const values: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES, 'zz'), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

type Change = (schema: Record<string, unknown>) => void;

const LIMITS = ['minimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'pattern', 'required'];
const MORE_LIMITS = [
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'propertyNames',
];

/** Changes of one schema object after which everything that was valid still is. */
const WIDENINGS: readonly Change[] = [
  ...[...LIMITS, ...MORE_LIMITS, 'dependentRequired', 'not', 'allOf', 'type', 'enum', 'const'].map(
    (keyword): Change =>
      (schema) => {
        delete schema[keyword];
      },
  ),
  (schema) => {
    if (Array.isArray(schema['enum'])) schema['enum'] = [...(schema['enum'] as unknown[]), 'another'];
  },
  (schema) => {
    if (typeof schema['maxLength'] === 'number') schema['maxLength'] += 1;
  },
  (schema) => {
    if (typeof schema['type'] === 'string') schema['type'] = [schema['type'], 'null'];
  },
  (schema) => {
    if (Array.isArray(schema['anyOf']))
      schema['anyOf'] = [...(schema['anyOf'] as unknown[]), { type: 'boolean' }];
  },
  (schema) => {
    if (typeof schema['minimum'] === 'number') schema['minimum'] -= 1;
  },
];

/** A copy that is wider, or says the same. Only places are touched where wider below means wider above. */
export const widened = (schema: Schema, choice: number): Schema => {
  const copy = JSON.parse(JSON.stringify(schema)) as Schema;
  const places = placesIn(copy);
  const target = places[choice % places.length];
  if (target) WIDENINGS[Math.floor(choice / places.length) % WIDENINGS.length]!(target);
  return copy;
};

function placesIn(schema: unknown): Record<string, unknown>[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const node = schema as Record<string, unknown>;
  const maps = [node['properties'], node['patternProperties']].flatMap(
    (map) => Object.values(map ?? {}) as unknown[],
  );
  const lists = [node['allOf'], node['anyOf'], node['prefixItems']].flatMap(
    (list) => (list ?? []) as unknown[],
  );
  return [node, ...[...maps, ...lists, node['items']].flatMap(placesIn)];
}
