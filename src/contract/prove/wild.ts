/** Requests that nobody in his right mind sends, which arrive all the same. */
import fc from 'fast-check';
import type { WayToBreak } from './breaks.js';
import { isNode } from './schemas.js';

/** What has broken servers before: control characters, half characters, names of prototypes, numbers without end. */
const HOSTILE: readonly unknown[] = [
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udc00',
  '\ufeff',
  '__proto__',
  'constructor',
  'toString',
  "' OR 1=1; --",
  '${7*7}{{7*7}}%s%n',
  '../../../etc/passwd',
  '-1',
  'NaN',
  '1e400',
  '9999-12-31T23:59:59.999Z',
  '0000-00-00',
  '2026-02-30',
  'x'.repeat(100_000),
  1e308,
  -1e308,
  5e-324,
  9_007_199_254_740_993,
  -0,
  { $ref: '#' },
  JSON.parse('{"__proto__": {"isAdmin": true}}'),
  JSON.parse('{"constructor": {"prototype": {"x": 1}}, "toString": 1, "hasOwnProperty": 1}'),
  [[[[[[[[]]]]]]]],
  null,
  '',
];

export const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

/** A valid value with one place of it broken on purpose; as it was where nothing can be. */
export function nearlyValid(
  valid: fc.Arbitrary<unknown>,
  waysOf: (value: unknown) => readonly WayToBreak[],
): fc.Arbitrary<unknown> {
  return fc.tuple(valid, fc.nat()).map(([value, pick]) => {
    const ways = waysOf(value);
    for (const at of ways.keys()) {
      const broken = ways[(pick + at) % ways.length]!();
      if (broken) return broken.value;
    }
    return value;
  });
}

/** A value with something hostile at one or two places of it. */
export function spoiled(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const places = fc.array(fc.tuple(fc.nat(), hostileValues), { minLength: 1, maxLength: 2 });
  return fc
    .tuple(valid, places)
    .map(([value, spoilers]) =>
      spoilers.reduce((whole, [pick, poison]) => spoilAt(whole, pick, poison), value),
    );
}

/** Replaces the place that `pick` chooses among all of them. */
function spoilAt(whole: unknown, pick: number, poison: unknown): unknown {
  const keys = Array.isArray(whole) ? [...whole.keys()] : isNode(whole) ? Object.keys(whole) : [];
  const at = pick % (keys.length + 1);
  if (at === keys.length) return poison;
  const rest = Math.floor(pick / (keys.length + 1));
  const key = keys[at]!;
  if (Array.isArray(whole))
    return whole.map((item: unknown, index) => (index === key ? spoilAt(item, rest, poison) : item));
  return { ...(whole as object), [key]: spoilAt((whole as Record<string, unknown>)[key], rest, poison) };
}
