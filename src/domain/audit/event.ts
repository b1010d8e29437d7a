import type { Origin } from '../shared/origin.js';

/** Everything that is written down about accounts. */
export const AUDIT_EVENTS = [
  'account_created',
  'email_verified',
  'email_change_requested',
  'email_changed',
  'signed_in',
  'sign_in_failed',
  'account_locked',
  'reauthenticated',
  'signed_out',
  'session_revoked',
  'refresh_token_reused',
  'password_changed',
  'password_reset_requested',
  'password_reset',
  'identity_linked',
  'identity_unlinked',
  'api_key_created',
  'api_key_revoked',
  'coach_invited',
  'coach_linked',
  'coach_permissions_changed',
  'coach_unlinked',
  'role_changed',
  'status_changed',
  'sessions_ended',
  'deletion_requested',
  'deletion_cancelled',
  'account_deleted',
  'authorization_refused',
] as const;
export type AuditEventType = (typeof AUDIT_EVENTS)[number];

/** What happened to an account, and at whose hands. */
export interface AuditEvent {
  readonly type: AuditEventType;
  /** Whose account it is about; null where the address has none. */
  readonly subjectId: string | null;
  /** Who acted; null for a stranger, and for the service itself. */
  readonly actorId: string | null;
  /** Absent where the service acted by itself. */
  readonly origin?: Origin | undefined;
  /** Never a secret, never an address of somebody without an account. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>> | undefined;
}

export interface AuditLog {
  /** Part of the caller's transaction: what is rolled back was not done, and is not told. */
  record(event: AuditEvent): Promise<void>;
}
