/** How long each phase took, for the last line of what a save means. */
export class Times {
  readonly #phases: string[] = [];

  /** `begun`: by `performance.now()`. */
  constructor(private readonly begun: number) {}

  /** Waits for the work, and notes how long that took. */
  async of<T>(phase: string, work: Promise<T>): Promise<T> {
    const begun = performance.now();
    const result = await work;
    this.#phases.push(`${phase} ${seconds(performance.now() - begun)}`);
    return result;
  }

  /** `document 0.42 s · lint 0.31 s · total 1.60 s`. */
  line(): string {
    return [...this.#phases, `total ${seconds(performance.now() - this.begun)}`].join(' · ');
  }
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
