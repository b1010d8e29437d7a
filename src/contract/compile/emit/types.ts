/** `api.ts`: the types of the document, by openapi-typescript. */
import openapiTS, { astToString } from 'openapi-typescript';
import { taggedUnion } from '../discriminators.js';
import { child, isObject, type ContractDocument, type Located } from '../document.js';
import type { SchemaObject } from '../openapi.js';
import type { Schemas } from '../schemas.js';
import { header } from './header.js';

/** With markers for read-only and write-only members; a default does not make a member certain to be there. */
export async function emitTypes(
  document: ContractDocument,
  schemas: Schemas,
  source: string,
): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(withOwnTags(document, schemas)), {
    readWriteMarkers: true,
    defaultNonNullable: false,
    silent: true,
  });
  return `${header(source, 'Types of the document, by openapi-typescript.', '')}\n${astToString(nodes)}`;
}

/**
 * openapi-typescript takes a tag without mapping for the name of the component, whatever its `const` says. Where
 * every alternative has a `const` the discriminator adds nothing to the types; elsewhere the mapping is spelt out.
 */
function withOwnTags(document: ContractDocument, schemas: Schemas): unknown {
  const copy = (node: unknown, at: string): unknown => {
    if (Array.isArray(node)) return node.map((item, index) => copy(item, child(at, index)));
    if (!isObject(node)) return node;
    const entries = Object.entries(node).map(([key, value]) => [key, copy(value, child(at, key))] as const);
    const copied: Record<string, unknown> = Object.fromEntries(entries);
    if (!isObject(node['discriminator']) || !(Array.isArray(node['oneOf']) || Array.isArray(node['anyOf'])))
      return copied;
    const { discriminator, ...rest } = copied;
    const mapping = missingTags({ node: node, at }, document, schemas);
    return mapping ? { ...rest, discriminator: { ...(discriminator as object), mapping } } : rest;
  };
  return copy(document.root, '#');
}

/** The mapping of a union whose alternatives do not all name their tags themselves. */
function missingTags(union: Located<SchemaObject>, document: ContractDocument, schemas: Schemas) {
  const tagged = taggedUnion(union, schemas, document);
  const isNamed = tagged?.alternatives.every(({ schema }) =>
    (schemas.members(schema).get(tagged.member) ?? []).some((member) => schemas.tags(member)),
  );
  if (!tagged || isNamed) return undefined;
  return Object.fromEntries(
    tagged.alternatives.flatMap(({ schema, tags }) => {
      const to = schemas.referenced(schema)?.at;
      return to === undefined ? [] : tags.map((tag) => [tag, to]);
    }),
  );
}
