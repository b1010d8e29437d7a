/** Each kind of constraint that requests have is broken by a twin (sent by twins.test.ts), and each operation has some. */
import { describe, expect, it } from '@jest/globals';
import { breakers } from '../../src/contract/prove/breakers.js';
import type { Operation } from '../../src/contract/prove/document.js';
import { isNode, type Schema, type Schemas } from '../../src/contract/prove/schemas.js';
import { twinsOf } from '../../src/contract/prove/twins.js';
import { baseRequests } from '../contract/proof/bases.js';
import { contract } from '../support/application.js';
import { figure } from '../support/figures.js';

/** Keywords that say nothing about a value by themselves in the place where they stand here. */
const NEVER_ALONE: Readonly<Record<string, string>> = {
  properties: 'is about members that have constraints of their own',
};

/** The keywords below a schema that can be broken, each once. */
function keywordsIn(schemas: Schemas, schema: Schema, known = new Set<unknown>()): Set<string> {
  const node = schemas.resolve<Schema>(schema);
  if (!isNode(node) || known.has(node)) return new Set();
  known.add(node);
  const own = Object.keys(node).filter(
    (keyword) => keyword in breakers && !(keyword in NEVER_ALONE) && bites(node, keyword),
  );
  const below = [
    ...Object.values(isNode(node['properties']) ? node['properties'] : {}),
    ...['allOf', 'anyOf', 'oneOf'].flatMap((union) =>
      Array.isArray(node[union]) ? (node[union] as unknown[]) : [],
    ),
    ...('items' in node ? [node['items']] : []),
    ...(isNode(node['additionalProperties']) ? [node['additionalProperties']] : []),
  ];
  return new Set([...own, ...below.flatMap((one) => [...keywordsIn(schemas, one as Schema, known)])]);
}

/** Whether there is any value that the keyword forbids. */
function bites(node: Readonly<Record<string, unknown>>, keyword: string): boolean {
  const value = node[keyword];
  if (['additionalProperties', 'unevaluatedProperties'].includes(keyword)) return value === false;
  if (['minLength', 'minItems', 'minProperties'].includes(keyword)) return Number(value) > 0;
  return keyword !== 'uniqueItems' || value === true;
}

function declared(operation: Operation): string[] {
  const { request } = contract.of(operation);
  const schemas = [...(operation.body?.media ?? []), ...operation.parameters].map(({ schema }) => schema);
  return [...new Set(schemas.flatMap((schema) => [...keywordsIn(request, schema)]))];
}

describe('the twins', () => {
  const twins = contract.operations.map((operation) => ({
    id: operation.id,
    keywords: baseRequests(operation)
      .flatMap((base) => twinsOf(contract.of(operation), operation, base))
      .map(({ expected }) => expected.keyword),
  }));
  const kinds = [...new Set(twins.flatMap(({ keywords }) => keywords))].sort();

  it('break every kind of constraint that requests have', () => {
    const all = [...new Set(contract.operations.flatMap(declared))];
    expect(all.filter((keyword) => !kinds.includes(keyword))).toEqual([]);
    const count = twins.reduce((sum, { keywords }) => sum + keywords.length, 0);
    figure('twins', `${count} twins of ${kinds.length} kinds: ${kinds.join(', ')}`);
  });

  it('leave no operation out', () => {
    expect(twins.filter(({ keywords }) => keywords.length === 0)).toEqual([]);
  });
});
