/** What an application brings to serve its compiled document. */
import type { Contract, Serializers, Validators } from '../model.js';
import type { Api, Handlers, RequestInfo } from '../types.js';
import type { IdempotencyStore } from './conventions/idempotency.js';
import type { ToProblem } from './failures.js';
import type { Quota } from './limits.js';
import type { Observer } from './observer.js';
import type { ReplyChecks } from './reply/checker.js';
import type { Verifier } from './security.js';

export interface ContractOptions<A extends Api> {
  /** Exports of the generated files. */
  readonly contract: Contract;
  readonly validators: Validators;
  readonly serializers: Serializers;
  readonly handlers: Handlers<A>;
  /** By security scheme. */
  readonly verifiers: Readonly<Record<string, Verifier<A['actor']>>>;
  /** What an error of the application is to a caller; `undefined`: an accident, answered with 500. */
  readonly toProblem?: ToProblem;
  readonly conventions?: {
    /** For operations that take `Idempotency-Key`. */
    readonly idempotency?: IdempotencyStore;
    /** Signs cursors: secret, at least 32 bytes, the same in all processes. */
    readonly cursorKey?: string | Uint8Array;
    /** Tells callers apart, in cursors, idempotency keys and quotas; `undefined` is an anonymous caller. */
    readonly actorKey?: (actor: A['actor'] | undefined) => string;
    /** Counts the requests of operations that are limited. */
    readonly quota?: Quota;
    /** Whose address a request came from, as quotas count it; that of the socket by default. */
    readonly addressOf?: (request: RequestInfo) => string | undefined;
  };
  readonly replies: ReplyChecks;
  readonly observer?: Observer;
  /** Sent with every answer, e.g. `X-Content-Type-Options`; what the document declares as `const` wins. */
  readonly staticHeaders?: Readonly<Record<string, string>>;
  readonly limits?: {
    /** Levels of nesting of a JSON body; 64. */
    readonly jsonDepth?: number;
    /** Values in a JSON body; 100 000. */
    readonly jsonValues?: number;
    /** What a handler may take, after which the answer is 504; none by default. Streams may take longer. */
    readonly deadlineMs?: number;
  };
  readonly newRequestId?: () => string;
  /** What day it is, for operations that have a last one; the system's clock by default. */
  readonly clock?: () => Date;
}
