/**
 * The types that bind handlers to the document. They are derived from two generated interfaces: `operations`
 * (openapi-typescript) and `Traits` (generated/routes.ts, what openapi-typescript does not know). A handler
 * that is missing, misspelt, or answers what the document does not declare does not compile.
 */
import type { Api, OperationId } from './typing/api.js';
import type { Call } from './typing/call.js';
import type { Reply } from './typing/reply.js';

export type { Api, OperationId, OperationTraits } from './typing/api.js';
export type {
  Call,
  CursorKey,
  FilePart,
  IfMatch,
  MultipartBody,
  Page,
  ProblemFactory,
  RequestInfo,
} from './typing/call.js';
export type { AsRead, AsWritten } from './typing/generated.js';
export type { ByteSource, Reply, ServerSentEvent, SetCookie } from './typing/reply.js';

export type Handler<A extends Api, Id extends OperationId<A>> = (
  call: Call<A, Id>,
) => Promise<Reply<A, Id>> | Reply<A, Id>;

/** All handlers of a document, but for the operations `Unimplemented`, which have none yet. */
export type Handlers<A extends Api, Unimplemented extends string = never> = {
  readonly [Id in Exclude<OperationId<A>, Unimplemented>]: Handler<A, Id>;
};

/**
 * `defineHandlers<App>()({...})`: all handlers of a document, no more and no fewer. Made in two steps, since
 * the document is named and the handlers are inferred. The second type names the operations without a handler.
 */
export const defineHandlers =
  <A extends Api, Unimplemented extends OperationId<A> = never>() =>
  <H extends Handlers<A, Unimplemented>>(
    handlers: H & Record<Exclude<keyof H, Exclude<OperationId<A>, Unimplemented>>, Surplus>,
  ): Handlers<A, Unimplemented> =>
    handlers;

/** What the compiler shows beside a handler that nobody calls. */
type Surplus = 'is no operation, or is listed as unimplemented' & { readonly [surplus]: true };
declare const surplus: unique symbol;
