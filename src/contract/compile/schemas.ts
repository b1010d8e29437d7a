/** Questions that the compiler asks of a schema, answered through `$ref`, `allOf` and the other combinations. */
import type { Json } from '../model.js';
import { child, isReference, type ContractDocument, type Located } from './document.js';
import { KEYWORDS } from './keywords.js';
import type { JsonType, Schema, SchemaObject } from './openapi.js';

export type LocatedSchema = Located<Schema>;

const EVERY_TYPE: readonly JsonType[] = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];

const typeOf = (value: Json): JsonType[] => {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number') return [Number.isInteger(value) ? 'integer' : 'number'];
  return [typeof value as 'boolean' | 'string' | 'object'];
};

/** `below(schema, 'items')`, with its place; `below(schema, 'allOf')` for lists. */
export const partsOf = (
  { node, at }: Located<SchemaObject>,
  key: 'allOf' | 'anyOf' | 'oneOf' | 'prefixItems',
) => (node[key] ?? []).map((part, index): LocatedSchema => ({ node: part, at: child(at, key, index) }));

export const memberSchemas = (
  { node, at }: Located<SchemaObject>,
  key: 'properties' | 'patternProperties' | 'dependentSchemas' | '$defs',
): [string, LocatedSchema][] =>
  Object.entries(node[key] ?? {}).map(([name, schema]) => [name, { node: schema, at: child(at, key, name) }]);

/** Bytes rather than text: a part of a multipart form, or a whole body. */
export const isFile = (schema: Schema): boolean =>
  typeof schema === 'object' && (schema.format === 'binary' || schema.contentMediaType !== undefined);

export class Schemas {
  private readonly belowByPlace = new Map<string, readonly LocatedSchema[]>();

  constructor(private readonly document: ContractDocument) {}

  fault(at: string, message: string): void {
    this.document.fault(at, message);
  }

  /** One step along `$ref`; the schema beside the reference still counts. */
  referenced({ node, at }: LocatedSchema): LocatedSchema | undefined {
    return isReference(node) ? this.document.target<Schema>(node.$ref, at) : undefined;
  }

  /**
   * The schemas that describe the same value: the schema itself, what it refers to, and the parts of `allOf`;
   * with `alternatives` also those of anyOf, oneOf, then, else and dependentSchemas.
   */
  facets(schema: LocatedSchema, alternatives = false, seen = new Set<string>()): Located<SchemaObject>[] {
    const { node, at } = schema;
    if (typeof node === 'boolean' || seen.has(at)) return [];
    seen.add(at);
    const self: Located<SchemaObject> = { node, at };
    const next = [this.referenced(schema) ?? [], partsOf(self, 'allOf')].flat();
    if (alternatives) {
      next.push(...partsOf(self, 'anyOf'), ...partsOf(self, 'oneOf'));
      next.push(...memberSchemas(self, 'dependentSchemas').map(([, part]) => part));
      for (const key of ['then', 'else'] as const)
        if (node[key] !== undefined) next.push({ node: node[key], at: child(at, key) });
    }
    return [self, ...next.flatMap((part) => this.facets(part, alternatives, seen))];
  }

  /** Every schema directly below one, and the one it refers to. */
  below(schema: LocatedSchema): readonly LocatedSchema[] {
    const known = this.belowByPlace.get(schema.at);
    if (known) return known;
    const target = this.referenced(schema);
    const nested = Object.entries(schema.node).flatMap(([key, value]) => nestedIn(key, value, schema.at));
    const below = target ? [target, ...nested] : nested;
    this.belowByPlace.set(schema.at, below);
    return below;
  }

  /** Visits a schema and everything below it, once each. */
  walk(
    schema: LocatedSchema,
    visit: (schema: Located<SchemaObject>) => void,
    seen = new Set<string>(),
  ): void {
    const { node, at } = schema;
    if (typeof node === 'boolean' || seen.has(at)) return;
    seen.add(at);
    visit({ node, at });
    for (const each of this.below(schema)) this.walk(each, visit, seen);
  }

  /** The JSON types that a value can have. */
  types(schema: LocatedSchema, seen: readonly string[] = []): Set<JsonType> {
    const { node, at } = schema;
    if (node === false) return new Set();
    if (node === true || seen.includes(at)) return new Set(EVERY_TYPE);
    const self = { node, at };
    const path = [...seen, at];
    const bounds: Iterable<JsonType>[] = [];
    if (node.type !== undefined)
      bounds.push(withIntegers(typeof node.type === 'string' ? [node.type] : node.type));
    if (node.const !== undefined) bounds.push(typeOf(node.const));
    if (node.enum) bounds.push(node.enum.flatMap(typeOf));
    const target = this.referenced(schema);
    for (const part of [...(target ? [target] : []), ...partsOf(self, 'allOf')])
      bounds.push(this.types(part, path));
    for (const key of ['anyOf', 'oneOf'] as const)
      if (node[key]) bounds.push(partsOf(self, key).flatMap((part) => [...this.types(part, path)]));
    return bounds.reduce<Set<JsonType>>((types, bound) => {
      const allowed = new Set(bound);
      return new Set([...types].filter((type) => allowed.has(type)));
    }, new Set(EVERY_TYPE));
  }

  /** Whether the document leaves the type open. */
  isUntyped = (types: ReadonlySet<JsonType>): boolean => types.size === EVERY_TYPE.length;

  /** The members that an object can declare, each with every schema that describes it. */
  members(schema: LocatedSchema): Map<string, LocatedSchema[]> {
    const members = new Map<string, LocatedSchema[]>();
    for (const facet of this.facets(schema, true))
      for (const [name, member] of memberSchemas(facet, 'properties'))
        members.set(name, [...(members.get(name) ?? []), member]);
    return members;
  }

  /** The members that every value has, because the schema or a part of its `allOf` requires them. */
  required(schema: LocatedSchema): Set<string> {
    return new Set(this.facets(schema).flatMap(({ node }) => node.required ?? []));
  }

  /** The value that stands for an absent one, from the schema itself or where it refers to. */
  default(schema: LocatedSchema): Json | undefined {
    return this.facets(schema).find(({ node }) => node.default !== undefined)?.node.default;
  }

  /** Whether a member is marked `readOnly` or `writeOnly`, at its place or where it refers to. */
  isMarked(member: LocatedSchema, mark: 'readOnly' | 'writeOnly'): boolean {
    return this.facets(member).some(({ node }) => node[mark] === true);
  }

  /** The strings that a member can be, if it is one of a list. */
  tags(member: LocatedSchema): readonly string[] | undefined {
    for (const { node } of this.facets(member)) {
      const values = node.const !== undefined ? [node.const] : node.enum;
      if (values?.every((value) => typeof value === 'string')) return values;
    }
    return undefined;
  }
}

/** The schemas that a keyword holds, itself or in a list or map; `$defs` are only reached by reference. */
function nestedIn(key: string, value: unknown, at: string): LocatedSchema[] {
  const below = Object.hasOwn(KEYWORDS.schema.keywords, key)
    ? KEYWORDS.schema.keywords[key]?.below
    : undefined;
  if (below === undefined || below === 'discriminator' || key === '$defs') return [];
  if (typeof below === 'string') return [{ node: value as Schema, at: child(at, key) }];
  return Object.entries(value as object).map(([name, node]) => ({
    node: node as Schema,
    at: child(at, key, name),
  }));
}

const withIntegers = (types: readonly JsonType[]): JsonType[] =>
  types.flatMap((type): JsonType[] => (type === 'number' ? ['integer', 'number'] : [type]));
