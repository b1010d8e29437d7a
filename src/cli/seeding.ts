import { seed } from '../../seeds/index.js';
import { compose } from '../compose.js';
import type { Config } from '../core/config.js';
import { createLogger } from '../core/logger.js';
import type { Defer } from '../core/process.js';
import { Database } from '../infrastructure/database/database.js';
import { serve } from '../serve.js';
import type { Say } from './steps.js';

/** Plants the seeds through an API of its own, which ends with them. */
export async function plantSeeds(url: string, config: Config, say: Say): Promise<string> {
  const undos: (() => Promise<void>)[] = [];
  const defer: Defer = (undo) => undos.unshift(undo);
  const own: Config = {
    ...config,
    http: { ...config.http, port: 0, shutdownDelayMs: 0 },
    database: { ...config.database, url },
  };
  try {
    const { port } = await serve(own, createLogger({ level: 'warn' }), compose, defer, say);
    return await plantSeedsThrough(`http://127.0.0.1:${port}`, own, say);
  } finally {
    for (const undo of undos) await undo();
  }
}

/** Plants the seeds through an API that runs. `config.database.url` is the database behind it. */
export async function plantSeedsThrough(apiUrl: string, config: Config, say: Say): Promise<string> {
  const database = Database.open({
    ...config.database,
    min: 0,
    applicationName: 'spotter seeds',
    onWarning: say,
  });
  try {
    const demo = config.environment === 'development';
    await seed({ database, apiUrl, demo, say });
    return 'planted';
  } finally {
    await database.close();
  }
}
