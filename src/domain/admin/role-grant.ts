import type { AuditLog } from '../audit/event.js';
import { emailKey } from '../auth/email.js';
import type { CallerStates } from '../auth/ports.js';
import type { Outbox } from '../mail/outbox.js';
import type { Role } from '../shared/actor.js';
import type { Atomically } from '../shared/atomically.js';
import { PreconditionFailed } from '../shared/errors.js';
import type { Clock } from '../shared/time.js';
import { UserNotFound } from './errors.js';
import type { ManagedUser } from './managed-user.js';
import type { ManagedUserRepository } from './repository.js';
import { recordRole } from './role-change.js';

export interface RoleGrantNeeds {
  readonly managedUsers: Pick<ManagedUserRepository, 'lockByEmail' | 'save'>;
  readonly callerStates: CallerStates;
  readonly outbox: Outbox;
  readonly audit: AuditLog;
  readonly atomically: Atomically;
  readonly clock: Clock;
}

/**
 * A role that an operator at the machine gives: how the first administrator comes to be, and how one comes back after
 * the last has gone. Whoever reaches the database needs nobody's leave.
 */
export class RoleGrant {
  constructor(private readonly needs: RoleGrantNeeds) {}

  /** The account before and after; the same where it has the role already. */
  async run(email: string, role: Role): Promise<{ before: ManagedUser; after: ManagedUser }> {
    const { managedUsers, callerStates, atomically, clock } = this.needs;
    return atomically(async () => {
      const before = await managedUsers.lockByEmail(emailKey(email));
      if (!before) throw new UserNotFound();
      if (before.role === role) return { before, after: before };
      const after = { ...before, role, version: before.version + 1, updatedAt: clock.now() };
      if (!(await managedUsers.save(after))) throw new PreconditionFailed();
      await recordRole(this.needs, before, after, { actorId: null });
      await callerStates.changed(after.id);
      return { before, after };
    });
  }
}
