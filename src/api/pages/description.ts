/** A version of the API as its pages describe it: read once from the bundled document. */
import { readFileSync } from 'node:fs';
import type { ApiVersion } from '../versions.js';

export interface ApiDescription {
  /** `v1` */
  readonly name: string;
  /** The bundle as it was compiled. */
  readonly json: string;
  readonly document: Document;
  /** Where its operations are: `/api/v1`. */
  readonly basePath: string;
  readonly areas: readonly Area[];
  readonly operations: readonly Operation[];
}

/** The operations of one tag. */
export interface Area {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

export interface Operation {
  readonly id: string;
  /** `GET` */
  readonly method: string;
  readonly path: string;
  readonly area: string;
  readonly summary: string;
  readonly description: string;
  /** Who may call it: scopes, or undefined where nobody has to sign in. */
  readonly scopes: readonly string[] | undefined;
  readonly deprecation: Deprecation | undefined;
  /** Codes of problems and the statuses that they come with. */
  readonly problems: ReadonlyMap<string, readonly string[]>;
  /** Its own and those of its path. */
  readonly parameters: readonly unknown[];
  /** As the document has it. */
  readonly source: OperationSource;
}

export interface Deprecation {
  /** Days, `2026-11-01`; undefined where the document has none. */
  readonly since: string | undefined;
  readonly sunset: string | undefined;
  /** The operation to use instead: `GET /api/v2/measurements`. */
  readonly successor: string | undefined;
}

/** As much of OpenAPI as pages read. */
export interface Document {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary?: string;
    readonly description?: string;
  };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface OperationSource {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly security?: Document['security'];
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
  readonly 'x-deprecated-at'?: string;
  readonly 'x-sunset'?: string;
  readonly 'x-successor'?: string;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export function describeApi(version: Pick<ApiVersion, 'name' | 'prefix' | 'document'>): ApiDescription {
  const { name, prefix: basePath } = version;
  const json = readFileSync(version.document, 'utf8');
  const document = JSON.parse(json) as Document;
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) =>
      describeOperation(document, method, path, item),
    ),
  );
  const areas = (document.tags ?? []).map(({ name: area, description = '' }) => ({
    name: area,
    description,
    operations: operations.filter((operation) => operation.area === area),
  }));
  return { name, json, document, basePath, areas, operations };
}

function describeOperation(
  document: Document,
  name: string,
  path: string,
  item: Readonly<Record<string, unknown>>,
): Operation {
  const method = name.toUpperCase();
  const source = item[name] as OperationSource;
  const { operationId: id, tags: [area = ''] = [], summary = '', description = '' } = source;
  return {
    id,
    method,
    path,
    area,
    summary,
    description,
    scopes: scopesOf(source.security ?? document.security ?? []),
    deprecation: deprecationOf(method, source),
    problems: problemsOf(document, source),
    parameters: [...((item['parameters'] as unknown[] | undefined) ?? []), ...(source.parameters ?? [])],
    source,
  };
}

function scopesOf(security: NonNullable<Document['security']>): readonly string[] | undefined {
  if (security.length === 0 || security.some((scheme) => Object.keys(scheme).length === 0)) return undefined;
  return [...new Set(security.flatMap((scheme) => Object.values(scheme).flat()))];
}

function deprecationOf(method: string, source: OperationSource): Deprecation | undefined {
  if (source.deprecated !== true) return undefined;
  const successor = source['x-successor'];
  return {
    since: source['x-deprecated-at'],
    sunset: source['x-sunset'],
    successor: successor === undefined ? undefined : `${method} ${successor}`,
  };
}

function problemsOf(document: Document, { responses }: OperationSource): Operation['problems'] {
  const found = new Map<string, string[]>();
  for (const [status, given] of Object.entries(responses)) {
    const response = resolve<{ 'x-problems'?: readonly string[] }>(document, given);
    for (const code of response['x-problems'] ?? []) found.set(code, [...(found.get(code) ?? []), status]);
  }
  return found;
}

/** What stands behind a reference of the bundle, which has no other ones than to its own components. */
export function resolve<T>(document: Document, given: unknown): T {
  const reference = (given as { readonly $ref?: string } | undefined)?.$ref;
  if (reference === undefined) return given as T;
  const [kind = '', name = ''] = reference.replace('#/components/', '').split('/');
  return resolve<T>(document, document.components?.[kind]?.[name.replaceAll('~1', '/')]);
}
