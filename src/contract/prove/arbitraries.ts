/** fast-check arbitraries from schemas: values that satisfy them, bounded in size, recursion included. */
import fc from 'fast-check';
import { flatten, itemSchemas, memberSchemas, typesOf, type TypeName } from './flatten.js';
import { isNode, type Node, type Schema, type Schemas } from './schemas.js';
import { texts, type Formats } from './texts.js';

export interface ArbitraryOptions {
  /** Formats that the document uses beyond the usual ones. */
  readonly formats?: Formats;
  /**
   * Values that the server knows, by the name of the member or parameter: an id that exists leads further into
   * the server than one that was made up. They are mixed with made-up ones.
   */
  readonly known?: Readonly<Record<string, readonly unknown[]>>;
}

/** How often a schema may contain itself in one value. */
const RECURSION = 2;
/** How many more items or members than it must have a list or a dictionary gets. */
const SLACK = 4;
/** Of this many values, made before the arbitrary is handed out, some have to satisfy the schema. */
const TRIALS = 60;

/** Values that satisfy `schema`. Throws, naming the reason, where none can be made up. */
export function valuesOf(
  schemas: Schemas,
  schema: Schema,
  options: ArbitraryOptions = {},
): fc.Arbitrary<unknown> {
  const maker = new Maker(schemas, options);
  const raw = maker.optional(() => maker.make([schema]));
  const accepts = schemas.validator(schema);
  if (!raw || !fc.sample(raw, { numRuns: TRIALS, seed: 1 }).some((value) => accepts(value)))
    throw new Error(
      `no finite value satisfies the schema, or it asks for more than can be made up: ${excerpt(schema)}`,
    );
  return raw.filter((value) => accepts(value));
}

/** A place that no finite value fills: the optional member is left out, the branch not taken. */
class Endless extends Error {}

class Maker {
  private readonly entered = new Map<string, number>();

  constructor(
    private readonly schemas: Schemas,
    private readonly options: ArbitraryOptions,
  ) {}

  /** A value that satisfies all of `demands`, but for keywords that only a filter can see to. */
  make(demands: readonly Schema[], name?: string): fc.Arbitrary<unknown> {
    return this.guarded(demands, () => {
      const parts = demands.flatMap((schema) => flatten(this.schemas, schema));
      const made = this.ofParts(parts);
      const known = name === undefined ? undefined : this.options.known?.[name];
      const fitting = known?.filter((value) => this.schemas.accepts({ allOf: [...demands] }, value)) ?? [];
      if (fitting.length === 0) return made;
      return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...fitting) }, { weight: 1, arbitrary: made });
    });
  }

  private ofParts(parts: readonly Node[]): fc.Arbitrary<unknown> {
    const at = parts.findIndex((part) => Array.isArray(part['oneOf']) || Array.isArray(part['anyOf']));
    if (at >= 0) return this.ofUnion(parts, at);
    const constant = parts.find((part) => 'const' in part);
    if (constant) return fc.constant(constant['const']);
    const choices = parts.flatMap((part) => (Array.isArray(part['enum']) ? [part['enum'] as unknown[]] : []));
    if (choices.length > 0) return this.ofChoices(parts, choices[0]!);
    if (parts.some(({ not }) => isNode(not) && Object.keys(not).length === 0))
      throw new Endless('nothing fits');
    return this.ofTypes(parts);
  }

  private ofChoices(parts: readonly Node[], choices: readonly unknown[]): fc.Arbitrary<unknown> {
    const judge = this.schemas.validator({ allOf: [...parts] });
    const left = choices.filter((choice) => judge(choice));
    if (left.length === 0) throw new Endless('no value of the enum fits');
    return fc.constantFrom(...left);
  }

  private ofUnion(parts: readonly Node[], at: number): fc.Arbitrary<unknown> {
    const { oneOf, anyOf, ...rest } = parts[at]!;
    const keyword = Array.isArray(oneOf) ? 'oneOf' : 'anyOf';
    const branches = (oneOf ?? anyOf) as Schema[];
    const left = keyword === 'oneOf' && anyOf !== undefined ? { ...rest, anyOf } : rest;
    const others = [...parts.slice(0, at), left, ...parts.slice(at + 1)];
    return this.firstOf(branches.map((branch) => () => this.make([...others, branch])));
  }

  private ofTypes(parts: readonly Node[]): fc.Arbitrary<unknown> {
    const allowed = typesOf(parts);
    if (allowed.has('number')) allowed.delete('integer');
    const anything = allowed.size >= 6;
    const types = anything ? impliedTypes(parts) : [...allowed];
    if (types.length === 0) return fc.jsonValue({ maxDepth: 2 });
    return this.firstOf(types.map((type) => () => this.ofType(type, parts)));
  }

  private ofType(type: TypeName, parts: readonly Node[]): fc.Arbitrary<unknown> {
    switch (type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
      case 'number':
        return numbers(type, parts);
      case 'string':
        return texts(this.schemas, parts, this.options.formats ?? {});
      case 'array':
        return this.ofArray(parts);
      case 'object':
        return this.ofObject(parts);
    }
  }

  private ofArray(parts: readonly Node[]): fc.Arbitrary<unknown[]> {
    const minLength = most(parts, ['minItems', 'minContains']) ?? 0;
    const maxLength = Math.min(least(parts, ['maxItems']) ?? Infinity, minLength + SLACK);
    const unique = parts.some(({ uniqueItems }) => uniqueItems === true);
    const tuple = Math.max(
      0,
      ...parts.map(({ prefixItems }) => (prefixItems as unknown[] | undefined)?.length ?? 0),
    );
    if (tuple > 0)
      return fc.tuple(
        ...Array.from({ length: Math.min(tuple, maxLength) }, (_, at) => this.make(itemSchemas(parts, at))),
      );
    const demands = parts.flatMap(({ contains }) => (contains === undefined ? [] : [contains as Schema]));
    const items = this.optional(() => this.make([...itemSchemas(parts, 0), ...demands]));
    if (!items) {
      if (minLength > 0) throw new Endless('an array that needs itself');
      return fc.constant([]);
    }
    return unique
      ? fc.uniqueArray(items, { minLength, maxLength, selector: (item) => JSON.stringify(item) })
      : fc.array(items, { minLength, maxLength });
  }

  private ofObject(parts: readonly Node[]): fc.Arbitrary<object> {
    const required = new Set(parts.flatMap((part) => (part['required'] as string[] | undefined) ?? []));
    const names = new Set([
      ...required,
      ...parts.flatMap((part) => Object.keys((part['properties'] ?? {}) as Node)),
    ]);
    const members: Record<string, fc.Arbitrary<unknown>> = {};
    for (const name of names) {
      const make = () => this.make(memberSchemas(parts, name), name);
      const member = required.has(name) ? make() : this.optional(make);
      if (member) members[name] = member;
    }
    const fixed = fc.record(members, { requiredKeys: [...required] });
    const extra = this.optional(() => this.extraMembers(parts, [...names].length));
    return extra ? fc.tuple(extra, fixed).map(([more, own]) => ({ ...more, ...own })) : fixed;
  }

  /** Members of a dictionary, where the schema describes one; an open object gets none. */
  private extraMembers(parts: readonly Node[], declared: number): fc.Arbitrary<object> {
    const values = parts.flatMap(({ additionalProperties }) =>
      isNode(additionalProperties) ? [additionalProperties] : [],
    );
    const patterns = parts.flatMap((part) =>
      Object.entries((part['patternProperties'] ?? {}) as Record<string, Schema>),
    );
    const [pattern] = patterns;
    if (values.length === 0 && !pattern) return fc.constant({});
    const named = parts.flatMap(({ propertyNames }) => (isNode(propertyNames) ? [propertyNames] : []));
    const keys = pattern
      ? texts(this.schemas, [{ pattern: pattern[0] }], {})
      : this.make([...named, { type: 'string', maxLength: 20 }]);
    const minKeys = Math.max(0, (most(parts, ['minProperties']) ?? 0) - declared);
    const maxKeys = Math.min((least(parts, ['maxProperties']) ?? Infinity) - declared, minKeys + SLACK);
    if (maxKeys <= 0) return fc.constant({});
    const member = this.make(pattern ? [pattern[1]] : values);
    // `__proto__` as a key would set the prototype of the object that is being made.
    const plain = keys.filter((key) => key !== '__proto__') as fc.Arbitrary<string>;
    return fc.dictionary(plain, member, { minKeys, maxKeys, noNullPrototype: true });
  }

  /** One of several, leaving out those without an end. */
  private firstOf(makers: readonly (() => fc.Arbitrary<unknown>)[]): fc.Arbitrary<unknown> {
    const possible = makers.flatMap((make) => this.optional(make) ?? []);
    if (possible.length === 0) throw new Endless('every branch needs itself');
    return fc.oneof(...possible);
  }

  /** Nothing, where every value would be endless. */
  optional<T>(make: () => fc.Arbitrary<T>): fc.Arbitrary<T> | undefined {
    try {
      return make();
    } catch (error) {
      if (error instanceof Endless) return undefined;
      throw error;
    }
  }

  /** Counts how deep the same reference is inside itself. */
  private guarded<T>(demands: readonly Schema[], make: () => T): T {
    const references = demands.flatMap(referencesOf);
    const depth = (reference: string) => this.entered.get(reference) ?? 0;
    if (references.some((reference) => depth(reference) > RECURSION))
      throw new Endless('a schema within itself');
    for (const reference of references) this.entered.set(reference, depth(reference) + 1);
    try {
      return make();
    } finally {
      for (const reference of references) this.entered.set(reference, depth(reference) - 1);
    }
  }
}

function numbers(type: 'integer' | 'number', parts: readonly Node[]): fc.Arbitrary<number> {
  const step = parts.flatMap(({ multipleOf }) => (multipleOf as number | undefined) ?? [])[0];
  const whole = type === 'integer' || parts.some(({ format }) => format === 'int32' || format === 'int64');
  const span = parts.some(({ format }) => format === 'int32') ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER;
  const over = most(parts, ['exclusiveMinimum']);
  const under = least(parts, ['exclusiveMaximum']);
  const min = Math.max(most(parts, ['minimum']) ?? -span, over ?? -span);
  const max = Math.min(least(parts, ['maximum']) ?? span, under ?? span);
  if (min > max) throw new Endless('no number fits');
  if (step !== undefined) return multiples(step, min, max);
  const integers = fc.integer({
    min: Math.ceil(min + (whole && over === min ? 1 : 0)),
    max: Math.floor(max - (whole && under === max ? 1 : 0)),
  });
  if (whole) return integers;
  const reals = fc.double({ min, max, minExcluded: over === min, maxExcluded: under === max, noNaN: true });
  // What people write: few digits after the point.
  const decimals = reals
    .map((real) => Math.round(real * 100) / 100)
    .filter((real) => real >= min && real <= max);
  const edges = fc.constantFrom(min, max);
  return fc.oneof(
    { weight: 4, arbitrary: decimals },
    { weight: 2, arbitrary: edges },
    { weight: 1, arbitrary: reals },
  );
}

function multiples(step: number, min: number, max: number): fc.Arbitrary<number> {
  const [from, to] = [Math.ceil(min / step), Math.floor(max / step)];
  const safe = (count: number) => Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, count));
  return fc
    .integer({ min: safe(from), max: safe(to) })
    .map((count) => Number((count * step).toPrecision(12)));
}

/** A schema without a type still tells one by the keywords that it uses. */
function impliedTypes(parts: readonly Node[]): TypeName[] {
  const uses = (...keywords: string[]) => parts.some((part) => keywords.some((keyword) => keyword in part));
  return [
    ...(uses('properties', 'required', 'additionalProperties', 'patternProperties')
      ? (['object'] as const)
      : []),
    ...(uses('items', 'prefixItems', 'minItems', 'maxItems') ? (['array'] as const) : []),
    ...(uses('pattern', 'format', 'minLength', 'maxLength') ? (['string'] as const) : []),
    ...(uses('minimum', 'maximum', 'multipleOf', 'exclusiveMinimum', 'exclusiveMaximum')
      ? (['number'] as const)
      : []),
  ];
}

/** What a schema refers to at its own place. */
function referencesOf(schema: Schema): string[] {
  if (!isNode(schema)) return [];
  const all = ((schema['allOf'] as Schema[] | undefined) ?? []).flatMap(referencesOf);
  return typeof schema['$ref'] === 'string' ? [schema['$ref'], ...all] : all;
}

function bounds(parts: readonly Node[], keywords: readonly string[]): number[] {
  return parts.flatMap((part) => keywords.flatMap((keyword) => (part[keyword] as number | undefined) ?? []));
}

function most(parts: readonly Node[], keywords: readonly string[]): number | undefined {
  const found = bounds(parts, keywords);
  return found.length > 0 ? Math.max(...found) : undefined;
}

function least(parts: readonly Node[], keywords: readonly string[]): number | undefined {
  const found = bounds(parts, keywords);
  return found.length > 0 ? Math.min(...found) : undefined;
}

function excerpt(schema: Schema): string {
  return JSON.stringify(schema).slice(0, 300);
}
