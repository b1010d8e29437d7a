import type { AuditLog } from '../audit/event.js';
import type { Actor } from '../shared/actor.js';
import type { Atomically } from '../shared/atomically.js';
import type { Ids } from '../shared/ids.js';
import type { Origin } from '../shared/origin.js';
import type { Page, PageRequest } from '../shared/page.js';
import { type Clock, toMillis } from '../shared/time.js';
import { type IfMatch, requireVersion } from '../shared/version.js';
import { ReauthenticationRequired, SessionNotFound } from './errors.js';
import type { CallerStates, SessionEndReason, Sessions, SessionStart, SignedIn } from './ports.js';
import { absoluteEnd, idleEnd, later, type Session, type SessionRepository } from './session.js';
import type { TokenIssuer } from './token-issuer.js';

export interface SessionServiceNeeds {
  readonly sessions: SessionRepository;
  readonly issuer: TokenIssuer;
  readonly states: CallerStates;
  readonly audit: AuditLog;
  readonly atomically: Atomically;
  readonly clock: Clock;
  readonly ids: Ids;
}

const MINUTE_MS = 60 * 1000;
/** For how long a proof of who somebody is is recent. */
const RECENT_MS = 10 * MINUTE_MS;
/** Ended sessions stay for a month: the lockout asks where somebody has signed in from. */
const KEPT_MS = 30 * 24 * 60 * MINUTE_MS;

/** A session on a list; the one that asks is marked. */
export type ListedSession = Session & { readonly isCurrent: boolean };

/** Sessions: their beginning, who sees them, and all ways in which they are ended by somebody. */
export class SessionService implements Sessions {
  constructor(private readonly needs: SessionServiceNeeds) {}

  begin({ user, method, device, origin }: SessionStart): Promise<SignedIn> {
    const { sessions, issuer, audit, atomically, clock, ids } = this.needs;
    return atomically(async () => {
      const now = clock.now();
      const absoluteExpiresAt = absoluteEnd(now);
      const expiresAt = idleEnd(now, absoluteExpiresAt);
      const session = {
        id: ids.next(),
        method,
        device: { name: device?.name ?? null, platform: device?.platform ?? null },
        userAgent: origin.userAgent,
        address: origin.address,
        createdAt: now,
        expiresAt,
        absoluteExpiresAt,
      };
      const { signedIn, stored } = await issuer.issue(user, { sessionId: session.id, now, expiresAt });
      await sessions.add(user.id, session, stored);
      const details = { method, sessionId: session.id };
      await audit.record({ type: 'signed_in', subjectId: user.id, actorId: user.id, origin, details });
      return signedIn;
    });
  }

  async list(actor: Actor, page: PageRequest): Promise<Page<ListedSession>> {
    const found = await this.needs.sessions.list(actor.userId, this.needs.clock.now(), page);
    return { ...found, items: found.items.map((session) => marked(actor, session)) };
  }

  async get(actor: Actor, id: string): Promise<ListedSession> {
    const session = await this.needs.sessions.find(actor.userId, id, this.needs.clock.now());
    if (!session) throw new SessionNotFound();
    return marked(actor, session);
  }

  /** Ends one session, be it the one that asks. */
  async revoke(actor: Actor, id: string, ifMatch: IfMatch, origin: Origin): Promise<void> {
    const { sessions, states, audit, atomically, clock } = this.needs;
    await atomically(async () => {
      const now = clock.now();
      await sessions.lock(actor.userId, id);
      const session = await sessions.find(actor.userId, id, now);
      if (!session) throw new SessionNotFound();
      requireVersion(session.version, ifMatch);
      await sessions.end(actor.userId, id, 'revoked', now);
      await audit.record({ ...by(actor, origin), type: 'session_revoked', details: { sessionId: id } });
      await states.changed(actor.userId);
    });
  }

  /** Ends the session that asks, or all of its user. */
  async logout(actor: Actor, everywhere: boolean, origin: Origin): Promise<void> {
    const { sessions, states, audit, atomically, clock } = this.needs;
    await atomically(async () => {
      if (everywhere) await this.endAll(actor.userId, 'logout');
      else if (actor.sessionId !== undefined)
        await sessions.end(actor.userId, actor.sessionId, 'logout', clock.now());
      await audit.record({ ...by(actor, origin), type: 'signed_out', details: { everywhere } });
      await states.changed(actor.userId);
    });
  }

  endAll(userId: string, reason: SessionEndReason, except?: string): Promise<number> {
    const { sessions, states, atomically, clock } = this.needs;
    return atomically(async () => {
      const count = await sessions.endAll(userId, reason, clock.now(), except ?? null);
      await states.changed(userId);
      return count;
    });
  }

  async requireRecentProof({ userId, sessionId }: Actor): Promise<void> {
    const { sessions, clock } = this.needs;
    const provedAt = sessionId === undefined ? undefined : await sessions.authenticatedAt(userId, sessionId);
    if (provedAt === undefined || toMillis(clock.now()) - toMillis(provedAt) > RECENT_MS)
      throw new ReauthenticationRequired();
  }

  async proved({ userId, sessionId }: Actor): Promise<void> {
    if (sessionId === undefined) throw new ReauthenticationRequired();
    await this.needs.sessions.prove(userId, sessionId, this.needs.clock.now());
  }

  /** Removes what ended a while ago; how many sessions there were. */
  purge(): Promise<number> {
    return this.needs.sessions.purge(later(this.needs.clock.now(), -KEPT_MS));
  }
}

const marked = (actor: Actor, session: Session): ListedSession => ({
  ...session,
  isCurrent: session.id === actor.sessionId,
});

const by = ({ userId }: Actor, origin: Origin) => ({ subjectId: userId, actorId: userId, origin });
