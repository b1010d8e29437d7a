/** Nothing disappears without notice. */
import { farewellOf, isDay } from '../../compile/deprecation.js';
import type { Operation } from '../document.js';
import { rule } from '../rule.js';
import { allSchemas } from './names.js';
import type { Node, Place } from '../place.js';

const DAY = 86_400_000;

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
      const { since, until } = farewellOf(node);
      if (node.deprecated !== true) {
        for (const key of ['x-deprecated-at', 'x-sunset', 'x-successor'])
          if (node[key] !== undefined)
            report(at.child([key]), `What has \`${key}\` must be \`deprecated: true\`.`);
        continue;
      }
      if (!isDay(since))
        report(at, 'What is deprecated needs the day: `x-deprecated-at: YYYY-MM-DD`.', 'key');
      if (!isDay(until))
        report(at, 'What is deprecated needs the day of its end: `x-sunset: YYYY-MM-DD`.', 'key');
      if (isDay(since) && isDay(until) && Date.parse(until) - Date.parse(since) < days * DAY)
        report(at.child(['x-sunset']), `The sunset must be at least ${days} days later.`);
      if (!namesSuccessor(node))
        report(
          at,
          'Name the successor: an operation by `x-successor`, anything else in backticks in its description; or say there that there is no successor.',
          'key',
        );
    }
  },
});

const namesSuccessor = (node: Node): boolean => {
  const { description } = node;
  if (node['x-successor'] !== undefined) return true;
  return (
    typeof description === 'string' && (/`[^`]+`/.test(description) || /no successor/i.test(description))
  );
};

const successorsExist = rule({
  id: 'successor-exists',
  keeps: 'C-82',
  // Operations of the documents beside this one: `GET /api/v2/books/{bookId}`.
  options: { beside: [] as readonly string[] },
  check({ operations }, report, { beside }) {
    const living = new Set([
      ...beside,
      ...operations
        .filter(({ node }) => node.deprecated !== true)
        .map(({ method, path }) => keyOf(method, path)),
    ]);
    for (const operation of operations) {
      const { successor } = farewellOf(operation.node);
      if (successor === undefined || candidates(operation, successor).some((key) => living.has(key)))
        continue;
      const [wanted] = candidates(operation, successor);
      report(
        operation.at.child(['x-successor']),
        `${wanted} is in no document that is checked together, or is deprecated itself: correct the path, add the operation, or say "no successor" in the description.`,
      );
    }
  },
});

/** Who reads by HEAD may go on with the HEAD that each GET answers. */
const candidates = ({ method }: Operation, successor: string): string[] =>
  [method, ...(method === 'head' ? ['get'] : [])].map((each) => keyOf(each, successor));

const keyOf = (method: string, path: string): string => `${method.toUpperCase()} ${path}`;

export const deprecationRules = [deprecationIsAnnounced, successorsExist];
