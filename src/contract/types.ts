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

export type Handlers<A extends Api> = { readonly [Id in OperationId<A>]: Handler<A, Id> };

/**
 * `defineHandlers<App>()({...})`: all handlers of a document, no more and no fewer. Made in two steps, since
 * the document is named and the handlers are inferred.
 */
export const defineHandlers =
  <A extends Api>() =>
  <H extends Handlers<A>>(handlers: H & Record<Exclude<keyof H, OperationId<A>>, never>): Handlers<A> =>
    handlers;
