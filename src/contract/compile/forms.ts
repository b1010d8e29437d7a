/** Forms: which fields are files, which are JSON, and how the text of the others becomes values. */
import type { RequestMediaRow, ValueRow } from '../model.js';
import type { Compilation } from './compilation.js';
import { child } from './document.js';
import type { LocatedMedia } from './media.js';
import { isFile, type LocatedSchema, type Schemas } from './schemas.js';
import { valueRow } from './values.js';
import type { Direction } from './variants.js';

type FileBounds = NonNullable<RequestMediaRow['files']>[string];

export function compileForm(
  { document, schemas, validators }: Compilation,
  { type, at, media, schema }: LocatedMedia,
  name: string,
  direction: Direction,
  maxBytes: number,
): RequestMediaRow {
  const reader = type === 'multipart/form-data' ? 'multipart' : 'form';
  if (!schema || !schemas.types(schema).has('object')) {
    document.fault(at, `\`${type}\` needs a schema of type object: its members are the fields.`);
    return { type, reader };
  }
  const files: Record<string, FileBounds> = {};
  const properties: Record<string, ValueRow> = {};
  const members = schemas.members(schema);
  for (const [member, [declaration]] of members) {
    const contentType = media.encoding?.[member]?.contentType;
    const file = fileOf(schemas, declaration!, contentType, maxBytes);
    if (file && reader === 'multipart') {
      files[member] = file;
      continue;
    }
    if (file)
      document.fault(declaration!.at, '`application/x-www-form-urlencoded` carries no files: use multipart.');
    const isJson = contentType === 'application/json';
    if (contentType !== undefined && !isJson)
      document.fault(child(at, 'encoding', member, 'contentType'), 'A field is text or `application/json`.');
    properties[member] = isJson ? { kind: 'json' } : fieldRow(declaration!, reader, schemas);
    if (isNested(properties[member]))
      document.fault(
        declaration!.at,
        `A field cannot nest: give \`${member}\` the encoding \`application/json\`.`,
      );
  }
  for (const member of Object.keys(media.encoding ?? {}))
    if (!members.has(member))
      document.fault(child(at, 'encoding', member), `The schema has no member \`${member}\`.`);
  return {
    type,
    reader,
    validator: validators.of(schema, direction, name),
    value: { kind: 'object', properties, ...furtherFields(schema, schemas) },
    ...(Object.keys(files).length > 0 && { files }),
  };
}

/** OpenAPI: a part without a type is bytes; `maxLength` bounds them. */
function fileOf(
  schemas: Schemas,
  schema: LocatedSchema,
  contentType: string | undefined,
  maxBytes: number,
): FileBounds | undefined {
  const facets = schemas.facets(schema);
  const items = facets.find(({ node }) => node.items !== undefined);
  if (items && !schemas.isUntyped(schemas.types(schema))) {
    const each: LocatedSchema = { node: items.node.items!, at: child(items.at, 'items') };
    const file = fileOf(schemas, each, contentType, maxBytes);
    return file && { ...file, many: true };
  }
  const marked = facets.find(({ node }) => isFile(node));
  if (!marked && !schemas.isUntyped(schemas.types(schema))) return undefined;
  const listed = contentType ?? marked?.node.contentMediaType;
  const mediaTypes = listed?.split(',').map((type) => type.trim().toLowerCase());
  const bound = facets.find(({ node }) => node.maxLength !== undefined)?.node.maxLength;
  return { maxBytes: Math.min(bound ?? maxBytes, maxBytes), many: false, ...(mediaTypes && { mediaTypes }) };
}

/** In multipart an object is a part of JSON, by OpenAPI's own default. */
function fieldRow(schema: LocatedSchema, reader: 'form' | 'multipart', schemas: Schemas): ValueRow {
  const types = schemas.types(schema);
  types.delete('null');
  if (reader === 'multipart' && types.has('object')) return { kind: 'json' };
  const items = schemas.facets(schema).find(({ node }) => node.items !== undefined);
  if (reader === 'multipart' && items && types.has('array'))
    return {
      kind: 'array',
      items: fieldRow({ node: items.node.items!, at: child(items.at, 'items') }, reader, schemas),
    };
  return valueRow(schema, schemas);
}

function furtherFields(schema: LocatedSchema, schemas: Schemas): { additional?: ValueRow } {
  for (const { node, at } of schemas.facets(schema))
    if (node.additionalProperties)
      return {
        additional: valueRow(
          { node: node.additionalProperties, at: child(at, 'additionalProperties') },
          schemas,
        ),
      };
  return {};
}

const isNested = (row: ValueRow): boolean => {
  if (row.kind === 'union') return row.of.some(isNested);
  return (
    row.kind === 'object' || (row.kind === 'array' && (row.items.kind === 'array' || isNested(row.items)))
  );
};
