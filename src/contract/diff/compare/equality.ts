/** Whether two schemas say the same word for word, through everything that they refer to. */
import { isObject } from '../../compile/document.js';
import type { Conjunction, PlacedSchema, Side } from './side.js';

export class Equality {
  /** For references of the base and the revision, `base ref\nrevision ref`. */
  private readonly known = new Map<string, boolean>();

  /** The same keywords with the same values, prose included; order of members does not matter. */
  areEqual(one: unknown, oneSide: Side, other: unknown, otherSide: Side): boolean {
    const references = new Set<string>();
    if (!sameText(one, other, references)) return false;
    return [...references].every((reference) => this.sameTarget(reference, oneSide, otherSide));
  }

  conjunctions(one: Conjunction, other: Conjunction): boolean {
    return one.length === other.length && one.every((schema, index) => this.schemas(schema, other[index]!));
  }

  private schemas(one: PlacedSchema, other: PlacedSchema): boolean {
    return one === other || this.areEqual(one.node, one.side, other.node, other.side);
  }

  /** Looks at everything within reach before it says yes, so that what refers to itself comes to an end. */
  private sameTarget(reference: string, one: Side, other: Side): boolean {
    if (one === other) return true;
    const key = one.name === 'base' ? reference : `${reference} `;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const reached = new Set([reference]);
    let equal = true;
    for (const each of reached) {
      const seen = this.known.get(each);
      if (seen === true) continue;
      equal = seen !== false && sameText(lookUp(one, each), lookUp(other, each), reached);
      if (!equal) break;
    }
    if (equal) for (const each of reached) this.known.set(each, true);
    else this.known.set(reference, false);
    return equal;
  }
}

const MISSING = Symbol('missing');

function lookUp(side: Side, reference: string): unknown {
  try {
    return side.target(reference, reference).node;
  } catch {
    return MISSING;
  }
}

/** Compares two trees; the references in them are collected, as their texts are the same. */
function sameText(one: unknown, other: unknown, references: Set<string>): boolean {
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => sameText(item, other[index], references))
    );
  if (!isObject(one) || !isObject(other)) return one === other;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  for (const key of keys) {
    if (!Object.hasOwn(other, key)) return false;
    const [mine, yours] = [one[key], other[key]];
    if (key === '$ref' && typeof mine === 'string') {
      if (mine !== yours) return false;
      references.add(mine);
    } else if (!sameText(mine, yours, references)) return false;
  }
  return true;
}
