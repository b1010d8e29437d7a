/** Whether every value of one alternative is a value of another; both are of the same type. */
import type { Conjunction } from '../side.js';
import { explainArray } from './arrays.js';
import { explainObject } from './objects.js';
import { NONE, one, together, type Obstacle, type Obstacles } from './obstacle.js';
import { explainNumber, explainText } from './scalars.js';
import { meet, same, type Exclusive, type Shape, type Verbatim } from './shape.js';
import type { Subsumption } from './subsume.js';

export function explainShape(prover: Subsumption, sub: Shape, sup: Shape): Obstacles {
  return together(
    sup.values && !sub.values ? one(listed(sub, sup)) : NONE,
    ofType(prover, sub, sup),
    ...sup.nots.map((not) =>
      isExcluded(prover, sub, not) ? NONE : one({ facet: 'not', sub: sub.at, sup: not.at }),
    ),
    ...sup.exclusives.map((exclusive) =>
      isExclusive(prover, sub, exclusive) ? NONE : one({ facet: 'oneOf', sub: sub.at, sup: exclusive.at }),
    ),
    verbatim(prover, sub, sup),
  );
}

function ofType(prover: Subsumption, sub: Shape, sup: Shape): Obstacles {
  switch (sub.type) {
    case 'number':
      return explainNumber(sub, sup);
    case 'string':
      return explainText(sub, sup);
    case 'array':
      return explainArray(prover, sub, sup);
    case 'object':
      return explainObject(prover, sub, sup);
    default:
      return NONE;
  }
}

const listed = (sub: Shape, { values }: Shape): Obstacle => ({
  facet: 'enum',
  sub: sub.at,
  sup: values!.at,
  supSays: values!.list.map((value) => JSON.stringify(value)).join(', '),
});

/** Whether `sub` excludes what `not` refuses: it refuses at least as much itself, or has nothing of it. */
function isExcluded(prover: Subsumption, sub: Shape, not: Shape['nots'][number]): boolean {
  if (sub.nots.some((own) => prover.holds([not], [own]))) return true;
  const { shapes, unclear } = prover.normals.of([not]);
  if (unclear) return false;
  return (shapes.get(sub.type) ?? []).every((refused) => prover.normals.areDisjoint(sub, refused));
}

/** Whether no two of the branches can hold for a value of `sub`. */
function isExclusive(prover: Subsumption, sub: Shape, { branches }: Exclusive): boolean {
  const { normals } = prover;
  const shapesOf = (index: number) => normals.of(branches[index]!).shapes.get(sub.type) ?? [];
  const areApart = (left: number, right: number): boolean =>
    shapesOf(left).every((one) =>
      shapesOf(right).every((other) => {
        const both = meet(one, other);
        return !both || normals.areDisjoint(sub, both);
      }),
    );
  const isKnown = (left: number, right: number): boolean =>
    sub.exclusives.some(({ branches: own }) => {
      const within = (index: number) =>
        own.flatMap((branch, at) => (isWithin(prover, sub, branches[index]!, branch) ? [at] : []));
      const rights = within(right);
      return within(left).some((a) => rights.some((b) => a !== b));
    });
  return branches.every((_, left) =>
    branches.every((__, right) => right <= left || areApart(left, right) || isKnown(left, right)),
  );
}

/** Whether the values of `sub` that satisfy one schema satisfy another as well. */
function isWithin(prover: Subsumption, sub: Shape, one: Conjunction, other: Conjunction): boolean {
  if (prover.holds(one, other)) return true;
  const [lower, upper] = [prover.normals.of(one), prover.normals.of(other)];
  if (lower.unclear || upper.unclear) return false;
  return (lower.shapes.get(sub.type) ?? []).every((shape) => {
    // What excludes what is the question, and so no part of the answer.
    const both = meet({ ...sub, exclusives: [] }, { ...shape, exclusives: [] });
    if (!both) return true;
    return (upper.shapes.get(sub.type) ?? []).some((each) => explainShape(prover, both, each).size === 0);
  });
}

function verbatim(prover: Subsumption, sub: Shape, sup: Shape): Obstacles {
  const missing = sup.verbatim.filter((each) => !sub.verbatim.some((own) => isSame(prover, own, each)));
  const surplus = sub.verbatim.filter(
    (own) => !own.known && !sup.verbatim.some((each) => each.keyword === own.keyword),
  );
  const says = ({ value }: Verbatim): string => JSON.stringify(value);
  return together(
    ...missing.map((each) => {
      const own = sub.verbatim.find(({ keyword }) => keyword === each.keyword);
      return one({
        facet: 'keyword',
        sub: own?.at ?? sub.at,
        sup: each.at,
        about: each.keyword,
        ...(own && { subSays: says(own) }),
        supSays: says(each),
      });
    }),
    ...surplus.map((own) =>
      one({ facet: 'keyword', sub: own.at, sup: sup.at, about: own.keyword, subSays: says(own) }),
    ),
  );
}

/** `unevaluated...` mean what stands beside them: there the whole schemas must be the same. */
const isSame = (prover: Subsumption, one: Verbatim, other: Verbatim): boolean =>
  one.keyword === other.keyword &&
  (one.keyword.startsWith('unevaluated')
    ? prover.areSame([one.schema], [other.schema])
    : same(one.value, other.value));
