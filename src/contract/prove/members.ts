/** The names of members that schemas know: what a response shows, and what a request may set. */
import { flatten } from './flatten.js';
import { isNode, type Node, type Schema, type Schemas } from './schemas.js';

/** The members that some alternative of a schema lets an object have. One that is forbidden is not among them. */
export function memberNames(schemas: Schemas, parts: readonly Node[], depth = 0): Set<string> {
  const branches = parts.flatMap((part) => (depth < 10 ? alternativesOf(part) : []));
  const own = parts.flatMap(({ properties }) =>
    isNode(properties) ? Object.entries(properties).filter(([, schema]) => !isForbidden(schema)) : [],
  );
  const below = branches.flatMap((branch) => [...memberNames(schemas, flatten(schemas, branch), depth + 1)]);
  return new Set([...own.map(([name]) => name), ...below]);
}

/** A member that only the other direction has is left in a copy as one that nothing satisfies. */
const isForbidden = (schema: unknown): boolean =>
  isNode(schema) && isNode(schema['not']) && Object.keys(schema['not']).length === 0;

/** Every member at any depth below a schema, each with the first of the schemas that it has. */
export function allMembers(schemas: Schemas, schema: Schema): Map<string, Schema> {
  const found = new Map<string, Schema>();
  const seen = new Set<Node>();
  const visit = (node: Schema): void => {
    for (const part of flatten(schemas, node)) {
      if (seen.has(part)) continue;
      seen.add(part);
      for (const [name, member] of Object.entries((part['properties'] ?? {}) as Record<string, Schema>)) {
        if (isForbidden(member)) continue;
        if (!found.has(name)) found.set(name, member);
        visit(member);
      }
      for (const below of [...alternativesOf(part), ...itemsOf(part)]) visit(below);
    }
  };
  visit(schema);
  return found;
}

const alternativesOf = ({ oneOf, anyOf, then, else: otherwise }: Node): Schema[] =>
  [oneOf, anyOf, then, otherwise].flat().filter((each) => each !== undefined) as Schema[];

const itemsOf = ({ items, prefixItems, additionalProperties }: Node): Schema[] =>
  [items, prefixItems, additionalProperties].flat().filter((each) => each !== undefined) as Schema[];
