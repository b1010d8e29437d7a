import type { Logger } from '../../core/logger.js';
import type { AuditEvent, AuditEventType, AuditLog } from '../../domain/audit/event.js';
import type { AuditEventRepository, AuditFilter, RecordedEvent } from '../../domain/audit/repository.js';
import type { Ids } from '../../domain/shared/ids.js';
import { type Page, type PageRequest, toPage } from '../../domain/shared/page.js';
import type { Clock } from '../../domain/shared/time.js';
import { type Database, json, type Sql, sql } from '../database/database.js';
import { instantText, jsonRows } from './json-rows.js';
import { keyAndId } from './keyset.js';

/** What somebody on call wants to stand out. */
const SUSPICIOUS: ReadonlySet<AuditEventType> = new Set([
  'sign_in_failed',
  'account_locked',
  'refresh_token_reused',
  'authorization_refused',
]);

export interface SqlAuditLogNeeds {
  readonly db: Database;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The audit log in its table, and a line in the log of the process for each event. */
export class SqlAuditLog implements AuditLog, AuditEventRepository {
  constructor(private readonly needs: SqlAuditLogNeeds) {}

  async record(event: AuditEvent): Promise<void> {
    const { db, clock, ids } = this.needs;
    const { type, subjectId, actorId, origin, details = {} } = event;
    await db.run(sql`
      insert into audit_events (
        id, occurred_at, type, subject_id, actor_id, address, user_agent, request_id, details)
      values (
        ${ids.next()}, ${clock.now()}, ${type}, ${subjectId}, ${actorId}, ${origin?.address ?? null},
        ${origin?.userAgent ?? null}, ${origin?.requestId ?? null}, ${json(details)})`);
    // What is rolled back is not told.
    db.afterCommit(() => this.tell(event));
  }

  async list(filter: AuditFilter, { after, limit, includeTotal }: PageRequest): Promise<Page<RecordedEvent>> {
    const { db } = this.needs;
    const where = conditions(filter);
    const beyond = after ? sql`and (e.occurred_at, e.id) < ${position(...keyAndId(after))}` : sql.empty;
    const rows = await jsonRows<RecordedEvent>(
      db,
      sql`select ${columns} from audit_events e where ${where} ${beyond}
        order by e.occurred_at desc, e.id desc limit ${limit + 1}`,
    );
    const totalCount = includeTotal
      ? (await db.one<{ total: number }>(sql`select count(*) as total from audit_events e where ${where}`))
          .total
      : undefined;
    return toPage(rows, limit, (last) => [last.occurredAt, last.id], totalCount);
  }

  private tell({ type, subjectId, actorId, origin }: AuditEvent): void {
    const line = { event: type, subjectId, actorId, requestId: origin?.requestId, ip: origin?.address };
    if (SUSPICIOUS.has(type)) this.needs.logger.warn(line, 'audit');
    else this.needs.logger.info(line, 'audit');
  }
}

const columns = sql`
  e.id, e.type, ${instantText(sql`e.occurred_at`)} as "occurredAt", e.subject_id as "subjectId",
  e.actor_id as "actorId", e.address, e.user_agent as "userAgent", e.request_id as "requestId", e.details`;

const position = (at: string, id: string): Sql => sql`(${at}, ${id})`;

function conditions({ type, subjectId, actorId, occurredAtFrom: from, occurredAtTo: to }: AuditFilter): Sql {
  const all = [sql`true`];
  // With a single type, the usual case, the index keeps the order.
  if (type) all.push(type.length === 1 ? sql`e.type = ${type[0]!}` : sql`e.type = any(${type})`);
  if (subjectId) all.push(sql`e.subject_id = ${subjectId}`);
  if (actorId) all.push(sql`e.actor_id = ${actorId}`);
  if (from) all.push(sql`e.occurred_at >= ${from}`);
  if (to) all.push(sql`e.occurred_at < ${to}`);
  return sql.join(all, ' and ');
}
