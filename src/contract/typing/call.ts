/** The call: everything that a request said, already validated. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable as ByteStream } from 'node:stream';
import type { ContractProblem, ProblemContent } from '../runtime/problems/problem.js';
import type { Api, OperationId } from './api.js';
import type { AsWritten, Flat, Member, Operation, OrNothing, Parameters, Trait } from './generated.js';

type WithDefaults<P, D> = Flat<
  { readonly [K in keyof P as K extends D ? never : K]: P[K] } & {
    readonly [K in keyof P as K extends D ? K : never]-?: Exclude<P[K], undefined>;
  }
>;
type LowerCase<P> = { [K in keyof P as Lowercase<K & string>]: P[K] };

type RequestContent<A extends Api, Id extends OperationId<A>> = Member<
  Member<Operation<A, Id>, 'requestBody'>,
  'content'
>;

type RequestBodyOf<M, S, Files extends string> = M extends `multipart/${string}`
  ? MultipartBody<AsWritten<S>, Files>
  : M extends `${string}json` | 'application/x-www-form-urlencoded'
    ? AsWritten<S>
    : M extends `text/${string}`
      ? string
      : ByteStream;

type RequestBodies<A extends Api, Id extends OperationId<A>, C = RequestContent<A, Id>> = {
  [M in keyof C]: RequestBodyOf<M, C[M], Trait<A, Id, 'files'>>;
}[keyof C];

/** `undefined` where the operation takes no body, and where it may be left out. */
type RequestBody<A extends Api, Id extends OperationId<A>> = [RequestContent<A, Id>] extends [never]
  ? undefined
  : Operation<A, Id> extends { requestBody: object }
    ? RequestBodies<A, Id>
    : RequestBodies<A, Id> | undefined;

/** One file of a multipart body. It must be read, or left, before the next one comes. */
export interface FilePart<Name extends string = string> {
  /** The member of the form. */
  readonly name: Name;
  /** As the client named it, without directories. It is a label, never a path. */
  readonly filename: string | undefined;
  readonly mediaType: string;
  readonly stream: ByteStream;
}

/**
 * A multipart body: its text fields, validated, and its files in the order in which they arrive. The fields
 * come first on the wire; what follows them is read while the handler asks for it.
 */
export interface MultipartBody<Fields, Files extends string = string> {
  readonly fields: Flat<Omit<Fields, Files>>;
  readonly files: AsyncIterable<FilePart<Files>>;
}

/** One page of a collection. Present where the operation declares `cursor` and `limit`. */
export interface Page {
  readonly limit: number;
  /** Sort keys of the last item of the page before; absent on the first page. */
  readonly after?: readonly CursorKey[];
  /** The cursor of the next page, and its `Link`; `null` without keys: there is no more. */
  next(keys: readonly CursorKey[] | undefined): string | null;
}

export type CursorKey = string | number | null;

/** `If-Match`: any version, or one of these. */
export type IfMatch = '*' | readonly number[];

/** What verifiers and handlers may know of the request itself. */
export interface RequestInfo {
  readonly requestId: string;
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** The socket's peer; behind a proxy that is the proxy. */
  readonly remoteAddress: string | undefined;
  /** The same object for all requests of one connection: to remember by, not to look into. */
  readonly connection: object;
}

/** Makes a problem that the operation declares: `throw problem('workout_not_found')`. */
export type ProblemFactory<Code extends string> = (
  code: Code,
  content?: string | ProblemContent,
) => ContractProblem;

/** An actor that has a member `role` has one of those that the operation asks for. */
type Admitted<Actor, Roles extends string> = [Roles] extends [never]
  ? Actor
  : Actor extends { readonly role: string }
    ? Actor & { readonly role: Roles }
    : Actor;

/** The one argument of a handler. */
export interface Call<A extends Api, Id extends OperationId<A>> {
  readonly operationId: Id;
  readonly path: Flat<Readonly<OrNothing<Parameters<A, Id, 'path'>>>>;
  readonly query: WithDefaults<OrNothing<Parameters<A, Id, 'query'>>, Trait<A, Id, 'defaults'>>;
  /** Declared headers, by their names in lower case. */
  readonly headers: WithDefaults<
    LowerCase<OrNothing<Parameters<A, Id, 'header'>>>,
    Lowercase<Trait<A, Id, 'defaults'>>
  >;
  readonly cookies: WithDefaults<OrNothing<Parameters<A, Id, 'cookie'>>, Trait<A, Id, 'defaults'>>;
  readonly body: RequestBody<A, Id>;
  /** The declared media type that the body has; tells bodies apart where several are declared. */
  readonly contentType: Extract<keyof RequestContent<A, Id>, string> | undefined;
  readonly actor: Trait<A, Id, 'identity'> extends 'required'
    ? Admitted<A['actor'], Trait<A, Id, 'roles'>>
    : Trait<A, Id, 'identity'> extends 'none'
      ? undefined
      : A['actor'] | undefined;
  readonly page: Trait<A, Id, 'pagination'> extends true ? Page : undefined;
  readonly ifMatch: Trait<A, Id, 'ifMatch'> extends true ? IfMatch | undefined : undefined;
  /** The media type of a successful answer that the client likes best. */
  readonly accept: string | undefined;
  readonly problem: ProblemFactory<Trait<A, Id, 'problems'>>;
  /** Aborted when the client is gone or the deadline has passed. */
  readonly signal: AbortSignal;
  readonly request: RequestInfo;
}
