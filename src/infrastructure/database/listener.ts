/** What PostgreSQL tells of by itself (`listen`), on a connection of its own. */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const CONNECT_MS = 1_000;
const RETRY_MS = 1_000;

export interface ListenerOptions {
  readonly url: string;
  /** A name that we chose. */
  readonly channel: string;
  readonly applicationName: string;
  /** Something was told; also after each connection, as nobody knows what was told before. */
  readonly onNotification: () => void;
}

/**
 * An addition to looking from time to time, never in place of it: while the connection is away nothing is heard. It
 * comes back by itself.
 */
export class Listener {
  readonly #closing = new AbortController();
  #client: pg.Client | undefined;
  #running: Promise<void> | undefined;

  constructor(private readonly options: ListenerOptions) {}

  start(): void {
    this.#running ??= this.#run();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#client?.end().catch(() => undefined);
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      await this.#listen().catch(() => undefined);
      await pause(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Resolves when the connection has ended. */
  async #listen(): Promise<void> {
    const { url, channel, applicationName, onNotification } = this.options;
    const client = new pg.Client({
      connectionString: url,
      application_name: applicationName,
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
    });
    this.#client = client;
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    // What ends the connection also ends it for `ended`; without a listener it would end the process.
    client.on('error', () => undefined);
    client.on('notification', onNotification);
    await client.connect();
    await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    onNotification();
    if (this.#closing.signal.aborted) await client.end();
    await ended;
  }
}
