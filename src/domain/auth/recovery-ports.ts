/** What recovering an account needs besides tokens and mails. */

/** An account as the proof of an address sees it. */
export interface AccountState {
  readonly userId: string;
  readonly email: string;
  readonly displayName: string;
  readonly emailVerifiedAt: string | null;
}

/** What the holder of a mailed token can change. */
export interface AccountChanges {
  find(userId: string): Promise<AccountState | undefined>;
  /** Holds the account until the transaction ends. */
  lock(userId: string): Promise<AccountState | undefined>;
  /** The address counts as its owner's from now on. */
  verify(userId: string, at: string): Promise<void>;
  /** Gives the account a verified address. Throws EmailTaken: uniqueness is the index's. */
  changeEmail(userId: string, email: string, emailKey: string, at: string): Promise<void>;
  /** Also for an account that had no password. */
  setPassword(userId: string, passwordHash: string): Promise<void>;
  /** Unlinks identities and revokes API keys: the ways in of whoever was there before the address was anybody's. */
  evict(userId: string, at: string): Promise<void>;
}

/** Which passwords are taken. */
export interface PasswordRules {
  /** Throws a WeakPassword. `pointer` is where the password stands in the input. */
  require(
    password: string,
    owner: { readonly email: string; readonly displayName: string },
    pointer: string,
  ): Promise<void>;
}

/** The count of failed sign-ins. */
export interface Lockout {
  /** Forgets the failures of an address, and lifts its lock. */
  clear(emailKey: string): Promise<void>;
}
