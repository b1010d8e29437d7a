/** Conventions that the document switches on with `x-conventions`, and each operation by what it declares. */
import type { Conventions, ParameterRow } from '../model.js';
import type { Compilation } from './compilation.js';
import { child, type Located } from './document.js';
import { isJson } from './media.js';
import type { Operation, Response } from './openapi.js';
import type { LocatedSchema } from './schemas.js';

export const CONVENTIONS = ['etag', 'if-match', 'idempotency-key', 'cursor'] as const;

const AT = child('#', 'x-conventions');

export function checkConventions({ document }: Compilation): void {
  const names: unknown = document.root['x-conventions'] ?? [];
  if (!Array.isArray(names)) return document.fault(AT, 'Conventions are a list.');
  for (const [index, name] of names.entries())
    if (!(CONVENTIONS as readonly unknown[]).includes(name))
      document.fault(
        child(AT, index),
        `Conventions are ${CONVENTIONS.join(', ')}; \`${String(name)}\` is none.`,
      );
}

export function compileConventions(
  compilation: Compilation,
  operation: Located<Operation>,
  parameters: readonly ParameterRow[],
): Conventions {
  const { document } = compilation;
  const has = (location: string, name: string): boolean =>
    parameters.some((row) => row.in === location && row.name === name);
  const isOn = (name: (typeof CONVENTIONS)[number]): boolean =>
    document.root['x-conventions']?.includes(name) ?? false;

  const ifMatch = isOn('if-match') && has('header', 'if-match');
  const demanded = operation.node['x-requires-if-match'] === true;
  if (demanded && !ifMatch)
    document.fault(
      child(operation.at, 'x-requires-if-match'),
      'Declare the header `If-Match`, and the convention `if-match`.',
    );
  const etag = isOn('etag') ? etagOf(compilation, operation) : undefined;
  return {
    ...(etag && { etag }),
    ...(ifMatch && { ifMatch: demanded ? 'required' : 'honoured' }),
    ...(isOn('idempotency-key') && has('header', 'idempotency-key') && { idempotency: true }),
    ...(isOn('cursor') && has('query', 'cursor') && paginates(compilation, operation, has('query', 'limit'))),
  };
}

/** Successes with a JSON body, each with its schema. */
export function successes({ document }: Compilation, { node, at }: Located<Operation>) {
  return Object.entries(node.responses ?? {})
    .filter(([status]) => status.startsWith('2'))
    .map(([status, response]) => {
      const place = child(at, 'responses', status);
      const resolved = document.resolve<Response>({ node: response, at: place });
      const json = Object.entries(resolved.node.content ?? {}).find(([type]) => isJson(type.toLowerCase()));
      const schema: LocatedSchema | undefined =
        json?.[1].schema === undefined
          ? undefined
          : { node: json[1].schema, at: child(resolved.at, 'content', json[0], 'schema') };
      return { headers: Object.keys(resolved.node.headers ?? {}), schema };
    });
}

function etagOf(compilation: Compilation, operation: Located<Operation>): Conventions['etag'] {
  const tagged = successes(compilation, operation).filter(({ headers }) =>
    headers.some((name) => name.toLowerCase() === 'etag'),
  );
  const wanted = operation.node['x-etag'];
  if (wanted !== undefined && (wanted !== 'content' || tagged.length === 0)) {
    compilation.document.fault(
      child(operation.at, 'x-etag'),
      'Write `x-etag: content`, on an operation whose success declares `ETag`.',
    );
  }
  if (tagged.length === 0) return undefined;
  if (wanted === 'content') return 'content';
  return tagged.every(({ schema }) => schema && hasVersion(compilation, schema)) ? 'version' : 'content';
}

function hasVersion({ schemas }: Compilation, schema: LocatedSchema): boolean {
  const [version] = schemas.members(schema).get('version') ?? [];
  if (!version || !schemas.required(schema).has('version')) return false;
  return [...schemas.types(version)].every((type) => type === 'integer');
}

function paginates(
  compilation: Compilation,
  operation: Located<Operation>,
  hasLimit: boolean,
): { pagination: true } {
  const { document, schemas } = compilation;
  if (!hasLimit) document.fault(operation.at, 'An operation with `cursor` declares `limit`.');
  const pages = successes(compilation, operation);
  if (!pages.some(({ schema }) => schema && schemas.members(schema).has('nextCursor')))
    document.fault(operation.at, 'An operation with `cursor` answers a member `nextCursor`.');
  return { pagination: true };
}
