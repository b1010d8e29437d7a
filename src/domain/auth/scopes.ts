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
] as const;

/** What signing in with a password permits. Every role trains: the others add to this. */
const SCOPES: Readonly<Record<Role, readonly string[]>> = {
  user: OWN_DATA,
  coach: OWN_DATA,
  admin: OWN_DATA,
};

export const scopesOf = (role: Role): readonly string[] => SCOPES[role];
