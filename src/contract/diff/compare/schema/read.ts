/** What one schema object demands by its own keywords, without what it refers to and without its alternatives. */
import { child } from '../../../compile/document.js';
import type { Json } from '../../../model.js';
import type { Schema, SchemaObject } from '../../../compile/openapi.js';
import { below, type PlacedSchema } from '../side.js';
import { CONTENT, isUnknown } from './keywords.js';
import {
  anyOfType,
  LOWER,
  isPlainlyEmpty,
  typeOf,
  UPPER,
  type Bound,
  type BoundKeyword,
  type Shape,
  type TypeName,
  type Verbatim,
} from './shape.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Patterns that every text has. */
const EMPTY_PATTERNS = new Set(['', '^', '$', '.*', '^.*', '^[\\s\\S]*$', '[\\s\\S]*']);

/** The demands on values of one type; nothing where it allows none of them. */
export function read(schema: PlacedSchema, type: TypeName, isHidden: IsHidden): Shape | undefined {
  const node = schema.node as SchemaObject & Readonly<Record<string, unknown>>;
  const integer = integerOf(node, type);
  if (integer === 'refused') return undefined;
  const shape: Mutable<Shape> = { ...anyOfType(type, schema.at) };
  if (integer === 'whole') shape.integer = child(schema.at, 'type');
  const listed = node.const !== undefined ? [node.const] : node.enum;
  if (listed) {
    const at = child(schema.at, node.const !== undefined ? 'const' : 'enum');
    const both =
      node.const !== undefined && node.enum ? listed.filter((v) => node.enum!.includes(v)) : listed;
    shape.values = { list: both.filter((value: Json) => typeOf(value) === type), at };
  }
  shape.bounds = bounds(node, schema.at, type);
  shape.verbatim = verbatim(schema, type);
  if (type === 'number') readNumber(shape, node, schema.at);
  if (type === 'string') readText(shape, node, schema.at);
  if (type === 'array') readArray(shape, schema);
  if (type === 'object') readObject(shape, schema, isHidden);
  return isPlainlyEmpty(shape) ? undefined : shape;
}

export type IsHidden = (member: PlacedSchema) => boolean;

function integerOf({ type }: SchemaObject, wanted: TypeName): 'refused' | 'whole' | 'free' {
  if (type === undefined) return 'free';
  const types: readonly string[] = typeof type === 'string' ? [type] : type;
  if (types.includes(wanted)) return 'free';
  return wanted === 'number' && types.includes('integer') ? 'whole' : 'refused';
}

const OF_TYPE: Readonly<Record<TypeName, readonly BoundKeyword[]>> = {
  null: [],
  boolean: [],
  number: ['minimum', 'maximum'],
  string: ['minLength', 'maxLength'],
  array: ['minItems', 'maxItems'],
  object: ['minProperties', 'maxProperties'],
};

function bounds(node: Readonly<Record<string, unknown>>, at: string, type: TypeName): Shape['bounds'] {
  const found: Partial<Record<BoundKeyword, Bound>> = {};
  for (const keyword of OF_TYPE[type]) {
    const value = node[keyword];
    if (typeof value !== 'number') continue;
    const trivial = value === 0 && keyword !== 'minimum' && (LOWER as readonly string[]).includes(keyword);
    if (!trivial) found[keyword] = { value, exclusive: false, at: child(at, keyword) };
  }
  if (type !== 'number') return found;
  for (const [keyword, exclusive] of [
    [LOWER[0], 'exclusiveMinimum'],
    [UPPER[0], 'exclusiveMaximum'],
  ] as const) {
    const value = node[exclusive];
    if (typeof value !== 'number') continue;
    const known = found[keyword]?.value;
    const closer = known === undefined || (keyword === 'minimum' ? value >= known : value <= known);
    if (closer) found[keyword] = { value, exclusive: true, at: child(at, exclusive) };
  }
  return found;
}

function verbatim(schema: PlacedSchema, type: TypeName): Verbatim[] {
  return Object.entries(schema.node).flatMap(([keyword, value]) => {
    const content = type === 'string' && (CONTENT as readonly string[]).includes(keyword);
    if (!content && !isUnknown(keyword)) return [];
    return [{ keyword, value: value as unknown, at: child(schema.at, keyword), known: content, schema }];
  });
}

function readNumber(shape: Mutable<Shape>, node: Readonly<Record<string, unknown>>, at: string): void {
  if (typeof node['multipleOf'] === 'number')
    shape.multiples = new Map([[node['multipleOf'], child(at, 'multipleOf')]]);
  readFormat(shape, node, at);
}

function readText(shape: Mutable<Shape>, node: Readonly<Record<string, unknown>>, at: string): void {
  const pattern = node['pattern'];
  if (typeof pattern === 'string' && !EMPTY_PATTERNS.has(pattern))
    shape.patterns = new Map([[pattern, child(at, 'pattern')]]);
  readFormat(shape, node, at);
}

function readFormat(shape: Mutable<Shape>, { format }: SchemaObject, at: string): void {
  if (format === undefined || (NUMERIC.has(format) && shape.type === 'string')) return;
  if (TEXTUAL.has(format) && shape.type === 'number') return;
  shape.formats = new Map([[format, child(at, 'format')]]);
}

const NUMERIC = new Set(['int32', 'int64', 'float', 'double']);
const TEXTUAL = new Set([
  ...['date', 'date-time', 'time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uuid'],
  ...['uri-reference', 'uri-template', 'json-pointer', 'relative-json-pointer', 'regex', 'byte', 'binary'],
  'password',
]);

function readArray(shape: Mutable<Shape>, schema: PlacedSchema): void {
  const node = schema.node as SchemaObject & Readonly<Record<string, unknown>>;
  const { items, prefixItems } = node;
  if (items !== undefined || prefixItems)
    shape.tuples = [
      {
        prefix: (prefixItems ?? []).map((each, index) => below(schema, each, 'prefixItems', index)),
        ...(items !== undefined && { items: below(schema, items, 'items') }),
      },
    ];
  if (node['uniqueItems'] === true) shape.unique = child(schema.at, 'uniqueItems');
  if (node['contains'] === undefined) return;
  const min = (node['minContains'] as number | undefined) ?? 1;
  const max = (node['maxContains'] as number | undefined) ?? Infinity;
  if (min > 0 || max < Infinity)
    shape.contains = [
      {
        schema: below(schema, node['contains'] as Schema, 'contains'),
        min,
        max,
        at: child(schema.at, 'contains'),
      },
    ];
}

function readObject(shape: Mutable<Shape>, schema: PlacedSchema, isHidden: IsHidden): void {
  const node = schema.node as SchemaObject & Readonly<Record<string, unknown>>;
  const { at } = schema;
  const { properties, patternProperties, additionalProperties } = node;
  const members = Object.entries(properties ?? {}).map(
    ([name, member]) => [name, below(schema, member, 'properties', name)] as const,
  );
  shape.required = new Map((node.required ?? []).map((name, index) => [name, child(at, 'required', index)]));
  shape.hidden = new Map(members.filter(([, member]) => isHidden(member)));
  if (properties || patternProperties || additionalProperties !== undefined)
    shape.layers = [
      {
        at,
        properties: new Map(members.map(([name, member]) => [name, [member]])),
        patterns: Object.entries(patternProperties ?? {}).map(
          ([source, each]) => [source, below(schema, each, 'patternProperties', source)] as const,
        ),
        ...(additionalProperties !== undefined && {
          additional: below(schema, additionalProperties, 'additionalProperties'),
        }),
      },
    ];
  if (node['propertyNames'] !== undefined)
    shape.names = [below(schema, node['propertyNames'] as Schema, 'propertyNames')];
  shape.dependents = Object.entries(node.dependentRequired ?? {}).flatMap(([name, list]) =>
    list.map((needs) => ({ name, needs, at: child(at, 'dependentRequired', name) })),
  );
}
