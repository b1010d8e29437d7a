/** The HTTP process: read the configuration, compose, listen, drain. */
import { compose } from './compose.js';
import { loadConfig } from './core/config.js';
import { ConfigurationError } from './core/environment.js';
import { createLogger } from './core/logger.js';
import { runProcess } from './core/process.js';
import { serve } from './serve.js';

function configuration() {
  try {
    return loadConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

const config = configuration();
const logger = createLogger(config.log);

// `make dev` starts this process; without it there is nobody who would stop it.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

await runProcess(logger, async (defer) => {
  const { port } = await serve(config, logger, compose, defer, (line) => logger.info(line));
  process.send?.({ port });
});
