import type { AuditLog } from '../audit/event.js';
import type { Atomically } from '../shared/atomically.js';
import type { Origin } from '../shared/origin.js';
import type { Clock, Instant } from '../shared/time.js';
import { RefreshTokenInvalid } from './errors.js';
import type { CallerStates, SignedIn } from './ports.js';
import { idleEnd, type RefreshTokens, type SessionRepository, type SessionUsers } from './session.js';
import type { TokenIssuer } from './token-issuer.js';

export interface RefreshServiceNeeds {
  readonly sessions: SessionRepository;
  readonly users: SessionUsers;
  readonly refreshTokens: RefreshTokens;
  readonly issuer: TokenIssuer;
  readonly states: CallerStates;
  readonly audit: AuditLog;
  readonly atomically: Atomically;
  readonly clock: Clock;
}

/** A token that proved itself. Whether it still holds is another question. */
interface Presented {
  readonly userId: string;
  readonly tokenId: string;
  readonly sessionId: string;
}

/** Carries sessions on: each refresh token makes its successor, once. */
export class RefreshService {
  constructor(private readonly needs: RefreshServiceNeeds) {}

  /**
   * New tokens for the session of the token. Throws RefreshTokenInvalid for every reason there is, after the same
   * work. A token that was used before has two holders, one of whom is a thief: their session ends.
   */
  async refresh(token: string | undefined, origin: Origin): Promise<SignedIn> {
    const presented = await this.prove(token);
    // What the answer is must not undo what was done: the end of a session is committed before it is refused.
    const signedIn = presented && (await this.needs.atomically(() => this.carryOn(presented, origin)));
    if (!signedIn) throw new RefreshTokenInvalid();
    return signedIn;
  }

  private async prove(token: string | undefined): Promise<Presented | undefined> {
    const { sessions, refreshTokens } = this.needs;
    const parsed = token === undefined ? undefined : refreshTokens.parse(token);
    const known = parsed && (await sessions.findToken(parsed.userId, parsed.tokenId));
    const isTrue = await refreshTokens.verify(parsed?.verifier, known?.verifierHash);
    if (!parsed || !known || !isTrue) return undefined;
    return { userId: parsed.userId, tokenId: parsed.tokenId, sessionId: known.sessionId };
  }

  /** Everything under the lock of the session: of any number of callers one at a time is here. */
  private async carryOn(presented: Presented, origin: Origin): Promise<SignedIn | undefined> {
    const { sessions, users, issuer, clock } = this.needs;
    const { userId, tokenId, sessionId } = presented;
    const session = await sessions.lock(userId, sessionId);
    const now = clock.now();
    if (!session || session.isEnded || !session.isUserActive || session.expiresAt <= now) return undefined;
    if (!(await sessions.useToken(userId, tokenId, now))) return this.endReused(presented, now, origin);
    const user = await users.find(userId);
    if (!user) return undefined;
    const expiresAt = idleEnd(now, session.absoluteExpiresAt);
    const { signedIn, stored } = await issuer.issue(user, { sessionId, now, expiresAt });
    const { address, userAgent } = origin;
    await sessions.renew(userId, { lastUsedAt: now, expiresAt, address, userAgent, token: stored });
    return signedIn;
  }

  private async endReused(
    { userId, sessionId }: Presented,
    now: Instant,
    origin: Origin,
  ): Promise<undefined> {
    const { sessions, states, audit } = this.needs;
    await sessions.end(userId, sessionId, 'reuse', now);
    const details = { sessionId };
    await audit.record({ type: 'refresh_token_reused', subjectId: userId, actorId: null, origin, details });
    await states.changed(userId);
    return undefined;
  }
}
