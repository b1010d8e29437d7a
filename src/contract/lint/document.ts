/**
 * The document as the rules read it: operations with everything that applies to them, references followed, and
 * beside each node the place where it is written, so that a finding points into the right file.
 */
import type { UserContext } from '@redocly/openapi-core';
import { appliesTo } from '../compile/common-headers.js';
import { isAnnounced } from '../compile/deprecation.js';
import { Reader, type Location, type Node, type Place } from './place.js';
import { reachableSchemas, type Schema } from './schemas.js';

export const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'] as const;

export interface Example {
  readonly name: string;
  readonly value: unknown;
  readonly at: Location;
}

export interface Media extends Place {
  readonly type: string;
  readonly schema: Place<Schema> | undefined;
  /** Only the named ones, `examples`. */
  readonly examples: readonly Example[];
}

export interface Parameter extends Place {
  readonly name: string;
  readonly in: string;
  readonly schema: Place<Schema> | undefined;
}

export interface Header extends Place {
  readonly schema: Place<Schema> | undefined;
}

export interface Response extends Place {
  readonly status: string;
  /** Where the operation lists it; `at` is where it is written. */
  readonly listedAt: Location;
  readonly isReference: boolean;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, Header>;
  readonly media: readonly Media[];
  /** `x-problems` of the response, and those of the operation that have this status. */
  readonly problems: readonly string[];
}

export interface Operation extends Place {
  readonly method: string;
  readonly path: string;
  /** `operationId`, or method and path where it has none. */
  readonly name: string;
  /** Those of the path included, unless the operation overrides them. */
  readonly parameters: readonly Parameter[];
  readonly body: (Place & { readonly media: readonly Media[] }) | undefined;
  readonly responses: readonly Response[];
  /** `x-problems` of the operation itself. */
  readonly problems: readonly string[];
  /** The requirements that hold for it, its own or the global ones; empty is public. */
  readonly security: readonly Node[];
}

export interface OpenApi {
  readonly root: Place;
  readonly reader: Reader;
  readonly paths: readonly { readonly path: string; readonly at: Location }[];
  readonly operations: readonly Operation[];
  /** Every schema of a request body, nested ones too; not what is read-only. */
  readonly bodySchemas: readonly Place<Schema>[];
  /** Every schema of a parameter, nested ones too. */
  readonly parameterSchemas: readonly Place<Schema>[];
  /** Every schema of a response body, nested ones too; not what is write-only. */
  readonly responseSchemas: readonly Place<Schema>[];
  /** `x-problem-catalog`: code to entry. */
  readonly problems: ReadonlyMap<string, Place>;
}

const read = new WeakMap<object, OpenApi>();

/** Reads a document once, however many rules ask. */
export function readDocument(root: Node, context: UserContext): OpenApi {
  const known = read.get(root);
  if (known) return known;
  const document = build({ node: root, at: context.location }, new Reader(context.resolve));
  read.set(root, document);
  return document;
}

function build(root: Place, reader: Reader): OpenApi {
  const problems = new Map(reader.entries(reader.child(root, 'x-problem-catalog')));
  const paths = reader.entries(reader.child(root, 'paths'));
  const operations = paths.flatMap(([path, item]) =>
    METHODS.flatMap((method) => readOperation(reader, root, problems, path, item, method) ?? []),
  );
  type Owners = (operation: Operation) => readonly { readonly schema: Place<Schema> | undefined }[];
  const schemas = (without: 'readOnly' | 'writeOnly', of: Owners): Place<Schema>[] => {
    const outermost = operations.flatMap(of).flatMap(({ schema }) => schema ?? []);
    return reachableSchemas(reader, outermost, without);
  };
  return {
    root,
    reader,
    problems,
    operations,
    paths: paths.map(([path]) => ({ path, at: root.at.child(['paths', path]) })),
    bodySchemas: schemas('readOnly', ({ body }) => body?.media ?? []),
    parameterSchemas: schemas('readOnly', ({ parameters }) => parameters),
    responseSchemas: schemas('writeOnly', ({ responses }) => responses.flatMap(({ media }) => media)),
  };
}

function readOperation(
  reader: Reader,
  root: Place,
  catalog: ReadonlyMap<string, Place>,
  path: string,
  item: Place,
  method: string,
): Operation | undefined {
  const place = reader.child(item, method);
  if (!place) return undefined;
  const { operationId, security = root.node.security } = place.node;
  const body = reader.child(place, 'requestBody');
  const problems = codes(place.node);
  const responses = reader
    .entries(reader.child(place, 'responses'))
    .map(([status, response]) => readResponse(reader, root, place, status, response, problems, catalog));
  return {
    ...place,
    method,
    path,
    name: typeof operationId === 'string' ? operationId : `${method.toUpperCase()} ${path}`,
    parameters: readParameters(reader, item, place),
    body: body && { ...body, media: readMedia(reader, body) },
    responses,
    problems,
    security: Array.isArray(security) ? (security as Node[]) : [],
  };
}

function readParameters(reader: Reader, ...owners: Place[]): Parameter[] {
  const byName = new Map<string, Parameter>();
  for (const owner of owners) {
    for (const place of reader.items(reader.child(owner, 'parameters'))) {
      const { name, in: location } = place.node;
      if (typeof name !== 'string' || typeof location !== 'string') continue;
      const schema = reader.child<Schema>(place, 'schema');
      byName.set(`${location} ${name}`, { ...place, name, in: location, schema });
    }
  }
  return [...byName.values()];
}

function readResponse(
  reader: Reader,
  root: Place,
  operation: Place,
  status: string,
  place: Place,
  operationProblems: readonly string[],
  catalog: ReadonlyMap<string, Place>,
): Response {
  const listedAt = operation.at.child(['responses', status]);
  const common = reader
    .items(reader.child(root, 'x-response-headers'))
    .filter(({ node }) => appliesTo(node, status, isAnnounced(operation.node)));
  const headers = [...common, place]
    .flatMap((owner) => reader.entries(reader.child(owner, 'headers')))
    .map(([name, header]): [string, Header] => [
      name.toLowerCase(),
      { ...header, schema: reader.child<Schema>(header, 'schema') },
    ]);
  const ofThisStatus = operationProblems.filter((code) => String(catalog.get(code)?.node.status) === status);
  return {
    ...place,
    status,
    listedAt,
    isReference: place.at.absolutePointer !== listedAt.absolutePointer,
    headers: new Map(headers),
    media: readMedia(reader, place),
    problems: [...codes(place.node), ...ofThisStatus],
  };
}

function readMedia(reader: Reader, owner: Place): Media[] {
  return reader.entries(reader.child(owner, 'content')).map(([type, place]) => ({
    ...place,
    type: type.toLowerCase(),
    schema: reader.child<Schema>(place, 'schema'),
    examples: reader
      .entries(reader.child(place, 'examples'))
      .flatMap(([name, example]) =>
        'value' in example.node ? { name, value: example.node.value, at: example.at.child(['value']) } : [],
      ),
  }));
}

function codes(node: Node): string[] {
  const listed = node['x-problems'];
  return Array.isArray(listed) ? listed.filter((code) => typeof code === 'string') : [];
}
