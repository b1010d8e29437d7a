/** Whether, and when, a failed attempt is worth another one. */
import type { ProblemError, TimeoutError } from './errors.js';
import type { Patience } from './options.js';

// --- What is repeated -------------------------------------------------------------------------------------

/** Methods that may be repeated by definition (RFC 9110, 9.2.2). */
const REPEATABLE = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);

/** Answers that say no more than that the service cannot just now. */
const FOR_THE_MOMENT = new Set([429, 502, 503, 504]);

const FIRST_PAUSE = 300;
const LONGEST_BACKOFF = 10_000;

/** A repetition must have no effect of its own, whatever became of the attempt before. */
export function isRepeatable(method: string, headers: Headers, body: unknown): boolean {
  // A stream is used up by the first attempt.
  if (typeof ReadableStream === 'function' && body instanceof ReadableStream) return false;
  return REPEATABLE.has(method) || headers.has('idempotency-key') || headers.has('if-match');
}

/** By name, not by class: a session may have been made by the client of another version. */
function isPassing(error: unknown): boolean {
  const { name, limit, status = 0, code } = error as Partial<ProblemError & TimeoutError>;
  if (name === 'TimeoutError') return limit === 'attempt';
  return name === 'NetworkError' || FOR_THE_MOMENT.has(status) || code === 'idempotency_in_progress';
}

/**
 * The pause before the next attempt, or nothing where this error is the last word. Growing pauses with full jitter,
 * so that many clients of one service do not come back in the same moment; not before the time that the service asks for.
 */
export function pauseAfter(
  error: unknown,
  attempt: number,
  { maxRetries, maxPauseMs }: Required<Patience>,
  random: () => number,
): number | undefined {
  if (attempt > maxRetries || !isPassing(error)) return undefined;
  const backoff = random() * Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_BACKOFF, maxPauseMs);
  const asked = (error as Partial<ProblemError>).retryAfterMs;
  if (asked === undefined) return backoff;
  return asked > maxPauseMs ? undefined : asked + random() * Math.min(FIRST_PAUSE, asked);
}

/** `Retry-After` in either of its forms: seconds, or a date. */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = /[a-z]/i.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
