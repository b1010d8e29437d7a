import type { Check } from '../../domain/health/service.js';
import type { Database } from '../database/database.js';
import type { Migrator } from '../database/migrations.js';
import type { RedisConnection } from '../redis/connection.js';

/** A round trip to the database, on a connection of the pool: a pool with none left is no better than no database. */
export const databaseCheck = (db: Pick<Database, 'ping'>, timeoutMs = 1000): Check => ({
  name: 'database',
  timeoutMs,
  run: async () => {
    await db.ping();
    return undefined;
  },
});

/** Redis is never needed: without it quotas count for each process alone, and somebody should look. */
export const redisCheck = (redis: Pick<RedisConnection, 'ping'>, timeoutMs = 1000): Check => ({
  name: 'redis',
  timeoutMs,
  run: () =>
    redis.ping().then(
      () => undefined,
      () => ({ status: 'warn', detail: 'does not answer; the service does without it' }),
    ),
});

/** Whether the schema is the one that this version was written for. */
export const migrationsCheck = (migrator: Pick<Migrator, 'state'>, timeoutMs = 2000): Check => ({
  name: 'migrations',
  timeoutMs,
  run: async () => {
    const { pending, unknown } = await migrator.state();
    if (pending.length > 0) return { status: 'fail', detail: `${pending.length} migrations are pending` };
    // As during a roll-out, when the next version has migrated already.
    if (unknown.length > 0) return { status: 'warn', detail: 'the database belongs to a newer version' };
    return undefined;
  },
});
