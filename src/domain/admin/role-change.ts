import type { AuditEvent, AuditLog } from '../audit/event.js';
import type { Outbox } from '../mail/outbox.js';
import type { ManagedUser } from './managed-user.js';

interface Witnesses {
  readonly audit: AuditLog;
  readonly outbox: Outbox;
}

/** Writes down that somebody has another role, and tells them; part of the transaction that gives it. */
export async function recordRole(
  { audit, outbox }: Witnesses,
  before: ManagedUser,
  after: ManagedUser,
  by: Pick<AuditEvent, 'actorId' | 'origin'>,
): Promise<void> {
  const details = { before: before.role, after: after.role };
  await audit.record({ ...by, type: 'role_changed', subjectId: after.id, details });
  await outbox.enqueue({
    template: 'role_changed',
    to: { userId: after.id },
    variables: { role: after.role },
  });
}
