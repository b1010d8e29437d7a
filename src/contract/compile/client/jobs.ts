/** Work that goes on after the answer: a 202 whose `Location` is the job. */
import { call, type Caller } from './call.js';
import { JobError, UnexpectedResponseError } from './errors.js';
import { eventsOf } from './events.js';
import type { AnyReply } from './received.js';
import { retryAfterOf } from './retry.js';
import { valuesIn, type Routes } from './route.js';
import { Watch } from './time.js';

// --- Jobs -------------------------------------------------------------------------------------------------

export interface FollowOptions {
  /** Stops following; the job goes on. */
  readonly signal?: AbortSignal | undefined;
}

export interface FinishOptions<Job> extends FollowOptions {
  /** Told of each state, the last one included. */
  readonly onProgress?: (job: Job) => void;
}

/** The reply that began the job, or where the job is. */
export type Begun = { readonly status: number; readonly headers: Headers; readonly body: unknown } | string;

interface AnyJob {
  readonly status?: string;
  readonly progress?: number;
}

const OVER = new Set(['succeeded', 'failed', 'cancelled']);
const POLL_AFTER = 1_000;
const LONGEST_POLL = 10_000;

const isOver = (job: AnyJob): boolean => job.status !== undefined && OVER.has(job.status);

/** The operation that reads this location, and how to call it. */
function readerOf(routes: Routes, path: string) {
  for (const [operation, route] of Object.entries(routes)) {
    const values = route.method === 'GET' ? valuesIn(route.path, path) : undefined;
    if (values) return { operation, route, path: values };
  }
  return undefined;
}

/** The states of a job, each once, until it is over. Events are used where the job offers them, else it is asked. */
export async function* follow(
  caller: Caller,
  routes: Routes,
  operation: string,
  begun: Begun,
  { signal }: FollowOptions = {},
): AsyncGenerator<AnyJob, void> {
  const isReply = typeof begun !== 'string';
  if (isReply) yield begun.body as AnyJob;
  // `Prefer: wait` may have been enough, or the job is over before anybody asks.
  if (isReply && (begun.status !== 202 || isOver(begun.body as AnyJob))) return;
  const location = isReply ? (begun.headers.get('location') ?? '') : begun;
  const path = new URL(location, caller.options.baseUrl).pathname;
  const job = readerOf(routes, path);
  const headers = isReply ? begun.headers : new Headers();
  if (!job)
    throw new UnexpectedResponseError(operation, 202, headers, '', undefined, `no operation reads ${path}`);
  const events = readerOf(routes, `${path}/events`);
  if (events?.route.accept?.includes('text/event-stream'))
    for await (const state of statesByEvents(caller, events, signal)) {
      yield state;
      if (isOver(state)) return;
    }
  yield* statesByAsking(caller, job, headers, signal);
}

type Reader = NonNullable<ReturnType<typeof readerOf>>;

/** Ends without a last state where the events do. */
async function* statesByEvents(
  caller: Caller,
  { operation, route, path }: Reader,
  signal: AbortSignal | undefined,
): AsyncGenerator<AnyJob, void> {
  const open = async (lastId: string): Promise<AnyReply> =>
    call(caller, operation, route, {
      path,
      signal,
      accept: 'text/event-stream',
      ...(lastId !== '' && { headers: { 'Last-Event-ID': lastId } }),
    });
  try {
    for await (const { data } of eventsOf(caller, open, operation, { signal }))
      yield JSON.parse(data) as AnyJob;
  } catch (error) {
    // The job can still be asked.
    if (signal?.aborted) throw error;
  }
}

async function* statesByAsking(
  caller: Caller,
  { operation, route, path }: Reader,
  begun: Headers,
  signal: AbortSignal | undefined,
): AsyncGenerator<AnyJob, void> {
  let [headers, pause, seen] = [begun, POLL_AFTER, ''];
  for (;;) {
    const watch = new Watch(caller.time).follow(signal);
    const asked = retryAfterOf(headers, caller.time.now());
    await watch.pause(asked ?? pause).finally(() => watch.release());
    pause = Math.min(pause * 1.5, LONGEST_POLL);
    const reply = await call(caller, operation, route, { path, signal });
    const job = reply.body as AnyJob;
    headers = reply.headers;
    const text = JSON.stringify(job);
    if (text !== seen) yield job;
    seen = text;
    if (isOver(job)) return;
  }
}

/** The last state of a job that succeeded. */
export async function finished(
  operation: string,
  states: AsyncIterable<AnyJob>,
  onProgress?: (job: AnyJob) => void,
): Promise<AnyJob> {
  let last: AnyJob = {};
  for await (last of states) onProgress?.(last);
  if (isOver(last) && last.status !== 'succeeded') throw new JobError(operation, last.status!, last);
  return last;
}
