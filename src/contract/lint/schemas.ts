/** What the rules need to know of JSON Schema: how schemas nest, and what an object has in all. */
import type { Place, Reader } from './place.js';

export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: unknown;
  readonly pattern?: string;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly [keyword: string]: unknown;
}

const ONE = [
  'items',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
] as const;
const LIST = ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const;
const MAP = ['properties', 'patternProperties', 'dependentSchemas'] as const;

/** The schemas that are part of a schema, one level down. */
export function subschemas(reader: Reader, schema: Place<Schema>): Place<Schema>[] {
  return [
    ...ONE.flatMap((key) => reader.child<Schema>(schema, key) ?? []),
    ...LIST.flatMap((key) => reader.items<Schema>(reader.child(schema, key))),
    ...MAP.flatMap((key) => reader.entries<Schema>(reader.child(schema, key)).map(([, child]) => child)),
  ];
}

/** The schemas and all that they lead to, each once; members with the mark (`readOnly`, `writeOnly`) left out. */
export function reachableSchemas(
  reader: Reader,
  from: readonly Place<Schema>[],
  without: 'readOnly' | 'writeOnly',
): Place<Schema>[] {
  const found = new Map<string, Place<Schema>>();
  const waiting = [...from];
  for (let schema = waiting.pop(); schema; schema = waiting.pop()) {
    if (found.has(schema.at.absolutePointer) || schema.node[without] === true) continue;
    found.set(schema.at.absolutePointer, schema);
    waiting.push(...subschemas(reader, schema));
  }
  return [...found.values()];
}

/** The members that an object has by itself and through `allOf`. */
export function members(reader: Reader, schema: Place<Schema>): Map<string, Place<Schema>> {
  const own = reader.entries<Schema>(reader.child(schema, 'properties'));
  const inherited = reader
    .items<Schema>(reader.child(schema, 'allOf'))
    .flatMap((part) => [...members(reader, part)]);
  return new Map([...inherited, ...own]);
}

/** The members that an object must have, by itself and through `allOf`. */
export function requiredMembers(reader: Reader, schema: Place<Schema>): Set<string> {
  const inherited = reader
    .items<Schema>(reader.child(schema, 'allOf'))
    .flatMap((part) => [...requiredMembers(reader, part)]);
  return new Set([...inherited, ...(schema.node.required ?? [])]);
}

export function hasType(schema: Schema, ...types: string[]): boolean {
  const own = Array.isArray(schema.type) ? (schema.type as string[]) : [schema.type];
  return own.some((type) => types.includes(type as string));
}

/** A finite list of values needs no other bound. */
export const isEnumerated = (schema: Schema): boolean => schema.enum !== undefined || 'const' in schema;

export const isObject = (schema: Schema): boolean =>
  hasType(schema, 'object') || (schema.type === undefined && schema.properties !== undefined);

/** Whether every value of the schema is an object, however it is composed. */
export function isAlwaysObject(reader: Reader, schema: Place<Schema>): boolean {
  if (schema.node.type !== undefined) return schema.node.type === 'object';
  if (reader.items<Schema>(reader.child(schema, 'allOf')).some((part) => isAlwaysObject(reader, part)))
    return true;
  return (['oneOf', 'anyOf'] as const).some((key) => {
    const parts = reader.items<Schema>(reader.child(schema, key));
    return parts.length > 0 && parts.every((part) => isAlwaysObject(reader, part));
  });
}
