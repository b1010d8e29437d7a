/** Nothing disappears without notice. */
import { rule } from '../rule.js';
import { allSchemas } from './names.js';
import type { Node, Place } from '../place.js';

const DAY = 86_400_000;
const dayOf = (value: unknown): number =>
  typeof value === 'string' ? Date.parse(`${value.slice(0, 10)}T00:00:00Z`) : NaN;

const deprecationIsAnnounced = rule({
  id: 'deprecation-is-announced',
  keeps: 'C-81',
  options: { days: 180 },
  check(document, report, { days }) {
    const { operations } = document;
    const places: Place[] = [
      ...operations,
      ...operations.flatMap(({ parameters }) => parameters),
      ...(allSchemas(document) as readonly Place[]),
    ];
    for (const { node, at } of new Map(places.map((place) => [place.at.absolutePointer, place])).values()) {
      if (node.deprecated !== true) {
        if (node['x-sunset'] !== undefined)
          report(at.child(['x-sunset']), 'What has a sunset must be `deprecated: true`.');
        continue;
      }
      const from = dayOf(node['x-deprecated-at']);
      const until = dayOf(node['x-sunset']);
      if (Number.isNaN(from))
        report(at, 'What is deprecated needs the day: `x-deprecated-at: YYYY-MM-DD`.', 'key');
      if (Number.isNaN(until))
        report(at, 'What is deprecated needs the day of its end: `x-sunset: YYYY-MM-DD`.', 'key');
      if (until - from < days * DAY)
        report(at.child(['x-sunset']), `The sunset must be at least ${days} days later.`);
      if (!namesSuccessor(node)) {
        report(at, 'The description must name the successor in backticks, or say that there is none.', 'key');
      }
    }
  },
});

const namesSuccessor = ({ description }: Node): boolean =>
  typeof description === 'string' && (/`[^`]+`/.test(description) || /no successor/i.test(description));

export const deprecationRules = [deprecationIsAnnounced];
