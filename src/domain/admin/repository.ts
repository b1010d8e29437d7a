import type { Role } from '../shared/actor.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { Instant } from '../shared/time.js';
import type { ManagedUser, UserStatus } from './managed-user.js';

export interface UserFilter {
  /** A part of the address or of the name, taken literally. */
  readonly q?: string | undefined;
  readonly role?: readonly Role[] | undefined;
  readonly status?: readonly UserStatus[] | undefined;
  /** Inclusive. */
  readonly createdAtFrom?: Instant | undefined;
  /** Exclusive. */
  readonly createdAtTo?: Instant | undefined;
  readonly sort?: 'createdAt' | '-createdAt' | 'email' | '-email' | undefined;
}

export interface ManagedUserRepository {
  list(filter: UserFilter, page: PageRequest): Promise<Page<ManagedUser>>;
  find(userId: string): Promise<ManagedUser | undefined>;
  /** Holds the row until the transaction ends. */
  lock(userId: string): Promise<ManagedUser | undefined>;
  lockByEmail(emailKey: string): Promise<ManagedUser | undefined>;
  /**
   * The administrators who can sign in, as they are once nobody else can change them; holds all of them until the
   * transaction ends, so that two who take the role from each other come one after the other.
   */
  lockAdministrators(): Promise<readonly string[]>;
  /** Writes role and status over the version before; false where that is no longer the stored one. */
  save(user: ManagedUser): Promise<boolean>;
}
