/** What consumers of a generated client see of its core; everything else stays inside. */

// --- What can be imported ---------------------------------------------------------------------------------

export {
  CallError,
  JobError,
  NetworkError,
  ProblemError,
  SignedOutError,
  TimeoutError,
  UnexpectedResponseError,
} from './errors.js';
export { readEvents } from './events.js';
export { Session } from './session.js';
export type { Fault, ProblemDetails } from './errors.js';
export type { Begins, Call, Paged, Streams, Versioned } from './bind.js';
export type { ServerEvent } from './events.js';
export type { FinishOptions, FollowOptions } from './jobs.js';
export type {
  CallOptions,
  ClientOptions,
  Deprecation,
  Incoming,
  Outgoing,
  Patience,
  Retry,
} from './options.js';
export type { Lock, Renewal, SessionOptions, TokenKeeper, TokenStore, Tokens } from './session.js';
export type { Time } from './time.js';
export type { Input, Item, Job, Page, Reply, Result, SeenVersion } from './types.js';
