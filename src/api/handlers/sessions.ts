import { noContent, ok, problem, writeCookie } from '../../contract/runtime/index.js';
import { RefreshTokenInvalid } from '../../domain/auth/errors.js';
import type { RefreshService } from '../../domain/auth/refresh.js';
import type { ListedSession, SessionService } from '../../domain/auth/sessions.js';
import type { Area } from '../contract.js';
import type { RefuseCrossSite } from '../cross-site.js';
import type { OriginOf } from '../origin.js';
import { presentPage } from '../presenters/page.js';
import { forgottenCookie, presentSignedIn, REFRESH_COOKIE } from '../presenters/signed-in.js';

type Operations = 'refreshTokens' | 'logout' | 'listSessions' | 'getSession' | 'revokeSession';

export interface SessionHandlerNeeds {
  readonly sessions: SessionService;
  readonly refresh: RefreshService;
  readonly originOf: OriginOf;
  readonly refuseCrossSite: RefuseCrossSite;
}

export const sessionHandlers = ({
  sessions,
  refresh,
  originOf,
  refuseCrossSite,
}: SessionHandlerNeeds): Area<Operations> => ({
  async refreshTokens({ body: { refreshToken }, cookies, request }) {
    refuseCrossSite(request);
    const delivery = refreshToken === undefined ? 'cookie' : 'body';
    const signedIn = await refresh
      .refresh(refreshToken ?? cookies[REFRESH_COOKIE], originOf(request))
      .catch((error: unknown) => {
        throw delivery === 'cookie' && error instanceof RefreshTokenInvalid ? forgetting(error) : error;
      });
    const { body, cookies: set } = presentSignedIn(signedIn, delivery);
    return ok(body, { cookies: set });
  },

  async logout({ actor, body: { everywhere = false }, request }) {
    refuseCrossSite(request);
    await sessions.logout(actor, everywhere, originOf(request));
    return noContent({ cookies: [forgottenCookie] });
  },

  async listSessions({ actor, page }) {
    const found = await sessions.list(actor, page);
    return ok(presentPage({ ...found, items: found.items.map(presentSession) }, page));
  },

  async getSession({ actor, path }) {
    return ok(presentSession(await sessions.get(actor, path.sessionId)));
  },

  async revokeSession({ actor, path, ifMatch, request }) {
    await sessions.revoke(actor, path.sessionId, ifMatch, originOf(request));
    return noContent();
  },
});

/** A session changes by being used. */
const presentSession = (session: ListedSession) => ({ ...session, updatedAt: session.lastUsedAt });

/** The same refusal, which also takes back the cookie that is good for nothing. */
const forgetting = ({ code, message }: RefreshTokenInvalid) =>
  problem(code, {
    detail: message,
    headers: {
      'WWW-Authenticate': 'Bearer error="invalid_token"',
      'Set-Cookie': writeCookie(forgottenCookie),
    },
  });
