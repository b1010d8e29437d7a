/** Why a value that satisfies one schema might not satisfy another. */

/** What stands in the way; names of keywords stand for themselves. */
export type Facet =
  /** Types that the second does not allow. */
  | 'type'
  /** A listed value that the second does not allow. */
  | 'value'
  /** The second lists its values, the first does not. */
  | 'enum'
  | 'minimum'
  | 'maximum'
  | 'minLength'
  | 'maxLength'
  | 'minItems'
  | 'maxItems'
  | 'minProperties'
  | 'maxProperties'
  | 'multipleOf'
  | 'pattern'
  | 'format'
  | 'uniqueItems'
  | 'contains'
  /** A member that the second requires. */
  | 'required'
  /** A member that the first does not describe and does not exclude, and the second describes. */
  | 'undescribed'
  /** A member that the second does not allow. */
  | 'member'
  /** Members that neither names. */
  | 'others'
  | 'propertyNames'
  | 'dependentRequired'
  /** An alternative of the first that none of the second covers. */
  | 'alternative'
  | 'not'
  | 'oneOf'
  /** A keyword that is only compared as it stands. */
  | 'keyword'
  /** The schemas are too intricate to be told apart. */
  | 'unclear';

/** `sub` is the schema whose values are asked about, `sup` the one that they should satisfy. */
export interface Obstacle {
  readonly facet: Facet;
  /** JSON pointers, each into the document that its schema comes from. Empty where there is no such place. */
  readonly sub: string;
  readonly sup: string;
  /** The value, member, type or keyword that it is about. */
  readonly about?: string;
  /** How each side puts it: `100`, `[a-z]+`; absent where it puts nothing. */
  readonly subSays?: string;
  readonly supSays?: string;
  /** An alternative that is told apart by a tag which the second does not know. */
  readonly tagged?: boolean;
}

export type Obstacles = ReadonlySet<Obstacle>;

export const NONE: Obstacles = new Set();

export const one = (obstacle: Obstacle): Obstacles => new Set([obstacle]);

export const together = (...parts: readonly Obstacles[]): Obstacles => {
  const some = parts.filter(({ size }) => size > 0);
  return some.length <= 1 ? (some[0] ?? NONE) : new Set(some.flatMap((part) => [...part]));
};
