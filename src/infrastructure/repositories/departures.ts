import type { AccountDeletion, Departures } from '../../domain/users/departures.js';
import { type Database, sql } from '../database/database.js';

export class SqlDepartures implements Departures {
  constructor(private readonly db: Database) {}

  find(userId: string): Promise<AccountDeletion | undefined> {
    return this.db.maybe<AccountDeletion>(sql`
      select deletion_requested_at as "requestedAt", deletion_due_at as "dueAt"
      from users where id = ${userId} and deletion_due_at is not null`);
  }

  async set(userId: string, deletion: AccountDeletion | null, at: string): Promise<void> {
    await this.db.run(sql`
      update users set deletion_requested_at = ${deletion?.requestedAt ?? null},
        deletion_due_at = ${deletion?.dueAt ?? null}, version = version + 1, updated_at = ${at}
      where id = ${userId}`);
  }

  async revokeApiKeys(userId: string, at: string): Promise<void> {
    await this.db.run(sql`
      update api_keys set revoked_at = ${at}, version = version + 1, updated_at = ${at}
      where user_id = ${userId} and revoked_at is null`);
  }
}
