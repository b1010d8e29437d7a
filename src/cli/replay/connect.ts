import {
  createClient,
  NetworkError,
  ProblemError,
  Session,
  TimeoutError,
  UnexpectedResponseError,
  type Client,
  type ClientOptions,
} from '../../../generated/client.js';

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

/** A client that is signed in, stays so, and waits for a server that is away. */
export async function connect(
  credentials: Credentials,
  options: Partial<ClientOptions> = {},
): Promise<Client> {
  const { url, email, password, token } = credentials;
  const common = { baseUrl: url, client: 'spotter-cli/1', ...PATIENCE, ...options };
  if (token !== undefined) return createClient({ ...common, token: () => token });
  if (email === undefined || password === undefined) {
    throw new MissingCredentials(
      'Whose workouts are they? Give --as EMAIL and the password (--password or SPOTTER_PASSWORD), or --token.',
    );
  }
  const client = createClient({ ...common, session: new Session(options) });
  // A sign-in is never repeated, so it waits until there is somebody to ask.
  await client.getHealth({ timeoutMs: Math.min(FIRST_CONTACT_MS, common.timeoutMs) });
  await client.login({ body: { email, password, tokenDelivery: 'body' } });
  return client;
}

/** Why the server is waited for; nothing where waiting would not help. */
export function absenceOf(error: unknown): string | undefined {
  if (error instanceof NetworkError) return 'The server cannot be reached';
  if (error instanceof TimeoutError) return 'The server does not answer';
  if (error instanceof ProblemError) return `The server answered ${error.status} ${error.code}`;
  return error instanceof UnexpectedResponseError ? `The server answered ${error.status}` : undefined;
}
