export const ROLES = ['user', 'coach', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who is calling. Services take it first; repositories get its `userId` as the owner of every row. */
export interface Actor {
  readonly userId: string;
  readonly role: Role;
  /** What the caller's credentials permit; the contract says which operation asks for which. */
  readonly scopes: readonly string[];
  /** The session that the access token belongs to; none where the caller came with an API key. */
  readonly sessionId?: string | undefined;
  /** The API key that they came with; none where they are signed in. */
  readonly apiKeyId?: string | undefined;
}
