import type { SetCookie } from '../../contract/types.js';
import type { SignedIn, TokenDelivery } from '../../domain/auth/ports.js';

export const REFRESH_COOKIE = '__Secure-spotter_refresh';

/** No `Domain`: the cookie belongs to this host alone. The path leads to all that renews or ends a session. */
const attributes = { name: REFRESH_COOKIE, path: '/api/v1/auth', sameSite: 'Strict' } as const;

export interface PresentedSignedIn {
  readonly body: Omit<SignedIn, 'refreshToken'> & { readonly refreshToken?: string };
  readonly cookies: readonly SetCookie[];
}

/** The tokens of a session, each where it belongs: `const { body, cookies } = ...; return ok(body, { cookies })`. */
export function presentSignedIn(signedIn: SignedIn, delivery: TokenDelivery = 'cookie'): PresentedSignedIn {
  if (delivery === 'body') return { body: signedIn, cookies: [] };
  const { refreshToken: value, ...body } = signedIn;
  return { body, cookies: [{ ...attributes, value, maxAgeSeconds: body.refreshTokenExpiresInSeconds }] };
}

/** Has the browser forget the refresh token. */
export const forgottenCookie: SetCookie = { ...attributes, value: '', maxAgeSeconds: 0 };
