import type { Account, AccountRepository } from '../../domain/auth/ports.js';
import { type Database, sql } from '../database/database.js';
import { toUser, userColumns, type UserRow } from './users.js';

export class SqlAccountRepository implements AccountRepository {
  constructor(private readonly db: Database) {}

  async add({ user, passwordHash }: Account, emailKey: string): Promise<boolean> {
    const { settings } = user;
    const added = await this.db.run(sql`
      with added as (
        insert into users (
          id, email, email_key, display_name, role, locale, time_zone, email_verified_at, unit_system,
          week_starts_on, level, effort_scale, e1rm_formula, default_rest_seconds, sex, born_on, height_cm,
          version, created_at, updated_at)
        values (
          ${user.id}, ${user.email}, ${emailKey}, ${user.displayName}, ${user.role}, ${user.locale},
          ${user.timeZone}, ${user.emailVerifiedAt}, ${settings.unitSystem}, ${settings.weekStartsOn},
          ${settings.level}, ${settings.effortScale}, ${settings.e1rmFormula}, ${settings.defaultRestSeconds},
          ${settings.sex}, ${settings.bornOn}, ${settings.heightCm}, ${user.version}, ${user.createdAt},
          ${user.updatedAt})
        on conflict (email_key) do nothing
        returning id
      )
      insert into password_credentials (user_id, password_hash) select id, ${passwordHash} from added`);
    return added === 1;
  }

  async findByEmail(emailKey: string): Promise<Account | undefined> {
    const row = await this.db.maybe<UserRow & { passwordHash: string }>(sql`
      select ${userColumns}, c.password_hash as "passwordHash"
      from users u join password_credentials c on c.user_id = u.id
      where u.email_key = ${emailKey}`);
    return row && { user: toUser(row), passwordHash: row.passwordHash };
  }

  async savePasswordHash(userId: string, passwordHash: string): Promise<void> {
    await this.db.run(
      sql`update password_credentials set password_hash = ${passwordHash} where user_id = ${userId}`,
    );
  }
}
