/** What logs, metrics and tests see of every request. */
import type { RequestInfo } from '../types.js';

export interface Observation extends RequestInfo {
  /** `unmatched` where no operation has the path or the method. */
  readonly operationId: string;
  /** 499 where the client left before it was answered. */
  readonly status: number;
  /** Of the answer; absent without a body. */
  readonly mediaType: string | undefined;
  readonly actor: unknown;
  readonly durationMs: number;
  /** The code, where the answer is a problem. */
  readonly problem: string | undefined;
  /** What went wrong behind the answer, if anything did: for the log, never for the client. */
  readonly error: unknown;
}

export interface Observer {
  /** The path is one of the contract's; nothing has been read yet. */
  onRequest?(request: RequestInfo & Pick<Observation, 'operationId'>): void;
  /** The answer has been handed over, or has broken off. */
  onResponse?(observation: Observation): void;
}
