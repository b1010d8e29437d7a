import type { SessionEndReason } from '../../domain/auth/ports.js';
import type {
  LockedSession,
  NewSession,
  Renewal,
  Session,
  SessionRepository,
  StoredRefreshToken,
} from '../../domain/auth/session.js';
import { type Page, type PageRequest, toPage } from '../../domain/shared/page.js';
import type { Instant } from '../../domain/shared/time.js';
import { type Database, type Sql, sql } from '../database/database.js';
import { instantText, jsonRows } from './json-rows.js';
import { keyAndId } from './keyset.js';

const columns = sql`
  s.id, s.method, json_build_object('name', s.device_name, 'platform', s.platform) as device,
  s.user_agent as "userAgent", s.address, ${instantText(sql`s.created_at`)} as "createdAt",
  ${instantText(sql`s.last_used_at`)} as "lastUsedAt", ${instantText(sql`s.idle_expires_at`)} as "expiresAt",
  s.version`;

const alive = (userId: string, at: Instant): Sql =>
  sql`s.user_id = ${userId} and s.ended_at is null and s.idle_expires_at > ${at}`;

/** Each takes its refresh tokens along: few enough for one statement. */
const BATCH = 500;

export class SqlSessionRepository implements SessionRepository {
  constructor(private readonly db: Database) {}

  async add(userId: string, session: NewSession, token: StoredRefreshToken): Promise<void> {
    const { id, method, device, userAgent, address, createdAt, expiresAt, absoluteExpiresAt } = session;
    await this.db.run(sql`
      with session as (
        insert into sessions (
          user_id, id, method, device_name, platform, user_agent, address, created_at, authenticated_at,
          last_used_at, idle_expires_at, absolute_expires_at)
        values (
          ${userId}, ${id}, ${method}, ${device.name}, ${device.platform}, ${userAgent}, ${address}, ${createdAt},
          ${createdAt}, ${createdAt}, ${expiresAt}, ${absoluteExpiresAt})
      )
      ${insertion(userId, token)}`);
  }

  async list(userId: string, at: Instant, { after, limit }: PageRequest): Promise<Page<Session>> {
    const rows = await jsonRows<Session>(
      this.db,
      sql`
        select ${columns} from sessions s
        where ${alive(userId, at)} ${after ? beyond(...keyAndId(after)) : sql.empty}
        order by s.created_at desc, s.id desc limit ${limit + 1}`,
    );
    return toPage(rows, limit, (last) => [last.createdAt, last.id]);
  }

  find(userId: string, id: string, at: Instant): Promise<Session | undefined> {
    return this.db.maybe<Session>(
      sql`select ${columns} from sessions s where ${alive(userId, at)} and s.id = ${id}`,
    );
  }

  findToken(
    userId: string,
    tokenId: string,
  ): Promise<Pick<StoredRefreshToken, 'sessionId' | 'verifierHash'> | undefined> {
    return this.db.maybe(sql`
      select session_id as "sessionId", verifier_hash as "verifierHash"
      from refresh_tokens where user_id = ${userId} and id = ${tokenId}`);
  }

  lock(userId: string, id: string): Promise<LockedSession | undefined> {
    return this.db.maybe<LockedSession>(sql`
      select s.ended_at is not null as "isEnded", u.status = 'active' as "isUserActive",
        s.idle_expires_at as "expiresAt", s.absolute_expires_at as "absoluteExpiresAt"
      from sessions s join users u on u.id = s.user_id
      where s.user_id = ${userId} and s.id = ${id}
      for no key update of s`);
  }

  async useToken(userId: string, tokenId: string, at: Instant): Promise<boolean> {
    const used = await this.db.maybe(sql`
      update refresh_tokens set used_at = ${at}
      where user_id = ${userId} and id = ${tokenId} and used_at is null
      returning id`);
    return used !== undefined;
  }

  async renew(userId: string, { token, lastUsedAt, expiresAt, address, userAgent }: Renewal): Promise<void> {
    await this.db.run(sql`
      with session as (
        update sessions set
          last_used_at = ${lastUsedAt}, idle_expires_at = ${expiresAt}, address = ${address},
          user_agent = ${userAgent}, version = version + 1
        where user_id = ${userId} and id = ${token.sessionId}
      )
      ${insertion(userId, token)}`);
  }

  async end(userId: string, id: string, reason: SessionEndReason, at: Instant): Promise<boolean> {
    const ended = await this.db.run(sql`
      update sessions set ended_at = ${at}, end_reason = ${reason}
      where user_id = ${userId} and id = ${id} and ended_at is null`);
    return ended === 1;
  }

  endAll(userId: string, reason: SessionEndReason, at: Instant, except: string | null): Promise<number> {
    return this.db.run(sql`
      update sessions set ended_at = ${at}, end_reason = ${reason}
      where user_id = ${userId} and ended_at is null and id is distinct from ${except}`);
  }

  async authenticatedAt(userId: string, id: string): Promise<Instant | undefined> {
    const row = await this.db.maybe<{ at: Instant }>(
      sql`select authenticated_at as at from sessions where user_id = ${userId} and id = ${id}`,
    );
    return row?.at;
  }

  async prove(userId: string, id: string, at: Instant): Promise<void> {
    await this.db.run(
      sql`update sessions set authenticated_at = ${at} where user_id = ${userId} and id = ${id}`,
    );
  }

  async purge(before: Instant): Promise<number> {
    for (let removed = 0; ;) {
      const batch = await this.db.run(sql`
        delete from sessions where (user_id, id) in (
          select user_id, id from sessions where ended_at < ${before} or idle_expires_at < ${before}
          limit ${BATCH})`);
      removed += batch;
      if (batch < BATCH) return removed;
    }
  }
}

const beyond = (createdAt: string, id: string): Sql => sql`and (s.created_at, s.id) < (${createdAt}, ${id})`;

const insertion = (userId: string, token: StoredRefreshToken): Sql => sql`
  insert into refresh_tokens (user_id, id, session_id, verifier_hash, created_at, expires_at)
  values (
    ${userId}, ${token.id}, ${token.sessionId}, ${token.verifierHash}, ${token.createdAt}, ${token.expiresAt})`;
