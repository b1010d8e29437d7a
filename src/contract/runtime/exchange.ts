/** One request and its answer, while they are under way. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { RequestInfo } from '../types.js';
import type { Body } from './body/bodies.js';
import type { EngineCall } from './call.js';
import type { Observation } from './observer.js';
import type { Operation } from './operation.js';
import type { Usage } from './usage.js';

export class Exchange implements RequestInfo, Observation {
  readonly startedAt = performance.now();
  readonly method: string;
  readonly url: string;
  /** As sent, without the query. */
  readonly path: string;
  /** As sent, without its `?`. */
  readonly query: string;
  operation: Operation | undefined = undefined;
  /** What the templates of the path stand for, as sent. */
  values: readonly string[] = [];
  actor: unknown = undefined;
  /** The media type chosen for a successful answer. */
  accept: string | undefined = undefined;
  /** What the handler is called with, once the request is known to be valid. */
  call: EngineCall | undefined = undefined;
  body: Body | undefined = undefined;
  /** What it has taken from the quotas of its operation; undefined where that is not limited. */
  usage: Usage | undefined = undefined;

  status = 0;
  mediaType: string | undefined = undefined;
  problem: string | undefined = undefined;
  error: unknown = undefined;
  /** The answer is under way: whatever comes later is not sent. */
  isAnswered = false;
  isObserved = false;

  private controller: AbortController | undefined = undefined;

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
    readonly requestId: string,
  ) {
    this.method = request.method ?? 'GET';
    this.url = request.url ?? '/';
    this.path = pathOf(this.url);
    this.query = this.url.slice(this.path.length + 1);
  }

  get operationId(): string {
    return this.operation?.id ?? 'unmatched';
  }

  get headers(): IncomingHttpHeaders {
    return this.request.headers;
  }

  get connection(): object {
    return this.request.socket;
  }

  get remoteAddress(): string | undefined {
    return this.request.socket.remoteAddress;
  }

  get durationMs(): number {
    return performance.now() - this.startedAt;
  }

  /** Made when a handler asks for it: most never do. */
  get signal(): AbortSignal {
    if (this.controller === undefined) {
      this.controller = new AbortController();
      if (this.response.destroyed) this.abort();
      else this.response.once('close', () => this.response.writableFinished || this.abort());
    }
    return this.controller.signal;
  }

  abort(reason?: unknown): void {
    this.controller?.abort(reason);
  }
}

export function pathOf(url: string): string {
  const question = url.indexOf('?');
  return question < 0 ? url : url.slice(0, question);
}
