import type { AuditLog } from '../audit/event.js';
import type { Outbox } from '../mail/outbox.js';
import type { Atomically, Independently } from '../shared/atomically.js';
import { InTurn } from '../shared/in-turn.js';
import type { Origin } from '../shared/origin.js';
import { type Clock, fromMillis, type Instant, toMillis } from '../shared/time.js';
import { InvalidCredentials, PasswordsBusy } from './errors.js';
import type { Attempt, Lockout } from './lockout.js';
import type { Account, AccountRepository, PasswordHasher } from './ports.js';

/** For how long a place that somebody signed in from is known to be theirs. */
const FAMILIAR_MS = 30 * 24 * 60 * 60 * 1000;
const MAX_LINE = 50;

/** A password that somebody gives for an account, which may not exist. */
export interface Proof {
  readonly emailKey: string;
  readonly account: Account | undefined;
  readonly password: string;
  /** Takes its place if it was right. */
  readonly newPassword?: string | undefined;
  readonly origin: Origin;
  /** Who is signed in already. */
  readonly actorId?: string | undefined;
}

export interface PasswordCheckNeeds {
  readonly accounts: AccountRepository;
  readonly passwords: PasswordHasher;
  readonly lockout: Lockout;
  readonly outbox: Outbox;
  readonly audit: AuditLog;
  readonly atomically: Atomically;
  readonly independently: Independently;
  readonly clock: Clock;
}

/**
 * The one place where passwords are compared. A wrong one, an unknown address, a locked or a suspended account cost
 * the same work, one hash, and each failure counts before it is known to be one.
 */
export class PasswordCheck {
  /** So that several sign-ins at once with the right password are not taken for failures. */
  readonly #turns = new InTurn(MAX_LINE, () => new PasswordsBusy());

  constructor(private readonly needs: PasswordCheckNeeds) {}

  find(emailKey: string): Promise<Account | undefined> {
    return this.needs.accounts.findByEmail(emailKey, this.familiarSince());
  }

  findById(userId: string): Promise<Account | undefined> {
    return this.needs.accounts.find(userId, this.familiarSince());
  }

  /**
   * Does `work` in a transaction if the password is right. Otherwise throws InvalidCredentials, or AccountLocked or
   * TooManyFailures, whatever the password was.
   */
  async prove<T>(proof: Proof, work: (account: Account) => Promise<T>): Promise<T> {
    const { lockout, atomically, accounts } = this.needs;
    const { emailKey, account, origin } = proof;
    const row = lockout.rowOf(emailKey, origin, account?.addresses ?? []);
    return this.#turns.run(`${row.emailKey} ${row.network ?? ''}`, async () => {
      const attempt = await lockout.begin(row, origin);
      const proven = await this.compare(proof, attempt);
      if (!proven) return this.fail(proof, attempt);
      const passwordHash = await this.nextHash(proven, proof);
      return atomically(async () => {
        if (!(await accounts.hold(proven.user.id, proven.passwordHash))) throw new InvalidCredentials();
        await lockout.succeed(attempt);
        if (passwordHash !== undefined) await accounts.savePasswordHash(proven.user.id, passwordHash);
        return work(proven);
      });
    });
  }

  /** The account, if the password is its own and good for anything. */
  private async compare({ account, password }: Proof, { refusal }: Attempt): Promise<Account | undefined> {
    const hash = refusal ? undefined : (account?.passwordHash ?? undefined);
    const matches = await this.needs.passwords.verify(password, hash);
    return matches && account?.isActive ? account : undefined;
  }

  /** Made before the transaction, since it is slow. Only now is the password known, to be hashed with the work of today. */
  private async nextHash(
    { passwordHash }: Account,
    { password, newPassword }: Proof,
  ): Promise<string | undefined> {
    const { passwords } = this.needs;
    if (newPassword !== undefined) return passwords.hash(newPassword);
    return passwordHash !== null && passwords.isOutdated(passwordHash) ? passwords.hash(password) : undefined;
  }

  /** What is written down stays, although the request is refused. */
  private async fail(proof: Proof, { refusal, lock }: Attempt): Promise<never> {
    const { independently, audit, outbox } = this.needs;
    const { emailKey, account, origin, actorId = null } = proof;
    const about = { subjectId: account?.user.id ?? null, actorId, origin };
    await independently(async () => {
      await audit.record({ ...about, type: 'sign_in_failed', details: { isLocked: refusal !== undefined } });
      if (lock) await audit.record({ ...about, type: 'account_locked', details: { until: lock.until } });
      // To an address that may be nobody's, so that it costs the same.
      const mail = { template: 'account_locked', to: { emailKey } } as const;
      if (lock?.isFirst) await outbox.enqueue({ ...mail, variables: { lockedUntil: lock.until } });
    });
    throw refusal ?? new InvalidCredentials();
  }

  private familiarSince(): Instant {
    return fromMillis(toMillis(this.needs.clock.now()) - FAMILIAR_MS);
  }
}
