/** Whether each alternative of one schema is covered by those of another. */
import type { Json } from '../../../model.js';
import type { Conjunction } from '../side.js';
import { fits } from './fits.js';
import { member } from './members.js';
import { NONE, one, together, type Obstacle, type Obstacles } from './obstacle.js';
import { explainShape } from './shapes.js';
import { meet, same, type Shape } from './shape.js';
import type { Subsumption } from './subsume.js';

/** Both lists are of one type; `whole` is the schema of which `upper` are the alternatives. */
export function coverAll(
  prover: Subsumption,
  lower: readonly Shape[],
  upper: readonly Shape[],
  whole: Conjunction,
): Obstacles {
  const missing: Shape[] = [];
  const found: Obstacles[] = [];
  for (const shape of lower) {
    const listed = valuesOf(shape);
    if (listed) found.push(coverValues(prover, shape, listed, upper, whole));
    else if (!isCovered(prover, shape, upper)) missing.push(shape);
  }
  const tag = tagOf(prover, [...lower, ...upper], upper);
  for (const shape of missing) {
    const partner = partnerOf(prover, shape, lower, upper, tag);
    found.push(
      partner ? explainShape(prover, shape, partner) : one(uncovered(prover, shape, upper, lower, tag)),
    );
  }
  return together(...found);
}

function isCovered(prover: Subsumption, shape: Shape, upper: readonly Shape[]): boolean {
  if (upper.some((each) => explainShape(prover, shape, each).size === 0)) return true;
  const parts = upper.length > 1 ? splitByTag(prover, shape, upper) : undefined;
  return parts?.every((part) => upper.some((each) => explainShape(prover, part, each).size === 0)) ?? false;
}

/** As many whole numbers in a row are looked at one by one. */
const SHORT_RANGE = 64;

/** The values of an alternative that has few. */
function valuesOf({ values, integer, bounds: { minimum, maximum } }: Shape): readonly Json[] | undefined {
  if (values) return values.list;
  if (integer === undefined || !minimum || !maximum) return undefined;
  const from = Math.ceil(minimum.value);
  const length = Math.floor(maximum.value) - from + 1;
  return length > SHORT_RANGE
    ? undefined
    : Array.from({ length: Math.max(0, length) }, (_, index) => from + index);
}

function coverValues(
  prover: Subsumption,
  shape: Shape,
  values: readonly Json[],
  upper: readonly Shape[],
  whole: Conjunction,
): Obstacles {
  if (!shape.values) {
    // Whole numbers between bounds: by their bounds first, which says more than a list of numbers.
    const byBounds = upper.map((each) => explainShape(prover, shape, each));
    if (byBounds.some(({ size }) => size === 0)) return NONE;
    if (upper.every((each) => !each.values) && byBounds.length === 1) return byBounds[0]!;
  }
  const lost = values.filter((value) => !isAllowed(prover, shape, value, upper, whole));
  const listing = upper.find((each) => each.values) ?? upper[0]!;
  return together(
    ...lost.map((value) =>
      one({
        facet: 'value',
        sub: shape.values?.at ?? shape.at,
        sup: listing.values?.at ?? listing.at,
        about: JSON.stringify(value),
        ...(listing.values && {
          supSays: listing.values.list.map((each) => JSON.stringify(each)).join(', '),
        }),
      }),
    ),
  );
}

function isAllowed(
  prover: Subsumption,
  shape: Shape,
  value: Json,
  upper: readonly Shape[],
  whole: Conjunction,
): boolean {
  const answer = fits(whole, value);
  if (answer !== undefined) return answer;
  return upper.some((each) => {
    if (each.values && !each.values.list.some((known) => same(known, value))) return false;
    const { values: _, ...open } = each;
    return explainShape(prover, shape, open).size === 0;
  });
}

/** The member that tells the alternatives apart: each requires it with texts of its own. */
function tagOf(prover: Subsumption, all: readonly Shape[], upper: readonly Shape[]): string | undefined {
  if (all[0]?.type !== 'object') return undefined;
  const names = [...all[0].required.keys()].filter((name) =>
    all.every((shape) => shape.required.has(name) && tagsOf(prover, shape, name)),
  );
  return names.find((name) => {
    const tags = upper.flatMap((shape) => tagsOf(prover, shape, name)!);
    return new Set(tags).size === tags.length;
  });
}

/** The texts that a member can be, if they are listed. */
function tagsOf(prover: Subsumption, shape: Shape, name: string): string[] | undefined {
  const { shapes } = prover.normals.of(member(shape, name).schemas);
  const [only, ...others] = shapes;
  if (!only || others.length > 0 || only[0] !== 'string') return undefined;
  const tags: string[] = [];
  for (const { values } of only[1]) {
    if (!values) return undefined;
    tags.push(...(values.list as string[]));
  }
  return [...new Set(tags)];
}

/** An alternative with several tags, taken apart into one for each. */
function splitByTag(prover: Subsumption, shape: Shape, upper: readonly Shape[]): Shape[] | undefined {
  const tag = tagOf(prover, [shape, ...upper], upper);
  const tags = tag === undefined ? undefined : tagsOf(prover, shape, tag);
  if (tag === undefined || !tags || tags.length < 2) return undefined;
  const [owner] = member(shape, tag).schemas;
  return tags.flatMap((value) => {
    const properties = new Map([[tag, [owner!.side.implied({ const: value }, owner!.at)]]]);
    return meet(shape, { ...shape, layers: [{ at: shape.at, properties, patterns: [] }] }) ?? [];
  });
}

/** The alternative that is meant to be the same, and so is the one to compare with in detail. */
function partnerOf(
  prover: Subsumption,
  shape: Shape,
  lower: readonly Shape[],
  upper: readonly Shape[],
  tag: string | undefined,
): Shape | undefined {
  if (lower.length === 1 && upper.length === 1) return upper[0];
  const open = upper.filter((each) => !each.values);
  if (tag !== undefined) {
    const tags = tagsOf(prover, shape, tag)!;
    return open.find((each) => tagsOf(prover, each, tag)!.some((value) => tags.includes(value)));
  }
  const names = new Set(shape.branches.map(nameOf).filter((name) => name !== ''));
  const namesake = open.find((each) => each.branches.some((branch) => names.has(nameOf(branch))));
  if (namesake) return namesake;
  return lower.length === upper.length ? open[lower.indexOf(shape)] : undefined;
}

/** A branch that refers to a component is known by its name, another by its place in the list. */
function nameOf({ node, at }: Conjunction[number]): string {
  if (typeof node === 'object' && node.$ref !== undefined) return node.$ref;
  return at.startsWith('#/components/') ? at : '';
}

function uncovered(
  prover: Subsumption,
  shape: Shape,
  upper: readonly Shape[],
  lower: readonly Shape[],
  tag: string | undefined,
): Obstacle {
  const about = tag === undefined ? undefined : tagsOf(prover, shape, tag)!.join(', ');
  const label =
    about ??
    shape.branches
      .map(nameOf)
      .find((name) => name !== '')
      ?.split('/')
      .at(-1);
  return {
    facet: 'alternative',
    sub: shape.branches[0]?.at ?? shape.at,
    sup: unionPlace(upper) ?? upper[0]!.at,
    ...(label !== undefined && { about: label }),
    subSays: String(lower.length),
    supSays: String(upper.length),
    ...(about !== undefined && { tagged: true }),
  };
}

/** `.../oneOf` of `.../oneOf/2`. */
const unionPlace = ([first]: readonly Shape[]): string | undefined =>
  first?.branches[0]?.at.replace(/\/\d+$/, '');
