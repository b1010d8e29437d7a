/**
 * openapi-backend with the compiled contract in place of its router and validator. It keeps the handlers by
 * operation id and calls the hooks of a request in their order; it is strict, so that a missing hook or handler
 * refuses instead of letting pass. The rest of the engine knows nothing of it.
 */
import { OpenAPIBackend } from 'openapi-backend';
import type { Exchange } from './exchange.js';
import type { Operation } from './operation.js';

/** What openapi-backend hands to hooks and handlers. */
export interface Context {
  readonly request: Exchange;
  readonly operation: { readonly operationId: string };
  /** What the handler returned. */
  readonly response: unknown;
}

export type Hook = (context: Context) => unknown;

interface Hooks {
  /** Prepares the call; what it throws ends the request. */
  readonly postRoutingHandler: Hook;
  /** Answers with what the handler returned. */
  readonly postResponseHandler: Hook;
}

/** The shape of an operation that openapi-backend asks for; requirements are the business of the engine. */
interface Registered {
  readonly operationId: string;
  readonly path: string;
  readonly method: string;
  readonly security: readonly never[];
}

/** Finds what has been matched already. */
class CompiledRouter {
  private readonly registered: ReadonlyMap<string, Registered>;

  constructor(operations: readonly Operation[]) {
    this.registered = new Map(
      operations.map(({ row: { id, path, method } }) => [
        id,
        { operationId: id, path, method, security: [] },
      ]),
    );
  }

  parseRequest(exchange: Exchange): Exchange {
    return exchange;
  }

  matchOperation({ operation }: Exchange): Registered {
    const registered = operation && this.registered.get(operation.id);
    if (!registered) throw new Error('404-notFound: the request has not been matched');
    return registered;
  }

  getOperation(operationId: string): Registered | undefined {
    return this.registered.get(operationId);
  }

  getOperations(): Registered[] {
    return [...this.registered.values()];
  }
}

export class ContractBackend extends OpenAPIBackend {
  constructor(operations: readonly Operation[], handlers: Readonly<Record<string, Hook>>, hooks: Hooks) {
    super({ definition: 'compiled', strict: true, validate: false });
    // A plain object would find `toString` and its like as handlers.
    this.handlers = Object.create(null) as typeof this.handlers;
    this.router = new CompiledRouter(operations) as unknown as typeof this.router;
    this.initialized = true;
    this.register({ ...handlers, ...hooks } as unknown as typeof this.handlers);
  }

  /** The document was validated when it was compiled, and by rules of 3.1. */
  override validateDefinition(): never {
    throw new Error('the contract is compiled');
  }

  dispatch(exchange: Exchange): Promise<unknown> {
    return this.handleRequest(exchange as never);
  }
}

/** Names that openapi-backend keeps for its hooks: no operation can have them. */
export const RESERVED_IDS: ReadonlySet<string> = new Set(
  new OpenAPIBackend({ definition: 'none' }).allowedHandlers,
);
