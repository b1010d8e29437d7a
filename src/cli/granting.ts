import type { Logger } from '../core/logger.js';
import type { ManagedUser } from '../domain/admin/managed-user.js';
import { RoleGrant } from '../domain/admin/role-grant.js';
import type { Role } from '../domain/shared/actor.js';
import type { Database } from '../infrastructure/database/database.js';
import { SqlAuditLog } from '../infrastructure/repositories/audit.js';
import { SqlOutbox } from '../infrastructure/repositories/mail-queue.js';
import { SqlManagedUserRepository } from '../infrastructure/repositories/managed-users.js';
import { announceCaller } from '../infrastructure/security/caller-changes.js';
import { systemClock as clock, uuids as ids } from '../infrastructure/system.js';

/** Gives the role from outside of any server; those that run are told with the commit. */
export function grantRole(
  db: Database,
  logger: Pick<Logger, 'info' | 'warn'>,
  email: string,
  role: Role,
): Promise<{ before: ManagedUser; after: ManagedUser }> {
  const grant = new RoleGrant({
    managedUsers: new SqlManagedUserRepository(db),
    callerStates: { changed: (userId) => announceCaller(db, userId) },
    outbox: new SqlOutbox({ db, clock, ids }),
    audit: new SqlAuditLog({ db, logger, clock, ids }),
    atomically: db.atomically,
    clock,
  });
  return grant.run(email, role);
}
