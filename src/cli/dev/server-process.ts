import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The server in a process of its own, so that it can be exchanged. It ends when we do, however we end. */
export class ServerProcess {
  #child: ChildProcess | undefined;
  port = 0;

  constructor(private readonly databaseUrl: string) {}

  /** The port, once it listens; rejects when it ends before. */
  async start(): Promise<number> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts'], {
      env: { ...process.env, DATABASE_URL: this.databaseUrl },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#child = child;
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`the server did not start (exit ${code})`);
    });
    const [message] = (await Promise.race([once(child, 'message'), ended])) as [{ port: number }];
    ended.catch(() => undefined);
    return (this.port = message.port);
  }

  /** Resolves once requests in flight are answered and the port is free. */
  async stop(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}
