/**
 * What is asked of callers with every request, remembered for as long as it is certain. A process that changes
 * something about a user forgets them at its commit, all others when they are notified; and nobody remembers anything
 * while notifications cannot be relied on. A channel that is cut makes requests slower, never wrong.
 */
import { LRUCache } from 'lru-cache';
import type { CallerStates } from '../../domain/auth/ports.js';
import { type Database, sql } from '../database/database.js';
import { DatabaseListener, type ListenerOptions } from '../database/listener.js';

const CHANNEL = 'spotter_callers';
const USERS = 10_000;
/** Sessions or keys of one user: far more than anybody uses at a time. */
const CREDENTIALS = 100;
/** For what nobody announced: an operator at the database. */
const BELIEVED_MS = 60_000;

/** What the database says of one credential of a user; undefined where there is no such user. */
type Load<State> = (userId: string, credentialId: string) => Promise<State | undefined>;

type ChannelOptions = Pick<ListenerOptions, 'url' | 'connectTimeoutMs' | 'applicationName' | 'onWarning'>;

/** Tells every process, with the commit of the transaction around it. For those that remember nothing themselves. */
export async function announceCaller(db: Database, userId: string): Promise<void> {
  await db.run(sql`select pg_notify(${CHANNEL}, ${userId})`);
}

export class CallerChanges implements CallerStates {
  readonly #listener: DatabaseListener;
  readonly #memories: { forget(userId: string): void; forgetAll(): void }[] = [];

  constructor(
    private readonly db: Database,
    options: ChannelOptions,
  ) {
    this.#listener = DatabaseListener.open({
      ...options,
      channel: CHANNEL,
      onNotification: (userId) => this.#forget(userId),
      onInterruption: () => {
        for (const memory of this.#memories) memory.forgetAll();
      },
    });
  }

  get isCurrent(): boolean {
    return this.#listener.isCurrent;
  }

  /** A memory of what `load` answers. */
  remember<State>(load: Load<State>): CallerMemory<State> {
    const memory = new CallerMemory(this, load);
    this.#memories.push(memory);
    return memory;
  }

  async changed(userId: string): Promise<void> {
    await announceCaller(this.db, userId);
    this.db.afterCommit(() => this.#forget(userId));
  }

  close(): Promise<void> {
    return this.#listener.close();
  }

  #forget(userId: string): void {
    for (const memory of this.#memories) memory.forget(userId);
  }
}

interface Known<State> {
  readonly state: State;
  readonly believedUntil: number;
}

export class CallerMemory<State> {
  readonly #users = new LRUCache<string, Map<string, Known<State>>>({ max: USERS });

  constructor(
    private readonly changes: { readonly isCurrent: boolean },
    private readonly load: Load<State>,
  ) {}

  /** At once, without a promise, where it is remembered: this is asked with every request. */
  of(userId: string, credentialId: string): State | Promise<State | undefined> {
    if (!this.changes.isCurrent) return this.load(userId, credentialId);
    const known = this.#users.get(userId)?.get(credentialId);
    return known && known.believedUntil > Date.now() ? known.state : this.#learn(userId, credentialId);
  }

  forget(userId: string): void {
    this.#users.delete(userId);
  }

  forgetAll(): void {
    this.#users.clear();
  }

  async #learn(userId: string, credentialId: string): Promise<State | undefined> {
    const credentials = this.#users.get(userId) ?? new Map<string, Known<State>>();
    this.#users.set(userId, credentials);
    const believedUntil = Date.now() + BELIEVED_MS;
    const state = await this.load(userId, credentialId);
    // This answer may be older than what has changed meanwhile. Whoever was forgotten has another map by now or none,
    // and nobody finds what is put into this one.
    if (state !== undefined) {
      if (credentials.size >= CREDENTIALS) credentials.clear();
      credentials.set(credentialId, { state, believedUntil });
    }
    return state;
  }
}
