/** Time, and work that does not outlive it. */

// --- Time -------------------------------------------------------------------------------------------------

export interface Time {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back once, unless it is taken back with the function that it returns. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

export const realTime: Time = {
  now: () => Date.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

/** Timers hold 31 bits, about 24 days. */
const LONGEST = 2 ** 31 - 1;

/**
 * Ends work when its caller says so or its time is over. `AbortSignal.any` and reasons of signals are not
 * everywhere; this needs neither, and leaves no timer and no listener behind once it is released.
 */
export class Watch {
  readonly #controller = new AbortController();
  /** An error as a rule; a caller's signal can bring anything. */
  #reason: Error | undefined;
  #stopTimer: (() => void) | undefined;
  #leaveParent: (() => void) | undefined;

  constructor(private readonly time: Time) {}

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends when the signal does, or right now where it has. */
  follow(signal: AbortSignal | undefined, reason = () => reasonOf(signal)): this {
    if (!signal) return this;
    const end = (): void => this.end(reason());
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    this.#leaveParent = () => signal.removeEventListener('abort', end);
    return this;
  }

  /** A part of this work, which ends with it at the latest. */
  part(): Watch {
    return new Watch(this.time).follow(this.signal, () => this.#reason);
  }

  /** Ends with this error when the time is over. */
  limit(ms: number, error: () => Error): this {
    if (ms <= LONGEST) this.#stopTimer = this.time.after(Math.max(0, ms), () => this.end(error()));
    return this;
  }

  end(reason: unknown): void {
    if (this.signal.aborted) return;
    this.#reason = reason as Error;
    this.#controller.abort(reason);
  }

  /** Rejects with the reason as soon as the watch ends, whatever the work does then. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const end = (): void => reject(this.#reason!);
      if (this.signal.aborted) return end();
      this.signal.addEventListener('abort', end, { once: true });
      const leave = (): void => this.signal.removeEventListener('abort', end);
      work()
        .finally(leave)
        .then(resolve, (error: unknown) => (this.signal.aborted ? end() : reject(error as Error)));
    });
  }

  async pause(ms: number): Promise<void> {
    let stop = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      stop = this.time.after(ms, resolve);
    });
    return this.run(() => over).finally(stop);
  }

  /** The time does not matter any more, the caller's signal does: a stream goes on. */
  stopTimer(): void {
    this.#stopTimer?.();
  }

  release(): void {
    this.stopTimer();
    this.#leaveParent?.();
  }
}

/** Some platforms abort without a reason. */
function reasonOf(signal: AbortSignal | undefined): unknown {
  if (signal?.reason !== undefined) return signal.reason;
  return Object.assign(new Error('The call was aborted.'), { name: 'AbortError' });
}
