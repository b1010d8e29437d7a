/** How commands say what they do: a line that names the step and, in the end, what came out and how long it took. */
export type Say = (line: string) => void;

const WIDTH = 10;

/** A line of a step that goes on. */
export const say =
  (name: string): Say =>
  (line) =>
    console.log(`  ${name.padEnd(WIDTH)} ${line}`);

/** Runs `work` and says what it returned, with the time that it took. */
export async function step(name: string, work: (say: Say) => Promise<string>): Promise<void> {
  const begun = performance.now();
  const result = await work(say(name));
  say(name)(`${result} (${seconds(begun)})`);
}

export const seconds = (begun: number): string => `${((performance.now() - begun) / 1000).toFixed(1)} s`;

/** For faults that the person at the keyboard can mend: the sentence without a stack. */
export async function orExplain(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(`\n${explain(error)}`);
    process.exitCode = 1;
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env.DEBUG) return error.stack ?? error.message;
  const cause = error.cause instanceof Error ? `\n  because: ${error.cause.message}` : '';
  return `${error.message}${cause}\n(DEBUG=1 shows where)`;
}
