import type { ProvenIdentity } from '../../domain/auth/identity.js';

type Claims = Readonly<Record<string, unknown>>;

/** What an ID token says, and, of the rest, what the provider tells who asks for it (the UserInfo endpoint). */
export function provenIdentity(claims: Claims & { iss: string; sub: string }, more: Claims): ProvenIdentity {
  const address = textOf(claims['email']) === null ? more : claims;
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: textOf(address['email']),
    // From where the address is: the word of one about the address of the other is worth nothing.
    isEmailVerified: address['email_verified'] === true,
    name: textOf(claims['name']) ?? textOf(more['name']),
  };
}

const textOf = (claim: unknown): string | null => (typeof claim === 'string' && claim !== '' ? claim : null);
