import type { ManagedUser } from '../../domain/admin/managed-user.js';
import type { ManagedUserRepository, UserFilter } from '../../domain/admin/repository.js';
import { emailKey } from '../../domain/auth/email.js';
import { type Page, type PageRequest, toPage } from '../../domain/shared/page.js';
import { type Database, type Sql, sql } from '../database/database.js';
import { instantText, jsonRows } from './json-rows.js';
import { keyAndId } from './keyset.js';

const columns = sql`
  u.id, u.email, u.display_name as "displayName", u.role, u.status,
  ${instantText(sql`u.email_verified_at`)} as "emailVerifiedAt",
  (select ${instantText(sql`max(s.last_used_at)`)} from sessions s where s.user_id = u.id) as "lastSeenAt",
  ${instantText(sql`u.deletion_due_at`)} as "deletionDueAt", u.version,
  ${instantText(sql`u.created_at`)} as "createdAt", ${instantText(sql`u.updated_at`)} as "updatedAt"`;

/** With the value that the list is sorted by. */
type Listed = ManagedUser & { readonly sortKey: string };

export class SqlManagedUserRepository implements ManagedUserRepository {
  constructor(private readonly db: Database) {}

  async list(filter: UserFilter, { after, limit, includeTotal }: PageRequest): Promise<Page<ManagedUser>> {
    const where = conditions(filter);
    const rows = await jsonRows<Listed>(this.db, pageOf(filter, where, { after, limit }));
    const totalCount = includeTotal ? await this.count(where) : undefined;
    const found = toPage(rows, limit, (last) => [last.sortKey, last.id], totalCount);
    return { ...found, items: found.items.map(({ sortKey: _, ...user }) => user) };
  }

  find(userId: string): Promise<ManagedUser | undefined> {
    return this.db.maybe<ManagedUser>(sql`select ${columns} from users u where u.id = ${userId}`);
  }

  /** Two statements: one that waits for its lock would see the sessions as they were when it began. */
  async lock(userId: string): Promise<ManagedUser | undefined> {
    await this.db.run(sql`select from users where id = ${userId} for no key update`);
    return this.find(userId);
  }

  async lockByEmail(emailKey: string): Promise<ManagedUser | undefined> {
    const row = await this.db.maybe<{ id: string }>(
      sql`select id from users where email_key = ${emailKey} for no key update`,
    );
    return row && this.find(row.id);
  }

  async lockAdministrators(): Promise<readonly string[]> {
    // In one order, so that two of them never wait for each other.
    const rows = await this.db.many<{ id: string }>(sql`
      select id from users
      where role = 'admin' and status = 'active' and deletion_due_at is null
      order by id for no key update`);
    return rows.map(({ id }) => id);
  }

  async save({ id, role, status, version, updatedAt }: ManagedUser): Promise<boolean> {
    const touched = await this.db.run(sql`
      update users set role = ${role}, status = ${status}, version = ${version}, updated_at = ${updatedAt}
      where id = ${id} and version = ${version - 1}`);
    return touched === 1;
  }

  private async count(where: Sql): Promise<number> {
    const { total } = await this.db.one<{ total: number }>(
      sql`select count(*) as total from users u where ${where}`,
    );
    return total;
  }
}

const KEYS = { createdAt: sql`u.created_at`, email: sql`u.email_key` };
const KEY_TEXTS = { createdAt: instantText(KEYS.createdAt), email: KEYS.email };

function pageOf({ sort = '-createdAt' }: UserFilter, where: Sql, { after, limit }: PageRequest): Sql {
  const name = sort === 'email' || sort === '-email' ? 'email' : 'createdAt';
  const isDescending = sort.startsWith('-');
  const direction = isDescending ? sql`desc` : sql.empty;
  const comparison = isDescending ? sql`<` : sql`>`;
  const [lastKey, lastId] = after ? keyAndId(after) : [];
  const beyond =
    lastKey === undefined ? sql.empty : sql`and (${KEYS[name]}, u.id) ${comparison} (${lastKey}, ${lastId!})`;
  return sql`
    select ${columns}, ${KEY_TEXTS[name]} as "sortKey" from users u where ${where} ${beyond}
    order by ${KEYS[name]} ${direction}, u.id ${direction} limit ${limit + 1}`;
}

function conditions({ q, role, status, createdAtFrom: from, createdAtTo: to }: UserFilter): Sql {
  const all = [sql`true`];
  if (q !== undefined) {
    const pattern = containing(q);
    all.push(sql`(u.email_key like ${pattern} or lower(normalize(u.display_name, NFKC)) like ${pattern})`);
  }
  if (role) all.push(sql`u.role = any(${role})`);
  if (status) all.push(sql`u.status = any(${status})`);
  if (from) all.push(sql`u.created_at >= ${from}`);
  if (to) all.push(sql`u.created_at < ${to}`);
  return sql.join(all, ' and ');
}

/** A pattern for `like` in which nothing that the caller wrote has a meaning. */
const containing = (text: string): string => `%${emailKey(text).replace(/[\\%_]/g, '\\$&')}%`;
