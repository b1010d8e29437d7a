/** The real application, composed and served as `src/server.ts` does it. */
import { compose } from '../../src/compose.js';
import { loadConfig } from '../../src/core/config.js';
import { createLogger } from '../../src/core/logger.js';
import { listen } from '../../src/core/http-server.js';

export async function start(): Promise<{ port: number }> {
  const config = loadConfig(process.env);
  const logger = createLogger(config.log);
  const application = await compose(config, logger);
  return listen(application, config.http, logger);
}
