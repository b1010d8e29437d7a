/** Time that passes when a test says so. */
import type { Time } from '../../src/contract/compile/client/time.js';

export class FakeTime implements Time {
  #now = Date.UTC(2026, 0, 1);
  readonly #timers = new Set<{ readonly at: number; readonly callback: () => void }>();

  readonly now = (): number => this.#now;

  readonly after = (ms: number, callback: () => void): (() => void) => {
    const timer = { at: this.#now + ms, callback };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  };

  /** How many callbacks are still to come. */
  get pending(): number {
    return this.#timers.size;
  }

  advance(ms: number): void {
    this.#now += ms;
    const due = [...this.#timers].filter(({ at }) => at <= this.#now).sort((a, b) => a.at - b.at);
    for (const timer of due) if (this.#timers.delete(timer)) timer.callback();
  }

  /** Resolves once somebody waits. */
  async awaited(): Promise<void> {
    while (this.#timers.size === 0) await new Promise((resolve) => setImmediate(resolve));
  }

  /** To the next callback, once whoever is about to wait for it does. */
  async skip(): Promise<void> {
    await this.awaited();
    this.advance(Math.min(...[...this.#timers].map(({ at }) => at)) - this.#now);
  }

  /** For `onRetry`: the pause is over as soon as it has begun. */
  readonly hurry = ({ delayMs }: { readonly delayMs: number }): void =>
    void setImmediate(() => this.advance(delayMs));
}
