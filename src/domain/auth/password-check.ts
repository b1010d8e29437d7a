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

interface Proven {
  readonly account: Account;
  /** What the password was compared with. */
  readonly hash: string;
  /** What is kept from now on, where it is something else. */
  readonly nextHash: string | undefined;
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
    const { lockout, atomically } = this.needs;
    const { emailKey, account, origin } = proof;
    const row = lockout.rowOf(emailKey, origin, account?.addresses ?? []);
    return this.#turns.run(`${row.emailKey} ${row.network ?? ''}`, async () => {
      const attempt = await lockout.begin(row, origin);
      const proven = await this.judge(proof, attempt);
      if (!proven) return this.fail(proof, attempt);
      return atomically(async () => {
        await this.accept(proven, attempt);
        return work(proven.account);
      });
    });
  }

  /** All that is slow, and so done before the transaction. Undefined where the password is not good for anything. */
  private async judge({ account, ...proof }: Proof, attempt: Attempt): Promise<Proven | undefined> {
    const { passwords, lockout } = this.needs;
    const hash = attempt.refusal ? undefined : (account?.passwordHash ?? undefined);
    try {
      const matches = await passwords.verify(proof.password, hash);
      if (!matches || !account?.isActive || hash === undefined) return undefined;
      return { account, hash, nextHash: await this.nextHash(hash, proof) };
    } catch (error) {
      await lockout.withdraw(attempt);
      throw error;
    }
  }

  /** Only now is the password known, to be hashed with the work of today. */
  private async nextHash(
    hash: string,
    { password, newPassword }: Pick<Proof, 'password' | 'newPassword'>,
  ): Promise<string | undefined> {
    const { passwords } = this.needs;
    if (newPassword !== undefined) return passwords.hash(newPassword);
    return passwords.isOutdated(hash) ? passwords.hash(password) : undefined;
  }

  private async accept({ account, hash, nextHash }: Proven, attempt: Attempt): Promise<void> {
    const { accounts, lockout } = this.needs;
    if (!(await accounts.hold(account.user.id, hash))) throw new InvalidCredentials();
    await lockout.succeed(attempt);
    if (nextHash !== undefined) await accounts.savePasswordHash(account.user.id, nextHash);
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
