import type { AuditLog } from '../audit/event.js';
import type { CallerStates } from '../auth/ports.js';
import type { Atomically } from '../shared/atomically.js';
import type { Clock } from '../shared/time.js';
import type { Estates } from './departures.js';

export interface AccountPurgeNeeds {
  readonly estates: Estates;
  readonly callers: CallerStates;
  readonly audit: AuditLog;
  readonly atomically: Atomically;
  readonly clock: Clock;
}

/**
 * Deletes the accounts whose time has come. It may be stopped anywhere and goes on the next time; any number of
 * processes may be about it.
 */
export class AccountPurge {
  constructor(private readonly needs: AccountPurgeNeeds) {}

  /** How many accounts are gone. */
  async purge(): Promise<number> {
    const { estates, clock } = this.needs;
    let gone = 0;
    for (const userId of await estates.due(clock.now())) if (await this.remove(userId)) gone++;
    return gone;
  }

  private async remove(userId: string): Promise<boolean> {
    const { estates, callers, audit, atomically, clock } = this.needs;
    if (!(await estates.clear(userId, clock.now()))) return false;
    return atomically(async () => {
      if (!(await estates.close(userId, clock.now()))) return false;
      await callers.changed(userId);
      await audit.record({ type: 'account_deleted', subjectId: userId, actorId: null });
      return true;
    });
  }
}
