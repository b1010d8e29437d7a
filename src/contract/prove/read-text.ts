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
  if (!Array.isArray(value)) return isScalar(value) ? readText(schemas, schema, scalar(value)) : undefined;
  const parts = flatten(schemas, schema);
  if (!typesOf(parts).has('array') || !value.every(isScalar)) return undefined;
  return value.map((item, index) => readText(schemas, { allOf: itemSchemas(parts, index) }, scalar(item)));
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
