import { Invalid, type Violation } from './errors.js';

/** Collects what is wrong with an input, so that a caller learns all of it at once. */
export class Violations {
  readonly #found: Violation[] = [];

  add(code: string, pointer: string, detail: string): void {
    this.#found.push({ code, pointer, detail });
  }

  throwIfAny(): void {
    const [first, ...rest] = this.#found;
    if (first) throw new Invalid([first, ...rest]);
  }
}
