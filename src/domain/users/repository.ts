import type { User } from './user.js';

/** Users without their secrets; those belong to `auth`. */
export interface UserRepository {
  find(userId: string): Promise<User | undefined>;
  /** Holds the row until the transaction ends. */
  lock(userId: string): Promise<User | undefined>;
  /** Writes the user over the version before it; false where that is no longer the stored one. */
  save(user: User): Promise<boolean>;
}
