import type { Role } from '../shared/actor.js';

const OWN_DATA = [
  'profile:read',
  'profile:write',
  'exercises:read',
  'exercises:write',
  'workouts:read',
  'workouts:write',
  'measurements:read',
  'measurements:write',
  'account:manage',
] as const;

/** What signing in with a password permits. Every role trains: the others add to this. */
const SCOPES: Readonly<Record<Role, readonly string[]>> = {
  user: OWN_DATA,
  coach: [...OWN_DATA, 'athletes:read'],
  admin: [...OWN_DATA, 'users:manage', 'audit:read'],
};

export const scopesOf = (role: Role): readonly string[] => SCOPES[role];
