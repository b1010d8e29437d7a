/**
 * Chance that repeats itself: the same name always gives the same sequence, on every machine. Each week and each
 * session draws from a sequence of its own, so that one more week changes nothing about the weeks before it.
 */
export class Chance {
  private state: number;

  constructor(name: string) {
    // FNV-1a spreads the name over the 32 bits of the state.
    this.state = 0x811c9dc5;
    for (const letter of name) this.state = Math.imul(this.state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }

  /** From 0 up to 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  whole(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1));
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[Math.floor(this.next() * choices.length)] ?? choices[0];
  }
}
