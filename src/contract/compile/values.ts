/** How text becomes a value: the rows that parameters, form fields and headers are parsed by. */
import type { ValueRow } from '../model.js';
import { child } from './document.js';
import type { JsonType } from './openapi.js';
import { partsOf, type LocatedSchema, type Schemas } from './schemas.js';

/** The narrowest first: every text is a string, so that one comes last. */
const ORDER: readonly JsonType[] = ['null', 'boolean', 'integer', 'number', 'object', 'array', 'string'];

/** Text of which nothing is known stays text. */
export function valueRow(schema: LocatedSchema, schemas: Schemas, path: readonly string[] = []): ValueRow {
  if (path.includes(schema.at)) {
    schemas.fault(schema.at, 'A schema that contains itself cannot be read from text.');
    return { kind: 'string' };
  }
  const here = [...path, schema.at];
  const types = schemas.types(schema);
  if (schemas.isUntyped(types)) return { kind: 'string' };
  if (types.has('number')) types.delete('integer');
  const rows = ORDER.filter((type) => types.has(type)).map((type): ValueRow => {
    if (type === 'array') return { kind: 'array', items: itemsRow(schema, schemas, here) };
    if (type === 'object') return objectRow(schema, schemas, here);
    return { kind: type };
  });
  return oneOf(rows);
}

function itemsRow(schema: LocatedSchema, schemas: Schemas, path: readonly string[]): ValueRow {
  const items = schemas.facets(schema, true).flatMap((facet) => {
    const { node, at } = facet;
    const rest = node.items === undefined ? [] : [{ node: node.items, at: child(at, 'items') }];
    return [...partsOf(facet, 'prefixItems'), ...rest];
  });
  return items.length === 0 ? { kind: 'string' } : oneOf(items.map((item) => valueRow(item, schemas, path)));
}

function objectRow(schema: LocatedSchema, schemas: Schemas, path: readonly string[]): ValueRow {
  const properties = [...schemas.members(schema)].map(
    ([name, declarations]) =>
      [name, oneOf(declarations.map((each) => valueRow(each, schemas, path)))] as const,
  );
  const additional = schemas.facets(schema, true).flatMap(({ node, at }) => {
    const key = node.additionalProperties === undefined ? 'unevaluatedProperties' : 'additionalProperties';
    const other = node[key];
    return other === undefined || other === false
      ? []
      : [valueRow({ node: other, at: child(at, key) }, schemas, path)];
  });
  return {
    kind: 'object',
    properties: Object.fromEntries(properties),
    ...(additional.length > 0 && { additional: oneOf(additional) }),
  };
}

function oneOf(rows: readonly ValueRow[]): ValueRow {
  const flat = rows.flatMap((row) => (row.kind === 'union' ? row.of : [row]));
  const distinct = flat.filter((row, index) => flat.findIndex((other) => isSame(row, other)) === index);
  const rank = (row: ValueRow): number =>
    row.kind === 'json' ? ORDER.length : ORDER.indexOf(row.kind as JsonType);
  const [only, ...others] = distinct.sort((a, b) => rank(a) - rank(b));
  return others.length > 0 ? { kind: 'union', of: distinct } : (only ?? { kind: 'string' });
}

const isSame = (a: ValueRow, b: ValueRow): boolean => JSON.stringify(a) === JSON.stringify(b);
