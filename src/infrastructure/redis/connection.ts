/**
 * Redis as it may be used here: it makes things faster or common to all processes, and never decides whether a request is
 * answered. Nothing waits for it longer than a moment, and nothing waits twice.
 */
import { Redis, type RedisOptions } from 'ioredis';
import { Breaker } from './breaker.js';

const COMMAND_TIMEOUT_MS = 300;
const CONNECT_TIMEOUT_MS = 500;
const LONGEST_PAUSE_MS = 1000;

const OPTIONS = {
  lazyConnect: true,
  // What cannot be sent now, or is not answered, is not wanted later either.
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  connectTimeout: CONNECT_TIMEOUT_MS,
  retryStrategy: (attempts) => Math.min(50 * 2 ** Math.min(attempts, 10), LONGEST_PAUSE_MS),
} satisfies RedisOptions;

export interface RedisNeeds {
  readonly url: string;
  /** Told when it goes away, and when it is back: once each. */
  readonly onWarning: (message: string) => void;
  /** How long an answer may take; 300 ms. */
  readonly commandTimeoutMs?: number;
}

export class RedisConnection {
  readonly client: Redis;
  readonly #breaker: Breaker;
  #wasReady = true;
  #isClosing = false;

  private constructor(private readonly needs: RedisNeeds) {
    this.client = new Redis(needs.url, {
      ...OPTIONS,
      commandTimeout: needs.commandTimeoutMs ?? COMMAND_TIMEOUT_MS,
    });
    this.client.on('ready', () => this.#tell(true));
    this.client.on('error', () => this.#tell(false));
    this.client.on('close', () => this.#tell(false));
    this.#breaker = new Breaker({
      probe: () => this.client.ping(),
      pauseMs: LONGEST_PAUSE_MS,
      onChange: (isClosed) => this.#tell(isClosed),
    });
  }

  /** Begins to connect, and does not wait for it. */
  static open(needs: RedisNeeds): RedisConnection {
    const connection = new RedisConnection(needs);
    connection.client.connect().catch(() => undefined);
    return connection;
  }

  /** Whether it is worth asking. */
  isUsable(): boolean {
    return this.client.status === 'ready' && this.#breaker.isClosed();
  }

  /** A command has failed: for a moment nobody else tries. */
  failed(cause: unknown): void {
    this.#breaker.open(cause);
  }

  /** Rejects where it does not answer; what was found out that way nobody else has to find out. */
  async ping(): Promise<void> {
    try {
      await this.client.ping();
      this.#breaker.close();
    } catch (cause) {
      this.failed(cause);
      throw cause;
    }
  }

  close(): void {
    this.#isClosing = true;
    this.client.disconnect();
  }

  #tell(isReady: boolean): void {
    if (isReady === this.#wasReady || this.#isClosing) return;
    this.#wasReady = isReady;
    this.needs.onWarning(isReady ? 'Redis answers again' : 'Redis does not answer: doing without it');
  }
}
