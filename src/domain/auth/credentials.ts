import type { AuditLog } from '../audit/event.js';
import type { Outbox } from '../mail/outbox.js';
import type { Actor } from '../shared/actor.js';
import type { Atomically } from '../shared/atomically.js';
import { Invalid } from '../shared/errors.js';
import type { Origin } from '../shared/origin.js';
import { emailKey } from './email.js';
import { InvalidCredentials, TokenRevoked, WrongPassword } from './errors.js';
import type { PasswordCheck } from './password-check.js';
import type { PasswordPolicy } from './password-policy.js';
import type { Account, AccountRepository, PasswordHasher, Sessions } from './ports.js';

export interface PasswordChange {
  /** Absent where the account has none yet. */
  readonly currentPassword?: string | undefined;
  readonly newPassword: string;
}

export interface EmailChange {
  readonly email: string;
  /** Absent where the account has none. */
  readonly currentPassword?: string | undefined;
}

export interface CredentialServiceNeeds {
  readonly accounts: AccountRepository;
  readonly check: PasswordCheck;
  readonly policy: PasswordPolicy;
  readonly passwords: PasswordHasher;
  readonly sessions: Sessions;
  /** Ends the tokens that are out by mail. */
  readonly mailedTokens: { withdraw(userId: string): Promise<void> };
  readonly outbox: Outbox;
  readonly audit: AuditLog;
  readonly atomically: Atomically;
}

/** What somebody gives to show that the account is theirs. */
interface Confirmation {
  readonly currentPassword: string | undefined;
  readonly newPassword?: string;
  readonly origin: Origin;
}

/** What people sign in with, changed by themselves: they show once more who they are. */
export class CredentialService {
  constructor(private readonly needs: CredentialServiceNeeds) {}

  /** The proof is good for ten minutes, for what asks for a recent one. */
  async reauthenticate(actor: Actor, password: string, origin: Origin): Promise<void> {
    const { check, sessions, audit } = this.needs;
    const account = await this.accountOf(actor);
    const proof = { ...proofOf(account, origin), password };
    await pointingAt('#/password', () =>
      check.prove(proof, async () => {
        await sessions.proved(actor);
        await audit.record({ ...by(actor, origin), type: 'reauthenticated' });
      }),
    );
  }

  /** Ends all other sessions, and the tokens that were mailed to whoever had forgotten the old password. */
  async changePassword(actor: Actor, change: PasswordChange, origin: Origin): Promise<void> {
    const { policy, sessions, mailedTokens, outbox, audit } = this.needs;
    const account = await this.accountOf(actor);
    await policy.require(change.newPassword, account.user, '#/newPassword');
    await this.confirm(actor, account, { currentPassword: undefined, ...change, origin }, async () => {
      await mailedTokens.withdraw(actor.userId);
      await sessions.endAll(actor.userId, 'password_changed', actor.sessionId);
      await audit.record({ ...by(actor, origin), type: 'password_changed' });
      await outbox.enqueue({ template: 'password_changed', to: { userId: actor.userId } });
    });
  }

  /** Nothing changes before the link in the mail to the new address is used. */
  async changeEmail(actor: Actor, change: EmailChange, origin: Origin): Promise<void> {
    const { check, outbox, audit } = this.needs;
    const { email, currentPassword } = change;
    const account = await this.accountOf(actor);
    if (emailKey(email) === emailKey(account.user.email)) throw invalid('#/email', 'is the address already');
    await this.confirm(actor, account, { currentPassword, origin }, async () => {
      await audit.record({ ...by(actor, origin), type: 'email_change_requested' });
      // Who has which address is not told: the answer is the same, and nobody gets a mail.
      if (await check.find(emailKey(email))) return;
      const variables = { newEmail: email.trim() };
      await outbox.enqueue({ template: 'email_change', to: { userId: actor.userId }, variables });
    });
  }

  private async accountOf(actor: Actor): Promise<Account> {
    const account = await this.needs.check.findById(actor.userId);
    if (!account) throw new TokenRevoked();
    return account;
  }

  /** Does `work` in a transaction once it is sure who asks. An account without a password has signed in lately. */
  private async confirm(
    actor: Actor,
    account: Account,
    { currentPassword, newPassword, origin }: Confirmation,
    work: () => Promise<void>,
  ): Promise<void> {
    if (currentPassword !== undefined) {
      const proof = { ...proofOf(account, origin), password: currentPassword, newPassword };
      return pointingAt('#/currentPassword', () => this.needs.check.prove(proof, work));
    }
    if (account.passwordHash !== null)
      throw invalid('#/currentPassword', 'is required, since the account has a password');
    await this.needs.sessions.requireRecentProof(actor);
    await this.withoutPassword(account, newPassword, work);
  }

  private async withoutPassword(
    { user }: Account,
    newPassword: string | undefined,
    work: () => Promise<void>,
  ): Promise<void> {
    const { accounts, passwords, atomically } = this.needs;
    const passwordHash = newPassword === undefined ? undefined : await passwords.hash(newPassword);
    await atomically(async () => {
      if (!(await accounts.hold(user.id, null))) throw new TokenRevoked();
      if (passwordHash !== undefined) await accounts.savePasswordHash(user.id, passwordHash);
      await work();
    });
  }
}

const by = ({ userId }: Actor, origin: Origin) => ({ subjectId: userId, actorId: userId, origin });

const proofOf = (account: Account, origin: Origin) => ({
  emailKey: emailKey(account.user.email),
  account,
  origin,
  actorId: account.user.id,
});

const invalid = (pointer: string, detail: string): Invalid =>
  new Invalid([{ pointer, code: 'validation_failed', detail }]);

/** Whoever has a token is told where the wrong password stands, not that nobody is signed in. */
async function pointingAt<T>(pointer: string, prove: () => Promise<T>): Promise<T> {
  try {
    return await prove();
  } catch (error) {
    throw error instanceof InvalidCredentials ? new WrongPassword(pointer) : error;
  }
}
