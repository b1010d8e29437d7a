import type { IncomingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import { actorOfKey, type ApiKeyState } from '../../domain/auth/api-key.js';
import { TokenInvalid } from '../../domain/auth/errors.js';
import type { Actor } from '../../domain/shared/actor.js';
import { type Clock, type Instant, toMillis } from '../../domain/shared/time.js';
import { isSameDigest, parseApiKey, type ParsedApiKey } from './api-key-codec.js';

/** At once where it is remembered. */
type Soon<T> = T | Promise<T>;

export interface ApiKeyStates {
  of(ownerId: string, prefix: string): Soon<ApiKeyState | undefined>;
}

export interface ApiKeyUses {
  note(ownerId: string, id: string, at: Instant): Promise<void>;
}

export interface ApiKeyVerifierNeeds {
  readonly states: ApiKeyStates;
  readonly uses: ApiKeyUses;
  readonly clock: Clock;
  readonly onWarning: (message: string) => void;
}

const BEARER_KEY = /^bearer +(spk_\S*) *$/i;
const NOTED_EVERY_MS = 60_000;
const REMEMBERED_USES = 10_000;

/** Whom API keys stand for. They come where access tokens do, and their prefix tells them apart. */
export class ApiKeyVerifier {
  /** When the use of a key was last noted by this process. */
  readonly #noted = new LRUCache<string, number>({ max: REMEMBERED_USES });

  constructor(private readonly needs: ApiKeyVerifierNeeds) {}

  /** Undefined without an API key. Throws TokenInvalid, TokenExpired and TokenRevoked. */
  identify({ authorization }: IncomingHttpHeaders): Soon<Actor> | undefined {
    const key = authorization === undefined ? undefined : BEARER_KEY.exec(authorization)?.[1];
    if (key === undefined) return undefined;
    const parsed = parseApiKey(key);
    if (!parsed) throw new TokenInvalid();
    const state = this.needs.states.of(parsed.ownerId, parsed.prefix);
    return state instanceof Promise
      ? state.then((known) => this.#admit(parsed, known))
      : this.#admit(parsed, state);
  }

  #admit({ ownerId, digest }: ParsedApiKey, state: ApiKeyState | undefined): Actor {
    // Whoever does not have the whole key learns nothing of it, not even that it was revoked.
    if (!state || !isSameDigest(state.digest, digest)) throw new TokenInvalid();
    const now = this.needs.clock.now();
    const actor = actorOfKey(ownerId, state, now);
    this.#note(ownerId, state.id, now);
    return actor;
  }

  /** Not in the request's way: nobody waits for it, and what goes wrong with it is nobody's answer. */
  #note(ownerId: string, id: string, now: Instant): void {
    const millis = toMillis(now);
    const last = this.#noted.get(id);
    if (last !== undefined && millis - last < NOTED_EVERY_MS) return;
    this.#noted.set(id, millis);
    const { uses, onWarning } = this.needs;
    uses.note(ownerId, id, now).catch(() => onWarning('the use of an API key was not noted'));
  }
}
