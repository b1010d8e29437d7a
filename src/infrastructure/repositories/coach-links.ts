import { CoachAlreadyLinked } from '../../domain/coaching/errors.js';
import type { CoachedAthlete, CoachLink, CoachPermission } from '../../domain/coaching/link.js';
import type {
  CoachLinkFilter,
  CoachLinkRepository,
  OpenInvitation,
} from '../../domain/coaching/repository.js';
import { type Page, type PageRequest, toPage } from '../../domain/shared/page.js';
import type { Instant } from '../../domain/shared/time.js';
import { type Database, type Sql, sql } from '../database/database.js';
import { UniqueViolation } from '../database/errors.js';
import { instantText, jsonRows } from './json-rows.js';
import { keyAndId } from './keyset.js';

const columns = sql`
  l.id, l.status, json_build_object('id', a.id, 'displayName', a.display_name) as athlete,
  case when c.id is null then null else json_build_object('id', c.id, 'displayName', c.display_name) end as coach,
  l.permissions, l.note, ${instantText(sql`l.invitation_expires_at`)} as "invitationExpiresAt",
  ${instantText(sql`l.accepted_at`)} as "acceptedAt", l.version, ${instantText(sql`l.created_at`)} as "createdAt",
  ${instantText(sql`l.updated_at`)} as "updatedAt"`;

const tables = sql`coach_links l join users a on a.id = l.user_id left join users c on c.id = l.coach_id`;

/** Somebody who is there, and not on the way out. */
const isPresent = {
  a: sql`a.status = 'active' and a.deletion_due_at is null`,
  c: sql`c.status = 'active' and c.deletion_due_at is null`,
};

/** What a link opens: both are present, and the coach is one. */
const opens = sql`l.status = 'active' and ${isPresent.a} and ${isPresent.c} and c.role = 'coach'`;

export class SqlCoachLinkRepository implements CoachLinkRepository {
  constructor(private readonly db: Database) {}

  async list(
    userId: string,
    as: 'athlete' | 'coach',
    { status }: CoachLinkFilter,
    { after, limit, includeTotal }: PageRequest,
  ): Promise<Page<CoachLink>> {
    const mine = as === 'athlete' ? sql`l.user_id = ${userId}` : sql`l.coach_id = ${userId}`;
    const wanted = status ? sql`and l.status = any(${status})` : sql.empty;
    const where = sql`${mine} and l.status <> 'ended' ${wanted}`;
    const beyond = after ? sql`and (l.created_at, l.id) < ${position(...keyAndId(after))}` : sql.empty;
    const rows = await jsonRows<CoachLink>(
      this.db,
      sql`select ${columns} from ${tables} where ${where} ${beyond}
        order by l.created_at desc, l.id desc limit ${limit + 1}`,
    );
    const totalCount = includeTotal ? await this.count(where) : undefined;
    return toPage(rows, limit, (last) => [last.createdAt, last.id], totalCount);
  }

  find(userId: string, id: string): Promise<CoachLink | undefined> {
    return this.db.maybe<CoachLink>(sql`
      select ${columns} from ${tables} where ${ofEither(userId, id)} and l.status <> 'ended'`);
  }

  /** Two statements: the second sees the row as it is under the lock. */
  async lock(userId: string, id: string): Promise<CoachLink | undefined> {
    await this.db.run(sql`select from coach_links l where ${ofEither(userId, id)} for no key update`);
    return this.find(userId, id);
  }

  async lockInvitation(athleteId: string, id: string): Promise<OpenInvitation | undefined> {
    await this.db.run(
      sql`select from coach_links where user_id = ${athleteId} and id = ${id} for no key update`,
    );
    const row = await this.db.maybe<CoachLink & { digest: string }>(sql`
      select ${columns}, l.invitation_digest as digest from ${tables}
      where l.user_id = ${athleteId} and l.id = ${id} and l.status = 'invited' and ${isPresent.a}`);
    if (!row) return undefined;
    const { digest, ...link } = row;
    return { link, digest };
  }

  async add(athleteId: string, link: CoachLink, digest: string): Promise<void> {
    await this.db.run(sql`
      insert into coach_links (
        user_id, id, permissions, note, invitation_digest, invitation_expires_at, status, version, created_at,
        updated_at)
      values (
        ${athleteId}, ${link.id}, ${link.permissions}, ${link.note}, ${digest}, ${link.invitationExpiresAt},
        ${link.status}, ${link.version}, ${link.createdAt}, ${link.updatedAt})`);
  }

  async save(link: CoachLink): Promise<boolean> {
    const touched = await this.db
      .run(
        sql`
      update coach_links set
        coach_id = ${link.coach?.id ?? null}, permissions = ${link.permissions}, note = ${link.note},
        invitation_digest = case when ${link.status} = 'invited' then invitation_digest end,
        invitation_expires_at = ${link.invitationExpiresAt}, status = ${link.status},
        accepted_at = ${link.acceptedAt}, version = ${link.version}, updated_at = ${link.updatedAt}
      where user_id = ${link.athlete.id} and id = ${link.id} and version = ${link.version - 1}`,
      )
      .catch((error: unknown) => {
        throw error instanceof UniqueViolation ? new CoachAlreadyLinked() : error;
      });
    return touched === 1;
  }

  async end({ athlete, id }: CoachLink, at: Instant): Promise<void> {
    await this.db.run(sql`
      update coach_links set
        status = 'ended', ended_at = ${at}, invitation_digest = null, version = version + 1, updated_at = ${at}
      where user_id = ${athlete.id} and id = ${id}`);
  }

  async listAthletes(
    coachId: string,
    { after, limit, includeTotal }: PageRequest,
  ): Promise<Page<CoachedAthlete>> {
    const where = sql`l.coach_id = ${coachId} and ${opens}`;
    const beyond = after ? sql`and (l.accepted_at, l.user_id) < ${position(...keyAndId(after))}` : sql.empty;
    const rows = await jsonRows<CoachedAthlete>(
      this.db,
      sql`select a.id, a.display_name as "displayName", l.permissions, l.id as "coachLinkId",
          ${instantText(sql`l.accepted_at`)} as "linkedAt"
        from ${tables} where ${where} ${beyond}
        order by l.accepted_at desc, l.user_id desc limit ${limit + 1}`,
    );
    const totalCount = includeTotal ? await this.count(where) : undefined;
    return toPage(rows, limit, (last) => [last.linkedAt, last.id], totalCount);
  }

  async permissionsOf(coachId: string, athleteId: string): Promise<readonly CoachPermission[] | undefined> {
    const row = await this.db.maybe<{ permissions: CoachPermission[] }>(sql`
      select l.permissions from ${tables} where l.user_id = ${athleteId} and l.coach_id = ${coachId} and ${opens}`);
    return row?.permissions;
  }

  private async count(where: Sql): Promise<number> {
    const { total } = await this.db.one<{ total: number }>(
      sql`select count(*) as total from ${tables} where ${where}`,
    );
    return total;
  }
}

const ofEither = (userId: string, id: string): Sql =>
  sql`((l.user_id = ${userId} and l.id = ${id}) or (l.coach_id = ${userId} and l.id = ${id}))`;

const position = (at: string, id: string): Sql => sql`(${at}, ${id})`;
