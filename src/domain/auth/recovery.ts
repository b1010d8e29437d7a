import type { AuditLog } from '../audit/event.js';
import type { Outbox } from '../mail/outbox.js';
import type { MailedTokens, TokenPurpose } from '../mail/tokens.js';
import type { Atomically } from '../shared/atomically.js';
import type { Origin } from '../shared/origin.js';
import type { Clock } from '../shared/time.js';
import { emailKey } from './email.js';
import type { PasswordHasher, Sessions } from './ports.js';
import { MailedTokenInvalid } from './recovery-errors.js';
import type { AccountChanges, AccountState, Lockout, PasswordRules } from './recovery-ports.js';

export interface PasswordReset {
  readonly token: string;
  readonly newPassword: string;
}

export interface RecoveryServiceNeeds {
  readonly accounts: AccountChanges;
  readonly tokens: MailedTokens;
  readonly outbox: Outbox;
  readonly policy: PasswordRules;
  readonly passwords: PasswordHasher;
  readonly sessions: Pick<Sessions, 'endAll'>;
  readonly lockout: Lockout;
  readonly audit: AuditLog;
  readonly atomically: Atomically;
  readonly clock: Clock;
}

const RESET: readonly TokenPurpose[] = ['password_reset'];

/** Forgotten passwords. */
export class RecoveryService {
  constructor(private readonly needs: RecoveryServiceNeeds) {}

  /** The same for every address: whether it has an account is asked when the mail is written, by nobody who waits. */
  async requestReset(email: string, origin: Origin): Promise<void> {
    const { outbox, audit, atomically } = this.needs;
    await atomically(async () => {
      await audit.record({ type: 'password_reset_requested', subjectId: null, actorId: null, origin });
      await outbox.enqueue({ template: 'password_reset', to: { emailKey: emailKey(email) } });
    });
  }

  /** A password that is refused leaves the token as it is: its owner tries another one. */
  async reset({ token, newPassword }: PasswordReset, origin: Origin): Promise<void> {
    const { policy, passwords, atomically } = this.needs;
    const account = await this.accountOf(token);
    await policy.require(newPassword, account, '#/newPassword');
    // Slow on purpose, so not while a transaction is open.
    const passwordHash = await passwords.hash(newPassword);
    await atomically(() => this.finish(token, account.userId, passwordHash, origin));
  }

  private async accountOf(token: string): Promise<AccountState> {
    const { tokens, accounts } = this.needs;
    const claim = await tokens.find(token, RESET);
    const account = claim && (await accounts.find(claim.userId));
    // Not the address that the mail went to: what its reader proved is worth nothing any more.
    if (!account || account.email !== claim.email) throw new MailedTokenInvalid();
    return account;
  }

  private async finish(token: string, userId: string, passwordHash: string, origin: Origin): Promise<void> {
    const { accounts, tokens, sessions, lockout, outbox, audit, clock } = this.needs;
    const account = await accounts.lock(userId);
    // Of several at once with one token, one comes so far.
    if (!account || !(await tokens.consume(token, RESET))) throw new MailedTokenInvalid();
    await accounts.setPassword(userId, passwordHash);
    const by = { subjectId: userId, actorId: userId, origin };
    if (account.emailVerifiedAt === null) {
      await accounts.verify(userId, clock.now());
      // Whoever made the account had never shown that the address is theirs: it may be a trap for its owner.
      await accounts.evict(userId, clock.now());
      await audit.record({ ...by, type: 'email_verified' });
    }
    // Whoever had the old password may have asked for a change of address.
    await tokens.withdraw(userId);
    await sessions.endAll(userId, 'password_changed');
    await lockout.clear(emailKey(account.email));
    await audit.record({ ...by, type: 'password_reset' });
    await outbox.enqueue({ template: 'password_changed', to: { userId } });
  }
}
