/** Media types: which reader or writer each one gets. */
import type { BodyRow, RequestMediaRow, ResponseMediaRow } from '../model.js';
import type { Compilation } from './compilation.js';
import { child, type Located } from './document.js';
import { compileForm } from './forms.js';
import type { MediaType, Operation, RequestBody } from './openapi.js';
import { isFile, type LocatedSchema } from './schemas.js';
import type { Direction } from './variants.js';

const DEFAULT_MAX_BYTES = 1024 * 1024;

export const isJson = (type: string): boolean => type === 'application/json' || type.endsWith('+json');

const ESSENCE = /^(?:\*|[\w!#$&^.+-]+)\/(?:\*|[\w!#$&^.+*-]+)$/;

export interface LocatedMedia {
  readonly type: string;
  readonly at: string;
  readonly media: MediaType;
  readonly schema?: LocatedSchema;
}

/** The entries of a content map, parameters such as `charset` cut off. */
function entriesOf(
  { document }: Compilation,
  content: Readonly<Record<string, MediaType>>,
  at: string,
): LocatedMedia[] {
  const seen = new Set<string>();
  return Object.entries(content).map(([key, media]) => {
    const type = key.split(';')[0]!.trim().toLowerCase();
    const place = child(at, key);
    if (!ESSENCE.test(type)) document.fault(place, `\`${key}\` is not a media type.`);
    if (seen.has(type))
      document.fault(place, `\`${type}\` is listed twice; parameters do not tell types apart.`);
    seen.add(type);
    return {
      type,
      at: place,
      media,
      ...(media.schema !== undefined && { schema: { node: media.schema, at: child(place, 'schema') } }),
    };
  });
}

export function compileBody(
  compilation: Compilation,
  id: string,
  method: string,
  operation: Located<Operation>,
): BodyRow | undefined {
  const { document } = compilation;
  if (!operation.node.requestBody) return undefined;
  const place = child(operation.at, 'requestBody');
  if (method === 'get' || method === 'head')
    document.fault(place, `A body of ${method.toUpperCase()} has no meaning in HTTP.`);
  const { node, at } = document.resolve<RequestBody>({ node: operation.node.requestBody, at: place });
  const entries = entriesOf(compilation, node.content, child(at, 'content'));
  if (entries.length === 0) document.fault(child(at, 'content'), 'A body has at least one media type.');
  const maxBytes = operation.node['x-max-body-bytes'] ?? DEFAULT_MAX_BYTES;
  if (!Number.isSafeInteger(maxBytes) || maxBytes < 1)
    document.fault(
      child(operation.at, 'x-max-body-bytes'),
      'The bound of a body is a positive number of bytes.',
    );
  const media = entries.map((entry) => {
    const name = entries.length === 1 ? `${id}/body` : `${id}/body/${entry.type}`;
    const partial = method === 'patch' || entry.type === 'application/merge-patch+json';
    return compileRequestMedia(compilation, entry, name, partial ? 'patch' : 'request', maxBytes);
  });
  return { required: node.required ?? false, maxBytes, media };
}

function compileRequestMedia(
  compilation: Compilation,
  entry: LocatedMedia,
  name: string,
  direction: Direction,
  maxBytes: number,
): RequestMediaRow {
  const { type, at, schema, media } = entry;
  const { document, schemas, validators } = compilation;
  const isForm = type === 'application/x-www-form-urlencoded';
  if (media.encoding && !isForm && type !== 'multipart/form-data')
    document.fault(child(at, 'encoding'), `\`encoding\` says nothing about \`${type}\`; leave it out.`);
  if (isJson(type)) {
    if (schema) refuseBinary(compilation, schema);
    return { type, reader: 'json', ...(schema && { validator: validators.of(schema, direction, name) }) };
  }
  if (isForm || type === 'multipart/form-data')
    return compileForm(compilation, entry, name, direction, maxBytes);
  if (type.startsWith('multipart/'))
    document.fault(at, `\`${type}\` has no reader: use \`multipart/form-data\`.`);
  if (schema && !schemas.types(schema).has('string'))
    document.fault(
      schema.at,
      `Nothing reads \`${type}\` into anything but a string: use JSON, or \`type: string\`.`,
    );
  if (!type.startsWith('text/')) return { type, reader: 'binary' };
  return { type, reader: 'text', ...(schema && { validator: validators.of(schema, direction, name) }) };
}

/** JSON holds text: bytes go into a body or a part of their own. */
function refuseBinary({ document, schemas }: Compilation, schema: LocatedSchema): void {
  schemas.walk(schema, (each) => {
    if (isFile(each.node))
      document.fault(each.at, 'JSON holds no bytes: write `format: byte`, or use multipart.');
  });
}

/** The representations of a response, or of a message that the service sends. */
export function compileResponseMedia(
  compilation: Compilation,
  content: Readonly<Record<string, MediaType>>,
  at: string,
  name: string,
): ResponseMediaRow[] {
  const { document, schemas, validators, serializers } = compilation;
  const entries = entriesOf(compilation, content, at);
  return entries.map(({ type, schema, at: place, media }): ResponseMediaRow => {
    const key = entries.length === 1 ? name : `${name}/${type}`;
    if (media.encoding) document.fault(child(place, 'encoding'), 'No form is written: leave `encoding` out.');
    if (isJson(type)) {
      if (!schema) return { type, writer: 'json' };
      refuseBinary(compilation, schema);
      return {
        type,
        writer: 'json',
        validator: validators.of(schema, 'response', key),
        serializer: serializers.of(schema, key),
      };
    }
    if (type === 'text/event-stream') return { type, writer: 'events' };
    if (!schema || isFile(schema.node)) return { type, writer: 'stream' };
    if (!schemas.types(schema).has('string'))
      document.fault(
        schema.at,
        `Nothing writes \`${type}\` from anything but a string: use JSON, or \`type: string\`.`,
      );
    return { type, writer: 'text', validator: validators.of(schema, 'response', key) };
  });
}
