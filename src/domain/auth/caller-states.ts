import type { Actor, Role } from '../shared/actor.js';
import { TokenRevoked } from './errors.js';
import type { AccessClaims } from './ports.js';
import { scopesOf } from './scopes.js';

/** What the database says of a caller right now. */
export interface CallerState {
  readonly role: Role;
  readonly status: 'active' | 'suspended';
  /** Whether the session has neither ended nor run out. */
  readonly isSessionAlive: boolean;
}

/** Undefined for a user that is gone. */
export interface CallerStateReader {
  find(userId: string, sessionId: string): Promise<CallerState | undefined>;
}

/**
 * Whom a token stands for today. The role is the user's, not the token's; of the scopes those are left that the role
 * still allows. Throws TokenRevoked.
 */
export function actorOf({ userId, sessionId, scopes }: AccessClaims, state: CallerState | undefined): Actor {
  if (!state?.isSessionAlive || state.status !== 'active') throw new TokenRevoked();
  const { role } = state;
  const allowed = scopesOf(role);
  return { userId, role, sessionId, scopes: scopes.filter((scope) => allowed.includes(scope)) };
}
