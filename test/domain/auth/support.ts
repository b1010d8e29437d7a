/** The services of accounts over maps, with a clock that a test sets. */
import type { AuditEvent } from '../../../src/domain/audit/event.js';
import { CredentialService } from '../../../src/domain/auth/credentials.js';
import { type FailureCounts, Lockout, type Reservation } from '../../../src/domain/auth/lockout.js';
import { PasswordCheck } from '../../../src/domain/auth/password-check.js';
import { PasswordPolicy } from '../../../src/domain/auth/password-policy.js';
import type { Account, AccountRepository, PasswordHasher, Sessions } from '../../../src/domain/auth/ports.js';
import { RegistrationService } from '../../../src/domain/auth/registration.js';
import { SignInService } from '../../../src/domain/auth/sign-in.js';
import type { OutgoingMail } from '../../../src/domain/mail/outbox.js';
import { fromMillis, instant, toMillis } from '../../../src/domain/shared/time.js';
import { ORIGIN, rememberedSessions } from '../../support/sessions.js';

export const PASSWORD = 'over the hills and far away';
export const NOW = instant('2026-03-02T19:05:00Z');
export const place = { origin: ORIGIN, device: { name: 'Phone' } };
export const registration = { email: ' Lena@Example.org ', password: PASSWORD, displayName: 'Lena' };

type Stored = Account & { key: string };

export function accountsWorld() {
  const stored = new Map<string, Stored>();
  const audited: AuditEvent[] = [];
  const mails: OutgoingMail[] = [];
  const compared: (string | undefined)[] = [];
  const withdrawn: string[] = [];
  const ended: [string, string, string | undefined][] = [];
  const state = { now: NOW, work: 'old', limit: 30, hasRecentProof: true, proved: 0, heldUp: () => {} };
  const clock = { now: () => state.now };
  const atomically = <T>(work: () => Promise<T>): Promise<T> => work();

  const change = (userId: string, changes: Partial<Account>): void =>
    void stored.set(userId, { ...stored.get(userId)!, ...changes });
  const accounts: AccountRepository = {
    add: (user, key, passwordHash) => {
      if ([...stored.values()].some((account) => account.key === key)) return Promise.resolve(false);
      stored.set(user.id, { user, key, passwordHash, isActive: true, addresses: [] });
      return Promise.resolve(true);
    },
    findByEmail: (key) => Promise.resolve([...stored.values()].find((account) => account.key === key)),
    find: (userId) => Promise.resolve(stored.get(userId)),
    hold: (userId, passwordHash) => {
      const account = stored.get(userId);
      return Promise.resolve(!!account?.isActive && account.passwordHash === passwordHash);
    },
    savePasswordHash: (userId, passwordHash) => Promise.resolve(change(userId, { passwordHash })),
  };
  const passwords: PasswordHasher = {
    hash: (password) => Promise.resolve(`${state.work}:${password}`),
    verify: (password, hash) => {
      compared.push(hash);
      state.heldUp();
      return Promise.resolve(hash?.split(':')[1] === password);
    },
    isOutdated: (hash) => !hash.startsWith(state.work),
  };
  const begun = rememberedSessions();
  const sessions: Sessions = {
    ...begun,
    endAll: (userId, reason, except) => Promise.resolve(ended.push([userId, reason, except])),
    requireRecentProof: () =>
      state.hasRecentProof ? Promise.resolve() : Promise.reject(new Error('proof is old')),
    proved: () => Promise.resolve(void state.proved++),
  };
  const counts = countsInMemory();
  const lockout = new Lockout({
    counts,
    clock,
    independently: atomically,
    failuresPerNetwork: state.limit,
  });
  let made = 0;
  const needs = {
    ...{ accounts, passwords, sessions, atomically, clock, lockout, independently: atomically },
    ids: { next: () => `user-${++made}` },
    policy: new PasswordPolicy({ ranks: () => Promise.resolve(new Map([['password', 2]])) }),
    outbox: { enqueue: (mail: OutgoingMail) => Promise.resolve(void mails.push(mail)) },
    audit: { record: (event: AuditEvent) => Promise.resolve(void audited.push(event)) },
    mailedTokens: { withdraw: (userId: string) => Promise.resolve(void withdrawn.push(userId)) },
  };
  const check = new PasswordCheck(needs);
  return {
    ...{
      stored,
      audited,
      mails,
      compared,
      withdrawn,
      ended,
      state,
      begun: begun.begun,
      change,
      lockout,
      check,
    },
    registration: new RegistrationService(needs),
    signIn: new SignInService({ check, sessions }),
    credentials: new CredentialService({ ...needs, check }),
    wait: (seconds: number) => void (state.now = fromMillis(toMillis(state.now) + seconds * 1000)),
  };
}

export type AccountsWorld = ReturnType<typeof accountsWorld>;

/** The rule as the database keeps it, for one caller at a time. */
function countsInMemory(): FailureCounts {
  const rows = new Map<string, { failures: number; locks: number; until: string | null }>();
  const row = (name: string) => rows.get(name) ?? { failures: 0, locks: 0, until: null };
  return {
    reserve({ emailKey, network }, { failuresPerLock, lockSeconds, failuresInAll }, now) {
      const name = `${emailKey} ${network}`;
      const { failures, locks, until } = row(name);
      const all = row(emailKey).failures;
      const closed = (lockedUntil: string | null): Promise<Reservation> =>
        Promise.resolve({ isOpen: false, lockedUntil: lockedUntil === null ? null : instant(lockedUntil) });
      if (all >= failuresInAll) return closed(null);
      if (until !== null && until > now) return closed(until);
      rows.set(emailKey, { ...row(emailKey), failures: all + 1 });
      const locksNow = (failures + 1) % failuresPerLock === 0;
      const seconds = lockSeconds[locks] ?? lockSeconds.at(-1)!;
      const lockedUntil = locksNow ? fromMillis(toMillis(now) + seconds * 1000) : null;
      rows.set(name, { failures: failures + 1, locks: locks + Number(locksNow), until: lockedUntil });
      return Promise.resolve({ isOpen: true, locks: locks + Number(locksNow), lockedUntil });
    },
    release({ emailKey, network }, { failuresPerLock }) {
      const name = `${emailKey} ${network}`;
      const { failures, locks, until } = row(name);
      const wasLast = failures % failuresPerLock === 0;
      rows.set(name, {
        failures: failures - 1,
        locks: locks - Number(wasLast),
        until: wasLast ? null : until,
      });
      rows.set(emailKey, { ...row(emailKey), failures: row(emailKey).failures - 1 });
      return Promise.resolve();
    },
    forgive({ emailKey, network }) {
      rows.delete(`${emailKey} ${network}`);
      rows.delete(emailKey);
      return Promise.resolve();
    },
    forget(emailKey) {
      for (const name of rows.keys()) if (name.split(' ')[0] === emailKey) rows.delete(name);
      return Promise.resolve();
    },
    reserveNetwork(network, limit, windowEnd) {
      const { failures } = row(`network ${network}`);
      if (failures >= limit) return Promise.resolve(windowEnd);
      rows.set(`network ${network}`, { failures: failures + 1, locks: 0, until: null });
      return Promise.resolve(undefined);
    },
    forgiveNetwork(network) {
      const { failures } = row(`network ${network}`);
      rows.set(`network ${network}`, { failures: failures - 1, locks: 0, until: null });
      return Promise.resolve();
    },
    purge: () => Promise.resolve(rows.size),
  };
}
