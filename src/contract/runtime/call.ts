/** The argument of a handler, as the engine fills it in. `Call` of ../types.ts is what handlers see of it. */
import type { IfMatch, Page, RequestInfo } from '../types.js';
import type { Exchange } from './exchange.js';
import type { Bag } from './parameters/bag.js';
import { problem } from './problems/problem.js';

export class EngineCall {
  operationId: string;
  path: Bag;
  query: Bag;
  headers: Bag;
  cookies: Bag;
  body: unknown = undefined;
  contentType: string | undefined = undefined;
  page: (Page & { readonly nextCursor: string | null }) | undefined = undefined;
  ifMatch: IfMatch | undefined = undefined;
  declare readonly problem: typeof problem;
  readonly #exchange: Exchange;

  constructor(exchange: Exchange, operationId: string, path: Bag, query: Bag, headers: Bag, cookies: Bag) {
    this.#exchange = exchange;
    this.operationId = operationId;
    this.path = path;
    this.query = query;
    this.headers = headers;
    this.cookies = cookies;
  }

  get actor(): unknown {
    return this.#exchange.actor;
  }

  get accept(): string | undefined {
    return this.#exchange.accept;
  }

  get signal(): AbortSignal {
    return this.#exchange.signal;
  }

  get request(): RequestInfo {
    return this.#exchange;
  }
}
// Shared by all calls: a function of its own for each would be made in vain.
Object.defineProperty(EngineCall.prototype, 'problem', { value: problem });
