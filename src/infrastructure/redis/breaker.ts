/** Keeps requests from waiting for somebody who does not answer: the first failure is the last that anybody notices. */
export interface BreakerNeeds {
  /** Resolves when the other side answers again. */
  readonly probe: () => Promise<unknown>;
  /** How long it is left alone before it is tried again. */
  readonly pauseMs: number;
  /** Told once for each change; `cause` is what opened it. */
  readonly onChange: (isClosed: boolean, cause?: unknown) => void;
  readonly now?: () => number;
}

export class Breaker {
  #isOpen = false;
  #isProbing = false;
  #nextProbe = 0;
  readonly #now: () => number;

  constructor(private readonly needs: BreakerNeeds) {
    this.#now = needs.now ?? (() => performance.now());
  }

  /** Whether to ask. While it is open the other side is tried behind the back of whoever wants to know. */
  isClosed(): boolean {
    if (this.#isOpen && !this.#isProbing && this.#now() >= this.#nextProbe) void this.#probe();
    return !this.#isOpen;
  }

  open(cause: unknown): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#pause();
    this.needs.onChange(false, cause);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.needs.onChange(true);
  }

  async #probe(): Promise<void> {
    this.#isProbing = true;
    try {
      await this.needs.probe();
      this.close();
    } catch {
      this.#pause();
    } finally {
      this.#isProbing = false;
    }
  }

  #pause(): void {
    this.#nextProbe = this.#now() + this.needs.pauseMs;
  }
}
