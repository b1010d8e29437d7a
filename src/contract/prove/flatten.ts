/** What a schema demands of one value, with `$ref` and `allOf` laid open. */
import { isNode, type Node, type Schema, type Schemas } from './schemas.js';

/**
 * The simple schemas that all apply to a value: the schema itself, what it refers to and the members of its
 * `allOf`. Unions are left in place.
 */
export function flatten(schemas: Schemas, schema: unknown, depth = 0): Node[] {
  if (schema === true || schema === undefined) return [];
  if (!isNode(schema)) return [NEVER];
  if (depth > 50) throw new Error('a schema consists of itself');
  const { $ref, allOf, ...own } = schema;
  return [
    ...(Object.keys(own).length > 0 ? [own] : []),
    ...(typeof $ref === 'string' ? flatten(schemas, schemas.resolve({ $ref }), depth + 1) : []),
    ...((allOf as Schema[] | undefined) ?? []).flatMap((part) => flatten(schemas, part, depth + 1)),
  ];
}

const NEVER: Node = { not: {} };

export type TypeName = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

const ALL_TYPES: readonly TypeName[] = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];

/** The types that a flattened schema leaves: all of them where none is named. */
export function typesOf(parts: readonly Node[]): Set<TypeName> {
  return parts.reduce((left, { type }) => {
    if (type === undefined) return left;
    const named = new Set((Array.isArray(type) ? type : [type]) as TypeName[]);
    if (named.has('number')) named.add('integer');
    return new Set([...left].filter((name) => named.has(name)));
  }, new Set(ALL_TYPES));
}

/** The union of the types under `oneOf` and `anyOf` as well: what text may be read as. */
export function readableTypes(schemas: Schemas, schema: unknown, depth = 0): Set<TypeName> {
  const parts = flatten(schemas, schema);
  const own = typesOf(parts);
  const branches = parts.flatMap(({ oneOf, anyOf }) => [oneOf, anyOf].filter(Array.isArray) as Schema[][]);
  if (depth > 10) return own;
  return branches.reduce((left, union) => {
    const named = new Set(union.flatMap((branch) => [...readableTypes(schemas, branch, depth + 1)]));
    return new Set([...left].filter((name) => named.has(name)));
  }, own);
}

/** The schemas that apply to a member of an object. */
export function memberSchemas(parts: readonly Node[], name: string): Schema[] {
  return parts.flatMap((part) => {
    const { properties, patternProperties, additionalProperties } = part as Readonly<Record<string, Node>>;
    const named: Schema[] = properties && Object.hasOwn(properties, name) ? [properties[name] as Schema] : [];
    const matched = Object.entries(patternProperties ?? {}).flatMap(([pattern, schema]) =>
      new RegExp(pattern, 'u').test(name) ? [schema as Schema] : [],
    );
    const covered: Schema[] = [...named, ...matched];
    if (covered.length > 0 || additionalProperties === undefined) return covered;
    return [additionalProperties];
  });
}

/** The schemas that apply to an item of an array. */
export function itemSchemas(parts: readonly Node[], index: number): Schema[] {
  return parts.flatMap((part) => {
    const { prefixItems, items } = part as { prefixItems?: Schema[]; items?: Schema };
    if (prefixItems && index < prefixItems.length) return [prefixItems[index]!];
    return items === undefined ? [] : [items];
  });
}
