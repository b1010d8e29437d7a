import type { Instant } from '../shared/time.js';
import { DEFAULT_SETTINGS, type User } from '../users/user.js';
import type { ProvenIdentity } from './identity.js';

const LONGEST_EMAIL = 254;
const LONGEST_NAME = 100;

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const EMAIL = new RegExp(`^(?=.{1,64}@)${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+${LABEL}$`, 'i');

/** What no text of ours holds: control characters, and halves of characters. */
const UNWANTED = /[\p{Cc}\p{Cs}]/gu;

/** The address that the provider tells, where it is one that an account here can have. */
export function usableEmail(told: string | null): string | undefined {
  const email = told?.trim() ?? '';
  return email.length <= LONGEST_EMAIL && EMAIL.test(email) ? email : undefined;
}

/** Somebody whom only the provider has told us of. */
export function newcomer(
  told: Pick<ProvenIdentity, 'name' | 'isEmailVerified'> & { readonly email: string },
  id: string,
  now: Instant,
): User {
  return {
    id,
    email: told.email,
    displayName: nameOf(told.name ?? '') || nameOf(told.email.split('@', 1)[0]!),
    role: 'user',
    locale: 'en',
    timeZone: 'UTC',
    emailVerifiedAt: told.isEmailVerified ? now : null,
    deletionDueAt: null,
    settings: DEFAULT_SETTINGS,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
}

const nameOf = (told: string): string =>
  [...told.replace(UNWANTED, '').trim()].slice(0, LONGEST_NAME).join('').trim();
