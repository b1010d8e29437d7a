import type { Identity, IdentityRepository, Opened } from '../../domain/auth/identity.js';
import { type Page, type PageRequest, toPage } from '../../domain/shared/page.js';
import type { Instant } from '../../domain/shared/time.js';
import type { User } from '../../domain/users/user.js';
import { type Database, sql } from '../database/database.js';
import { instantText, jsonRows } from './json-rows.js';
import { keyAndId } from './keyset.js';
import { toUser, userColumns, type UserRow } from './users.js';

const columns = sql`
  i.id, i.issuer, i.subject, i.email, ${instantText(sql`i.last_used_at`)} as "lastUsedAt", i.version,
  ${instantText(sql`i.created_at`)} as "createdAt", ${instantText(sql`i.updated_at`)} as "updatedAt"`;

export class SqlIdentityRepository implements IdentityRepository {
  constructor(private readonly db: Database) {}

  async claim(issuer: string, subject: string): Promise<void> {
    const name = JSON.stringify(['identity', issuer, subject]);
    await this.db.run(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
  }

  async findOpened(
    issuer: string,
    subject: string,
  ): Promise<(Opened & { readonly identityId: string }) | undefined> {
    const row = await this.db.maybe<UserRow & { isActive: boolean; identityId: string }>(sql`
      select ${userColumns}, u.status = 'active' as "isActive", i.id as "identityId"
      from identities i join users u on u.id = i.user_id
      where i.issuer = ${issuer} and i.subject = ${subject}
      for no key update of u`);
    return row && { user: toUser(row), isActive: row.isActive, identityId: row.identityId };
  }

  async lockOwner(userId: string): Promise<(Opened & { readonly hasPassword: boolean }) | undefined> {
    const row = await this.db.maybe<UserRow & { isActive: boolean; hasPassword: boolean }>(sql`
      select ${userColumns}, u.status = 'active' as "isActive",
        exists (select from password_credentials c where c.user_id = u.id) as "hasPassword"
      from users u where u.id = ${userId}
      for no key update of u`);
    return row && { user: toUser(row), isActive: row.isActive, hasPassword: row.hasPassword };
  }

  async addAccount({ settings, ...user }: User, emailKey: string): Promise<boolean> {
    const added = await this.db.run(sql`
      insert into users (
        id, email, email_key, display_name, role, locale, time_zone, email_verified_at, unit_system,
        week_starts_on, level, effort_scale, e1rm_formula, version, created_at, updated_at)
      values (
        ${user.id}, ${user.email}, ${emailKey}, ${user.displayName}, ${user.role}, ${user.locale},
        ${user.timeZone}, ${user.emailVerifiedAt}, ${settings.unitSystem}, ${settings.weekStartsOn},
        ${settings.level}, ${settings.effortScale}, ${settings.e1rmFormula}, ${user.version}, ${user.createdAt},
        ${user.updatedAt})
      on conflict (email_key) do nothing`);
    return added === 1;
  }

  async add(ownerId: string, identity: Identity): Promise<void> {
    await this.db.run(sql`
      insert into identities (
        user_id, id, issuer, subject, email, last_used_at, version, created_at, updated_at)
      values (
        ${ownerId}, ${identity.id}, ${identity.issuer}, ${identity.subject}, ${identity.email},
        ${identity.lastUsedAt}, ${identity.version}, ${identity.createdAt}, ${identity.updatedAt})`);
  }

  async used(ownerId: string, id: string, email: string | null, at: Instant): Promise<void> {
    await this.db.run(sql`
      update identities set email = ${email}, last_used_at = ${at}, version = version + 1, updated_at = ${at}
      where user_id = ${ownerId} and id = ${id}`);
  }

  async list(ownerId: string, { after, limit }: PageRequest): Promise<Page<Identity>> {
    const [createdAt, id] = after ? keyAndId(after) : [null, null];
    const rows = await jsonRows<Identity>(
      this.db,
      sql`
        select ${columns} from identities i
        where i.user_id = ${ownerId}
          and (${id}::uuid is null or (i.created_at, i.id) < (${createdAt}::timestamptz, ${id}::uuid))
        order by i.created_at desc, i.id desc limit ${limit + 1}`,
    );
    return toPage(rows, limit, (last) => [last.createdAt, last.id]);
  }

  find(ownerId: string, id: string): Promise<Identity | undefined> {
    return this.db.maybe<Identity>(
      sql`select ${columns} from identities i where i.user_id = ${ownerId} and i.id = ${id}`,
    );
  }

  async count(ownerId: string): Promise<number> {
    const { all } = await this.db.one<{ all: number }>(
      sql`select count(*) as "all" from identities where user_id = ${ownerId}`,
    );
    return all;
  }

  async remove(ownerId: string, id: string): Promise<void> {
    await this.db.run(sql`delete from identities where user_id = ${ownerId} and id = ${id}`);
  }
}
