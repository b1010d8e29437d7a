import {
  createClient,
  NetworkError,
  ProblemError,
  SignedOutError,
  Session,
  TimeoutError,
  UnexpectedResponseError,
  type Client,
  type ClientOptions,
} from '../../../generated/client.js';
import * as v2 from '../../../generated/v2/client.js';

/** Who signs in where: with a password, or with a token that somebody else has fetched. */
export interface Credentials {
  readonly url: string;
  readonly email?: string | undefined;
  readonly password?: string | undefined;
  readonly token?: string | undefined;
}

/** The credentials do not suffice to sign in. */
export class MissingCredentials extends Error {}

/** A server that has answered before is waited for as long as a restart can take; one that never has, for a moment. */
const PATIENCE = { maxRetries: Infinity, timeoutMs: 10 * 60_000, attemptTimeoutMs: 60_000 };
const FIRST_CONTACT_MS = 15_000;

/** The clients of both versions of the API, for one person. */
export interface Clients {
  readonly v1: Client;
  readonly v2: v2.Client;
}

/** Clients that are signed in, stay so, and wait for a server that is away. */
export async function connect(
  credentials: Credentials,
  options: Partial<ClientOptions> = {},
): Promise<Clients> {
  const { url, email, password, token } = credentials;
  const common = { baseUrl: url, client: 'spotter-cli/1', ...PATIENCE, ...options };
  const bothWith = (who: Pick<ClientOptions, 'session' | 'token'>): Clients => ({
    v1: createClient({ ...common, ...who }),
    v2: v2.createClient({ ...common, ...who }),
  });
  if (token !== undefined) return bothWith({ token: () => token });
  if (email === undefined || password === undefined) {
    throw new MissingCredentials(
      'Whose workouts are they? Give --as EMAIL and the password (--password or SPOTTER_PASSWORD), or --token.',
    );
  }
  const clients = bothWith({ session: new Session(options) });
  // A sign-in is never repeated, so it waits until there is somebody to ask.
  await clients.v1.getHealth({ timeoutMs: Math.min(FIRST_CONTACT_MS, common.timeoutMs) });
  await clients.v1.login({ body: { email, password, tokenDelivery: 'body' } });
  return clients;
}

/** Why the server is waited for; nothing where waiting would not help. */
export function absenceOf(error: unknown): string | undefined {
  if (isOf(NETWORK, error)) return 'The server cannot be reached';
  if (isOf(TIMEOUT, error)) return 'The server does not answer';
  if (isOf(PROBLEM, error)) return `The server answered ${error.status} ${error.code}`;
  return isOf(UNEXPECTED, error) ? `The server answered ${error.status}` : undefined;
}

/** Nobody answered; waiting may help. */
export const isUnanswered = (error: unknown): boolean => isOf(NETWORK, error) || isOf(TIMEOUT, error);

export const isSignedOut = (error: unknown): boolean => isOf(SIGNED_OUT, error);

// Each client brings errors of its own.
const NETWORK = [NetworkError, v2.NetworkError];
const TIMEOUT = [TimeoutError, v2.TimeoutError];
const PROBLEM = [ProblemError, v2.ProblemError];
const UNEXPECTED = [UnexpectedResponseError, v2.UnexpectedResponseError];
const SIGNED_OUT = [SignedOutError, v2.SignedOutError];

const isOf = <E>(classes: readonly (abstract new (...args: never[]) => E)[], error: unknown): error is E =>
  classes.some((each) => error instanceof each);
