import type { Config } from '../core/config.js';
import type { Defer } from '../core/process.js';
import { provideDatabase } from '../infrastructure/database/provision.js';
import { step } from './steps.js';

/** Starts the database that the configuration names; the configuration with the address it has now. */
export async function withDatabase(config: Config, defer: Defer): Promise<Config> {
  let url = '';
  await step('database', async (say) => {
    const database = await provideDatabase(config, say);
    defer(() => database.stop());
    url = database.url;
    return config.database.url === 'embedded' ? 'embedded PostgreSQL runs' : 'the one of DATABASE_URL';
  });
  return { ...config, database: { ...config.database, url } };
}
