/** A process from its start to its exit code. */
import type { Logger } from './logger.js';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;
/** Whoever sent the signal kills after a while; until then whatever hangs has had its time. */
const STOP_LIMIT_MS = 24_000;
/** For an orderly end after an error that nobody foresaw. */
const CRASH_LIMIT_MS = 5_000;

/** What has to be undone at the end; the last thing first. */
export type Defer = (undo: () => Promise<void>) => void;

/**
 * Runs `start`, waits for a signal, then undoes what `start` deferred, and exits: 0 after a signal, 1 after a failed
 * start or an error that nobody caught. Signals after the first change nothing.
 */
export async function runProcess(logger: Logger, start: (defer: Defer) => Promise<void>): Promise<never> {
  const ending = whatEndsIt(logger);
  const undos: (() => Promise<void>)[] = [];
  // A signal that comes during the start waits for its end: half of a start cannot be stopped in order.
  const failed = await start((undo) => undos.unshift(undo)).then(
    () => false,
    (error: unknown) => {
      logger.fatal({ err: error }, 'the process cannot start');
      return true;
    },
  );
  const crashed = failed || (await ending) === 'crash';
  await undoAll(undos, crashed ? CRASH_LIMIT_MS : STOP_LIMIT_MS, logger);
  logger.info('stopped');
  process.exit(crashed ? 1 : 0);
}

function whatEndsIt(logger: Logger): Promise<'signal' | 'crash'> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        logger.info({ signal }, 'stopping');
        resolve('signal');
      });
    }
    const crash = (error: unknown): void => {
      logger.fatal({ err: error }, 'an error that nobody caught: stopping');
      resolve('crash');
    };
    process.on('uncaughtException', crash);
    process.on('unhandledRejection', crash);
  });
}

/** One that fails does not keep the others from being undone. */
export async function undoAll(
  undos: readonly (() => Promise<void>)[],
  limitMs: number,
  logger: Logger,
): Promise<void> {
  const all = async (): Promise<void> => {
    for (const undo of undos) {
      await undo().catch((error: unknown) =>
        logger.error({ err: error }, 'a part did not stop as it should'),
      );
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      logger.error({ limitMs }, 'stopping takes too long');
      resolve();
    }, limitMs);
  });
  await Promise.race([all(), limit]);
  clearTimeout(timer);
}
