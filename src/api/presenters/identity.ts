import type { Identity } from '../../domain/auth/identity.js';

/** The subject is the provider's name for the person and nobody else's business. */
export const presentIdentity = ({ subject: _, ...identity }: Identity): Omit<Identity, 'subject'> => identity;
