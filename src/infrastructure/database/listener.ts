/**
 * Notifications of PostgreSQL, and how far they can be relied on. A channel that is broken says nothing, just like one
 * on which nothing happens: so it is asked again and again, and what an answer proves is that everything committed
 * before the question was asked has been heard.
 */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** How long an answered question is good for, counted from when it was asked. */
const LEASE_MS = 900;
const BEAT_MS = 250;
const FIRST_RETRY_MS = 50;
const LAST_RETRY_MS = 2000;

export interface ListenerOptions {
  readonly url: string;
  readonly channel: string;
  readonly connectTimeoutMs: number;
  /** Shown in pg_stat_activity. */
  readonly applicationName: string;
  readonly onNotification: (payload: string) => void;
  /** Something may have been missed. Whatever was learnt before is worth nothing. */
  readonly onInterruption: () => void;
  readonly onWarning: (message: string) => void;
}

/** A connection of its own that listens to one channel, for as long as the process lives. */
export class DatabaseListener {
  /** On the clock of `performance.now()`, which nobody sets back. */
  #currentUntil = 0;
  #client: pg.Client | undefined;
  readonly #stop = new AbortController();
  readonly #stopped: Promise<void>;

  private constructor(private readonly options: ListenerOptions) {
    this.#stopped = this.#keepListening();
  }

  /** Connects on its own; until it has, nothing is current. */
  static open(options: ListenerOptions): DatabaseListener {
    return new DatabaseListener(options);
  }

  /** Whether everything that was committed up to a moment ago has been heard. */
  get isCurrent(): boolean {
    return performance.now() < this.#currentUntil;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    this.#interrupt();
    await this.#stopped;
  }

  async #keepListening(): Promise<void> {
    let retryMs = FIRST_RETRY_MS;
    while (!this.#stop.signal.aborted) {
      try {
        await this.#listen(() => (retryMs = FIRST_RETRY_MS));
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        if (retryMs === FIRST_RETRY_MS)
          this.options.onWarning(`notifications of the database are interrupted: ${messageOf(error)}`);
      } finally {
        this.#interrupt();
      }
      // Not in step with the other processes, which have lost it at the same moment.
      await this.#pause(retryMs * (0.5 + Math.random() / 2));
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
    }
  }

  /** Never ends by itself: it throws when the connection is lost, or no longer says anything. */
  async #listen(onConnected: () => void): Promise<never> {
    const { url, channel, connectTimeoutMs, applicationName, onNotification, onInterruption } = this.options;
    const client = new pg.Client({
      connectionString: url,
      application_name: applicationName,
      connectionTimeoutMillis: connectTimeoutMs,
      query_timeout: LEASE_MS,
      keepAlive: true,
    });
    this.#client = client;
    const lost = (): void => void (this.#client === client && this.#interrupt());
    client.on('error', lost).on('end', lost);
    client.on('notification', ({ payload = '' }) => onNotification(payload));
    await client.connect();
    await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    // From here on nothing is missed; what was learnt before may be old.
    onInterruption();
    onConnected();
    for (;;) {
      const askedAt = performance.now();
      await client.query('select 1');
      if (this.#client === client) this.#currentUntil = askedAt + LEASE_MS;
      await this.#pause(BEAT_MS);
    }
  }

  /** Forgets the connection, so that it cannot make anything current any more. */
  #interrupt(): void {
    const client = this.#client;
    this.#currentUntil = 0;
    this.#client = undefined;
    this.options.onInterruption();
    client?.connection.stream.destroy();
  }

  /** Ends early when the listener is closed. */
  async #pause(millis: number): Promise<void> {
    await pause(millis, undefined, { signal: this.#stop.signal }).catch(() => undefined);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
