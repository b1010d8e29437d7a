/** People who leave. */

/** A deletion that was asked for. */
export interface AccountDeletion {
  readonly requestedAt: string;
  readonly dueAt: string;
}

/** All writes belong to the caller's transaction, which holds the user. */
export interface Departures {
  find(userId: string): Promise<AccountDeletion | undefined>;
  /** Null cancels it. The user's version goes up. */
  set(userId: string, deletion: AccountDeletion | null, at: string): Promise<void>;
  /** Keys outlive sessions, and end with them here. */
  revokeApiKeys(userId: string, at: string): Promise<void>;
}

/** What is left of accounts whose time has come. */
export interface Estates {
  /** Some users whose deletion is due. */
  due(now: string): Promise<readonly string[]>;
  /**
   * Removes what belongs to the user, in pieces that are each kept when the next one fails. False where another
   * process is about it, or the deletion is not due.
   */
  clear(userId: string, now: string): Promise<boolean>;
  /** Removes the account itself, with what came in meanwhile; false where it is gone already. */
  close(userId: string, now: string): Promise<boolean>;
}
