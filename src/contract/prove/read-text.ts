/** Text of a header or parameter as the value that its schema judges. */
import { flatten, itemSchemas, readableTypes, typesOf } from './flatten.js';
import { scalar } from './requests.js';
import type { Schema, Schemas } from './schemas.js';

/** Text that fits no other type that the schema allows stays text. */
export function readText(schemas: Schemas, schema: Schema, text: string): unknown {
  const types = readableTypes(schemas, schema);
  if (types.has('string') && types.size > 6) return text;
  if (types.has('null') && text === '') return null;
  if (types.has('boolean') && /^(true|false)$/.test(text)) return text === 'true';
  if (types.has('number') && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (types.has('integer') && /^-?\d+$/.test(text)) return Number(text);
  if (!types.has('array') || types.has('string')) return text;
  const parts = flatten(schemas, schema);
  return text === ''
    ? []
    : text
        .split(',')
        .map((item, index) => readText(schemas, { allOf: itemSchemas(parts, index) }, item.trim()));
}

/**
 * What arrives of a value that is sent as text: the numbers and flags that the schema asks for, and text
 * everywhere else. `undefined`: it cannot be sent as text at all.
 */
export function throughText(schemas: Schemas, schema: Schema, value: unknown): unknown {
  const parts = flatten(schemas, schema);
  if (Array.isArray(value))
    return typesOf(parts).has('array')
      ? value.map((item, index) => throughText(schemas, { allOf: itemSchemas(parts, index) }, item))
      : undefined;
  if (typeof value === 'object') return undefined;
  return readText(schemas, schema, scalar(value));
}
