import type { AuditLog } from '../audit/event.js';
import { TokenInvalid } from '../auth/errors.js';
import type { CallerStates, Sessions } from '../auth/ports.js';
import type { Outbox } from '../mail/outbox.js';
import type { Actor } from '../shared/actor.js';
import type { Atomically } from '../shared/atomically.js';
import type { Origin } from '../shared/origin.js';
import { type Clock, fromMillis, toMillis } from '../shared/time.js';
import { type IfMatch, requireVersion } from '../shared/version.js';
import type { AccountDeletion, Departures } from './departures.js';
import { DeletionNotRequested } from './errors.js';
import type { UserRepository } from './repository.js';
import type { User } from './user.js';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface LeavingServiceNeeds {
  readonly users: UserRepository;
  readonly departures: Departures;
  readonly sessions: Pick<Sessions, 'endAll' | 'requireRecentProof'>;
  readonly callers: CallerStates;
  readonly outbox: Outbox;
  readonly audit: AuditLog;
  readonly atomically: Atomically;
  readonly clock: Clock;
  readonly graceDays: number;
}

/** Leaving, and staying after all. */
export class LeavingService {
  constructor(private readonly needs: LeavingServiceNeeds) {}

  /** Asking again changes nothing: the day stays the one that was told. */
  async leave(actor: Actor, ifMatch: IfMatch, origin: Origin): Promise<AccountDeletion> {
    const { sessions, departures, atomically, clock, graceDays } = this.needs;
    await sessions.requireRecentProof(actor);
    return atomically(async () => {
      const user = await this.lock(actor);
      requireVersion(user.version, ifMatch);
      const known = await departures.find(user.id);
      if (known) return known;
      const requestedAt = clock.now();
      const dueAt = fromMillis(toMillis(requestedAt) + graceDays * DAY_MS);
      await this.depart(user, { requestedAt, dueAt }, origin);
      return { requestedAt, dueAt };
    });
  }

  async stay(actor: Actor, origin: Origin): Promise<User> {
    const { users, departures, outbox, audit, atomically, clock } = this.needs;
    return atomically(async () => {
      const { id, deletionDueAt } = await this.lock(actor);
      const now = clock.now();
      // What is due may be half gone.
      if (deletionDueAt === null || deletionDueAt <= now) throw new DeletionNotRequested();
      await departures.set(id, null, now);
      await audit.record({ type: 'deletion_cancelled', subjectId: id, actorId: id, origin });
      await outbox.enqueue({ template: 'deletion_cancelled', to: { userId: id } });
      const user = await users.find(id);
      if (!user) throw new TokenInvalid();
      return user;
    });
  }

  private async depart({ id }: User, deletion: AccountDeletion, origin: Origin): Promise<void> {
    const { departures, sessions, callers, outbox, audit } = this.needs;
    const { requestedAt, dueAt } = deletion;
    await departures.set(id, deletion, requestedAt);
    await departures.revokeApiKeys(id, requestedAt);
    await sessions.endAll(id, 'leaving');
    await callers.changed(id);
    await audit.record({
      type: 'deletion_requested',
      subjectId: id,
      actorId: id,
      origin,
      details: { dueAt },
    });
    await outbox.enqueue({ template: 'deletion_requested', to: { userId: id }, variables: { dueAt } });
  }

  private async lock({ userId }: Actor): Promise<User> {
    const user = await this.needs.users.lock(userId);
    // The token outlived its user.
    if (!user) throw new TokenInvalid();
    return user;
  }
}
