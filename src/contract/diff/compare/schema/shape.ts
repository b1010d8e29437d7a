/**
 * The normal form of a schema: for each JSON type the alternatives that a value of it may fit, each without
 * `$ref`, `allOf`, `anyOf` and `oneOf`. However a document spells a schema, equal ones come out alike.
 */
import type { Json } from '../../../model.js';
import type { Conjunction, PlacedSchema } from '../side.js';

export type TypeName = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

export const TYPES: readonly TypeName[] = ['null', 'boolean', 'number', 'string', 'array', 'object'];

export const typeOf = (value: Json): TypeName =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : (typeof value as TypeName);

/** Bounds from below and from above, by keyword. */
export const LOWER = ['minimum', 'minLength', 'minItems', 'minProperties'] as const;
export const UPPER = ['maximum', 'maxLength', 'maxItems', 'maxProperties'] as const;
export type BoundKeyword = (typeof LOWER)[number] | (typeof UPPER)[number];

export interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
  readonly at: string;
}

/** What one schema object says about members; `additional` holds for those that it does not name. */
export interface ObjectLayer {
  readonly at: string;
  readonly properties: ReadonlyMap<string, Conjunction>;
  readonly patterns: readonly (readonly [source: string, schema: PlacedSchema])[];
  readonly additional?: PlacedSchema;
}

export interface ArrayLayer {
  readonly prefix: readonly PlacedSchema[];
  readonly items?: PlacedSchema;
}

export interface Contains {
  readonly schema: PlacedSchema;
  readonly min: number;
  readonly max: number;
  readonly at: string;
}

/** Of these, no two hold for the same value. */
export interface Exclusive {
  readonly branches: readonly Conjunction[];
  readonly at: string;
}

/** A keyword that is only compared as it stands. */
export interface Verbatim {
  readonly keyword: string;
  readonly value: unknown;
  readonly at: string;
  /** It asserts nothing that an absent keyword would not allow as well; unknown keywords may do anything. */
  readonly known: boolean;
  readonly schema: PlacedSchema;
}

/** Everything that one alternative demands of values of one type. */
export interface Shape {
  readonly type: TypeName;
  /** The place that describes it best. */
  readonly at: string;
  /** The branches of unions that were taken to get here. */
  readonly branches: readonly PlacedSchema[];
  readonly values?: { readonly list: readonly Json[]; readonly at: string };
  readonly bounds: Partial<Readonly<Record<BoundKeyword, Bound>>>;
  /** Numbers: whole ones only; the place that says so. */
  readonly integer?: string;
  readonly multiples: ReadonlyMap<number, string>;
  readonly patterns: ReadonlyMap<string, string>;
  readonly formats: ReadonlyMap<string, string>;
  readonly unique?: string;
  readonly tuples: readonly ArrayLayer[];
  readonly contains: readonly Contains[];
  readonly required: ReadonlyMap<string, string>;
  readonly layers: readonly ObjectLayer[];
  /** Members that this direction does not show. */
  readonly hidden: ReadonlyMap<string, PlacedSchema>;
  readonly names: readonly PlacedSchema[];
  readonly dependents: readonly { readonly name: string; readonly needs: string; readonly at: string }[];
  readonly nots: readonly PlacedSchema[];
  readonly exclusives: readonly Exclusive[];
  readonly verbatim: readonly Verbatim[];
}

/** Whether two values are the same to JSON. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        same((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}

const distinct = <T>(one: readonly T[], other: readonly T[]): readonly T[] =>
  other.length === 0 ? one : one.length === 0 ? other : [...new Set([...one, ...other])];

const merged = <K, V>(one: ReadonlyMap<K, V>, other: ReadonlyMap<K, V>): ReadonlyMap<K, V> =>
  other.size === 0 ? one : one.size === 0 ? other : new Map([...other, ...one]);

function tighter(keyword: string, one: Bound, other: Bound): Bound {
  if (one.value === other.value) return other.exclusive ? other : one;
  return keyword.startsWith('min') === one.value > other.value ? one : other;
}

function boundsOf(one: Shape['bounds'], other: Shape['bounds']): Shape['bounds'] {
  const bounds: Partial<Record<BoundKeyword, Bound>> = { ...one };
  for (const [keyword, bound] of Object.entries(other) as [BoundKeyword, Bound][]) {
    const known = bounds[keyword];
    bounds[keyword] = known ? tighter(keyword, known, bound) : bound;
  }
  return bounds;
}

/** What both demand at once; nothing where their values have none in common. */
export function meet(one: Shape, other: Shape): Shape | undefined {
  const values =
    one.values && other.values
      ? {
          at: one.values.at,
          list: one.values.list.filter((value) => other.values!.list.some((each) => same(each, value))),
        }
      : (one.values ?? other.values);
  const integer = one.integer ?? other.integer;
  const unique = one.unique ?? other.unique;
  const shape: Shape = {
    type: one.type,
    at: one.at,
    branches: distinct(one.branches, other.branches),
    ...(values && { values }),
    bounds: boundsOf(one.bounds, other.bounds),
    ...(integer !== undefined && { integer }),
    multiples: merged(one.multiples, other.multiples),
    patterns: merged(one.patterns, other.patterns),
    formats: merged(one.formats, other.formats),
    ...(unique !== undefined && { unique }),
    tuples: distinct(one.tuples, other.tuples),
    contains: distinct(one.contains, other.contains),
    required: merged(one.required, other.required),
    layers: distinct(one.layers, other.layers),
    hidden: merged(one.hidden, other.hidden),
    names: distinct(one.names, other.names),
    dependents: distinct(one.dependents, other.dependents),
    nots: distinct(one.nots, other.nots),
    exclusives: distinct(one.exclusives, other.exclusives),
    verbatim: distinct(one.verbatim, other.verbatim),
  };
  return isPlainlyEmpty(shape) ? undefined : shape;
}

/** Whether nothing fits, as far as can be seen without looking at members. */
export function isPlainlyEmpty({ values, bounds }: Shape): boolean {
  if (values?.list.length === 0) return true;
  return LOWER.some((keyword, index) => {
    const [lower, upper] = [bounds[keyword], bounds[UPPER[index]!]];
    if (!lower || !upper) return false;
    return lower.value > upper.value || (lower.value === upper.value && (lower.exclusive || upper.exclusive));
  });
}

const NONE: ReadonlyMap<never, never> = new Map<never, never>();

/** Every value of a type. */
export const anyOfType = (type: TypeName, at: string): Shape => ({
  type,
  at,
  branches: [],
  ...(type === 'boolean' && { values: { list: [true, false], at } }),
  ...(type === 'null' && { values: { list: [null], at } }),
  bounds: {},
  multiples: NONE,
  patterns: NONE,
  formats: NONE,
  tuples: [],
  contains: [],
  required: NONE,
  layers: [],
  hidden: NONE,
  names: [],
  dependents: [],
  nots: [],
  exclusives: [],
  verbatim: [],
});
