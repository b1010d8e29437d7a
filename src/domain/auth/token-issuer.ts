import type { Ids } from '../shared/ids.js';
import type { Instant } from '../shared/time.js';
import type { User } from '../users/user.js';
import type { AccessTokens, SignedIn } from './ports.js';
import { scopesOf } from './scopes.js';
import { type RefreshTokens, secondsBetween, type StoredRefreshToken } from './session.js';

export interface TokenIssuerNeeds {
  readonly access: AccessTokens;
  readonly refresh: RefreshTokens;
  readonly ids: Ids;
}

export interface IssueFor {
  readonly sessionId: string;
  readonly now: Instant;
  /** The end of the session, and so of its refresh token. */
  readonly expiresAt: Instant;
}

/** Makes the pair of tokens with which a session begins, and with which it goes on. */
export class TokenIssuer {
  constructor(private readonly needs: TokenIssuerNeeds) {}

  /** What its owner gets, and what is to be stored of it. */
  async issue(
    user: User,
    { sessionId, now, expiresAt }: IssueFor,
  ): Promise<{ readonly signedIn: SignedIn; readonly stored: StoredRefreshToken }> {
    const { access, refresh, ids } = this.needs;
    const id = ids.next();
    const { token: refreshToken, verifierHash } = await refresh.mint(user.id, id);
    const secondsLeft = secondsBetween(now, expiresAt);
    const claims = { userId: user.id, sessionId, scopes: scopesOf(user.role) };
    const issued = access.issue(claims, secondsLeft);
    return {
      signedIn: {
        accessToken: issued.token,
        tokenType: 'Bearer',
        expiresInSeconds: issued.expiresInSeconds,
        refreshToken,
        refreshTokenExpiresInSeconds: secondsLeft,
        sessionId,
        user,
      },
      stored: { id, sessionId, verifierHash, createdAt: now, expiresAt },
    };
  }
}
