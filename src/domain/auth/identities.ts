import type { AuditLog } from '../audit/event.js';
import type { Actor } from '../shared/actor.js';
import type { Atomically } from '../shared/atomically.js';
import type { Origin } from '../shared/origin.js';
import type { Page, PageRequest } from '../shared/page.js';
import { type IfMatch, requireVersion } from '../shared/version.js';
import { type Identity, IdentityNotFound, type IdentityRepository, LastSignInMethod } from './identity.js';
import type { Sessions } from './ports.js';

export interface IdentityServiceNeeds {
  readonly identities: IdentityRepository;
  readonly sessions: Pick<Sessions, 'requireRecentProof'>;
  readonly audit: AuditLog;
  readonly atomically: Atomically;
}

/** The accounts at providers that open one's own account. */
export class IdentityService {
  constructor(private readonly needs: IdentityServiceNeeds) {}

  list(actor: Actor, page: PageRequest): Promise<Page<Identity>> {
    return this.needs.identities.list(actor.userId, page);
  }

  /** The last way into an account stays. */
  async unlink(actor: Actor, id: string, ifMatch: IfMatch, origin: Origin): Promise<void> {
    const { identities, sessions, audit, atomically } = this.needs;
    const { userId } = actor;
    await sessions.requireRecentProof(actor);
    await atomically(async () => {
      // Held, so that of two that are unlinked at once one stays.
      const owner = await identities.lockOwner(userId);
      const identity = await identities.find(userId, id);
      if (!identity) throw new IdentityNotFound();
      requireVersion(identity.version, ifMatch);
      if (!owner?.hasPassword && (await identities.count(userId)) === 1) throw new LastSignInMethod();
      await identities.remove(userId, id);
      const details = { issuer: identity.issuer };
      await audit.record({ type: 'identity_unlinked', subjectId: userId, actorId: userId, origin, details });
    });
  }
}
