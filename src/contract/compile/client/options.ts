/** What can be chosen for a client, and for a single call. */
import type { TokenKeeper } from './session.js';
import type { Time } from './time.js';

// --- What can be chosen -----------------------------------------------------------------------------------

/** Chosen for all calls of a client, or for one. */
export interface Patience {
  /** How often a call that is safe to repeat is repeated; 3 unless given, 0 for never. */
  readonly maxRetries?: number;
  /** The whole call, attempts and pauses together; two minutes unless given, `Infinity` for no limit. */
  readonly timeoutMs?: number;
  /** One attempt, until its answer is there; half a minute unless given. */
  readonly attemptTimeoutMs?: number;
  /** The longest pause between attempts, one minute unless given. Who is asked to wait longer gets the error at once. */
  readonly maxPauseMs?: number;
}

/** Chosen for one call. */
export interface CallOptions extends Patience {
  /** Media types of the reply, where the operation answers in several. */
  readonly accept?: string;
  /** Ends the call; it then rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** A request before it is sent. Headers may be added; the token is not among them. */
export interface Outgoing {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** 1 for the first. */
  readonly attempt: number;
}

/** How an attempt ended. */
export interface Incoming extends Omit<Outgoing, 'headers'> {
  readonly durationMs: number;
  /** Absent where nothing was answered. */
  readonly status?: number;
  readonly headers?: Headers;
  /** What a failed attempt failed with. */
  readonly error?: unknown;
}

/** An attempt that is about to be repeated. */
export interface Retry {
  readonly operation: string;
  /** The attempt that failed, 1 for the first. */
  readonly attempt: number;
  readonly error: unknown;
  readonly delayMs: number;
}

/** An operation that the service is going to drop. */
export interface Deprecation {
  readonly operation: string;
  readonly since?: Date;
  /** From then on it answers 410. */
  readonly sunset?: Date;
  /** Where to go instead. */
  readonly successor?: string;
}

export interface ClientOptions extends Patience {
  /** Where the service stands, `https://api.example.com`. */
  readonly baseUrl: string;
  /** Who is signed in: keeps tokens, renews them, forgets them. */
  readonly session?: TokenKeeper;
  /** A token that comes from elsewhere, such as an API key; asked for before every call that needs one. */
  readonly token?: () => string | undefined | Promise<string | undefined>;
  /** Who is calling, `my-app/1.2`: sent as `X-Client`, so that the service knows whom a change concerns. */
  readonly client?: string;
  /** Sent with every call. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether browsers send cookies to other origins: `include` for sessions whose refresh token is a cookie. */
  readonly credentials?: 'omit' | 'same-origin' | 'include';
  readonly onRequest?: (request: Outgoing) => void | Promise<void>;
  readonly onResponse?: (response: Incoming) => void;
  readonly onRetry?: (retry: Retry) => void;
  /** Told once for each operation. */
  readonly onDeprecation?: (deprecation: Deprecation) => void;
  readonly fetch?: typeof fetch;
  /** How time passes; for tests. */
  readonly time?: Time;
  /** Between 0 and 1; for tests. */
  readonly random?: () => number;
}

const DEFAULTS = {
  maxRetries: 3,
  timeoutMs: 120_000,
  attemptTimeoutMs: 30_000,
  maxPauseMs: 60_000,
} as const satisfies Patience;

/** What the call chooses, or else the client, or else nobody. */
export const patienceOf = (call: Patience, client: Patience): Required<Patience> => ({
  maxRetries: call.maxRetries ?? client.maxRetries ?? DEFAULTS.maxRetries,
  timeoutMs: call.timeoutMs ?? client.timeoutMs ?? DEFAULTS.timeoutMs,
  attemptTimeoutMs: call.attemptTimeoutMs ?? client.attemptTimeoutMs ?? DEFAULTS.attemptTimeoutMs,
  maxPauseMs: call.maxPauseMs ?? client.maxPauseMs ?? DEFAULTS.maxPauseMs,
});
