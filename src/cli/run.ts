/** `run`: everything that a newcomer needs, in one process that ends with Ctrl-C. */
import type { Command } from 'commander';
import { compose } from '../compose.js';
import { loadConfig, type Config } from '../core/config.js';
import { createLogger } from '../core/logger.js';
import { runProcess } from '../core/process.js';
import { serve } from '../serve.js';
import { withDatabase } from './database-step.js';
import { plantSeedsThrough } from './seeding.js';
import { orExplain, step } from './steps.js';
import { welcome } from './welcome.js';

export function register(program: Command): void {
  program
    .command('run')
    .description('database, migrations, seeds and API, until Ctrl-C')
    .action(() => orExplain(() => run(loadConfig(process.env))));
}

async function run(config: Config): Promise<void> {
  const logger = createLogger({ level: process.env.LOG_LEVEL ? config.log.level : 'warn' });
  await runProcess(logger, async (defer) => {
    const begun = performance.now();
    process.once('SIGINT', () => console.log('\nstopping: requests in flight first, the database last'));
    defer(async () => console.log('stopped'));
    const running = await withDatabase(config, defer);
    let port = 0;
    await step('api', async (say) => {
      ({ port } = await serve(running, logger, compose, defer, say));
      return `listens on ${config.http.host}:${port}`;
    });
    await step('seeds', (say) => plantSeedsThrough(`http://127.0.0.1:${port}`, running, say));
    console.log(welcome(config, port, begun));
  });
}
