import { EmailTaken } from '../../domain/auth/errors.js';
import type { AccountChanges, AccountState } from '../../domain/auth/recovery-ports.js';
import { type Database, type Sql, sql } from '../database/database.js';
import { UniqueViolation } from '../database/errors.js';

export class SqlAccountChanges implements AccountChanges {
  constructor(private readonly db: Database) {}

  find(userId: string): Promise<AccountState | undefined> {
    return this.read(userId, sql.empty);
  }

  lock(userId: string): Promise<AccountState | undefined> {
    return this.read(userId, sql`for no key update`);
  }

  async verify(userId: string, at: string): Promise<void> {
    await this.db.run(sql`
      update users set email_verified_at = ${at}, version = version + 1, updated_at = ${at}
      where id = ${userId} and email_verified_at is null`);
  }

  async changeEmail(userId: string, email: string, emailKey: string, at: string): Promise<void> {
    try {
      await this.db.run(sql`
        update users set email = ${email}, email_key = ${emailKey}, email_verified_at = ${at},
          version = version + 1, updated_at = ${at}
        where id = ${userId}`);
    } catch (error) {
      if (error instanceof UniqueViolation) throw new EmailTaken();
      throw error;
    }
  }

  async setPassword(userId: string, passwordHash: string): Promise<void> {
    await this.db.run(sql`
      insert into password_credentials (user_id, password_hash) values (${userId}, ${passwordHash})
      on conflict (user_id) do update set password_hash = excluded.password_hash`);
  }

  async evict(userId: string, at: string): Promise<void> {
    await this.db.run(sql`
      with unlinked as (delete from identities where user_id = ${userId})
      update api_keys set revoked_at = ${at}, version = version + 1, updated_at = ${at}
      where user_id = ${userId} and revoked_at is null`);
  }

  private read(userId: string, locking: Sql): Promise<AccountState | undefined> {
    return this.db.maybe<AccountState>(sql`
      select id as "userId", email, display_name as "displayName", email_verified_at as "emailVerifiedAt"
      from users where id = ${userId} ${locking}`);
  }
}
