/** Who is signed in. */
import { ProblemError, SignedOutError, UnexpectedResponseError } from './errors.js';
import { realTime, type Time } from './time.js';

// --- Staying signed in ------------------------------------------------------------------------------------

/** What signing in answers. */
export interface Tokens {
  readonly accessToken: string;
  /** Milliseconds since 1970, by the clock of this device. */
  readonly expiresAt?: number;
  /** Makes the next tokens, once. Absent where a cookie has it. */
  readonly refreshToken?: string;
}

/** Where tokens are kept. They are secrets: in a browser, memory and a cookie are safer than any storage. */
export interface TokenStore {
  load(): Tokens | undefined | Promise<Tokens | undefined>;
  save(tokens: Tokens | undefined): void | Promise<void>;
}

/** Runs the work while nobody else who shares the tokens, such as another tab, runs any. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

export interface SessionOptions {
  /** Memory unless given. */
  readonly store?: TokenStore;
  /** `navigator.locks` where there is one, unless given. */
  readonly lock?: Lock;
  /** How long before their end tokens are renewed; half a minute unless given. */
  readonly renewBeforeMs?: number;
  readonly time?: Time;
}

/** The operation that renews tokens, called by whoever binds the session. */
export type Renewal = (refreshToken: string | undefined) => Promise<Tokens>;

/** What a client asks of a session. Clients of several versions of a service can share one. */
export interface TokenKeeper {
  /** Says how tokens are renewed; who says it first is asked. */
  bind(renewal: Renewal): void;
  /** The token to send now, renewed where its end is near; nothing where nobody is signed in. */
  token(): Promise<string | undefined>;
  /** Another token than this one, which the service refused. */
  tokenInsteadOf(refused: string): Promise<string>;
  begin(tokens: Tokens): Promise<void>;
  end(): Promise<void>;
}

function memory(): TokenStore {
  let kept: Tokens | undefined;
  return { load: () => kept, save: (tokens) => void (kept = tokens) };
}

interface Locks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** Tabs of one origin share it; where there is none, nobody else does. */
const ownLock: Lock = async (work) => {
  const { navigator } = globalThis as { navigator?: { locks?: Locks } };
  return navigator?.locks ? navigator.locks.request('access-token', work) : work();
};

/** Whether an error says that the tokens are no good, and not only that the service could not answer. */
const isRefusal = (error: unknown): boolean =>
  (error instanceof ProblemError || error instanceof UnexpectedResponseError) &&
  error.status < 500 &&
  error.status !== 429;

/**
 * Keeps the tokens of one person for any number of clients. Give it to `createClient`; signing in through that
 * client fills it, signing out empties it.
 */
export class Session implements TokenKeeper {
  readonly #store: TokenStore;
  readonly #lock: Lock;
  readonly #renewBeforeMs: number;
  readonly #time: Time;
  readonly #listeners = new Set<(error: SignedOutError | undefined) => void>();
  #renewal: Renewal | undefined;
  #renewing: Promise<Tokens> | undefined;

  constructor(options: SessionOptions = {}) {
    this.#store = options.store ?? memory();
    this.#lock = options.lock ?? ownLock;
    this.#renewBeforeMs = options.renewBeforeMs ?? 30_000;
    this.#time = options.time ?? realTime;
  }

  /** Whether there are tokens. The service may have ended the session meanwhile; the next call shows it. */
  async isSignedIn(): Promise<boolean> {
    return (await this.#store.load()) !== undefined;
  }

  /** Listens for the end of the session: without an error where somebody signed out. Returns how to stop. */
  onSignedOut(listener: (error: SignedOutError | undefined) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Goes on with a session whose tokens are gone but whose cookie is not, as after a page was loaded anew. False
   * where nobody is signed in.
   */
  async resume(): Promise<boolean> {
    try {
      await this.#renewed(undefined);
      return true;
    } catch (error) {
      if (error instanceof SignedOutError) return false;
      throw error;
    }
  }

  /** Takes tokens that came another way than through a client. */
  async begin(tokens: Tokens): Promise<void> {
    await this.#store.save(tokens);
  }

  /** Forgets the tokens. */
  async end(error?: SignedOutError): Promise<void> {
    if ((await this.#store.load()) === undefined) return;
    await this.#store.save(undefined);
    for (const listener of this.#listeners) listener(error);
  }

  bind(renewal: Renewal): void {
    this.#renewal ??= renewal;
  }

  async token(): Promise<string | undefined> {
    const tokens = await this.#store.load();
    if (!tokens || this.#leftOf(tokens) > this.#renewBeforeMs) return tokens?.accessToken;
    try {
      return (await this.#renewed(tokens.accessToken)).accessToken;
    } catch (error) {
      // The old one is good for a moment yet, and the service may be well again by then.
      if (error instanceof SignedOutError || this.#leftOf(tokens) <= 0) throw error;
      return tokens.accessToken;
    }
  }

  async tokenInsteadOf(refused: string): Promise<string> {
    return (await this.#renewed(refused)).accessToken;
  }

  #leftOf({ expiresAt }: Tokens): number {
    return expiresAt === undefined ? Infinity : expiresAt - this.#time.now();
  }

  /** One renewal at a time, for everybody who waits: a refresh token that is used twice ends the session. */
  async #renewed(old: string | undefined): Promise<Tokens> {
    this.#renewing ??= this.#lock(() => this.#renew(old)).finally(() => (this.#renewing = undefined));
    return this.#renewing;
  }

  async #renew(old: string | undefined): Promise<Tokens> {
    const kept = await this.#store.load();
    // Somebody with the same store, such as another tab, was faster.
    if (kept && kept.accessToken !== old && this.#leftOf(kept) > 0) return kept;
    // Without a token there is nothing to go on with, except in a browser whose cookie has one.
    if (!this.#renewal || (old !== undefined && !kept)) return this.#over(new SignedOutError('session'));
    try {
      const next = await this.#renewal(kept?.refreshToken);
      await this.#store.save(next);
      return next;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return this.#over(new SignedOutError((error as ProblemError).operation, error));
    }
  }

  async #over(error: SignedOutError): Promise<never> {
    await this.end(error);
    throw error;
  }
}
