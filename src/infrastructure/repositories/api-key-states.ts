import type { ApiKeyState } from '../../domain/auth/api-key.js';
import type { Instant } from '../../domain/shared/time.js';
import { type Database, sql } from '../database/database.js';

/** Others may have noted it within the minute; the row is written once. */
const NOTED_EVERY = '1 minute';

/** What is asked and written with the use of a key, rather than with its administration. */
export class SqlApiKeyStates {
  constructor(private readonly db: Database) {}

  /** Also of a revoked key, as long as it is remembered. */
  find(ownerId: string, prefix: string): Promise<ApiKeyState | undefined> {
    return this.db.maybe<ApiKeyState>(sql`
      select k.id, k.key_digest as digest, k.scopes, k.expires_at as "expiresAt",
        k.revoked_at is not null as "isRevoked", u.role, u.status
      from api_keys k join users u on u.id = k.user_id
      where k.user_id = ${ownerId} and k.prefix = ${prefix}`);
  }

  async note(ownerId: string, id: string, at: Instant): Promise<void> {
    await this.db.run(sql`
      update api_keys set last_used_at = ${at}, version = version + 1, updated_at = ${at}
      where user_id = ${ownerId} and id = ${id} and revoked_at is null
        and (last_used_at is null or last_used_at <= ${at}::timestamptz - ${NOTED_EVERY}::interval)`);
  }
}
