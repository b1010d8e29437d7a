/** A process from its start to its exit code. */
import type { Logger } from './logger.js';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;
/** For an orderly end after an error that nobody foresaw. */
const CRASH_LIMIT_MS = 5_000;
/** Whoever sent the signal kills after a while; until then whatever hangs has had its time. */
const STOP_LIMIT_MS = 24_000;

/**
 * Runs `start`, waits for a signal, then runs what `start` returned, and exits: 0 after a signal, 1 after a failed
 * start or an error that nobody caught. Signals after the first change nothing.
 */
export async function runProcess(logger: Logger, start: () => Promise<() => Promise<void>>): Promise<never> {
  const ending = whatEndsIt(logger);
  const started = start();
  // A signal during the start: first come up, then go down in order.
  const stop = await started.catch((error: unknown) => {
    logger.fatal({ err: error }, 'the process cannot start');
    return exit(logger, 1);
  });
  const crashed = (await ending) === 'crash';
  await limited(crashed ? CRASH_LIMIT_MS : STOP_LIMIT_MS, stop()).catch((error: unknown) =>
    logger.error({ err: error }, 'stopping failed'),
  );
  logger.info('stopped');
  return exit(logger, crashed ? 1 : 0);
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

async function limited(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${ms} ms`)), ms);
  });
  await Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

function exit(logger: Logger, code: number): never {
  logger.flush();
  process.exit(code);
}
