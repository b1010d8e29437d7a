/** One account, its tokens and everything that happens to it, in memory. */
import type { AuditEventType } from '../../../src/domain/audit/event.js';
import type { AccountState } from '../../../src/domain/auth/recovery-ports.js';
import { RecoveryService } from '../../../src/domain/auth/recovery.js';
import { VerificationService } from '../../../src/domain/auth/verification.js';
import type { OutgoingMail } from '../../../src/domain/mail/outbox.js';
import type { TokenClaim, TokenPurpose } from '../../../src/domain/mail/tokens.js';
import { NOW, StillClock } from '../../infrastructure/repositories/fixtures.js';

export const ANA = '019ca8d7-2d00-724d-8b96-f58da6d4a851';
export const EMAIL = 'ana@spotter.example';

export function recoveryWorld() {
  const out = new Map<string, TokenClaim>();
  const happened: string[] = [];
  const mails: OutgoingMail[] = [];
  const state: { account: AccountState | undefined } = {
    account: { userId: ANA, email: EMAIL, displayName: 'Ana', emailVerifiedAt: null },
  };
  const change = (members: Partial<AccountState>) => {
    if (state.account) state.account = { ...state.account, ...members };
    return Promise.resolve();
  };
  const claimOf = (token: string, purposes: readonly TokenPurpose[]) => {
    const claim = out.get(token);
    return claim && purposes.includes(claim.purpose) ? claim : undefined;
  };
  const note = (what: string) => Promise.resolve(void happened.push(what));
  const needs = {
    accounts: {
      find: () => Promise.resolve(state.account),
      lock: () => Promise.resolve(state.account),
      verify: (_id: string, at: string) => change({ emailVerifiedAt: at }),
      changeEmail: (_id: string, email: string, _key: string, at: string) =>
        change({ email, emailVerifiedAt: at }),
      setPassword: (_id: string, hash: string) => note(`password ${hash}`),
    },
    tokens: {
      issue: () => Promise.reject(new Error('not needed')),
      find: (token: string, purposes: readonly TokenPurpose[]) => Promise.resolve(claimOf(token, purposes)),
      consume: (token: string, purposes: readonly TokenPurpose[]) => {
        const claim = claimOf(token, purposes);
        if (claim) out.delete(token);
        return Promise.resolve(claim);
      },
      withdraw: () => Promise.resolve(out.clear()),
    },
    outbox: { enqueue: (mail: OutgoingMail) => Promise.resolve(void mails.push(mail)) },
    policy: { require: () => Promise.resolve() },
    passwords: {
      hash: (password: string) => Promise.resolve(`hash of ${password}`),
      verify: () => Promise.resolve(true),
      isOutdated: () => false,
    },
    sessions: { endAll: (_id: string, reason: string) => note(`sessions ${reason}`).then(() => 1) },
    lockout: { clear: (key: string) => note(`unlocked ${key}`) },
    audit: { record: ({ type }: { type: AuditEventType }) => note(type) },
    atomically: <T>(work: () => Promise<T>) => work(),
    clock: new StillClock(NOW),
  };
  return {
    state,
    happened,
    mails,
    needs,
    mailed: (token: string, purpose: TokenPurpose, email = EMAIL) =>
      out.set(token, { userId: ANA, purpose, email }),
    recovery: new RecoveryService(needs),
    verification: new VerificationService(needs),
  };
}
