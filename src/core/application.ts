import type { RequestListener } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Config } from './config.js';
import type { Logger } from './logger.js';

/** An application that is composed but not yet reachable. The process around it listens, drains and stops it. */
export interface Application {
  readonly listener: RequestListener;
  /** Answers what never became a request, and closes its connection. */
  readonly clientError: (error: NodeJS.ErrnoException, socket: Duplex) => void;
  /** From now on readiness says 503; requests are still answered. */
  beginDrain(): void;
  /** Gives back connections and timers. No request is in flight any more. */
  close(): Promise<void>;
}

/** The composition root, `src/compose.ts`. `config.database.url` is that of a server that runs. */
export type Compose = (config: Config, logger: Logger) => Promise<Application>;
