/** References that every tool of the chain understands in the same way. */
import type { Location, Node } from '../place.js';
import { rule } from '../rule.js';
import type { OpenApi } from '../document.js';

interface Reference {
  readonly node: Node & { readonly $ref: string };
  readonly at: Location;
}

const noSiblings = rule({
  id: 'reference-stands-alone',
  keeps: 'engine: members beside $ref are dropped by some tools',
  check(document, report) {
    for (const { node, at } of references(document)) {
      const [sibling] = Object.keys(node).filter((key) => key !== '$ref');
      if (sibling === undefined) continue;
      report(
        at.child([sibling]),
        `\`${sibling}\` stands beside a $ref: move it into what is referenced.`,
        'key',
      );
    }
  },
});

const noWholeFiles = rule({
  id: 'reference-names-its-target',
  keeps: 'engine: a whole file would be bundled twice',
  check(document, report) {
    for (const { node, at } of references(document)) {
      const isPath = /^#\/paths\/[^/]+$/.test(at.pointer);
      if (isPath || node.$ref.includes('#')) continue;
      report(at, `The reference must name what it means in the file: ${node.$ref}#/Name.`);
    }
  },
});

/** Every reference of every file, in the order of the text. Examples are data: what they contain is none. */
function references({ root, reader }: OpenApi): Reference[] {
  const found: Reference[] = [];
  const seen = new Set<string>();
  const visit = (node: unknown, at: Location): void => {
    if (node === null || typeof node !== 'object' || seen.has(at.absolutePointer)) return;
    seen.add(at.absolutePointer);
    if ('$ref' in node && typeof node.$ref === 'string') {
      found.push({ node: node as Reference['node'], at });
      const target = reader.follow(node, at);
      if (target) visit(target.node, target.at);
      return;
    }
    for (const [key, child] of Object.entries(node)) {
      if (!['example', 'value', 'enum', 'const', 'default'].includes(key) || isNamedProperty(at)) {
        visit(child, at.child([key]));
      }
    }
  };
  visit(root.node, root.at);
  return found;
}

const isNamedProperty = (at: Location): boolean => /\/(properties|schemas|examples)$/.test(at.pointer);

export const referenceRules = [noSiblings, noWholeFiles];
