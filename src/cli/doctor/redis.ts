/** Whether a Redis that is configured answers. Nothing depends on it, so that nothing is broken without it. */
import { once } from 'node:events';
import { loadConfig } from '../../core/config.js';
import { RedisConnection } from '../../infrastructure/redis/connection.js';
import { found, type Check } from './finding.js';

const PATIENCE_MS = 1000;

export const redisChecks: readonly Check[] = [
  async () => {
    const url = configured();
    if (url === undefined) return found(true, 'no Redis is configured: each process counts quotas alone', '');
    const redis = RedisConnection.open({ url, onWarning: () => undefined });
    const fine = await once(redis.client, 'ready', { signal: AbortSignal.timeout(PATIENCE_MS) }).then(
      () => true,
      () => false,
    );
    redis.close();
    const fix = 'check REDIS_URL, and that the server behind it runs';
    return found(fine, fine ? 'Redis answers' : 'Redis does not answer', fix, 'optional');
  },
];

/** The configuration as a whole has a check of its own. */
function configured(): string | undefined {
  try {
    return loadConfig(process.env).redis.url;
  } catch {
    return undefined;
  }
}
