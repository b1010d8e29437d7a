/** Serves a compiled contract on node:http. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OperationRow } from '../model.js';
import type { Api } from '../types.js';
import { ContractBackend, type Context, type Hook } from './backend.js';
import { idempotent } from './conventions/idempotent-handler.js';
import { Cursors } from './conventions/pagination.js';
import { Deadlines } from './deadlines.js';
import { Exchange, pathOf } from './exchange.js';
import { Failures } from './failures.js';
import { brokenEscape } from './inputs.js';
import { mocksOf, unimplemented, type Mock } from './mock/mock.js';
import type { Observer } from './observer.js';
import { Operation } from './operation.js';
import type { ContractOptions } from './options.js';
import { prepare } from './pipeline.js';
import { Catalogue } from './problems/catalogue.js';
import { type ContractProblem, problem } from './problems/problem.js';
import { isStream, Rendered, type UncheckedReply } from './reply/reply.js';
import { send } from './reply/send.js';
import { Router, type Match } from './router.js';
import { checkStart } from './start-check.js';
import { fitted } from './while-editing.js';

const REQUEST_ID = /^[A-Za-z0-9._-]{8,128}$/;
/** What has to be escaped in a URL, and is not. */
const UNESCAPED = /[^\x21-\x7e]/;

/**
 * Makes the server of a contract. Throws `ContractMismatch` where the document and the application do not fit, with
 * all reasons at once.
 */
export function createContract<A extends Api, U extends string = never>(
  options: ContractOptions<A, U>,
): ContractServer {
  return new ContractServer(options);
}

export class ContractServer {
  /** The rows that are served. */
  readonly operations: readonly OperationRow[];
  /** Operations without a handler that are answered from their examples. */
  readonly mocked: readonly string[];
  private readonly router = new Router<Operation>();
  private readonly backend: ContractBackend;
  private readonly failures: Failures;
  private readonly deadlines: Deadlines | undefined;
  private readonly observer: Observer;
  private readonly newRequestId: () => string;
  private readonly staticHeaders: Readonly<Record<string, string>>;
  private readonly actorKey: (actor: unknown) => string;

  constructor(given: ContractOptions<Api, string>) {
    const options = fitted(given);
    const { contract, validators, serializers, verifiers, conventions = {}, limits = {} } = options;
    const mocks = mocksOf(options);
    checkStart({
      ...options,
      mocks,
      hasIdempotencyStore: conventions.idempotency !== undefined,
      hasCursorKey: conventions.cursorKey !== undefined,
      hasDeadline: limits.deadlineMs !== undefined,
      hasQuota: conventions.quota !== undefined,
    });
    const catalogue = new Catalogue(contract.problems);
    this.operations = contract.operations;
    this.mocked = [...mocks.keys()];
    this.observer = options.observer ?? {};
    this.newRequestId = options.newRequestId ?? randomUUID;
    this.staticHeaders = { ...options.staticHeaders, 'API-Version': contract.version };
    this.actorKey = conventions.actorKey ?? ((actor) => (actor === undefined ? '' : JSON.stringify(actor)));
    this.failures = new Failures(catalogue, options.toProblem, this.staticHeaders);
    const { deadlineMs } = limits;
    if (deadlineMs !== undefined)
      this.deadlines = new Deadlines(deadlineMs, (exchange) => this.expire(exchange));

    const cursors = conventions.cursorKey === undefined ? undefined : new Cursors(conventions.cursorKey);
    const quotas = conventions.quota && {
      policies: contract.rateLimits,
      quota: conventions.quota,
      addressOf: conventions.addressOf ?? (({ remoteAddress }) => remoteAddress),
      actorKey: this.actorKey,
    };
    const operations = contract.operations.map(
      (row) =>
        new Operation(row, {
          contract,
          validators,
          serializers,
          verifiers,
          schemes: contract.securitySchemes,
          checks: options.replies,
          staticHeaders: this.staticHeaders,
          limits: { depth: limits.jsonDepth ?? 64, values: limits.jsonValues ?? 100_000 },
          cursors,
          quotas,
          clock: options.clock ?? (() => new Date()),
          translate: (error) => this.failures.translate(error),
          statusOf: (code) => catalogue.statusOf(code),
        }),
    );
    for (const operation of operations) this.router.add(operation.row, operation);
    this.backend = new ContractBackend(operations, this.handlersOf(operations, options, mocks), {
      postRoutingHandler: ({ request }) => prepare(request, request.operation as Operation, this.actorKey),
      postResponseHandler: (context) => this.answer(context),
    });
  }

  /** False where no operation has the path: the request is untouched, and somebody else's. */
  handle(request: IncomingMessage, response: ServerResponse): boolean {
    const match = this.router.match(pathOf(request.url ?? ''));
    if (match === undefined) return false;
    void this.serve(this.newExchange(request, response), match);
    return true;
  }

  /** Answers with a problem before looking at the request: nobody has the path, or there is no room for it. */
  refuse(request: IncomingMessage, response: ServerResponse, refusal: ContractProblem): void {
    const exchange = this.newExchange(request, response);
    this.observer.onRequest?.(exchange);
    void this.fail(exchange, refusal);
  }

  private newExchange(request: IncomingMessage, response: ServerResponse): Exchange {
    const sent = request.headers['x-request-id'];
    const requestId = typeof sent === 'string' && REQUEST_ID.test(sent) ? sent : this.newRequestId();
    return new Exchange(request, response, requestId);
  }

  private async serve(exchange: Exchange, { route, values, malformed }: Match<Operation>): Promise<void> {
    exchange.operation = route.find(exchange.method);
    exchange.values = values;
    this.observer.onRequest?.(exchange);
    try {
      if (exchange.operation === undefined) return await this.offer(exchange, route.allow);
      const counted = exchange.operation.limiter?.arrive(exchange);
      if (counted) await counted;
      exchange.operation.deprecation?.refuseAfterSunset(exchange);
      if (malformed || UNESCAPED.test(exchange.url)) throw brokenEscape();
      await this.backend.dispatch(exchange);
      this.done(exchange);
    } catch (error) {
      await this.fail(exchange, error);
    }
  }

  /** What a path answers to methods that no operation of it has. */
  private async offer(exchange: Exchange, allow: string): Promise<void> {
    if (exchange.method !== 'OPTIONS') {
      throw problem('method_not_allowed', {
        detail: `${exchange.method} is not a method of this resource.`,
        hint: `Use ${allow}.`,
        headers: { Allow: allow },
      });
    }
    const headers = [...Object.entries(this.staticHeaders).flat(), 'Allow', allow];
    await send(exchange, new Rendered(204, headers, undefined, undefined));
    this.done(exchange);
  }

  private handlersOf(
    operations: readonly Operation[],
    { handlers, conventions, unimplemented: listed = [] }: ContractOptions<Api, string>,
    mocks: ReadonlyMap<string, Mock>,
  ): Record<string, Hook> {
    return Object.fromEntries(
      operations.map((operation) => {
        if (listed.includes(operation.id))
          return [operation.id, unimplemented(operation, mocks.get(operation.id))];
        const handler = handlers[operation.id as never] as (call: unknown) => unknown;
        const call = (exchange: Exchange): unknown => handler(exchange.call);
        const store = operation.row.conventions.idempotency ? conventions?.idempotency : undefined;
        const run = store
          ? idempotent({ operation, handler: call, store, actorKey: this.actorKey, failures: this.failures })
          : call;
        const hook: Hook = ({ request }) => {
          this.deadlines?.add(request);
          return run(request);
        };
        return [operation.id, hook];
      }),
    );
  }

  private answer({ request: exchange, response: reply }: Context): void | Promise<void> {
    const rendered =
      reply instanceof Rendered
        ? reply
        : (exchange.operation as Operation).replies.render(
            exchange,
            reply as UncheckedReply | undefined,
            exchange.call?.page?.nextCursor ?? null,
          );
    if (!isStream(rendered.body)) exchange.body?.dispose?.();
    return send(exchange, rendered);
  }

  private expire(exchange: Exchange): void {
    if (exchange.isAnswered) return;
    const timeout = problem('timeout', 'The answer took too long.');
    exchange.abort(timeout);
    void this.fail(exchange, timeout);
  }

  private async fail(exchange: Exchange, error: unknown): Promise<void> {
    exchange.body?.dispose?.();
    await this.failures.answer(exchange, error);
    this.done(exchange);
  }

  private done(exchange: Exchange): void {
    this.deadlines?.delete(exchange);
    exchange.body?.dispose?.();
    if (exchange.isObserved) return;
    exchange.isObserved = true;
    this.observer.onResponse?.(exchange);
  }
}
