/** Prism as a process of its own: as a mock, or as a proxy that judges what a server answers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface PrismOptions {
  /** The file that it reads, and reads again after each change. */
  readonly document: string;
  /** A free one without it. */
  readonly port?: number;
  /** Makes answers up from the schemas, instead of taking examples. */
  readonly dynamic?: boolean;
  /** The same seed makes the same answers. */
  readonly seed?: string;
  /** Judges the answers of this server instead of answering itself; what breaks the document becomes a 500. */
  readonly upstream?: string;
  /** What it prints: complaints about requests, mostly. */
  readonly onOutput?: (text: string) => void;
}

export interface Prism {
  readonly origin: string;
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/** Resolves once it listens; rejects with what it printed where it does not. */
export async function startPrism(options: PrismOptions): Promise<Prism> {
  const port = options.port ?? (await freePort());
  const script = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');
  const child = spawn(process.execPath, [script, ...argumentsOf(options, port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      if (printed.length < 10_000) printed += chunk.toString();
      options.onOutput?.(chunk.toString());
    });
  const ended = once(child, 'close');
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`Prism does not listen on port ${port}. It said:\n${printed}`);
    }
    await pause(50);
  }
  return { origin: `http://127.0.0.1:${port}`, stop };
}

function argumentsOf({ document, dynamic, seed, upstream }: PrismOptions, port: number): string[] {
  const shared = [
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--no-multiprocess',
    '--verboseLevel',
    'warn',
  ];
  if (upstream !== undefined)
    // Whether a request is right is the server's to say: its refusals are answers to be judged as well.
    return ['proxy', ...shared, '--errors', '--no-validate-request', document, upstream];
  return [
    'mock',
    ...shared,
    ...(dynamic ? ['--dynamic'] : []),
    ...(seed === undefined ? [] : ['--seed', seed]),
    document,
  ];
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    async (response) => {
      await response.body?.cancel();
      return true;
    },
    () => false,
  );
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
