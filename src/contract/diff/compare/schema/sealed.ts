/**
 * `unevaluatedProperties` and `unevaluatedItems` speak of what nothing beside them has described. Without
 * alternatives beside them they are `additionalProperties` and `items` over everything that `allOf` and `$ref`
 * bring together; otherwise they are compared as they stand.
 */
import { child } from '../../../compile/document.js';
import type { SchemaObject } from '../../../compile/openapi.js';
import { below, type PlacedSchema } from '../side.js';
import type { ArrayLayer, ObjectLayer, Verbatim } from './shape.js';

const KEYWORDS = ['unevaluatedProperties', 'unevaluatedItems'] as const;

export interface Sealed {
  readonly layers: readonly ObjectLayer[];
  readonly tuples: readonly ArrayLayer[];
  readonly verbatim: readonly Verbatim[];
}

/** What the keywords of `facet` demand; `closure` is the facet with all that it refers to and combines. */
export function sealed(facet: PlacedSchema, closure: readonly PlacedSchema[]): Sealed {
  const node = facet.node as SchemaObject;
  const layers: ObjectLayer[] = [];
  const tuples: ArrayLayer[] = [];
  const verbatim: Verbatim[] = [];
  for (const keyword of KEYWORDS) {
    const content = node[keyword];
    if (content === undefined || content === true) continue;
    const at = child(facet.at, keyword);
    const others = closure.filter((each) => each !== facet).map((each) => each.node as SchemaObject);
    const nodes = [node, ...others];
    if (nodes.some(hasAlternatives))
      verbatim.push({ keyword, value: content, at, known: true, schema: facet });
    else if (keyword === 'unevaluatedProperties') {
      if (nodes.some((each) => each.additionalProperties !== undefined)) continue;
      if (others.some((each) => each.unevaluatedProperties !== undefined)) continue;
      layers.push(objectLayer(at, nodes, below(facet, content, keyword)));
    } else {
      if (nodes.some((each) => each.items !== undefined || 'contains' in each)) {
        if (!nodes.some((each) => each.items !== undefined))
          verbatim.push({ keyword, value: content, at, known: true, schema: facet });
        continue;
      }
      const length = Math.max(0, ...nodes.map((each) => each.prefixItems?.length ?? 0));
      const free = facet.side.implied(true, at);
      tuples.push({ prefix: Array.from({ length }, () => free), items: below(facet, content, keyword) });
    }
  }
  return { layers, tuples, verbatim };
}

function objectLayer(at: string, nodes: readonly SchemaObject[], additional: PlacedSchema): ObjectLayer {
  const names = nodes.flatMap((node) => Object.keys(node.properties ?? {}));
  const patterns = nodes.flatMap((node) => Object.keys(node.patternProperties ?? {}));
  const free = additional.side.implied(true, at);
  return {
    at,
    properties: new Map(names.map((name) => [name, [free]])),
    patterns: [...new Set(patterns)].map((source) => [source, free]),
    additional,
  };
}

const hasAlternatives = (node: SchemaObject): boolean =>
  [node.anyOf, node.oneOf, node.if, node.dependentSchemas, node.not].some((each) => each !== undefined);
