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

/** What belongs to having an account, and never to an API key. */
const EVERYBODY = [...OWN_DATA, 'account:manage'] as const;

/** What signing in permits. Every role trains: the others add to this. */
const SCOPES: Readonly<Record<Role, readonly string[]>> = {
  user: EVERYBODY,
  coach: [...EVERYBODY, 'athletes:read'],
  admin: [...EVERYBODY, 'users:manage', 'audit:read'],
};

export const scopesOf = (role: Role): readonly string[] => SCOPES[role];
