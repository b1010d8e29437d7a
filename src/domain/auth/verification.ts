import type { AuditLog } from '../audit/event.js';
import type { Outbox } from '../mail/outbox.js';
import type { MailedTokens, TokenClaim, TokenPurpose } from '../mail/tokens.js';
import type { Actor } from '../shared/actor.js';
import type { Atomically } from '../shared/atomically.js';
import type { Origin } from '../shared/origin.js';
import type { Clock } from '../shared/time.js';
import { emailKey } from './email.js';
import { TokenInvalid } from './errors.js';
import type { Sessions } from './ports.js';
import { EmailAlreadyVerified, MailedTokenInvalid } from './recovery-errors.js';
import type { AccountChanges, AccountState } from './recovery-ports.js';

export interface VerificationServiceNeeds {
  readonly accounts: AccountChanges;
  readonly tokens: MailedTokens;
  readonly outbox: Outbox;
  readonly sessions: Pick<Sessions, 'endAll'>;
  readonly audit: AuditLog;
  readonly atomically: Atomically;
  readonly clock: Clock;
}

const PURPOSES: readonly TokenPurpose[] = ['email_verification', 'email_change'];

/** Addresses: whose they are, and how an account gets another one. */
export class VerificationService {
  constructor(private readonly needs: VerificationServiceNeeds) {}

  async verify(token: string, origin: Origin): Promise<void> {
    const { tokens, accounts, atomically } = this.needs;
    await atomically(async () => {
      const claim = await tokens.find(token, PURPOSES);
      const account = claim && (await accounts.lock(claim.userId));
      // Of several at once with one token, one comes so far.
      if (!account || !(await tokens.consume(token, PURPOSES))) throw new MailedTokenInvalid();
      if (claim.purpose === 'email_change') await this.change(account, claim, origin);
      else await this.confirm(account, claim, origin);
    });
  }

  async resend({ userId }: Actor): Promise<void> {
    const { accounts, outbox } = this.needs;
    const account = await accounts.find(userId);
    if (!account) throw new TokenInvalid();
    if (account.emailVerifiedAt !== null) throw new EmailAlreadyVerified();
    await outbox.enqueue({ template: 'email_verification', to: { userId } });
  }

  private async confirm(account: AccountState, { email }: TokenClaim, origin: Origin): Promise<void> {
    const { accounts, audit, clock } = this.needs;
    if (account.email !== email) throw new MailedTokenInvalid();
    // A reset password has proven the address meanwhile.
    if (account.emailVerifiedAt !== null) return;
    await accounts.verify(account.userId, clock.now());
    await audit.record({
      type: 'email_verified',
      subjectId: account.userId,
      actorId: account.userId,
      origin,
    });
  }

  /** Nobody can tell which session belongs to the link, so all of them end: the new address signs in anew. */
  private async change(
    { userId, email: oldEmail }: AccountState,
    { email: newEmail }: TokenClaim,
    origin: Origin,
  ): Promise<void> {
    const { accounts, tokens, sessions, outbox, audit, clock } = this.needs;
    await accounts.changeEmail(userId, newEmail, emailKey(newEmail), clock.now());
    // What went to the old address speaks for nobody now.
    await tokens.withdraw(userId);
    await sessions.endAll(userId, 'email_changed');
    await audit.record({ type: 'email_changed', subjectId: userId, actorId: userId, origin });
    const variables = { oldEmail, newEmail };
    await outbox.enqueue({ template: 'email_changed', to: { userId }, variables });
  }
}
