import type { ApiKey, ApiKeyRepository } from '../../domain/auth/api-key.js';
import { type Page, type PageRequest, toPage } from '../../domain/shared/page.js';
import type { Instant } from '../../domain/shared/time.js';
import type { IfMatch } from '../../domain/shared/version.js';
import { type Database, sql } from '../database/database.js';
import { instantText, jsonRows } from './json-rows.js';
import { keyAndId } from './keyset.js';
import { type Removal, removalOf, versionsOf } from './removal.js';

const columns = sql`
  k.id, k.name, k.prefix, k.scopes, ${instantText(sql`k.expires_at`)} as "expiresAt",
  ${instantText(sql`k.last_used_at`)} as "lastUsedAt", k.version, ${instantText(sql`k.created_at`)} as "createdAt",
  ${instantText(sql`k.updated_at`)} as "updatedAt"`;

export class SqlApiKeyRepository implements ApiKeyRepository {
  constructor(private readonly db: Database) {}

  async list(ownerId: string, { after, limit }: PageRequest): Promise<Page<ApiKey>> {
    const [createdAt, id] = after ? keyAndId(after) : [null, null];
    const rows = await jsonRows<ApiKey>(
      this.db,
      sql`
        select ${columns} from api_keys k
        where k.user_id = ${ownerId} and k.revoked_at is null
          and (${id}::uuid is null or (k.created_at, k.id) < (${createdAt}::timestamptz, ${id}::uuid))
        order by k.created_at desc, k.id desc limit ${limit + 1}`,
    );
    return toPage(rows, limit, (last) => [last.createdAt, last.id]);
  }

  find(ownerId: string, id: string): Promise<ApiKey | undefined> {
    return this.db.maybe<ApiKey>(sql`
      select ${columns} from api_keys k
      where k.user_id = ${ownerId} and k.id = ${id} and k.revoked_at is null`);
  }

  async countForUpdate(ownerId: string, at: Instant): Promise<number> {
    // A statement of its own: the next one sees what whoever held the lock has added.
    await this.db.run(sql`select from users where id = ${ownerId} for no key update`);
    const { living } = await this.db.one<{ living: number }>(sql`
      select count(*) as living from api_keys
      where user_id = ${ownerId} and revoked_at is null and (expires_at is null or expires_at > ${at})`);
    return living;
  }

  async add(ownerId: string, key: ApiKey, digest: string): Promise<void> {
    await this.db.run(sql`
      insert into api_keys (
        user_id, id, name, prefix, key_digest, scopes, created_at, expires_at, last_used_at, version, updated_at)
      values (
        ${ownerId}, ${key.id}, ${key.name}, ${key.prefix}, ${digest}, ${key.scopes}, ${key.createdAt},
        ${key.expiresAt}, ${key.lastUsedAt}, ${key.version}, ${key.updatedAt})`);
  }

  async revoke(
    ownerId: string,
    id: string,
    at: Instant,
    ifMatch: IfMatch,
  ): Promise<'removed' | 'missing' | 'stale'> {
    const versions = versionsOf(ifMatch);
    const removal = await this.db.one<Removal>(sql`
      with revoked as (
        update api_keys set revoked_at = ${at}, version = version + 1, updated_at = ${at}
        where user_id = ${ownerId} and id = ${id} and revoked_at is null
          and (${versions}::int[] is null or version = any(${versions}))
        returning id
      )
      select exists (select from revoked) as removed,
        exists (
          select from api_keys where user_id = ${ownerId} and id = ${id} and revoked_at is null) as found`);
    return removalOf(removal, versions);
  }

  purge(before: Instant): Promise<number> {
    return this.db.run(sql`delete from api_keys where least(revoked_at, expires_at) < ${before}`);
  }
}
