import type { CallerState, CallerStateReader } from '../../domain/auth/caller-states.js';
import type { Clock } from '../../domain/shared/time.js';
import { type Database, sql } from '../database/database.js';

/** Asks the database each time. */
export class SqlCallerStateReader implements CallerStateReader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  find(userId: string, sessionId: string): Promise<CallerState | undefined> {
    return this.db.maybe<CallerState>(sql`
      select u.role, u.status, exists (
        select from sessions s
        where s.user_id = u.id and s.id = ${sessionId} and s.ended_at is null
          and s.idle_expires_at > ${this.clock.now()}) as "isSessionAlive"
      from users u where u.id = ${userId}`);
  }
}
