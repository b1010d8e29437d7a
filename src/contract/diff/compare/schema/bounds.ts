/** Bounds from below and above, which numbers, texts, arrays and objects all have. */
import { NONE, one, type Obstacles } from './obstacle.js';
import type { Bound, BoundKeyword, Shape } from './shape.js';

/** The bound that holds: for whole numbers the whole number that it comes to. */
export function boundOf(shape: Shape, keyword: BoundKeyword): Bound | undefined {
  const bound = shape.bounds[keyword];
  if (!bound || shape.integer === undefined) return bound;
  const isWhole = Number.isInteger(bound.value);
  const step = bound.exclusive && isWhole ? 1 : 0;
  const value = keyword === 'minimum' ? Math.ceil(bound.value) + step : Math.floor(bound.value) - step;
  return { value, exclusive: false, at: bound.at };
}

const says = ({ value, exclusive }: Bound): string => (exclusive ? `${value} (exclusive)` : String(value));

/** `implied`: what `sub` comes to without saying so. */
export function explainBound(
  keyword: BoundKeyword,
  sub: Shape,
  sup: Shape,
  implied: number | undefined = undefined,
): Obstacles {
  const [mine, wanted] = [boundOf(sub, keyword), boundOf(sup, keyword)];
  if (!wanted) return NONE;
  const isLower = keyword.startsWith('min');
  if (mine && isWithin(mine, wanted, isLower)) return NONE;
  if (implied !== undefined && isWithin({ value: implied, exclusive: false, at: '' }, wanted, isLower))
    return NONE;
  return one({
    facet: keyword,
    sub: mine?.at ?? sub.at,
    sup: wanted.at,
    ...(mine && { subSays: says(mine) }),
    supSays: says(wanted),
  });
}

function isWithin(mine: Bound, wanted: Bound, isLower: boolean): boolean {
  if (mine.value === wanted.value) return mine.exclusive || !wanted.exclusive;
  return isLower ? mine.value > wanted.value : mine.value < wanted.value;
}
