/** Who was refused what they have no right to: written down, for those who look for probing. */
import type { Observer } from '../contract/runtime/index.js';
import type { AuditLog } from '../domain/audit/event.js';
import type { Actor } from '../domain/shared/actor.js';
import type { OriginOf } from './origin.js';

export interface RefusalsNeeds {
  readonly audit: AuditLog;
  readonly originOf: OriginOf;
  readonly onFailure: (error: unknown) => void;
}

/** Refusals that are about rights; one that asks for another proof of who it is says nothing of them. */
const OF_RIGHTS: ReadonlySet<string> = new Set([
  'insufficient_role',
  'insufficient_scope',
  'permission_not_granted',
  'forbidden',
]);

/** The caller has been answered by then: nobody waits for the audit log, and quotas bound how often it happens. */
export const auditedRefusals = ({ audit, originOf, onFailure }: RefusalsNeeds): Observer => ({
  onResponse(seen) {
    const { actor, problem, operationId: operation } = seen;
    if (actor === undefined || problem === undefined || !OF_RIGHTS.has(problem)) return;
    const { userId } = actor as Actor;
    const event = { type: 'authorization_refused', subjectId: userId, actorId: userId } as const;
    audit.record({ ...event, origin: originOf(seen), details: { operation, problem } }).catch(onFailure);
  },
});
