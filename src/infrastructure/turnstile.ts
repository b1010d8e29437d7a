/** Lets a few through at a time. Others wait in line, and where the line is full they are turned away. */
export class Turnstile {
  #inside = 0;
  readonly #line: (() => void)[] = [];

  constructor(
    private readonly places: number,
    private readonly line: number,
    private readonly full: () => Error,
  ) {}

  async pass<T>(work: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#inside < this.places) {
      this.#inside++;
      return;
    }
    if (this.#line.length >= this.line) throw this.full();
    await new Promise<void>((resolve) => this.#line.push(resolve));
  }

  /** Whoever is next takes over the place; it is never free in between. */
  #leave(): void {
    const next = this.#line.shift();
    if (next) next();
    else this.#inside--;
  }
}
