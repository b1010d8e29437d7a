import { setTimeout as wait } from 'node:timers/promises';

/** How long to hold out while the server is away, and how time passes. */
export interface Patience {
  /** With a server that has answered before and will be back. */
  readonly totalMs: number;
  /** With one that has not answered yet, and may not be there at all. */
  readonly firstContactMs: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
  /** Hears why and for how long the replay pauses. */
  readonly waiting: (reason: string, milliseconds: number) => void;
}

export const defaultPatience = (waiting: Patience['waiting']): Patience => ({
  totalMs: 10 * 60_000,
  firstContactMs: 15_000,
  sleep: async (milliseconds) => wait(milliseconds),
  now: () => Date.now(),
  waiting,
});

/** The server did not come back in time. */
export class ServerAway extends Error {}

/** What to do about an error: give up, or try again, not before so many milliseconds have passed. */
export type Verdict =
  { readonly retry: false } | { readonly retry: true; readonly reason: string; readonly afterMs?: number };

const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 10_000;

/** Repeats the work while the verdict on its error is to, with growing pauses, for as long as is given. */
export async function persist<T>(
  work: () => Promise<T>,
  judge: (error: unknown) => Verdict,
  patience: Patience,
  withinMs: number,
): Promise<T> {
  const deadline = patience.now() + withinMs;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      const verdict = judge(error);
      if (!verdict.retry) throw error;
      // Up to half more, so that many clients of one server do not come back in the same moment.
      const delay = Math.max(verdict.afterMs ?? 0, Math.round(pause * (1 + Math.random() / 2)));
      if (patience.now() + delay > deadline) throw new ServerAway(verdict.reason, { cause: error });
      patience.waiting(verdict.reason, delay);
      await patience.sleep(delay);
    }
  }
}
