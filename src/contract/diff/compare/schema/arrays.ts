/** Arrays: how many items, which ones, and what each must be. */
import { explainBound } from './bounds.js';
import { item, tupleLength } from './members.js';
import { NONE, one, together, type Obstacles } from './obstacle.js';
import type { Contains, Shape } from './shape.js';
import type { Subsumption } from './subsume.js';

export function explainArray(prover: Subsumption, sub: Shape, sup: Shape): Obstacles {
  const most = Math.min(sub.bounds.maxItems?.value ?? Infinity, lengthLimit(prover, sub));
  const last = Math.max(tupleLength(sub), tupleLength(sup));
  const items: Obstacles[] = [];
  const wanted = lengthLimit(prover, sup);
  for (let index = 0; index <= last && index < most && index < wanted; index++)
    items.push(prover.explain(item(sub, index), item(sup, index)));
  if (wanted < most)
    items.push(
      one({
        facet: 'maxItems',
        sub: sub.bounds.maxItems?.at ?? sub.at,
        sup: item(sup, wanted)[0]?.at ?? sup.at,
        ...(Number.isFinite(most) && { subSays: String(most) }),
        supSays: String(wanted),
      }),
    );
  const unique = sup.unique !== undefined && sub.unique === undefined && most > 1;
  return together(
    ...items,
    explainBound('minItems', sub, sup),
    explainBound('maxItems', sub, sup, Number.isFinite(most) ? most : undefined),
    unique ? one({ facet: 'uniqueItems', sub: sub.at, sup: sup.unique }) : NONE,
    ...sup.contains.map((wanted) =>
      isContained(prover, sub, wanted, most)
        ? NONE
        : one({ facet: 'contains', sub: sub.contains[0]?.at ?? sub.at, sup: wanted.at }),
    ),
  );
}

/** The first index at which no item can stand. */
function lengthLimit(prover: Subsumption, shape: Shape): number {
  const length = tupleLength(shape);
  for (let index = 0; index <= length; index++) if (prover.normals.isEmpty(item(shape, index))) return index;
  return Infinity;
}

function isContained(prover: Subsumption, sub: Shape, wanted: Contains, most: number): boolean {
  const known = sub.contains.some(
    ({ schema, min, max }) =>
      (wanted.min <= 0 || (min >= wanted.min && prover.holds([schema], [wanted.schema]))) &&
      (max <= wanted.max || wanted.max === Infinity) &&
      (wanted.max === Infinity || prover.holds([wanted.schema], [schema])),
  );
  if (known) return true;
  const least = sub.bounds.minItems?.value ?? 0;
  if (wanted.max < most || least < wanted.min) return false;
  return wanted.min <= 0 || every(sub).every((each) => prover.holds(each, [wanted.schema]));
}

const every = (shape: Shape) =>
  Array.from({ length: tupleLength(shape) + 1 }, (_, index) => item(shape, index));
