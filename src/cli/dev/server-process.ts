import type { Compiled, Listening, Publication } from './messages.js';
import { Peer } from './peer.js';

/** Longer than a server takes to answer what is in flight. */
const PATIENCE_MS = 25_000;

/** The server in a process of its own: documents are exchanged while it runs, code by another process. */
export class ServerProcess {
  readonly #peer: Peer;
  /** The same after each restart, also where any free one was asked for. */
  port: number | undefined;

  constructor(databaseUrl: string) {
    this.#peer = new Peer({
      script: 'src/cli/dev/server.ts',
      environment: () => ({
        DATABASE_URL: databaseUrl,
        // A line for each request would bury what a save means.
        LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
        ...(this.port !== undefined && { PORT: String(this.port) }),
      }),
      patienceMs: PATIENCE_MS,
    });
  }

  /** Once it listens; rejects when it ends before. */
  async start(): Promise<Listening> {
    const listening = await this.#peer.ask<Listening>('listen', {});
    this.port = listening.port;
    return listening;
  }

  publish(documents: readonly Compiled[]): Promise<Publication> {
    return this.#peer.ask('publish', { documents });
  }

  /** Resolves once requests in flight are answered and the port is free. */
  stop(): Promise<void> {
    return this.#peer.stop();
  }
}
