/** Real processes of ours: the server and the command line, started as people start them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { logForSearch, noteConfiguration } from './secrets/notebook.js';

export type Environment = Readonly<Record<string, string>>;

export interface Run {
  readonly child: ChildProcess;
  /** What it has written so far. */
  readonly output: () => string;
  /** Its exit code; null where a signal ended it. */
  readonly exit: Promise<number | null>;
}

export interface ServerRun extends Run {
  readonly origin: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Remembers what it starts, so that nothing outlives the tests: `killAll` belongs into `afterEach`. */
export class Processes {
  readonly #started: Run[] = [];

  /** A script of `src/`, with nothing in its environment but this. `folder`: a copy of the repository. */
  run(script: string, args: readonly string[], environment: Environment, folder?: string): Run {
    noteConfiguration(environment);
    const file = path.join(folder ?? ROOT, 'src', script);
    const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
      ...(folder !== undefined && { cwd: folder }),
      env: { PATH: process.env.PATH, NODE_ENV: 'test', ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += String(chunk)));
    const exit = once(child, 'close').then(([code]) => {
      logForSearch.write(text);
      return code as number | null;
    });
    const run = { child, output: () => text, exit };
    this.#started.push(run);
    return run;
  }

  /** A server on the database, once it listens. It picks a free port unless it is given one. */
  async startServer(
    environment: Environment & { readonly DATABASE_URL: string },
    folder?: string,
  ): Promise<ServerRun> {
    const run = this.run('server.ts', [], { LOG_LEVEL: 'info', PORT: '0', ...environment }, folder);
    const failed = run.exit.then((code) => Promise.reject(new Error(`exit ${code}: ${run.output()}`)));
    failed.catch(() => undefined);
    const [{ port }] = (await Promise.race([once(run.child, 'message'), failed])) as [{ port: number }];
    return { ...run, origin: `http://127.0.0.1:${port}` };
  }

  async killAll(): Promise<void> {
    await Promise.all(this.#started.splice(0).map(kill));
  }
}

/** Gives it no chance to do anything more, as a lost machine does; resolves once it is gone. */
export async function kill({ child, exit }: Run): Promise<void> {
  child.kill('SIGKILL');
  await exit;
}
