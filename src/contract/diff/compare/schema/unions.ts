/** The alternatives that a schema object offers: `anyOf`, `oneOf`, and what `if` and `dependentSchemas` come to. */
import { child, keysOf } from '../../../compile/document.js';
import type { Schema, SchemaObject } from '../../../compile/openapi.js';
import { below, type Conjunction, type PlacedSchema } from '../side.js';

/** Several conjunctions of which at least one holds. */
export interface Union {
  readonly branches: readonly Conjunction[];
  /** Of `oneOf`: no two hold at once; the place that says so. */
  readonly only?: string;
}

export function unionsOf(facet: PlacedSchema): Union[] {
  const node = facet.node as SchemaObject;
  const unions: Union[] = [];
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const list = node[keyword];
    if (!list) continue;
    const branches = list.map((part, index) => tagged(facet, below(facet, part, keyword, index)));
    unions.push({ branches, ...(keyword === 'oneOf' && { only: child(facet.at, keyword) }) });
  }
  if (node.if !== undefined && (node.then !== undefined || node.else !== undefined))
    unions.push(conditional(facet, node));
  for (const [name, part] of Object.entries(node.dependentSchemas ?? {}))
    unions.push(dependent(facet, name, below(facet, part, 'dependentSchemas', name)));
  return unions;
}

/** `if` and `then`, or not `if` and `else`. */
function conditional(facet: PlacedSchema, { if: condition, then, else: otherwise }: SchemaObject): Union {
  const negated = facet.side.implied({ not: condition! }, child(facet.at, 'if'));
  return {
    branches: [
      [below(facet, condition!, 'if'), ...(then === undefined ? [] : [below(facet, then, 'then')])],
      [negated, ...(otherwise === undefined ? [] : [below(facet, otherwise, 'else')])],
    ],
  };
}

/** Either the value is no object with that member, or the schema holds. */
function dependent(facet: PlacedSchema, name: string, schema: PlacedSchema): Union {
  const has: Schema = { type: 'object', required: [name] };
  return {
    branches: [[facet.side.implied({ not: has }, schema.at)], [facet.side.implied(has, schema.at), schema]],
  };
}

/** A discriminator picks the branch by a member: it must have one of the tags that lead there. */
function tagged(facet: PlacedSchema, branch: PlacedSchema): Conjunction {
  const { discriminator } = facet.node as SchemaObject;
  if (!discriminator || typeof branch.node === 'boolean' || typeof branch.node.$ref !== 'string')
    return [branch];
  const reference = branch.node.$ref;
  const name = keysOf(reference).at(-1)!;
  const target = branch.side.referenced(branch)!.node;
  const member = discriminator.propertyName;
  const declared = typeof target === 'object' ? target.properties?.[member] : undefined;
  if (typeof declared === 'object' && (declared.const !== undefined || declared.enum)) return [branch];
  const mapped = Object.entries(discriminator.mapping ?? {})
    .filter(([, to]) => to === reference || to === name)
    .map(([tag]) => tag);
  const demand: Schema = {
    type: 'object',
    required: [member],
    properties: { [member]: { enum: mapped.length > 0 ? mapped : [name] } },
  };
  return [branch, branch.side.implied(demand, child(facet.at, 'discriminator'))];
}
