import type { OpenApi } from './document.js';
import type { Location, Node, Place } from './place.js';

/** Keys under which a document holds data of its users, not of OpenAPI. */
const DATA = new Set(['example', 'value', 'enum', 'const', 'default']);

/** Maps whose keys are names that the document chooses: there `value` is a name like any other. */
const NAMES =
  /\/(properties|patternProperties|schemas|examples|responses|parameters|headers|x-problem-catalog)$/;

/** Every mapping of every file that the document leads to, each once. Examples are data: they are left out. */
export function everyNode({ root, reader }: OpenApi): Place[] {
  const found = new Map<string, Place>();
  const visit = (node: unknown, at: Location): void => {
    if (node === null || typeof node !== 'object' || found.has(at.absolutePointer)) return;
    found.set(at.absolutePointer, { node: node as Node, at });
    const target = reader.follow(node, at);
    if (target && target.at !== at) return visit(target.node, target.at);
    for (const [key, child] of Object.entries(node)) {
      if (!DATA.has(key) || isMapOfNames(at)) visit(child, at.child([key]));
    }
  };
  visit(root.node, root.at);
  return [...found.values()].filter(({ node }) => !Array.isArray(node));
}

export const isMapOfNames = (at: Location): boolean => NAMES.test(at.pointer);
