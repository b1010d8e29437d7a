/** How long each phase took, for the last line of what a save means. */
export class Times {
  readonly #phases = new Map<string, string>();

  /** `begun`: by `performance.now()`. */
  constructor(private readonly begun: number) {}

  /** Waits for the work, and notes how long that took; of work that was begun anew the last time counts. */
  async of<T>(phase: string, work: Promise<T>): Promise<T> {
    const begun = performance.now();
    const result = await work;
    this.#phases.set(phase, seconds(performance.now() - begun));
    return result;
  }

  /** `document 0.42 s · lint 0.31 s · total 1.60 s`. */
  line(): string {
    const phases = [...this.#phases].map(([phase, took]) => `${phase} ${took}`);
    return [...phases, `total ${seconds(performance.now() - this.begun)}`].join(' · ');
  }
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
