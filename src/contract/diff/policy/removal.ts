/** Something may go once everybody was told and the day that was named has passed. */
import { isObject, keysOf } from '../../compile/document.js';
import type { Change } from '../change.js';
import { follow, trail } from '../documents/nodes.js';
import { operationsOf } from '../documents/operations.js';

/** `YYYY-MM-DD`, in UTC. */
export const dayText = (date: Date): string => date.toISOString().slice(0, 10);

/** The day of `x-sunset`, which may be a day or an instant. */
export const sunsetOf = (node: unknown): string | undefined => {
  const day = isObject(node) ? node['x-sunset'] : undefined;
  return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}/.test(day) ? day.slice(0, 10) : undefined;
};

/**
 * A removal that breaks is none if the base had announced it: `deprecated`, with an `x-sunset` that has passed, on what
 * went or on what it belonged to. What was not announced well enough is told what is missing.
 */
export function judgeRemoval(change: Change, base: object, revision: object, today: string): Change {
  if (change.kind !== 'breaking' || change.place.base === undefined) return change;
  if (!isRemoval(change, revision)) return change;
  const owners = trail(base, change.place.base)
    .slice(1)
    .flatMap((found) => [found.node, follow(base, found).node])
    .filter((node) => isObject(node) && node['deprecated'] === true);
  const sunsets = owners.map(sunsetOf).filter((day) => day !== undefined);
  const passed = sunsets.find((day) => day <= today);
  if (passed !== undefined) {
    return {
      ...withoutFix(change),
      kind: 'removed',
      impact: 'minor',
      message: `${change.message} It was deprecated, and its sunset was ${passed}.`,
    };
  }
  return { ...change, ...whatIsMissing(change, owners.length > 0, sunsets.sort()[0]) };
}

/** Nothing is left in its place; a keyword that went is a change of the node that had it. */
function isRemoval({ place, rule }: Change, revision: object): boolean {
  if (place.revision === undefined) return true;
  if (!rule.includes('removed')) return false;
  return trail(revision, place.base!).length <= keysOf(place.base!).length;
}

function whatIsMissing(change: Change, isDeprecated: boolean, sunset: string | undefined) {
  if (sunset !== undefined) {
    return {
      message: `${change.message} It is deprecated, but its sunset is only on ${sunset}.`,
      fix: `Put it back until ${sunset}.`,
    };
  }
  return {
    fix: isDeprecated
      ? 'Put it back, and add `x-sunset` with the day from which it may be gone; release that, and wait for the day.'
      : 'Put it back with `deprecated: true`, `x-deprecated-at` and `x-sunset`; release that, and remove it after the sunset.',
  };
}

const withoutFix = ({ fix: _, ...change }: Change): Change => change;

/** A sunset that comes sooner than was promised takes away the time that clients had counted on. */
export function earlierSunsets(base: object, revision: object): Change[] {
  const now = new Map(operationsOf(revision).map((operation) => [operation.name, operation]));
  return operationsOf(base).flatMap(({ name, node, at }) => {
    const later = now.get(name);
    const [was, is] = [sunsetOf(node), sunsetOf(later?.node)];
    if (!later || was === undefined || is === undefined || is >= was) return [];
    return [
      {
        rule: 'sunset-earlier',
        kind: 'breaking',
        impact: 'major',
        operation: name,
        place: { base: `${at}/x-sunset`, revision: `${later.at}/x-sunset` },
        message: `The sunset moved from ${was} to ${is}.`,
        client: `Answers 410 from ${is} on, although ${was} had been promised.`,
        fix: `Keep ${was}, or name a later day.`,
      },
    ];
  });
}
