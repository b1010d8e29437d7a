/** One function per operation, with what else can be done with it. */
import { call, callerOf, type Caller } from './call.js';
import { ProblemError } from './errors.js';
import { eventsOf, type ServerEvent } from './events.js';
import { finished, follow, type Begun, type FinishOptions, type FollowOptions } from './jobs.js';
import type { CallOptions, ClientOptions } from './options.js';
import { itemsOf, pagesOf } from './pages.js';
import type { AnyReply } from './received.js';
import type { AnyInput, Route, Routes } from './route.js';
import type { Tokens } from './session.js';
import type { Arguments, DeclaredProblem, Input, Item, Job, Page, Reply, Result } from './types.js';

// --- Operations -------------------------------------------------------------------------------------------

/** An operation: call it, or ask for its problems as values. */
export interface Call<Op, Codes extends string, Statuses, Also = unknown> {
  (...input: Arguments<Input<Op> & Also>): Promise<Reply<Op>>;
  /** Answers problems of the service instead of throwing them; everything else is thrown as ever. */
  try(
    ...input: Arguments<Input<Op> & Also>
  ): Promise<Result<Reply<Op>, DeclaredProblem<Op, Codes, Statuses>>>;
  /** Whether an error is a problem of this operation, with one of these codes where some are named. */
  isProblem<Code extends Codes>(
    error: unknown,
    ...codes: Code[]
  ): error is DeclaredProblem<Op, Code, Statuses>;
}

/** An operation whose answer has a version. */
export interface Versioned<Op, Also = unknown> {
  /** Asks only for what has changed since; nothing where it has not. */
  ifChanged(etag: string | undefined, ...input: Arguments<Input<Op> & Also>): Promise<Reply<Op> | undefined>;
}

/** An operation that answers a list in pages. */
export interface Paged<Op> {
  /** Page after page, from the cursor of the query on. */
  pages(...input: Arguments<Input<Op>>): AsyncGenerator<Page<Op>, void>;
  /** Item after item, over all pages. */
  items(...input: Arguments<Input<Op>>): AsyncGenerator<Item<Op>, void>;
}

/** An operation that begins a job. */
export interface Begins<Op> {
  /** The states of the job until it is over. */
  follow(begun: Reply<Op> | string, options?: FollowOptions): AsyncGenerator<Job<Op>, void>;
  /** The job when it has succeeded; throws `JobError` when it has not. */
  finished(begun: Reply<Op> | string, options?: FinishOptions<Job<Op>>): Promise<Job<Op>>;
}

/** An operation that answers server-sent events. */
export interface Streams<Op> {
  /** Event after event; comes back with `Last-Event-ID` when the connection ends. */
  events(...input: Arguments<Input<Op>>): AsyncGenerator<ServerEvent, void>;
}

/** How tokens are renewed, as the document says it (`x-token-refresh`). */
export interface Refresh {
  readonly operation: string;
  /** Members of the answers; `refreshToken` is a member of the request as well. */
  readonly accessToken: string;
  readonly expiresInSeconds?: string;
  readonly refreshToken?: string;
}

type AnyCallInput = AnyInput & CallOptions;

/** Binds the routes to the options: one function per operation. */
export function bind(
  routes: Routes,
  options: ClientOptions,
  refresh?: Refresh,
): Readonly<Record<string, unknown>> {
  const caller = callerOf(options);
  bindSession(routes, caller, refresh);
  return Object.fromEntries(
    Object.entries(routes).map(([id, route]) => [id, operation(caller, routes, id, route, refresh)]),
  );
}

/** The refresh itself needs no token, and is never repeated: it is a POST without a key. */
function bindSession(
  routes: Routes,
  { options, time, random, told }: Caller,
  refresh: Refresh | undefined,
): void {
  const route = refresh && routes[refresh.operation];
  if (!route) return;
  const { session: _, token: _none, ...rest } = options;
  const anonymous: Caller = { options: rest, time, random, told };
  options.session?.bind(async (refreshToken) => {
    const member = refresh.refreshToken;
    const body = member === undefined || refreshToken === undefined ? {} : { [member]: refreshToken };
    return tokensIn((await call(anonymous, refresh.operation, route, { body })).body, refresh, time.now());
  });
}

function tokensIn(body: unknown, refresh: Refresh, now: number): Tokens {
  const members = body as Readonly<Record<string, unknown>>;
  const seconds = members[refresh.expiresInSeconds ?? ''];
  const refreshToken = members[refresh.refreshToken ?? ''];
  return {
    accessToken: String(members[refresh.accessToken]),
    ...(typeof seconds === 'number' && { expiresAt: now + seconds * 1000 }),
    ...(typeof refreshToken === 'string' && { refreshToken }),
  };
}

function operation(
  caller: Caller,
  routes: Routes,
  id: string,
  route: Route,
  refresh: Refresh | undefined,
): unknown {
  const { session } = caller.options;
  const act = async (input?: AnyCallInput): Promise<AnyReply> => {
    const reply = await call(caller, id, route, input);
    if (route.session === 'begins' && refresh)
      await session?.begin(tokensIn(reply.body, refresh, caller.time.now()));
    if (route.session === 'ends') await session?.end();
    return reply;
  };
  const isProblem = (error: unknown, ...codes: string[]): boolean => {
    if (!(error instanceof ProblemError)) return false;
    const { operation: called, code } = error as ProblemError;
    return called === id && (codes.length === 0 || codes.includes(code));
  };
  const pages = (input?: AnyCallInput) => pagesOf(act, id, input);
  const states = (begun: Begun, options?: FollowOptions) => follow(caller, routes, id, begun, options);
  return Object.assign(act, {
    isProblem,
    pages,
    items: (input?: AnyCallInput) => itemsOf(pages(input)),
    follow: states,
    finished: async (begun: Begun, options: FinishOptions<unknown> = {}) =>
      finished(id, states(begun, options), options.onProgress),
    async try(input?: AnyCallInput) {
      try {
        return { ok: true, reply: await act(input) };
      } catch (error) {
        if (isProblem(error)) return { ok: false, error };
        throw error;
      }
    },
    async ifChanged(etag: string | undefined, input?: AnyCallInput) {
      const headers = { ...input?.headers, ...(etag !== undefined && { 'if-none-match': etag }) };
      const reply = await act({ ...input, headers });
      return reply.status === 304 ? undefined : reply;
    },
    events(input?: AnyCallInput) {
      const open = (lastId: string) =>
        act({
          ...input,
          accept: 'text/event-stream',
          headers: { ...input?.headers, ...(lastId !== '' && { 'Last-Event-ID': lastId }) },
        });
      return eventsOf(caller, open, id, input ?? {});
    },
  });
}
