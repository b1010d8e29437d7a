/**
 * Finds patterns that take for ever: `^(a+)+$` needs twice as long for each further letter of a text that ends
 * wrongly. Such texts are tried, short ones, so that what is only slow for long texts is none of these.
 */
import { createContext, Script } from 'node:vm';

/** Of so many repetitions a harmless pattern is done at once, and the other kind never. */
const REPETITIONS = 40;
/** Hardly any pattern fits a text that ends so, and has then to try every way. */
const ENDINGS = ['\u0000', '!', ' \n'];
/** So long that a busy machine is not taken for a slow pattern. */
const PATIENCE_MS = 1_000;

const attack = new Script('for (const text of texts) judge(text);');

/** Whether a short text keeps `judge` busy for seconds. `pattern` is what it goes by, if that is known. */
export function explodes(judge: (text: string) => unknown, pattern = ''): boolean {
  try {
    attack.runInContext(createContext({ judge, texts: attacksOn(pattern) }), { timeout: PATIENCE_MS });
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return true;
    throw error;
  }
}

/** What the pattern may repeat, repeated: its own characters, one of each kind of them, and pairs. */
function attacksOn(pattern: string): string[] {
  const letters = [...new Set([...pattern.replace(/\\./gu, ''), ...'aA0_-./@:% é'])];
  const starts = ['', /^\^?([\w:/@ -]*)/.exec(pattern)?.[1] ?? ''];
  const pumps = letters.flatMap((one) => [one, ...letters.map((other) => one + other)]);
  return [...new Set(starts)].flatMap((start) =>
    pumps.flatMap((pump) => ENDINGS.map((ending) => start + pump.repeat(REPETITIONS) + ending)),
  );
}
