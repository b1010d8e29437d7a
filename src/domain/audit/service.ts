import type { Page, PageRequest } from '../shared/page.js';
import type { AuditEventRepository, AuditFilter, RecordedEvent } from './repository.js';

/** What happened to accounts, for administrators. Nothing is changed here: what happened has happened. */
export class AuditService {
  constructor(private readonly events: AuditEventRepository) {}

  list(filter: AuditFilter, page: PageRequest): Promise<Page<RecordedEvent>> {
    return this.events.list(filter, page);
  }
}
