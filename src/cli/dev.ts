/** `dev`: `run`, and whatever is edited is in effect a moment later. */
import type { Command } from 'commander';
import { loadConfig } from '../core/config.js';
import { createLogger } from '../core/logger.js';
import { runProcess } from '../core/process.js';
import { ServerProcess } from './dev/server-process.js';
import { regenerate } from './dev/regenerate.js';
import { watchTree } from './dev/watch.js';
import { withDatabase } from './database-step.js';
import { plantSeedsThrough } from './seeding.js';
import { orExplain, say, step } from './steps.js';
import { welcome } from './welcome.js';

const CODE = ['src', 'generated', 'migrations'];
const DOCUMENT = ['openapi'];

export function register(program: Command): void {
  program
    .command('dev')
    .description('like run, and follows changes of document and code')
    .action(() => orExplain(dev));
}

async function dev(): Promise<void> {
  const config = loadConfig(process.env);
  await runProcess(createLogger({ level: 'warn' }), async (defer) => {
    const begun = performance.now();
    const running = await withDatabase(config, defer);
    const server = new ServerProcess(running.database.url);
    defer(() => server.stop());
    await step('api', async () => `listens on port ${await server.start()}`);
    await step('seeds', (say) => plantSeedsThrough(`http://127.0.0.1:${server.port}`, running, say));
    defer(await watchTree(CODE, (file) => restart(server, file)));
    defer(await watchTree(DOCUMENT, (file) => regenerate(file)));
    console.log(welcome(config, server.port, begun));
    say('watch')([...DOCUMENT, ...CODE].join(', '));
  });
}

const restart = (server: ServerProcess, file: string): Promise<void> =>
  step('restart', async () => {
    try {
      await server.stop();
      return `listens on port ${await server.start()} after a change of ${file}`;
    } catch (error) {
      return `${(error as Error).message}; waiting for the next change`;
    }
  });
