/** People who sign in as browsers and as apps do, and go on with their sessions. */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../../src/domain/shared/time.js';
import { fromMillis } from '../../src/domain/shared/time.js';
import { must, type Api, type Caller, type Headers, type Members, type Reply, type Shape } from './api.js';

export type SignedIn = Shape<'SignedIn'>;

/** Somebody with an account; everything else is a session. */
export interface Account {
  readonly email: string;
  readonly password: string;
}

/** A clock that goes, and can be moved on. */
export function movedClock(): Clock & { moveOn(duration: { days?: number; seconds?: number }): void } {
  let offset = 0;
  return {
    now: () => fromMillis(Date.now() + offset),
    moveOn({ days = 0, seconds = 0 }) {
      offset += (days * 24 * 60 * 60 + seconds) * 1000;
    },
  };
}

export async function newAccount(api: Api): Promise<Account> {
  const account = { email: `${randomUUID()}@spotter.example`, password: `a good ${randomUUID()}` };
  await must(api.as({}).post('/auth/register', { ...account, displayName: 'Ana' }));
  return account;
}

/** A session whose refresh token is in the body. */
export const signIn = (api: Api, { email, password }: Account, members: Members = {}): Promise<SignedIn> =>
  must(api.as({}).post<SignedIn>('/auth/login', { email, password, tokenDelivery: 'body', ...members }));

export async function newSession(api: Api): Promise<SignedIn> {
  return signIn(api, await newAccount(api));
}

export const refreshWith = (
  api: Api,
  refreshToken: string | undefined,
  headers?: Headers,
): Promise<Reply<SignedIn>> => api.as({}).post<SignedIn>('/auth/refresh', { refreshToken }, headers);

export const bearer = (api: Api, { accessToken }: { readonly accessToken: string }): Caller =>
  api.as({ authorization: `Bearer ${accessToken}` });

export const COOKIE = '__Secure-spotter_refresh';

/** The cookie that an answer sets, as the next request sends it. */
export function cookieOf({ headers }: Reply<unknown>): string {
  const [pair = ''] = (headers['set-cookie'] ?? '').split(';');
  return pair;
}
