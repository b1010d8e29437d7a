/**
 * The document as Prism has to be given it, so that it judges and makes up what the document means. Nothing here makes
 * Prism look away: each change makes it see more, or hands on what it would keep to itself.
 */
import { openDocument, type Operation } from '../prove/document.js';
import { pointerTokens } from '../prove/schemas.js';
import { listFractions } from './fractions.js';
import { mapValues, nodeOf } from './join.js';

type Node = Readonly<Record<string, unknown>>;

/** `mock` answers by itself; `proxy` judges the answers of a server. */
export type PrismMode = 'mock' | 'proxy';

/**
 * - `jsonSchemaDialect`: without one Prism takes every schema for draft-07, where `prefixItems`, `dependentRequired`,
 *   `unevaluatedProperties` and what stands beside a `$ref` mean nothing.
 * - Problems: Prism does not know `x-problems`, nor that the `status` of a problem is that of its response. The schema of
 *   each error response says both, so that made-up problems are right and wrong ones are seen.
 * - `x-json-schema-faker`: lists that are made up have one to four entries instead of none or many.
 * - `deprecated`: Prism would write `Deprecation: true` over the header that the document declares.
 * - Security, for a proxy: Prism answers requests without credentials itself. That answer is the server's to give.
 */
export function forPrism(bundle: object, mode: PrismMode): object {
  const { security, ...document } = bundle as Node;
  const proven = openDocument(bundle);
  const paths = mapValues(nodeOf(document['paths']), (item, path) =>
    mapValues(nodeOf(item), (value, method) => {
      const operation = proven.operations.find(
        (one) => one.path === path && one.method === method.toUpperCase(),
      );
      return operation ? withProblems(nodeOf(value), operation, bundle as Node, mode) : value;
    }),
  );
  const adapted = {
    ...document,
    ...(mode === 'mock' && security !== undefined && { security }),
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    'x-json-schema-faker': { 'min-items': 1, 'max-items': 4 },
    paths,
  };
  return mode === 'mock' ? (listFractions(adapted) as object) : adapted;
}

function withProblems(source: Node, operation: Operation, bundle: Node, mode: PrismMode): Node {
  const { security, deprecated: _deprecated, ...rest } = source;
  return {
    ...rest,
    ...(mode === 'mock' && security !== undefined && { security }),
    responses: mapValues(nodeOf(source['responses']), (value, status) => {
      const { problems } = operation.responses[status]!;
      const response = resolve(bundle, nodeOf(value));
      return problems.length === 0 ? response : sayingWhich(bundle, response, status, problems);
    }),
  };
}

function sayingWhich(bundle: Node, response: Node, status: string, problems: readonly string[]): Node {
  const known = {
    code: { enum: problems },
    ...(/^\d{3}$/.test(status) && { status: { const: Number(status) } }),
  };
  const content = mapValues(nodeOf(response['content']), (media, type) => {
    if (type !== 'application/problem+json') return media;
    const schema = resolve(bundle, nodeOf(nodeOf(media)['schema']));
    const members = nodeOf(schema['properties']);
    // In place of what the shape says of them, not beside it: Prism would make values up by the pattern, not the list.
    const stated = mapValues(known, (rule, name) => ({
      type: nodeOf(members[name])['type'],
      ...nodeOf(rule),
    }));
    return { ...nodeOf(media), schema: { ...schema, properties: { ...members, ...stated } } };
  });
  return { ...response, content };
}

/** What a reference of a bundle leads to; everything else as it is. */
function resolve(bundle: Node, node: Node): Node {
  const reference = node['$ref'];
  if (typeof reference !== 'string') return node;
  return resolve(
    bundle,
    pointerTokens(reference).reduce((place, token) => nodeOf(place[token]), bundle),
  );
}
