import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from './history.js';

/** Where the words go. The summary goes to standard output, so that it can be kept apart from the progress. */
export interface Terminal {
  readonly isTty: boolean;
  write(text: string): void;
}

/** A bar on a terminal; elsewhere a line for each tenth, which logs can bear. */
export function progressOn(terminal: Terminal): Progress {
  return terminal.isTty ? bar() : lines(terminal);
}

function bar(): Progress {
  const single = new SingleBar(
    { format: 'Posting {bar} {value}/{total} workouts, {eta_formatted} left', stream: process.stderr },
    Presets.shades_classic,
  );
  return {
    begin: (total) => single.start(total, 0),
    advance: (by) => single.increment(by),
    end: () => single.stop(),
  };
}

function lines(terminal: Terminal): Progress {
  let total = 0;
  let done = 0;
  let tenths = 0;
  return {
    begin: (count) => {
      total = count;
      terminal.write(`Posting ${count} workouts`);
    },
    advance: (by) => {
      done += by;
      const now = Math.floor((done / total) * 10);
      if (now > tenths) terminal.write(`Posted ${done} of ${total} workouts`);
      tenths = now;
    },
    end: () => undefined,
  };
}
