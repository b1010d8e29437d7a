import {
  type MailedTokens,
  TOKEN_LIFETIME_MS,
  TOKEN_PURPOSES,
  type TokenClaim,
  type TokenPurpose,
} from '../../domain/mail/tokens.js';
import { type Clock, fromMillis, toMillis } from '../../domain/shared/time.js';
import { type Database, type Sql, sql } from '../database/database.js';
import { digest, mint, parse } from '../security/opaque-tokens.js';

const PREFIX = 'spm_';

export class SqlMailedTokens implements MailedTokens {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async issue({ userId, purpose, email }: TokenClaim): Promise<string> {
    const { token, secret } = mint(PREFIX, userId);
    const now = this.clock.now();
    await this.db.run(sql`
      insert into mailed_tokens (user_id, purpose, token_digest, email, created_at, expires_at)
      values (
        ${userId}, ${purpose}, ${digest(secret)}, ${email}, ${now},
        ${fromMillis(toMillis(now) + TOKEN_LIFETIME_MS[purpose])})
      on conflict (user_id, purpose) do update set
        token_digest = excluded.token_digest, email = excluded.email, created_at = excluded.created_at,
        expires_at = excluded.expires_at`);
    return token;
  }

  async find(token: string, purposes: readonly TokenPurpose[]): Promise<TokenClaim | undefined> {
    const it = this.isIt(token, purposes);
    return it && this.db.maybe<TokenClaim>(sql`select ${claim} from mailed_tokens where ${it}`);
  }

  async consume(token: string, purposes: readonly TokenPurpose[]): Promise<TokenClaim | undefined> {
    const it = this.isIt(token, purposes);
    return it && this.db.maybe<TokenClaim>(sql`delete from mailed_tokens where ${it} returning ${claim}`);
  }

  async withdraw(userId: string, purposes: readonly TokenPurpose[] = TOKEN_PURPOSES): Promise<void> {
    await this.db.run(
      sql`delete from mailed_tokens where user_id = ${userId} and purpose = any(${purposes}::text[])`,
    );
    // Those that are yet to be written would have new tokens.
    await this.db.run(
      sql`delete from outgoing_mails where recipient_id = ${userId} and template = any(${purposes}::text[])`,
    );
  }

  /**
   * Which row a token is about; undefined for what never was a token. It is found by its owner and compared by its
   * digest, of which nobody can steer a single character.
   */
  private isIt(token: string, purposes: readonly TokenPurpose[]): Sql | undefined {
    const { ids, secret } = parse(PREFIX, token) ?? {};
    const [userId, ...others] = ids ?? [];
    if (userId === undefined || secret === undefined || others.length > 0) return undefined;
    return sql`
      user_id = ${userId} and purpose = any(${purposes}::text[]) and token_digest = ${digest(secret)}
      and expires_at > ${this.clock.now()}`;
  }
}

const claim = sql`user_id as "userId", purpose, email`;
