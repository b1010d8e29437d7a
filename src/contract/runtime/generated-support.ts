/** What generated validators and serializers share. Only generated files import this. */

/** Equality of JSON values: `const`, `enum` and `uniqueItems` of arrays and objects. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(b, key) &&
      equal((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}

const SURROGATE = /[\ud800-\udfff]/;
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Length in characters, as JSON Schema counts. Most texts hold no surrogate, so their `length` is it. */
export function characters(text: string): number {
  return SURROGATE.test(text) ? text.length - (text.match(PAIR)?.length ?? 0) : text.length;
}

/** A value that the document does not allow to be written. */
export class SerializationError extends Error {
  constructor(
    readonly reason: string,
    /** JSON pointer into the value, as URI fragment. */
    readonly pointer: string,
  ) {
    super(`${pointer} ${reason}`);
    this.name = 'SerializationError';
  }
}

/** Thrown in the depth, where only the holder of the bad value is known. */
class Unwritable extends Error {
  constructor(
    readonly reason: string,
    readonly holder: unknown,
    readonly key: string | number,
  ) {
    super(reason);
  }
}

/** Controls, quote, backslash and surrogates: what JSON.stringify must look at. */
const SPECIAL = /[\u0000-\u001f"\\\ud800-\udfff]/;

/** A string as JSON text; lone surrogates are escaped. */
export function text(value: unknown, holder: unknown, key: string | number): string {
  if (typeof value !== 'string') return other(value, holder, key);
  return SPECIAL.test(value) ? JSON.stringify(value) : `"${value}"`;
}

/** A number as JSON text. */
export function number(value: unknown, holder: unknown, key: string | number): string {
  return typeof value === 'number' && Number.isFinite(value) ? `${value}` : other(value, holder, key);
}

/** A boolean as JSON text. */
export function boolean(value: unknown, holder: unknown, key: string | number): string {
  return value === true ? 'true' : value === false ? 'false' : other(value, holder, key);
}

/**
 * A scalar of another type than declared. It is written as it is, for the check of replies to complain about;
 * nothing undeclared can hide in a scalar. Anything else could, and does not leave.
 */
export function other(value: unknown, holder: unknown, key: string | number): string {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return `${value}`;
  const reason = typeof value === 'number' ? `cannot be ${value}` : `cannot be ${kindOf(value)}`;
  throw new Unwritable(value === undefined ? 'is missing' : reason, holder, key);
}

/** A value of which the document says nothing: all of it is declared. */
export function anything(value: unknown, holder: unknown, key: string | number): string {
  const json = value === undefined ? undefined : (JSON.stringify(value) as string | undefined);
  return json ?? other(value, holder, key);
}

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;

/** Gives the errors of a serializer their pointer; costs nothing while there is none. */
export const located =
  (write: (value: unknown, holder: unknown, key: string) => string) =>
  (value: unknown): string => {
    const holder = { value };
    try {
      return write(value, holder, 'value');
    } catch (error) {
      if (!(error instanceof Unwritable)) throw error;
      const path = pathTo(error.holder, holder, new Set()) ?? [];
      throw new SerializationError(error.reason, pointer([...path, error.key].slice(1)));
    }
  };

/** The keys that lead from `value` to the object `wanted`. */
function pathTo(wanted: unknown, value: unknown, seen: Set<unknown>): (string | number)[] | undefined {
  if (value === wanted) return [];
  if (typeof value !== 'object' || value === null || seen.has(value)) return undefined;
  seen.add(value);
  for (const [key, child] of Object.entries(value)) {
    const path = pathTo(wanted, child, seen);
    if (path) return [key, ...path];
  }
  return undefined;
}

const pointer = (keys: readonly (string | number)[]): string =>
  `#${keys.map((key) => `/${encodeURIComponent(String(key).replace(/~/g, '~0').replace(/\//g, '~1'))}`).join('')}`;
