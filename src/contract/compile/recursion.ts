/** A schema may contain itself in a member or an item, but not stand for itself: judging it would never end. */
import type { Compilation } from './compilation.js';
import { child } from './document.js';
import { partsOf, type LocatedSchema, type Schemas } from './schemas.js';

export function refuseEndlessSchemas({ document, schemas }: Compilation): void {
  const done = new Set<string>();
  const open = new Set<string>();
  const visit = (schema: LocatedSchema): void => {
    if (done.has(schema.at)) return;
    if (open.has(schema.at)) return document.fault(schema.at, 'The schema stands for itself, without end.');
    open.add(schema.at);
    sameValue(schema, schemas).forEach(visit);
    open.delete(schema.at);
    done.add(schema.at);
  };
  for (const [name, node] of Object.entries(document.root.components?.schemas ?? {}))
    visit({ node, at: child('#', 'components', 'schemas', name) });
}

/** The schemas that are asked about the very same value. */
function sameValue(schema: LocatedSchema, schemas: Schemas): LocatedSchema[] {
  const { node, at } = schema;
  if (typeof node === 'boolean') return [];
  const lists = (['allOf', 'anyOf', 'oneOf'] as const).flatMap((key) => partsOf({ node, at }, key));
  const single = (['not', 'if', 'then', 'else'] as const).flatMap((key) => {
    const part = node[key];
    return part === undefined ? [] : [{ node: part, at: child(at, key) }];
  });
  return [schemas.referenced(schema) ?? [], lists, single].flat();
}
