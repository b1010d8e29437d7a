/** `dev`: `run`, and whatever is edited is in effect a moment later. */
import type { Command } from 'commander';
import { loadConfig } from '../core/config.js';
import { createLogger } from '../core/logger.js';
import { runProcess } from '../core/process.js';
import { Loop } from './dev/loop.js';
import { Saves } from './dev/saves.js';
import { ServerProcess } from './dev/server-process.js';
import { watchTree } from './dev/watch.js';
import { withDatabase } from './database-step.js';
import { plantSeedsThrough } from './seeding.js';
import { orExplain, say, step } from './steps.js';
import { welcome } from './welcome.js';

const WATCHED = ['openapi', 'src', 'migrations'];

const USAGE = `While this runs:

  save a file of openapi/   the server answers by it within two seconds; below it says what the change means
  save a file of src/       types are checked, the server starts again
  make new OP="POST /..."   a new operation, which answers from its examples at once

`;

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
    const loop = new Loop();
    defer(() => loop.close());
    const documents = loop.begin();
    const running = await withDatabase(config, defer);
    await documents;
    const server = new ServerProcess(running.database.url);
    defer(() => server.stop());
    let port = 0;
    await step('api', async () => `listens on port ${({ port } = await server.start()).port}`);
    await step('seeds', (say) => plantSeedsThrough(`http://127.0.0.1:${port}`, running, say));
    const saves: Saves = new Saves(
      (save) => loop.work(save, server, (overtaken) => saves.again(overtaken)),
      () => loop.overtake(),
      (error) => say('failed')(`${String(error)}; waiting for the next change`),
    );
    defer(() => saves.close());
    defer(await watchTree(WATCHED, (file) => saves.add(file)));
    console.log(`${welcome(config, port, begun)}${USAGE}`);
    loop.warmUp().catch(() => undefined);
  });
}
