/** From typed input to a request on the wire, as the parameters' styles and the body's media type ask. */
import type { Body, Operation, Parameter } from './document.js';
import type { HttpRequest } from './http.js';
import { isNode } from './schemas.js';

/** What a request says, before it is written down. Absent members are not sent. */
export interface RequestInput {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly cookie?: Readonly<Record<string, unknown>>;
  readonly body?: { readonly type: string; readonly value: unknown };
}

/** Writes a request; `headers` (credentials, mostly) are sent as they are. */
export function writeRequest(
  operation: Operation,
  input: RequestInput,
  headers: Readonly<Record<string, string>> = {},
): HttpRequest {
  const body = input.body && encodeBody(input.body.type, input.body.value);
  const query = writeQuery(operation, input.query ?? {});
  const cookie = writeCookies(operation, input.cookie ?? {});
  return {
    method: operation.method,
    target: writePath(operation, input.path ?? {}) + (query && `?${query}`),
    headers: {
      ...(body && { 'content-type': body.type }),
      ...writeHeaders(operation, input.header ?? {}),
      ...(cookie && { cookie }),
      ...headers,
    },
    ...(body && { body: body.bytes }),
  };
}

function writePath(operation: Operation, values: Readonly<Record<string, unknown>>): string {
  return operation.path.replaceAll(/\{([^}]+)\}/g, (whole, name: string) => {
    const parameter = find(operation, 'path', name);
    return name in values && parameter ? writeSimple(parameter, values[name], encodeURIComponent) : whole;
  });
}

function writeQuery(operation: Operation, values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      const parameter = find(operation, 'query', name);
      return parameter
        ? writeForm(parameter, value)
        : [[name, scalar(value)].map(encodeURIComponent).join('=')];
    })
    .join('&');
}

function writeHeaders(
  operation: Operation,
  values: Readonly<Record<string, unknown>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const parameter = find(operation, 'header', name);
      return [name.toLowerCase(), parameter ? writeSimple(parameter, value, String) : scalar(value)];
    }),
  );
}

function writeCookies(operation: Operation, values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      const parameter = find(operation, 'cookie', name);
      return parameter ? writeForm(parameter, value) : [`${name}=${encodeURIComponent(scalar(value))}`];
    })
    .join('; ');
}

function find(operation: Operation, place: Parameter['in'], name: string): Parameter | undefined {
  const same = (declared: string) =>
    place === 'header' ? declared.toLowerCase() === name.toLowerCase() : declared === name;
  return operation.parameters.find((parameter) => parameter.in === place && same(parameter.name));
}

/** `simple`, `label` and `matrix`: paths and headers. */
function writeSimple(parameter: Parameter, value: unknown, escape: (text: string) => string): string {
  const { name, style, explode } = parameter;
  const text = (part: unknown) => escape(scalar(part));
  if (parameter.json) return escape(JSON.stringify(value));
  const [prefix, separator] = style === 'label' ? ['.', '.'] : style === 'matrix' ? [';', ';'] : ['', ','];
  const named = style === 'matrix' ? `${name}=` : '';
  if (Array.isArray(value)) {
    if (explode) return prefix + value.map((item) => named + text(item)).join(separator);
    return prefix + named + value.map(text).join(',');
  }
  if (isNode(value)) {
    const pairs = Object.entries(value).map(([key, member]) => [escape(key), text(member)] as const);
    if (explode) return prefix + pairs.map((pair) => pair.join('=')).join(separator);
    return prefix + named + pairs.flat().join(',');
  }
  return prefix + named + text(value);
}

/** `form`, `spaceDelimited`, `pipeDelimited` and `deepObject`: `name=value` pairs of queries and cookies. */
function writeForm(parameter: Parameter, value: unknown): string[] {
  const { name, style, explode } = parameter;
  const text = (part: unknown) => encodeURIComponent(scalar(part));
  const pair = (key: string, written: string) => `${encodeURIComponent(key)}=${written}`;
  if (parameter.json) return [pair(name, encodeURIComponent(JSON.stringify(value)))];
  const separator = style === 'spaceDelimited' ? '%20' : style === 'pipeDelimited' ? '%7C' : ',';
  if (Array.isArray(value)) {
    if (explode) return value.map((item) => pair(name, text(item)));
    return value.length > 0 ? [pair(name, value.map(text).join(separator))] : [];
  }
  if (isNode(value)) {
    const members = Object.entries(value);
    if (style === 'deepObject') return members.map(([key, member]) => pair(`${name}[${key}]`, text(member)));
    if (explode) return members.map(([key, member]) => pair(key, text(member)));
    return members.length > 0
      ? [pair(name, members.flatMap(([k, v]) => [encodeURIComponent(k), text(v)]).join(','))]
      : [];
  }
  return [pair(name, text(value))];
}

/** The text of one value; `null` has none. */
export function scalar(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

interface EncodedBody {
  readonly type: string;
  readonly bytes: string | Uint8Array;
}

/** The media type to send for a declared one: a range such as `image/*` becomes a member of it. */
function concrete(type: string): string {
  return type.replace('*/*', 'application/octet-stream').replace('/*', '/x-example');
}

export function encodeBody(type: string, value: unknown): EncodedBody {
  if (isJson(type)) return { type, bytes: JSON.stringify(value) };
  if (type === 'application/x-www-form-urlencoded' && isNode(value))
    return { type, bytes: new URLSearchParams(fields(value)).toString() };
  if (type === 'multipart/form-data' && isNode(value)) return encodeMultipart(value);
  return { type: concrete(type), bytes: value instanceof Uint8Array ? value : scalar(value) };
}

export function isJson(type: string): boolean {
  return type === 'application/json' || type.endsWith('+json');
}

/** The media type that a request without reasons of its own is sent as: JSON where it can be. */
export function preferredMedia(body: Body): Body['media'][number] | undefined {
  return body.media.find(({ type }) => isJson(type)) ?? body.media[0];
}

function encodeMultipart(value: Readonly<Record<string, unknown>>): EncodedBody {
  const boundary = '----------------------------proof';
  const parts = fields(value).map(
    ([name, text]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
  );
  return { type: `multipart/form-data; boundary=${boundary}`, bytes: `${parts.join('')}--${boundary}--\r\n` };
}

function fields(value: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(value).flatMap(([name, member]) =>
    (Array.isArray(member) ? member : [member]).map((item): [string, string] => [name, scalar(item)]),
  );
}
