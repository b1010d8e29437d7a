import type { Account, AccountRepository } from '../../domain/auth/ports.js';
import type { Instant } from '../../domain/shared/time.js';
import type { User } from '../../domain/users/user.js';
import { type Database, type Sql, sql } from '../database/database.js';
import { toUser, userColumns, type UserRow } from './users.js';

type AccountRow = UserRow & Omit<Account, 'user'>;

/** Sessions that are looked at for where somebody signs in from; more are no person's. */
const MAX_SESSIONS = 100;

export class SqlAccountRepository implements AccountRepository {
  constructor(private readonly db: Database) {}

  async add({ settings, ...user }: User, emailKey: string, passwordHash: string | null): Promise<boolean> {
    const { added } = await this.db.one<{ added: number }>(sql`
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
      ), secret as (
        insert into password_credentials (user_id, password_hash)
        select id, ${passwordHash} from added where ${passwordHash}::text is not null
      )
      select count(*)::integer as added from added`);
    return added === 1;
  }

  findByEmail(emailKey: string, usedSince: Instant): Promise<Account | undefined> {
    return this.read(sql`u.email_key = ${emailKey}`, usedSince);
  }

  find(userId: string, usedSince: Instant): Promise<Account | undefined> {
    return this.read(sql`u.id = ${userId}`, usedSince);
  }

  async hold(userId: string, passwordHash: string | null): Promise<boolean> {
    const active = sql`u.id = ${userId} and u.status = 'active'`;
    const row = await this.db.maybe(
      passwordHash === null
        ? sql`
            select u.id from users u
            where ${active} and not exists (select from password_credentials c where c.user_id = u.id)
            for no key update of u`
        : sql`
            select u.id from users u join password_credentials c on c.user_id = u.id
            where ${active} and c.password_hash = ${passwordHash}
            for no key update of c`,
    );
    return row !== undefined;
  }

  async savePasswordHash(userId: string, passwordHash: string): Promise<void> {
    await this.db.run(sql`
      insert into password_credentials (user_id, password_hash) values (${userId}, ${passwordHash})
      on conflict (user_id) do update set password_hash = excluded.password_hash`);
  }

  private async read(condition: Sql, usedSince: Instant): Promise<Account | undefined> {
    const row = await this.db.maybe<AccountRow>(sql`
      select ${userColumns}, c.password_hash as "passwordHash", u.status = 'active' as "isActive",
        array(
          select s.address from sessions s where s.user_id = u.id and s.last_used_at >= ${usedSince}
          order by s.created_at desc limit ${MAX_SESSIONS}) as addresses
      from users u left join password_credentials c on c.user_id = u.id
      where ${condition}`);
    if (!row) return undefined;
    const { passwordHash, isActive, addresses } = row;
    return { user: toUser(row), passwordHash, isActive, addresses };
  }
}
