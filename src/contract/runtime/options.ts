/** What an application brings to serve its compiled document. */
import type { Contract, Serializers, Validators } from '../model.js';
import type { Api, Handlers, RequestInfo } from '../types.js';
import type { IdempotencyStore } from './conventions/idempotency.js';
import type { ToProblem } from './failures.js';
import type { Quota } from './limits.js';
import type { Observer } from './observer.js';
import type { ReplyChecks } from './reply/checker.js';
import type { Verifier } from './security.js';

/** `U`: the operations that have no handler yet. */
export interface ContractOptions<A extends Api, U extends string = never> {
  /** Exports of the generated files. */
  readonly contract: Contract;
  readonly validators: Validators;
  readonly serializers: Serializers;
  readonly handlers: Handlers<A, U>;
  /** Operations that are declared and have no handler yet; each declares the problem `not_implemented`. */
  readonly unimplemented?: readonly U[];
  /**
   * Makes the bundled document, where operations without a handler are answered from its examples, as while people
   * develop. Without it they are answered with 501.
   */
  readonly mock?: (() => unknown) | undefined;
  /**
   * The document changes while the server runs. Operations without a handler are then answered like those that are
   * listed, and handlers without an operation wait for one.
   */
  readonly whileEditing?: boolean | undefined;
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
