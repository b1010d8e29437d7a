/** Numbers and texts. */
import { boundOf, explainBound } from './bounds.js';
import { isMultiple } from './fits.js';
import { NONE, one, together, type Facet, type Obstacles } from './obstacle.js';
import type { Shape } from './shape.js';

export function explainNumber(sub: Shape, sup: Shape): Obstacles {
  const steps = [...sub.multiples.keys(), ...(sub.integer === undefined ? [] : [1])];
  const isStep = (wanted: number): boolean => steps.some((step) => isMultiple(step, wanted));
  const whole =
    sup.integer === undefined || isStep(1)
      ? NONE
      : one({
          facet: 'type',
          sub: sub.at,
          sup: sup.integer,
          about: 'number',
          subSays: 'number',
          supSays: 'integer',
        });
  const multiples = [...sup.multiples].filter(([wanted]) => !isStep(wanted));
  return together(
    whole,
    explainBound('minimum', sub, sup),
    explainBound('maximum', sub, sup),
    ...multiples.map(([wanted, at]) => {
      const [mine] = sub.multiples;
      return one({
        facet: 'multipleOf',
        sub: mine?.[1] ?? sub.at,
        sup: at,
        ...(mine && { subSays: String(mine[0]) }),
        supSays: String(wanted),
      });
    }),
    stated('format', sub, sup, (format) => isNumericFormat(sub, format)),
  );
}

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [-(2 ** 63), 2 ** 63],
};

/** Whether the numbers of a schema have a format that it does not name. */
function isNumericFormat(sub: Shape, format: string): boolean {
  if (format === 'double') return true;
  if (format === 'int64' && sub.formats.has('int32')) return true;
  const range = RANGES[format];
  if (!range || sub.integer === undefined) return false;
  const [lower, upper] = [boundOf(sub, 'minimum'), boundOf(sub, 'maximum')];
  return lower !== undefined && upper !== undefined && lower.value >= range[0] && upper.value <= range[1];
}

export const explainText = (sub: Shape, sup: Shape): Obstacles =>
  together(
    explainBound('minLength', sub, sup),
    explainBound('maxLength', sub, sup),
    stated('pattern', sub, sup),
    stated('format', sub, sup),
  );

const KEPT = { pattern: 'patterns', format: 'formats' } as const;

/** What can only be compared as it stands. */
function stated(
  facet: Facet & ('pattern' | 'format'),
  sub: Shape,
  sup: Shape,
  isImplied: (text: string) => boolean = () => false,
): Obstacles {
  const [mine, wanted] = [sub[KEPT[facet]], sup[KEPT[facet]]];
  if (wanted.size === 0) return NONE;
  const [own] = mine;
  return together(
    ...[...wanted]
      .filter(([text]) => !mine.has(text) && !isImplied(text))
      .map(([text, at]) =>
        one({
          facet,
          sub: own?.[1] ?? sub.at,
          sup: at,
          ...(own && { subSays: own[0] }),
          supSays: text,
        }),
      ),
  );
}
