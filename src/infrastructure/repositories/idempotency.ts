import { createHash } from 'node:crypto';
import {
  IdempotencyInProgress,
  IdempotencyKeyReused,
  type IdempotencyStore,
  type RepeatableRequest,
  type StoredReply,
} from '../../domain/shared/idempotency.js';
import { Unavailable } from '../../domain/shared/errors.js';
import { type Clock, fromMillis, toMillis } from '../../domain/shared/time.js';
import { type Database, type Sql, sql } from '../database/database.js';
import type { Envelope, ReplySeal } from '../security/reply-seal.js';
import { Turnstile } from '../turnstile.js';

const KEPT_MS = 24 * 60 * 60 * 1000;

/** Refusals that the same request gets again: the state was against it, not the moment, the caller or the values. */
const KEPT_REFUSALS = new Set([404, 409, 410, 412]);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Outcome = Awaited<ReturnType<IdempotencyStore['run']>>;

/**
 * Callers that are served at once, and that may wait, where a password is hashed while a connection is held: without
 * a limit a handful of strangers, or one person with many keys, would keep everybody else from the database.
 */
const AT_ONCE = 2;
const WAITING = 50;

class Busy extends Unavailable {
  constructor() {
    super('Too many requests at once that hash passwords.');
  }
}

/** Thrown to roll back the transaction of a refusal, which is the answer nevertheless. */
class Refused extends Error {
  constructor(readonly reply: StoredReply) {
    super('rolled back');
  }
}

/** Thrown where another transaction committed between our look at the records and our lock. */
class Overtaken extends Error {}

export class SqlIdempotencyStore implements IdempotencyStore {
  readonly #strangers = new Turnstile(AT_ONCE, WAITING, () => new Busy());
  readonly #slow = new Turnstile(AT_ONCE, WAITING, () => new Busy());

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly seal: ReplySeal,
    /** Operations of people with an account that hash passwords. */
    private readonly slow: ReadonlySet<string> = new Set(),
  ) {}

  run(request: RepeatableRequest, execute: () => Promise<StoredReply>): Promise<Outcome> {
    const run = (): Promise<Outcome> => this.once(request, execute);
    if (!UUID.test(request.actorKey)) return this.#strangers.pass(run);
    return this.slow.has(request.operationId) ? this.#slow.pass(run) : run();
  }

  private async once(request: RepeatableRequest, execute: () => Promise<StoredReply>): Promise<Outcome> {
    const record = { userId: toUuid(request.actorKey), envelope: this.seal.of(request) };
    try {
      return await this.attempt(record, execute);
    } catch (error) {
      if (error instanceof Refused) return this.keepRefusal(record, error.reply);
      // What we did is undone; the record of the other one can be seen now.
      if (error instanceof Overtaken) return this.attempt(record, execute);
      throw error;
    }
  }

  /** Removes the records that have had their time; how many there were. */
  purge(): Promise<number> {
    return this.db.run(sql`delete from idempotency_keys where expires_at <= ${this.clock.now()}`);
  }

  private attempt(record: Identity, execute: () => Promise<StoredReply>): Promise<Outcome> {
    return this.db.atomically(async () => {
      const known = await this.claim(record);
      if (known) return { reply: known, replayed: true };
      const reply = await execute();
      if (reply.status >= 400) throw new Refused(reply);
      if (!(await this.keep(record, reply))) throw new Overtaken();
      return { reply, replayed: false };
    });
  }

  /** The reply to an earlier request; otherwise the key is ours until the transaction ends. */
  private async claim({ userId, envelope }: Identity): Promise<StoredReply | undefined> {
    const { digest } = envelope;
    const { claimed, sealed } = await this.db.one<{ claimed: boolean; sealed: Buffer | null }>(sql`
      select
        pg_try_advisory_xact_lock(${digest.readBigInt64BE()}) as claimed,
        (select reply from idempotency_keys
         where user_id = ${userId} and key_digest = ${digest} and expires_at > ${this.clock.now()}) as sealed`);
    if (sealed) {
      const known = envelope.open(sealed);
      if (!known) throw new IdempotencyKeyReused();
      return known;
    }
    if (!claimed) throw new IdempotencyInProgress();
    return undefined;
  }

  private async keepRefusal(record: Identity, reply: StoredReply): Promise<Outcome> {
    if (KEPT_REFUSALS.has(reply.status)) await this.keep(record, reply);
    return { reply, replayed: false };
  }

  /** False where there is a record already, and it is not an expired one. */
  private async keep(record: Identity, reply: StoredReply): Promise<boolean> {
    return (await this.db.run(insertion(record, reply, toMillis(this.clock.now())))) === 1;
  }
}

/** What a record is found by, and what it holds. */
interface Identity {
  readonly userId: string;
  readonly envelope: Envelope;
}

const insertion = ({ userId, envelope }: Identity, reply: StoredReply, now: number): Sql => sql`
  insert into idempotency_keys as stored (user_id, key_digest, reply, created_at, expires_at)
  values (${userId}, ${envelope.digest}, ${envelope.seal(reply)}, ${fromMillis(now)}, ${fromMillis(now + KEPT_MS)})
  on conflict (user_id, key_digest) do update set
    reply = excluded.reply, created_at = excluded.created_at, expires_at = excluded.expires_at
  where stored.expires_at <= excluded.created_at`;

/** Callers without an account get an id that follows from their name. */
function toUuid(actorKey: string): string {
  if (UUID.test(actorKey)) return actorKey;
  const hex = createHash('sha256').update(actorKey).digest('hex');
  return [8, 12, 16, 20, 32].map((end, index) => hex.slice([0, 8, 12, 16, 20][index], end)).join('-');
}
