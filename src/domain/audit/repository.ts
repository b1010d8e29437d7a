import type { Page, PageRequest } from '../shared/page.js';
import type { Instant } from '../shared/time.js';
import type { AuditEventType } from './event.js';

/** An event as it was written down. */
export interface RecordedEvent {
  readonly id: string;
  readonly type: AuditEventType;
  readonly occurredAt: Instant;
  readonly subjectId: string | null;
  readonly actorId: string | null;
  /** Null where the service acted by itself. */
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly requestId: string | null;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

export interface AuditFilter {
  readonly type?: readonly AuditEventType[] | undefined;
  readonly subjectId?: string | undefined;
  readonly actorId?: string | undefined;
  /** Inclusive. */
  readonly occurredAtFrom?: Instant | undefined;
  /** Exclusive. */
  readonly occurredAtTo?: Instant | undefined;
}

export interface AuditEventRepository {
  /** The newest first. */
  list(filter: AuditFilter, page: PageRequest): Promise<Page<RecordedEvent>>;
}
