/** References that every tool of the chain understands in the same way. */
import { parseYaml } from '@redocly/openapi-core';
import { everyNode } from '../nodes.js';
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

const definitionsAreUsed = rule({
  id: 'definition-is-used',
  keeps: 'engine: what nothing refers to is not in the bundle',
  options: {
    /** What the documents beside this one refer to: `<file>#/<name>`. */
    beside: [] as readonly string[],
    /** What operations refer to for as long as they have no handler: there need not be one just now. */
    exceptions: ['NotImplemented'] as readonly string[],
  },
  check(document, report, { beside, exceptions }) {
    const elsewhere = new Set(beside);
    const reached = everyNode(document).map(({ at }) => at);
    for (const source of new Set(reached.map((at) => at.source))) {
      const used = reached.filter((at) => at.source === source).map(({ pointer }) => `${pointer}/`);
      if (used.includes('#//')) continue; // the document itself, or the file of a path
      for (const name of Object.keys(parseYaml(source.body) as object)) {
        const pointer = `#/${name}`;
        if (exceptions.includes(name) || used.some((each) => each.startsWith(`${pointer}/`))) continue;
        if (elsewhere.has(`${source.absoluteRef}${pointer}`)) continue;
        report({ source, pointer }, `Nothing refers to ${name}: remove it.`, 'key');
      }
    }
  },
});

function references(document: OpenApi): Reference[] {
  return everyNode(document).flatMap(({ node, at }) =>
    typeof node.$ref === 'string' ? [{ node: { ...node, $ref: node.$ref }, at }] : [],
  );
}

export const referenceRules = [noSiblings, noWholeFiles, definitionsAreUsed];
