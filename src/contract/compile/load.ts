/** Reads a document of any number of files into one, and remembers where each part was written. */
import path from 'node:path';
import {
  BaseResolver,
  bundle,
  createConfig,
  getLineColLocation,
  getTypes,
  lintDocument,
  normalizeTypes,
  resolveDocument,
  Source,
  YamlParseError,
  type Config,
  type Document,
  type NormalizedProblem,
} from '@redocly/openapi-core';
import { commonHeadersType, expandCommonHeaders } from './common-headers.js';
import { describeFarewells, separateResponses } from './deprecation.js';
import { child, ContractDocument, DocumentError, keysOf, type SourcePlace } from './document.js';
import type { OpenApi } from './openapi.js';

/** JSON Schema lets `true` and `false` stand for every schema, the structure check only for some. */
const BOOLEAN_SCHEMA = 'Expected type `Schema` (object) but got `boolean`';

interface Origin {
  readonly source: Source;
  /** Pointer inside that file. */
  readonly at: string;
}

/** Bundles the document in process; references that lead nowhere are refused all at once. */
export async function load(documentPath: string): Promise<ContractDocument> {
  const config = await createConfig({ plugins: [commonHeadersType] });
  const resolver = new BaseResolver(config.resolve);
  const root = await resolver
    .resolveDocument(null, path.resolve(documentPath), true)
    .catch((error: Error) => error);
  if (root instanceof Error) throw unreadable(documentPath, root);
  refuseOtherVersions(root, documentPath);
  const { parsed, origins, files } = await bundled(root, resolver, config).catch((error: Error) => {
    throw error instanceof DocumentError ? error : unreadable(documentPath, error);
  });
  return new ContractDocument(
    parsed as unknown as OpenApi,
    (at, onKey) => locate(parsed, origins, at, onKey),
    files,
  );
}

async function bundled(root: Document, resolver: BaseResolver, config: Config) {
  const types = normalizeTypes(config.extendTypes(getTypes('oas3_1'), 'oas3_1'), config);
  await resolveDocument({ rootDocument: root, rootType: types['Root']!, externalRefResolver: resolver });
  const origins = await rememberOrigins(resolver);
  const { bundle: document, problems } = await bundle({
    doc: root,
    config,
    externalRefResolver: resolver,
    componentRenamingConflicts: 'error',
  });
  if (problems.length > 0) throw new DocumentError(problems.map(toFault));
  const whole = document.parsed as Record<string, unknown>;
  describeFarewells(whole);
  separateResponses(whole, (copy, original) => {
    const origin = origins.get(original);
    if (origin) origins.set(copy, origin);
  });
  expandCommonHeaders(whole);
  const parsed = inOrder(whole);
  origins.set(parsed, { source: root.source, at: '#' });
  return { parsed, origins, files: [...resolver.cache.keys()] };
}

/**
 * Notes what does not have the structure of OpenAPI: missing members, values of a wrong type. Where the check of
 * keywords has already found a fault it says nothing.
 */
export async function checkStructure(document: ContractDocument): Promise<void> {
  const config = await createConfig({ rules: { struct: 'error' } });
  const problems = await lintDocument({
    document: { source: new Source(path.resolve('openapi.json'), ''), parsed: document.root },
    config,
    externalRefResolver: new BaseResolver(config.resolve),
  });
  for (const { message, location } of problems) {
    const at = location[0]?.pointer ?? '#';
    if (message !== BOOLEAN_SCHEMA && !document.hasFault(at)) document.fault(at, message);
  }
}

function refuseOtherVersions(root: Document, documentPath: string): void {
  const version = (root.parsed as { openapi?: unknown } | null)?.openapi;
  if (typeof version === 'string' && /^3\.1\.\d+$/.test(version)) return;
  throw new DocumentError([
    {
      at: '#/openapi',
      where: `${relative(documentPath)}:1`,
      message: 'The engine compiles `openapi: 3.1.x`.',
    },
  ]);
}

/** js-yaml says where it stopped reading. */
interface Stumble {
  readonly reason?: string;
  readonly mark?: {
    readonly name: string;
    readonly line: number;
    readonly column: number;
    readonly snippet: string;
  };
}

function unreadable(documentPath: string, error: Error): Error {
  if (!(error instanceof YamlParseError))
    return new DocumentError([{ at: '#', where: relative(documentPath), message: error.message }]);
  const { reason, mark } = error.originalError as Error & Stumble;
  if (!reason || !mark)
    return new DocumentError([
      { at: '#', where: relative(documentPath), message: error.originalError.message },
    ]);
  const where = `${relative(mark.name)}:${mark.line + 1}:${mark.column + 1}`;
  return new DocumentError([{ at: '#', where, message: `This is not YAML: ${reason}.\n${mark.snippet}` }]);
}

function toFault({ message, location }: NormalizedProblem): { message: string; at: string; where?: string } {
  const [first] = location;
  if (!first) return { message, at: '#' };
  const { source, start } = getLineColLocation(first);
  return { message, at: first.pointer ?? '#', where: `${relative(source.absoluteRef)}:${start.line}` };
}

/** Bundling moves the objects of the files into one tree but keeps their identity. */
async function rememberOrigins(resolver: BaseResolver): Promise<WeakMap<object, Origin>> {
  const origins = new WeakMap<object, Origin>();
  const visit = (node: unknown, source: Source, at: string): void => {
    if (typeof node !== 'object' || node === null || origins.has(node)) return;
    origins.set(node, { source, at });
    for (const [key, value] of Object.entries(node)) visit(value, source, child(at, key));
  };
  for (const loaded of resolver.cache.values()) {
    const file = await loaded;
    if (file instanceof Error) continue; // reported by the bundler, at the $ref that asked for it
    visit(file.parsed, file.source, '#');
  }
  return origins;
}

/** The source of a pointer into the bundle, through the nearest object that a file holds. */
function locate(
  root: unknown,
  origins: WeakMap<object, Origin>,
  at: string,
  onKey = false,
): SourcePlace | undefined {
  let node: unknown = root;
  let origin = origins.get(root as object);
  let rest: string[] = [];
  for (const key of keysOf(at)) {
    node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined;
    const known = typeof node === 'object' && node !== null ? origins.get(node) : undefined;
    origin = known ?? origin;
    rest = known ? [] : [...rest, key];
  }
  if (!origin) return undefined;
  const { start } = getLineColLocation({
    source: origin.source,
    pointer: child(origin.at, ...rest),
    reportOnKey: rest.length > 0 || (onKey && origin.at !== '#'),
  });
  return { file: relative(origin.source.absoluteRef), line: start.line, column: start.col };
}

/** The order of files must not show: components are sorted by name, everything else stays as written. */
function inOrder(root: Record<string, unknown>): Record<string, unknown> {
  const { components, ...rest } = root as { components?: Record<string, Record<string, unknown>> };
  if (!components || Object.keys(components).length === 0) return rest;
  const sorted = byKey(Object.entries(components)).map(([section, members]) => [
    section,
    Object.fromEntries(byKey(Object.entries(members))),
  ]);
  return { ...rest, components: Object.fromEntries(sorted) as unknown };
}

const byKey = <T>(entries: [string, T][]): [string, T][] =>
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

const relative = (file: string): string => path.relative(process.cwd(), path.resolve(file));
