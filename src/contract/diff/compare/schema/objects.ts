/** Objects: which members they must and may have, and what each must be. */
import { explainBound } from './bounds.js';
import { fits } from './fits.js';
import { isAnything, member, rest, type Member } from './members.js';
import { NONE, one, together, type Obstacles } from './obstacle.js';
import type { Shape } from './shape.js';
import type { Subsumption } from './subsume.js';

export function explainObject(prover: Subsumption, sub: Shape, sup: Shape): Obstacles {
  const names = namesOf(sub, sup);
  const requires = requiredOf(sub);
  return together(
    ...[...requiredOf(sup)]
      .filter(([name]) => !requires.has(name))
      .map(([name, at]) =>
        one({
          facet: 'required',
          sub: placeOf(sub, name) ?? sub.at,
          sup: placeOf(sup, name) ?? at,
          about: name,
          ...(isStillThere(sub, sup, name) && { subSays: 'optional' }),
        }),
      ),
    ...names.map((name) => explainMember(prover, sub, sup, name)),
    ...regions(sub, sup).map((patterns) => explainOthers(prover, sub, sup, patterns)),
    ...sup.names.map((wanted) => explainNames(prover, sub, wanted)),
    ...sup.dependents.map((wanted) => explainDependent(prover, sub, wanted)),
    explainBound('minProperties', sub, sup, requires.size),
    explainBound('maxProperties', sub, sup, mostMembers(prover, sub)),
  );
}

/** What must be there; what this direction does not show need not. */
const requiredOf = ({ required, hidden }: Shape): Map<string, string> =>
  new Map([...required].filter(([name]) => !hidden.has(name)));

const declaredIn = ({ layers }: Shape): string[] =>
  layers.flatMap(({ properties }) => [...properties.keys()]);

const namesOf = (...shapes: readonly Shape[]): string[] => [...new Set(shapes.flatMap(declaredIn))];

/** A member that both describe, or neither: it may be absent, but it is not gone. */
const isStillThere = (sub: Shape, sup: Shape, name: string): boolean =>
  placeOf(sup, name) === undefined || (placeOf(sub, name) !== undefined && !sub.hidden.has(name));

/** Where a member is declared. */
export const placeOf = (shape: Shape, name: string): string | undefined => {
  for (const { properties } of shape.layers) {
    const [first] = properties.get(name) ?? [];
    if (first) return first.at;
  }
  return undefined;
};

function explainMember(prover: Subsumption, sub: Shape, sup: Shape, name: string): Obstacles {
  const [mine, wanted] = [member(sub, name), member(sup, name)];
  if (isAnything(wanted.schemas) || isImpossible(prover, mine)) return NONE;
  const places = { sub: placeOf(sub, name) ?? sub.at, sup: placeOf(sup, name) ?? sup.at, about: name };
  if (isImpossible(prover, wanted)) {
    // What the other direction alone shows is not missed by one who never knew it.
    if (isUnsaid(mine) && sup.hidden.has(name)) return NONE;
    return one({ facet: isUnsaid(mine) ? 'undescribed' : 'member', ...places });
  }
  if (isUnsaid(mine)) return one({ facet: 'undescribed', ...places });
  return prover.explain(mine.schemas, wanted.schemas);
}

/** Nothing mentions the member, and nothing excludes it. */
const isUnsaid = ({ declared, closed }: Member): boolean => !declared && !closed;

const isImpossible = (prover: Subsumption, { schemas }: Member): boolean => prover.normals.isEmpty(schemas);

/** More patterns than this are only compared one by one with everything. */
const MOST_PATTERNS = 4;

/** The sets of patterns that the name of a member can match. */
function regions(sub: Shape, sup: Shape): Set<string>[] {
  const sources = [
    ...new Set(
      [sub, sup].flatMap(({ layers }) =>
        layers.flatMap(({ patterns }) => patterns.map(([source]) => source)),
      ),
    ),
  ];
  if (sources.length > MOST_PATTERNS)
    return [new Set(), new Set(sources), ...sources.map((each) => new Set([each]))];
  return sources.reduce<Set<string>[]>(
    (sets, source) => [...sets, ...sets.map((set) => new Set([...set, source]))],
    [new Set()],
  );
}

function explainOthers(
  prover: Subsumption,
  sub: Shape,
  sup: Shape,
  patterns: ReadonlySet<string>,
): Obstacles {
  const [mine, wanted] = [rest(sub, patterns), rest(sup, patterns)];
  if (isAnything(wanted.schemas) || isImpossible(prover, mine)) return NONE;
  if (isFull(sub)) return NONE;
  const places = { sub: mine.schemas[0]?.at ?? sub.at, sup: wanted.schemas[0]!.at };
  if (mine.schemas.length === 0 || isImpossible(prover, wanted)) return one({ facet: 'others', ...places });
  return prover.explain(mine.schemas, wanted.schemas);
}

/** No room for a member that is not declared. */
const isFull = (shape: Shape): boolean =>
  (shape.bounds.maxProperties?.value ?? Infinity) <= requiredOf(shape).size;

function explainNames(prover: Subsumption, sub: Shape, wanted: Shape['names'][number]): Obstacles {
  const texts = wanted.side.implied({ type: 'string' }, wanted.at);
  if (sub.names.length > 0 && prover.holds([...sub.names, texts], [wanted])) return NONE;
  const closed = regions(sub, sub).every((patterns) => isImpossible(prover, rest(sub, patterns)));
  const possible = namesOf(sub).filter((name) => !isImpossible(prover, member(sub, name)));
  if (closed && possible.every((name) => fits([wanted], name) === true)) return NONE;
  return one({ facet: 'propertyNames', sub: sub.names[0]?.at ?? sub.at, sup: wanted.at });
}

function explainDependent(
  prover: Subsumption,
  sub: Shape,
  { name, needs, at }: Shape['dependents'][number],
): Obstacles {
  const known = sub.dependents.some((own) => own.name === name && own.needs === needs);
  if (known || requiredOf(sub).has(needs) || isImpossible(prover, member(sub, name))) return NONE;
  return one({
    facet: 'dependentRequired',
    sub: sub.dependents[0]?.at ?? sub.at,
    sup: at,
    about: `${name} needs ${needs}`,
  });
}

/** How many members there can be at most, where only declared ones are allowed. */
function mostMembers(prover: Subsumption, sub: Shape): number | undefined {
  const isClosed = regions(sub, sub).every((patterns) => isImpossible(prover, rest(sub, patterns)));
  if (!isClosed) return undefined;
  return namesOf(sub).filter((name) => !isImpossible(prover, member(sub, name))).length;
}
