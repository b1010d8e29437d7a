import type { Role } from '../shared/actor.js';
import type { Instant } from '../shared/time.js';

export type UserStatus = 'active' | 'suspended';

/** An account as administrators see it: nothing of what the person trains, and no secret. */
export interface ManagedUser {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly role: Role;
  readonly status: UserStatus;
  readonly emailVerifiedAt: Instant | null;
  /** Null where no session is kept. */
  readonly lastSeenAt: Instant | null;
  /** When a person who is leaving will be gone. */
  readonly deletionDueAt: Instant | null;
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
