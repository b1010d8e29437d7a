/** The minimal ways to break a value: one place, one constraint of its schema. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import { breakers, concerns, type Candidate } from './breakers.js';
import { flatten, itemSchemas, memberSchemas, typesOf } from './flatten.js';
import { isNode, toPointer, type Node, type Schema, type Schemas } from './schemas.js';

export type Tokens = readonly (string | number)[];

/** A value that breaks one keyword at one place. */
export interface Break {
  /** The whole value, broken. */
  readonly value: unknown;
  /** JSON Pointer as a URI fragment to what is wrong; a missing or an extra member is named itself. */
  readonly pointer: string;
  readonly keyword: string;
  /**
   * Set below a union: the places that may be blamed as well, since whoever judges a union may name the union
   * and not the branch that comes closest.
   */
  readonly union?: string;
}

/** Only this many items of an array are broken one by one: the rest follow the same schema. */
const ITEMS = 2;

/** Tries one keyword at one place; nothing, where no attempt breaks it. */
export type WayToBreak = () => Break | undefined;

/** Every minimal way to break `value`, which satisfies `schema`. */
export function breaksOf(schemas: Schemas, schema: Schema, value: unknown): Break[] {
  return waysToBreak(schemas, schema, value).flatMap((attempt) => attempt() ?? []);
}

/** The same, for who needs one of them: finding the ways is cheap, each attempt validates the whole value. */
export function waysToBreak(schemas: Schemas, schema: Schema, value: unknown): WayToBreak[] {
  const judge = schemas.validator(schema);
  return placesOf(schemas, [schema], value).flatMap((place) =>
    attempts(place).map((attempt) => () => breakAt(judge, value, place, attempt)),
  );
}

function breakAt(
  judge: ValidateFunction,
  value: unknown,
  { tokens, union: around }: Place,
  { keyword, candidates, isTagged }: Attempt,
): Break | undefined {
  // Where a member tells the branches apart, what is no branch at all may be told by any of the rules of a branch.
  const union = around ?? (isTagged ? toPointer(tokens) : undefined);
  const refused = candidates.flatMap((candidate) => {
    const whole = replaced(value, tokens, candidate.value);
    if (judge(whole)) return [];
    const pointer = toPointer(candidate.member === undefined ? tokens : [...tokens, candidate.member]);
    const errors = judge.errors ?? [];
    const blamed = errors.filter((error) => blames(error, keyword, pointer));
    return blamed.length > 0 ? [{ value: whole, pointer, noise: errors.length - blamed.length }] : [];
  });
  const [best] = refused.sort((a, b) => a.noise - b.noise);
  return best && { value: best.value, pointer: best.pointer, keyword, ...(union !== undefined && { union }) };
}

/** A place of a value, with the simple schemas that apply there. */
export interface Place {
  readonly tokens: Tokens;
  readonly parts: readonly Node[];
  readonly value: unknown;
  readonly union?: string;
}

interface Walk {
  readonly tokens?: Tokens;
  readonly union?: string | undefined;
  /** How many items of an array are looked at. */
  readonly items?: number;
}

/** Each place of a value with the simple schemas that apply there; of a union, the branches that hold. */
export function placesOf(
  schemas: Schemas,
  demands: readonly Schema[],
  value: unknown,
  { tokens = [], union, items = ITEMS }: Walk = {},
): Place[] {
  const parts = demands.flatMap((schema) => flatten(schemas, schema));
  const here: Place = { tokens, parts, value, ...(union !== undefined && { union }) };
  const branches = parts.flatMap((part) => chosen(schemas, part, value));
  const inBranches = branches.flatMap((branch) =>
    placesOf(schemas, [branch], value, { tokens, union: union ?? toPointer(tokens), items }),
  );
  const below = (token: string | number, below: readonly Schema[], member: unknown) =>
    placesOf(schemas, below, member, { tokens: [...tokens, token], union, items });
  if (Array.isArray(value))
    return [
      here,
      ...inBranches,
      ...value.slice(0, items).flatMap((item, at) => below(at, itemSchemas(parts, at), item)),
    ];
  if (isNode(value))
    return [
      here,
      ...inBranches,
      ...Object.entries(value).flatMap(([name, member]) => below(name, memberSchemas(parts, name), member)),
    ];
  return [here, ...inBranches];
}

function chosen(schemas: Schemas, part: Node, value: unknown): Schema[] {
  const unions = [part['oneOf'], part['anyOf']].filter(Array.isArray) as Schema[][];
  return unions.flatMap((branches) =>
    branches.filter((branch) => schemas.accepts(branch, value)).slice(0, 1),
  );
}

interface Attempt {
  readonly keyword: string;
  readonly candidates: readonly Candidate[];
  /** A union whose branches are told apart by a discriminator. */
  readonly isTagged?: boolean;
}

/** What to try at a place: one attempt a keyword, or one a member where the keyword is about members. */
function attempts({ parts, value }: Place): Attempt[] {
  const named = parts.flatMap((part) =>
    Object.entries(part).flatMap(([keyword, limit]): Attempt[] => {
      const breaker = Object.hasOwn(breakers, keyword) ? breakers[keyword] : undefined;
      if (!breaker || !concerns(keyword, value)) return [];
      const candidates = breaker(limit as never, value as never, part, parts);
      if (keyword === 'properties')
        return candidates.map((one) => ({ keyword: 'readOnly', candidates: [one] }));
      if (keyword === 'required') return candidates.map((one) => ({ keyword, candidates: [one] }));
      const isTagged = ['oneOf', 'anyOf'].includes(keyword) && part['discriminator'] !== undefined;
      return [{ keyword, candidates, isTagged }];
    }),
  );
  const isTyped = parts.some(({ type }) => type !== undefined);
  const nullable = typesOf(parts).has('null');
  const never = isTyped && !nullable ? [{ keyword: 'type', candidates: [{ value: null }] }] : [];
  return [...named, ...never];
}

/** Whether one of our own errors is about this keyword at this place. */
function blames({ keyword, instancePath, params }: ErrorObject, wanted: string, pointer: string): boolean {
  const member: unknown =
    params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
  const tokens = instancePath
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  const place = toPointer(typeof member === 'string' ? [...tokens, member] : tokens);
  return place === pointer && (keyword === wanted || (wanted === 'readOnly' && keyword === 'not'));
}

/** The value with another one at a place. */
export function replaced(whole: unknown, [token, ...rest]: Tokens, value: unknown): unknown {
  if (token === undefined) return value;
  if (Array.isArray(whole))
    return whole.map((item: unknown, at) => (at === token ? replaced(item, rest, value) : item));
  return { ...(whole as Node), [token]: replaced((whole as Node)[token], rest, value) };
}
