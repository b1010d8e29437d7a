/** A real Redis for a test file, with nothing in it: it can be killed, frozen and started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe } from '@jest/globals';
import { freePort } from './free-port.js';

const hasRedis = (process.env.PATH ?? '').split(path.delimiter).some((directory) => {
  try {
    accessSync(path.join(directory, 'redis-server'), constants.X_OK);
    return true;
  } catch {
    return false;
  }
});

/** Where there is no Redis these tests are named as skipped; `make doctor` says how to get it. */
export const describeWithRedis = hasRedis ? describe : describe.skip;

export class TestRedis {
  private constructor(
    private readonly port: number,
    private child: ChildProcess,
  ) {}

  static async start(): Promise<TestRedis> {
    const port = await freePort();
    return new TestRedis(port, await run(port));
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Its connections stay open, and nothing is answered. */
  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.child.kill('SIGCONT');
  }

  /** It is gone, with all that was in it. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }

  /** A new one in the same place. */
  async restart(): Promise<void> {
    await this.kill();
    this.child = await run(this.port);
  }
}

async function run(port: number): Promise<ChildProcess> {
  const options = { port, bind: '127.0.0.1', dir: tmpdir(), save: '', appendonly: 'no' };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  for await (const chunk of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += String(chunk);
    if (said.includes('Ready to accept connections')) {
      child.stdout.resume();
      return child;
    }
  }
  throw new Error(`redis-server does not start: ${said}`);
}
