import { noContent, ok } from '../../contract/runtime/index.js';
import type { ManagedUser } from '../../domain/admin/managed-user.js';
import type { AdminService } from '../../domain/admin/service.js';
import type { AuditService } from '../../domain/audit/service.js';
import { instant } from '../../domain/shared/time.js';
import type { Area } from '../contract.js';
import type { OriginOf } from '../origin.js';
import { tagWith } from '../presenters/entity-tag.js';
import { presentPage } from '../presenters/page.js';
import { optional } from './optional.js';

type Operations = 'listUsers' | 'getUser' | 'updateUser' | 'endUserSessions' | 'listAuditEvents';

export interface AdminHandlersNeeds {
  readonly admin: AdminService;
  readonly audit: AuditService;
  readonly originOf: OriginOf;
}

const toInstant = optional(instant);

const tagged = ({ version, lastSeenAt, deletionDueAt, status }: ManagedUser) => ({
  headers: { ETag: tagWith(version, lastSeenAt, deletionDueAt, status) },
});

export const adminHandlers = ({ admin, audit, originOf }: AdminHandlersNeeds): Area<Operations> => ({
  async listUsers({ query, page }) {
    const filter = {
      ...query,
      createdAtFrom: toInstant(query.createdAtFrom),
      createdAtTo: toInstant(query.createdAtTo),
    };
    const found = await admin.list(filter, { ...page, includeTotal: query.includeTotal });
    return ok(presentPage(found, page));
  },

  async getUser({ path }) {
    const user = await admin.get(path.userId);
    return ok(user, tagged(user));
  },

  async updateUser({ actor, path, body, ifMatch, request }) {
    const user = await admin.update(actor, path.userId, body, ifMatch, originOf(request));
    return ok(user, tagged(user));
  },

  async endUserSessions({ actor, path, ifMatch, request }) {
    await admin.endSessions(actor, path.userId, ifMatch, originOf(request));
    return noContent();
  },

  async listAuditEvents({ query, page }) {
    const filter = {
      ...query,
      occurredAtFrom: toInstant(query.occurredAtFrom),
      occurredAtTo: toInstant(query.occurredAtTo),
    };
    return ok(presentPage(await audit.list(filter, { ...page, includeTotal: query.includeTotal }), page));
  },
});
