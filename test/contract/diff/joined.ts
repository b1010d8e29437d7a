/** Many pairs of documents as one pair, so that a tool that takes a second to start runs once for all. */
import { isObject } from '../../../src/contract/compile/document.js';
import type { Fragment, Pair } from './pairs.js';

/** What a row may have; whatever else stands at the root cannot be told apart by row, and names that count stay. */
const JOINABLE = new Set(['openapi', 'info', 'paths', 'webhooks', 'components', 'security']);

export const isJoinable = ({ before, after, options }: Pair): boolean =>
  options === undefined &&
  !JSON.stringify([before, after]).includes('"discriminator"') &&
  [before, after].every(
    (document) =>
      Object.keys(document).every((key) => JOINABLE.has(key)) &&
      Object.keys(document['paths'] ?? {}).every((path) => path.startsWith('/')),
  ) &&
  JSON.stringify([before['info'], before['openapi']]) === JSON.stringify([after['info'], after['openapi']]);

/** Each row below a path and before a name of its own. */
export const prefixOf = (index: number): string => `row${index}`;

/** The row that a place in the joined documents belongs to. */
export function rowAt(pointer: string): number | undefined {
  const found = /^#\/(?:paths\/~1|webhooks\/|components\/\w+\/)row(\d+)(?:~1|\.|\/|$)/.exec(pointer);
  return found ? Number(found[1]) : undefined;
}

export function join(documents: readonly Fragment[]): Fragment {
  const paths: Record<string, unknown> = {};
  const webhooks: Record<string, unknown> = {};
  const components: Record<string, Record<string, unknown>> = {};
  for (const [index, document] of documents.entries()) {
    const row = prefixOf(index);
    const own = renamed(withOwnSecurity(document), row) as Record<
      string,
      Record<string, unknown> | undefined
    >;
    for (const [path, item] of Object.entries(own['paths'] ?? {})) paths[`/${row}${path}`] = item;
    for (const [name, item] of Object.entries(own['webhooks'] ?? {})) webhooks[`${row}.${name}`] = item;
    for (const [section, members] of Object.entries(own['components'] ?? {}))
      for (const [name, member] of Object.entries(members as object))
        (components[section] ??= {})[`${row}.${name}`] = member;
  }
  return {
    openapi: '3.1.0',
    info: { title: 'All rows', version: '1.0.0' },
    paths,
    ...(Object.keys(webhooks).length > 0 && { webhooks }),
    components,
  };
}

/** Security of the root becomes that of each operation. */
function withOwnSecurity({ security, ...document }: Fragment): Fragment {
  if (security === undefined) return document;
  const secured = (items: unknown): unknown =>
    mapValues(items, (item) =>
      mapValues(item, (operation) =>
        isObject(operation) && 'responses' in operation && !('security' in operation)
          ? { ...operation, security }
          : operation,
      ),
    );
  return { ...document, paths: secured(document['paths']) };
}

/** References, security schemes and operationIds are those of the row. */
function renamed(node: unknown, row: string, key = ''): unknown {
  if (typeof node === 'string') {
    if (key === 'operationId') return `${row}${node}`;
    return node
      .replace(/^#\/components\/(\w+)\//, `#/components/$1/${row}.`)
      .replace(/^#\/(paths\/~1)/, `#/$1${row}~1`);
  }
  if (Array.isArray(node)) {
    if (key !== 'security') return node.map((each) => renamed(each, row));
    return node.map((requirement: object) =>
      Object.fromEntries(
        Object.entries(requirement).map(([name, scopes]) => [`${row}.${name}`, scopes as unknown]),
      ),
    );
  }
  return mapValues(node, (value, name) => renamed(value, row, name));
}

const mapValues = (node: unknown, change: (value: unknown, key: string) => unknown): unknown =>
  isObject(node)
    ? Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value, key)]))
    : node;
