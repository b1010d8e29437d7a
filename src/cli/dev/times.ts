const PHASES = ['document', 'lint', 'server', 'verdict', 'types', 'restart'] as const;
type Phase = (typeof PHASES)[number];

/** How long each phase took, for the last line of what a save means. */
export class Times {
  readonly #phases = new Map<Phase, string>();

  /** `begun`: by `performance.now()`. */
  constructor(private readonly begun: number) {}

  /** Waits for the work, and notes how long that took; of work that was begun anew the last time counts. */
  async of<T>(phase: Phase, work: Promise<T>): Promise<T> {
    const begun = performance.now();
    const result = await work;
    this.#phases.set(phase, seconds(performance.now() - begun));
    return result;
  }

  /** `document 0.42 s · lint 0.31 s · total 1.60 s`. */
  line(): string {
    const phases = PHASES.flatMap((phase) => {
      const took = this.#phases.get(phase);
      return took === undefined ? [] : [`${phase} ${took}`];
    });
    return [...phases, `total ${seconds(performance.now() - this.begun)}`].join(' · ');
  }
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
