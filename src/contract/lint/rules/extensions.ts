/** Our own words in the document: a misspelt one would be ignored without a sound. */
import { everyNode, isMapOfNames } from '../nodes.js';
import { rule } from '../rule.js';

const extensionsAreKnown = rule({
  id: 'extension-is-known',
  keeps: 'engine: nothing is silently ignored',
  options: {
    known: [
      ...[
        'x-conventions',
        'x-response-enums',
        'x-problem-catalog',
        'x-problems',
        'x-scopes',
        'x-values',
        'x-etag',
      ],
      ...[
        'x-requires-if-match',
        'x-max-body-bytes',
        'x-response-headers',
        'x-roles',
        'x-rate-limit',
        'x-rate-limits',
        'x-token-refresh',
        'x-deprecated-at',
        'x-sunset',
        'x-successor',
        'x-deprecation-page',
        'x-stability-level',
      ],
    ],
  },
  check(document, report, { known }) {
    for (const { node, at } of everyNode(document)) {
      if (isMapOfNames(at)) continue;
      for (const key of Object.keys(node).filter((each) => each.startsWith('x-') && !known.includes(each))) {
        report(
          at.child([key]),
          `Nobody knows "${key}": correct it, or add it to this rule once something acts on it.`,
          'key',
        );
      }
    }
  },
});

export const extensionRules = [extensionsAreKnown];
