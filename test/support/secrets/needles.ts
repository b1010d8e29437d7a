/** Finds any of thousands of texts in millions of bytes, in one pass (Rabin and Karp). */

/** What is shorter is found by accident, and guessed without looking. */
export const SHORTEST = 12;

export interface Hit {
  /** Where it begins, in bytes. */
  readonly at: number;
  readonly needle: string;
}

const BASE = 0x01000193;
const FILTER_BITS = 22;

/**
 * The last bytes of each needle are hashed; then the same window moves over the haystack. Endings, because tokens
 * begin alike: with a header, or with whose they are.
 */
export class Needles {
  readonly #byHash = new Map<number, { readonly needle: string; readonly bytes: Buffer }[]>();
  readonly #filter = new Uint8Array(1 << FILTER_BITS);
  readonly #leaving = power(BASE, SHORTEST);

  constructor(needles: Iterable<string>) {
    for (const needle of needles) {
      const bytes = Buffer.from(needle);
      if (bytes.length < SHORTEST) continue;
      const hash = hashOf(bytes.subarray(-SHORTEST));
      const alike = this.#byHash.get(hash);
      if (alike) alike.push({ needle, bytes });
      else this.#byHash.set(hash, [{ needle, bytes }]);
      this.#filter[hash >>> (32 - FILTER_BITS)] = 1;
    }
  }

  *in(haystack: Buffer): Generator<Hit> {
    let hash = 0;
    for (let end = 0; end < haystack.length; end++) {
      const left = end >= SHORTEST ? haystack[end - SHORTEST]! + 1 : 0;
      hash = (Math.imul(hash, BASE) + haystack[end]! + 1 - Math.imul(left, this.#leaving)) >>> 0;
      if (this.#filter[hash >>> (32 - FILTER_BITS)] === 0) continue;
      for (const { needle, bytes } of this.#byHash.get(hash) ?? []) {
        const at = end + 1 - bytes.length;
        if (at >= 0 && haystack.subarray(at, end + 1).equals(bytes)) yield { at, needle };
      }
    }
  }
}

const hashOf = (bytes: Uint8Array): number =>
  bytes.reduce((hash, byte) => (Math.imul(hash, BASE) + byte + 1) >>> 0, 0);

const power = (base: number, exponent: number): number =>
  Array.from({ length: exponent }).reduce<number>((product) => Math.imul(product, base), 1);
