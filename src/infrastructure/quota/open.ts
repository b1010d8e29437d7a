import type { RedisConnection } from '../redis/connection.js';
import { MemoryQuota } from './memory.js';
import type { SharedQuota } from './shared.js';

export interface OpenQuota {
  readonly quota: MemoryQuota | SharedQuota;
  readonly redis?: RedisConnection;
}

/** Counts in Redis where there is one. Its packages take 130 ms to load, which a process without it need not wait for. */
export async function openQuota(
  url: string | undefined,
  onWarning: (message: string) => void,
): Promise<OpenQuota> {
  if (url === undefined) return { quota: new MemoryQuota() };
  const [{ RedisConnection }, { SharedQuota }] = await Promise.all([
    import('../redis/connection.js'),
    import('./shared.js'),
  ]);
  const redis = RedisConnection.open({ url, onWarning });
  return { quota: new SharedQuota(redis), redis };
}
