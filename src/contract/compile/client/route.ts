/** How an operation and its input become a URL and a body. */

// --- How a call is written --------------------------------------------------------------------------------

type Style = 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';

/** What a client has to know of an operation. */
export interface Route {
  readonly method: string;
  readonly path: string;
  /** Media types of the reply. */
  readonly accept?: string;
  /** Media types of the body; the first one is sent unless the call names another. */
  readonly media?: readonly string[];
  /** Whether a token is sent. */
  readonly token?: true;
  /** Takes an `Idempotency-Key`, so that a repetition has no effect of its own. */
  readonly idempotent?: true;
  /** What a success means for the session. */
  readonly session?: 'begins' | 'ends';
  /** Parameters that are not written in the default style of their place, or as JSON. */
  readonly styles?: Readonly<Record<string, readonly [style: Style, explode: boolean] | 'json'>>;
}

/** By the id of the operation. */
export type Routes = Readonly<Record<string, Route>>;

export interface AnyInput {
  readonly path?: object;
  readonly query?: object;
  readonly headers?: object;
  readonly cookies?: object;
  readonly ifMatch?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly type?: string;
  readonly body?: unknown;
  readonly accept?: string;
}

type SentText = NonNullable<RequestInit['body']>;

const encode = (value: unknown): string => encodeURIComponent(String(value));

const isGiven = ([, value]: readonly [string, unknown]): boolean => value !== undefined;

const entriesOf = (object: object | undefined): [string, unknown][] =>
  Object.entries(object ?? {}).filter(isGiven);

/** A list or object as one text; `pairs` writes `name=value` instead of `name,value`. */
function joined(value: object, separator: string, pairs: boolean): string {
  if (Array.isArray(value)) return value.map(encode).join(separator);
  return entriesOf(value)
    .map(([name, member]) => `${encode(name)}${pairs ? '=' : separator}${encode(member)}`)
    .join(separator);
}

/** Every style of OpenAPI, by RFC 6570. */
function expand(name: string, value: unknown, style: Style, explode: boolean): string {
  const isComposed = typeof value === 'object' && value !== null;
  const key = encode(name);
  switch (style) {
    case 'simple':
      return isComposed ? joined(value, ',', explode) : encode(value);
    case 'label':
      return `.${isComposed ? joined(value, explode ? '.' : ',', explode) : encode(value)}`;
    case 'matrix':
      if (!isComposed || !explode) return `;${key}=${isComposed ? joined(value, ',', false) : encode(value)}`;
      return Array.isArray(value)
        ? value.map((item) => `;${key}=${encode(item)}`).join('')
        : `;${joined(value, ';', true)}`;
    case 'deepObject':
      return entriesOf(value as object)
        .map(([member, inner]) => `${encode(`${name}[${member}]`)}=${encode(inner)}`)
        .join('&');
    case 'spaceDelimited':
      return `${key}=${isComposed ? joined(value, '%20', false) : encode(value)}`;
    case 'pipeDelimited':
      return `${key}=${isComposed ? joined(value, '%7C', false) : encode(value)}`;
    case 'form':
      if (!isComposed || !explode) return `${key}=${isComposed ? joined(value, ',', false) : encode(value)}`;
      return Array.isArray(value)
        ? value.map((item) => `${key}=${encode(item)}`).join('&')
        : joined(value, '&', true);
  }
}

function written(route: Route, place: string, name: string, value: unknown): string {
  const isNamed = place === 'query' || place === 'cookies';
  const style =
    route.styles?.[`${place} ${name}`] ??
    (isNamed ? (['form', true] as const) : (['simple', false] as const));
  if (style !== 'json') return expand(name, value, ...style);
  return isNamed ? `${encode(name)}=${encode(JSON.stringify(value))}` : encode(JSON.stringify(value));
}

export function urlOf(baseUrl: string, route: Route, { path, query }: AnyInput): string {
  const values = path as Readonly<Record<string, unknown>> | undefined;
  const location = route.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    written(route, 'path', name, values?.[name]),
  );
  const search = entriesOf(query)
    .map(([name, value]) => written(route, 'query', name, value))
    .filter((text) => text !== '')
    .join('&');
  return `${baseUrl.replace(/\/+$/, '')}${location}${search === '' ? '' : `?${search}`}`;
}

export function bodyOf(type: string | undefined, body: unknown): SentText | undefined {
  if (body === undefined || type === undefined) return undefined;
  if (type.endsWith('json')) return JSON.stringify(body);
  if (type !== 'application/x-www-form-urlencoded') return body as SentText;
  return entriesOf(body as object)
    .map(([name, value]) => expand(name, value, 'form', true))
    .join('&');
}

/** All headers but the token, which may change between attempts. */
export function headersOf(
  route: Route,
  input: AnyInput,
  common: Readonly<Record<string, string>> | undefined,
  newId: () => string,
): Headers {
  const headers = new Headers(common);
  headers.set('accept', input.accept ?? route.accept ?? '*/*');
  for (const [name, value] of entriesOf(input.headers))
    headers.set(name, decodeURIComponent(written(route, 'headers', name.toLowerCase(), value)));
  const cookies = entriesOf(input.cookies).map(([name, value]) => written(route, 'cookies', name, value));
  if (cookies.length > 0) headers.set('cookie', cookies.join('; '));
  if (input.ifMatch !== undefined) headers.set('if-match', input.ifMatch);
  if (input.idempotencyKey !== undefined) headers.set('idempotency-key', input.idempotencyKey);
  if (route.idempotent && !headers.has('idempotency-key')) headers.set('idempotency-key', newId());
  const type = typeOf(route, input);
  // FormData brings its own type, because that names the boundary.
  if (input.body !== undefined && type !== undefined && !type.startsWith('multipart/'))
    headers.set('content-type', type);
  return headers;
}

export const typeOf = (route: Route, input: AnyInput): string | undefined => input.type ?? route.media?.[0];

/** The values that fill the template of a path, or nothing where it is another path. */
export function valuesIn(template: string, path: string): Record<string, string> | undefined {
  const names: string[] = [];
  const pattern = template
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]+)\}/g, (_, name: string) => `(${names.push(name) && '[^/]+'})`);
  const found = new RegExp(`${pattern}$`).exec(path);
  return found
    ? Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1]!)]))
    : undefined;
}
