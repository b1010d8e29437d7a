/**
 * A bundled OpenAPI 3.1 document as the prover reads it: operations with their parameters, bodies and
 * responses, references followed. It reads the document itself and not what was compiled from it.
 */
import type { ParameterLocation, ParameterStyle } from '../model.js';
import { isNode, Schemas, type Node, type Schema, type SchemaOptions } from './schemas.js';

export interface ProvenDocument {
  readonly operations: readonly Operation[];
  /** Conventions that the document switches on: `etag`, `if-match`, `idempotency-key`, `cursor`. */
  readonly conventions: ReadonlySet<string>;
  /** The status of each problem code of the catalogue. */
  readonly problems: Readonly<Record<string, number>>;
  readonly request: Schemas;
  readonly response: Schemas;
  operation(id: string): Operation;
}

export interface Operation {
  readonly id: string;
  /** In upper case, as it is sent. */
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  /** By status as declared: `200`, `4XX`, `default`. */
  readonly responses: Readonly<Record<string, ResponseDeclaration>>;
  /** Alternatives of scheme to scopes; an empty list is public. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  /** The operation object, for extensions. */
  readonly source: Node;
}

export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly schema: Schema;
  /** The value is JSON text: the parameter is declared by `content`. */
  readonly json: boolean;
  readonly examples: readonly unknown[];
}

export interface Body {
  readonly required: boolean;
  readonly media: readonly MediaType[];
}

export interface MediaType {
  /** In lower case, without parameters. */
  readonly type: string;
  readonly schema: Schema;
  readonly examples: readonly Example[];
}

export interface Example {
  readonly name: string;
  readonly value: unknown;
}

export interface ResponseDeclaration {
  readonly media: readonly MediaType[];
  readonly headers: readonly HeaderDeclaration[];
  /** Problem codes that the response can carry. */
  readonly problems: readonly string[];
}

export interface HeaderDeclaration {
  /** As declared. */
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Reads a bundle: every `$ref` leads into the document itself. */
export function openDocument(bundle: object, options: SchemaOptions = {}): ProvenDocument {
  const source = bundle as Node;
  const request = new Schemas(source, 'request', options);
  const response = new Schemas(source, 'response', options);
  const problems = Object.fromEntries(
    entries(source['x-problem-catalog']).map(([code, row]) => [
      code,
      request.resolve(row)['status'] as number,
    ]),
  );
  const operations = entries(request.root['paths']).flatMap(([path, item]) =>
    entries(request.resolve(item))
      .filter(([method]) => METHODS.includes(method))
      .map(([method]) => readOperation(path, method, { request, response, problems })),
  );
  return {
    operations,
    conventions: new Set((source['x-conventions'] as string[] | undefined) ?? []),
    problems,
    request,
    response,
    operation(id) {
      const found = operations.find((operation) => operation.id === id);
      if (!found) throw new Error(`the document has no operation ${id}`);
      return found;
    },
  };
}

interface Reading {
  readonly request: Schemas;
  readonly response: Schemas;
  readonly problems: Readonly<Record<string, number>>;
}

function readOperation(path: string, method: string, reading: Reading): Operation {
  const { request, response } = reading;
  const item = request.resolve((request.root['paths'] as Node)[path]);
  const source = item[method] as Node;
  const answers = response.resolve((response.root['paths'] as Node)[path])[method] as Node;
  const body = request.resolve<Node | undefined>(source['requestBody']);
  return {
    id: String(source['operationId']),
    method: method.toUpperCase(),
    path,
    parameters: readParameters([...list(item['parameters']), ...list(source['parameters'])], request),
    ...(body && {
      body: { required: body['required'] === true, media: readMedia(body['content'], request) },
    }),
    responses: Object.fromEntries(
      entries(answers['responses']).map(([status, answer]) => [
        status,
        readResponse(status, response.resolve(answer), list<string>(source['x-problems']), reading),
      ]),
    ),
    security: list(source['security'] ?? request.root['security']),
    source,
  };
}

/** The operation's own parameters come last and replace those of the path. */
function readParameters(declared: readonly unknown[], schemas: Schemas): Parameter[] {
  const byPlace = new Map<string, Parameter>();
  for (const node of declared) {
    const parameter = readParameter(schemas.resolve(node), schemas);
    byPlace.set(`${parameter.in} ${parameter.name.toLowerCase()}`, parameter);
  }
  return [...byPlace.values()];
}

function readParameter(node: Node, schemas: Schemas): Parameter {
  const place = node['in'] as ParameterLocation;
  const style = (node['style'] ??
    (place === 'query' || place === 'cookie' ? 'form' : 'simple')) as ParameterStyle;
  const [media] = readMedia(node['content'], schemas);
  const schema = media?.schema ?? (node['schema'] as Schema | undefined) ?? true;
  return {
    name: node['name'] as string,
    in: place,
    required: node['required'] === true || place === 'path',
    style,
    explode: (node['explode'] as boolean | undefined) ?? style === 'form',
    schema,
    json: media !== undefined,
    examples: [...(media?.examples ?? []), ...readExamples(node, schema, schemas)].map(({ value }) => value),
  };
}

function readMedia(content: unknown, schemas: Schemas): MediaType[] {
  return entries(content).map(([type, node]) => {
    const media = schemas.resolve(node);
    const schema = (media['schema'] as Schema | undefined) ?? true;
    return { type: bareType(type), schema, examples: readExamples(media, schema, schemas) };
  });
}

function readExamples(holder: Node, schema: Schema, schemas: Schemas): Example[] {
  const named = entries(holder['examples']).map(([name, example]) => ({
    name,
    value: schemas.resolve(example)['value'],
  }));
  if (named.length > 0) return named;
  if ('example' in holder) return [{ name: 'example', value: holder['example'] }];
  const own = schemas.resolve<Schema>(schema);
  if (!isNode(own)) return [];
  const values = [...list(own['examples']), ...('example' in own ? [own['example']] : [])];
  return values.map((value, index) => ({ name: `schema example ${index + 1}`, value }));
}

function readResponse(
  status: string,
  node: Node,
  operationProblems: readonly string[],
  { response, problems }: Reading,
): ResponseDeclaration {
  const ofOperation = operationProblems.filter((code) => covers(status, problems[code]));
  return {
    media: readMedia(node['content'], response),
    headers: entries(node['headers']).map(([name, declared]) => {
      const header = response.resolve(declared);
      const schema = (header['schema'] as Schema | undefined) ?? true;
      return { name, required: header['required'] === true, schema };
    }),
    problems: [...new Set([...list<string>(node['x-problems']), ...ofOperation])],
  };
}

/** Whether a status as declared (`404`, `4XX`, `default`) is the one that answers for `status`. */
function covers(declared: string, status: number | undefined): boolean {
  return (
    status !== undefined &&
    (declared === String(status) || declared.toUpperCase() === `${Math.floor(status / 100)}XX`)
  );
}

/** The status under which the operation declares `status`: itself, its class, or `default`. */
export function declaredStatus(operation: Operation, status: number): string | undefined {
  const exact = Object.keys(operation.responses).find((declared) => declared === String(status));
  return (
    exact ??
    Object.keys(operation.responses).find((declared) => covers(declared, status)) ??
    ('default' in operation.responses ? 'default' : undefined)
  );
}

/** A media type in lower case, without its parameters. */
export function bareType(type: string): string {
  return type.split(';', 1)[0]!.trim().toLowerCase();
}

/** Finds the operation that answers a request; concrete segments win over templates, as the specification says. */
export function operationFor(
  document: ProvenDocument,
  method: string,
  target: string,
): Operation | undefined {
  const segments = target.split('?', 1)[0]!.split('/');
  const concrete = (operation: Operation) =>
    operation.path.split('/').map((part) => (part.includes('{') ? 1 : 0));
  const onPath = document.operations
    .filter(({ path }) => matches(path.split('/'), segments))
    .sort((a, b) => concrete(a).join('').localeCompare(concrete(b).join('')));
  const best = onPath.filter(({ path }) => path === onPath[0]?.path);
  const verb = method.toUpperCase();
  return (
    best.find((operation) => operation.method === verb) ??
    (verb === 'HEAD' ? best.find((operation) => operation.method === 'GET') : undefined)
  );
}

function matches(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, at) => (part.includes('{') ? segments[at] !== '' : part === segments[at]))
  );
}

function entries(node: unknown): [string, unknown][] {
  return isNode(node) ? Object.entries(node) : [];
}

function list<T = unknown>(value: unknown): T[] {
  return Array.isArray(value) ? (value as T[]) : [];
}
