import type { AuditLog } from '../audit/event.js';
import type { CallerStates, Sessions } from '../auth/ports.js';
import type { Outbox } from '../mail/outbox.js';
import type { Actor } from '../shared/actor.js';
import type { Atomically } from '../shared/atomically.js';
import { PreconditionFailed } from '../shared/errors.js';
import type { Origin } from '../shared/origin.js';
import type { Page, PageRequest } from '../shared/page.js';
import { type Patch, patched } from '../shared/patch.js';
import type { Clock } from '../shared/time.js';
import { type IfMatch, requireVersion } from '../shared/version.js';
import { LastAdministrator, NoLongerAdministrator, OwnAccount, UserNotFound } from './errors.js';
import type { ManagedUser } from './managed-user.js';
import type { ManagedUserRepository, UserFilter } from './repository.js';
import { recordRole } from './role-change.js';

export type ManagedUserPatch = Patch<Pick<ManagedUser, 'role' | 'status'>>;

export interface AdminServiceNeeds {
  readonly managedUsers: ManagedUserRepository;
  readonly sessions: Pick<Sessions, 'endAll'>;
  readonly callerStates: CallerStates;
  readonly outbox: Outbox;
  readonly audit: AuditLog;
  readonly atomically: Atomically;
  readonly clock: Clock;
}

/** What administrators do with accounts. */
export class AdminService {
  constructor(private readonly needs: AdminServiceNeeds) {}

  list(filter: UserFilter, page: PageRequest): Promise<Page<ManagedUser>> {
    return this.needs.managedUsers.list(filter, page);
  }

  async get(userId: string): Promise<ManagedUser> {
    const user = await this.needs.managedUsers.find(userId);
    if (!user) throw new UserNotFound();
    return user;
  }

  async update(
    actor: Actor,
    userId: string,
    patch: ManagedUserPatch,
    ifMatch: IfMatch,
    origin: Origin,
  ): Promise<ManagedUser> {
    const { managedUsers, atomically, clock } = this.needs;
    return atomically(async () => {
      // The administrators first and always: whoever else changes one waits here, and nobody for anybody in a circle.
      const administrators = await managedUsers.lockAdministrators();
      const before = await managedUsers.lock(userId);
      if (!before) throw new UserNotFound();
      requireVersion(before.version, ifMatch);
      const wanted = patched(before, patch, ['role', 'status']);
      if (wanted.role === before.role && wanted.status === before.status) return before;
      requireStanding(actor, before, administrators);
      const after = { ...wanted, version: before.version + 1, updatedAt: clock.now() };
      if (!(await managedUsers.save(after))) throw new PreconditionFailed();
      await this.settle(actor, before, after, origin);
      return after;
    });
  }

  /** How many sessions there were does not matter to the caller: none is left. */
  async endSessions(actor: Actor, userId: string, ifMatch: IfMatch, origin: Origin): Promise<void> {
    const { managedUsers, sessions, callerStates, audit, atomically } = this.needs;
    await atomically(async () => {
      const user = await managedUsers.lock(userId);
      if (!user) throw new UserNotFound();
      requireVersion(user.version, ifMatch);
      const ended = await sessions.endAll(userId, 'revoked');
      await callerStates.changed(userId);
      const event = { type: 'sessions_ended', subjectId: userId, actorId: actor.userId, origin } as const;
      await audit.record({ ...event, details: { sessions: ended } });
    });
  }

  /** What follows from a change, in the same transaction. */
  private async settle(actor: Actor, before: ManagedUser, after: ManagedUser, origin: Origin): Promise<void> {
    const { sessions, callerStates, audit } = this.needs;
    const by = { actorId: actor.userId, origin };
    if (after.role !== before.role) await recordRole(this.needs, before, after, by);
    if (after.status !== before.status) {
      const details = { before: before.status, after: after.status };
      await audit.record({ ...by, type: 'status_changed', subjectId: after.id, details });
      if (after.status === 'suspended') await sessions.endAll(after.id, 'suspended');
    }
    await callerStates.changed(after.id);
  }
}

/** `administrators` are those who can sign in, before the change. */
function requireStanding(actor: Actor, target: ManagedUser, administrators: readonly string[]): void {
  if (target.id === actor.userId) throw new OwnAccount();
  // Every change of an administrator takes something away: there is nothing above them.
  if (administrators.length === 1 && administrators[0] === target.id) throw new LastAdministrator();
  if (!administrators.includes(actor.userId)) throw new NoLongerAdministrator();
}
