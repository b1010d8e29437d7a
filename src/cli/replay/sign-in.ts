import { createClient } from '../../../generated/client.js';
import type { SpotterClient } from './http-api.js';

/** Who signs in where: with a password, or with a token that somebody else has fetched. */
export interface Credentials {
  readonly url: string;
  readonly email?: string | undefined;
  readonly password?: string | undefined;
  readonly token?: string | undefined;
}

/** The credentials do not suffice to sign in. */
export class MissingCredentials extends Error {}

/** A server that does not answer at all is given up after so long; the request is then repeated. */
const REPLY_WITHIN_MS = 60_000;

const patientFetch: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(REPLY_WITHIN_MS) });

/** Makes clients that are signed in; each call signs in anew. */
export function signIn({ url, email, password, token }: Credentials): () => Promise<SpotterClient> {
  if (token !== undefined) {
    return async () => createClient({ baseUrl: url, fetch: patientFetch, token: () => token });
  }
  if (email === undefined || password === undefined) {
    throw new MissingCredentials(
      'Whose workouts are they? Give --as EMAIL and the password (--password or SPOTTER_PASSWORD), or --token.',
    );
  }
  return async () => {
    const anonymous = createClient({ baseUrl: url, fetch: patientFetch });
    const { accessToken } = (await anonymous.login({ body: { email, password } })).body;
    return createClient({ baseUrl: url, fetch: patientFetch, token: () => accessToken });
  };
}
