/**
 * Whether every value of one schema is a value of another. The answer is the list of what stands in the way;
 * an empty list is a proof. What cannot be proven stands in the way.
 *
 * Schemas that contain themselves are compared by assuming, inside a comparison, that it succeeds. A result
 * that rests on such an assumption counts only if the comparison that was assumed has succeeded.
 */
import type { Conjunction } from '../side.js';
import { coverAll } from './alternatives.js';
import type { Equality } from '../equality.js';
import { isAnything } from './members.js';
import { keyOf, plain, type Normals } from './normal.js';
import { NONE, one, together, type Obstacle, type Obstacles } from './obstacle.js';
import { TYPES, type Shape, type TypeName } from './shape.js';

interface Entry {
  readonly obstacles: Obstacles;
  /** The outermost open comparison whose success it assumes. */
  readonly rests: number;
}

/** Comparisons within comparisons beyond this depth are given up. */
const DEEPEST = 400;

export class Subsumption {
  private readonly done = new Map<string, Obstacles>();
  private readonly provisional = new Map<string, Entry>();
  private readonly open = new Map<string, number>();
  private rests = Infinity;

  constructor(
    readonly normals: Normals,
    private readonly equality: Equality,
  ) {}

  /** What keeps values of `sub` from being values of `sup`. */
  explain(sub: Conjunction, sup: Conjunction): Obstacles {
    if (isAnything(sup) || this.equality.conjunctions(sub, sup)) return NONE;
    const [lower, upper] = [sub.map(plain), sup.map(plain)];
    const key = `${keyOf(lower)}<${keyOf(upper)}`;
    const done = this.done.get(key);
    if (done) return done;
    const provisional = this.provisional.get(key);
    if (provisional) {
      this.rests = Math.min(this.rests, provisional.rests);
      return provisional.obstacles;
    }
    const depth = this.open.get(key);
    if (depth !== undefined) {
      this.rests = Math.min(this.rests, depth);
      return NONE;
    }
    if (this.open.size > DEEPEST) return this.unclear(lower, upper);
    return this.work(key, lower, upper);
  }

  holds(sub: Conjunction, sup: Conjunction): boolean {
    return this.explain(sub, sup).size === 0;
  }

  /** Whether both say the same word for word. */
  areSame(one: Conjunction, other: Conjunction): boolean {
    return this.equality.conjunctions(one, other);
  }

  private work(key: string, sub: Conjunction, sup: Conjunction): Obstacles {
    const depth = this.open.size;
    const outer = this.rests;
    const before = this.provisional.size;
    this.rests = Infinity;
    this.open.set(key, depth);
    const obstacles = this.compare(sub, sup);
    this.open.delete(key);
    if (this.rests >= depth) {
      this.settle(before, obstacles.size === 0);
      this.done.set(key, obstacles);
      this.rests = outer;
    } else {
      this.provisional.set(key, { obstacles, rests: this.rests });
      this.rests = Math.min(this.rests, outer);
    }
    return obstacles;
  }

  /** What was found on the assumption that is now decided counts, or is forgotten. */
  private settle(before: number, counts: boolean): void {
    for (const [key, { obstacles }] of [...this.provisional].slice(before)) {
      this.provisional.delete(key);
      if (counts) this.done.set(key, obstacles);
    }
  }

  private compare(sub: Conjunction, sup: Conjunction): Obstacles {
    const [lower, upper] = [this.normals.of(sub), this.normals.of(sup)];
    if (lower.unclear || upper.unclear) return this.unclear(sub, sup);
    const lost: TypeName[] = [];
    const found: Obstacles[] = [];
    for (const type of TYPES) {
      const shapes = (lower.shapes.get(type) ?? []).filter((shape) => !this.normals.isEmptyShape(shape));
      if (shapes.length === 0) continue;
      const allowed = upper.shapes.get(type) ?? [];
      if (allowed.length === 0) lost.push(type);
      else found.push(coverAll(this, shapes, allowed, sup));
    }
    if (lost.length > 0) found.push(one(typesLost(lost, sub, sup, lower.shapes, upper.shapes)));
    return together(...found);
  }

  private unclear(sub: Conjunction, sup: Conjunction): Obstacles {
    return one({ facet: 'unclear', sub: sub[0]?.at ?? '', sup: sup[0]?.at ?? '' });
  }
}

type Shapes = ReadonlyMap<TypeName, readonly Shape[]>;

const named = (shapes: Shapes): string =>
  shapes.size === TYPES.length
    ? 'any type'
    : [...shapes]
        .map(([type, some]) =>
          type === 'number' && some.every(({ integer }) => integer !== undefined) ? 'integer' : type,
        )
        .join(' or ') || 'nothing';

/** The keyword `type`, or the schema that lacks it. */
function typePlace([schema]: Conjunction): string {
  if (!schema) return '';
  return typeof schema.node === 'object' && schema.node.type !== undefined && !schema.isImplied
    ? `${schema.at}/type`
    : schema.at;
}

const typesLost = (
  lost: readonly TypeName[],
  sub: Conjunction,
  sup: Conjunction,
  lower: Shapes,
  upper: Shapes,
): Obstacle => ({
  facet: 'type',
  sub: typePlace(sub),
  sup: typePlace(sup),
  about: named(new Map(lost.map((type) => [type, lower.get(type)!]))),
  subSays: named(lower),
  supSays: named(upper),
});
