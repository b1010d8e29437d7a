/** The rules of administration where no request gets to, besides what test/api/admin-users.test.ts sees. */
import { describe, expect, it } from '@jest/globals';
import type { ManagedUser } from '../../../src/domain/admin/managed-user.js';
import { RoleGrant } from '../../../src/domain/admin/role-grant.js';
import { AdminService, type ManagedUserPatch } from '../../../src/domain/admin/service.js';
import type { AuditEvent } from '../../../src/domain/audit/event.js';
import type { OutgoingMail } from '../../../src/domain/mail/outbox.js';
import type { Actor } from '../../../src/domain/shared/actor.js';
import { instant } from '../../../src/domain/shared/time.js';

const NOW = instant('2026-03-02T19:05:00Z');
const ORIGIN = { address: '192.0.2.1', userAgent: null, requestId: 'request-1' };
const actor: Actor = { userId: 'boss', role: 'admin', scopes: [] };

const lena: ManagedUser = {
  id: 'lena',
  email: 'lena@example.org',
  displayName: 'Lena',
  role: 'user',
  status: 'active',
  emailVerifiedAt: null,
  lastSeenAt: null,
  deletionDueAt: null,
  version: 3,
  createdAt: NOW,
  updatedAt: NOW,
};

/** Everything that was done, in its order. */
function office(user: ManagedUser | undefined, { saves = true, administrators = ['boss'] } = {}) {
  const did: string[] = [];
  const events: AuditEvent[] = [];
  const mails: OutgoingMail[] = [];
  const found = () => Promise.resolve(user);
  const needs = {
    managedUsers: {
      list: () => Promise.resolve({ items: [] }),
      find: found,
      lock: found,
      lockByEmail: (key: string) => Promise.resolve(user?.email === key ? user : undefined),
      lockAdministrators: () => Promise.resolve(administrators),
      save: ({ role, status, version }: ManagedUser) => {
        did.push(`saved ${role} ${status} ${version}`);
        return Promise.resolve(saves);
      },
    },
    sessions: {
      endAll: (userId: string, reason: string) => {
        did.push(`ended ${userId} ${reason}`);
        return Promise.resolve(2);
      },
    },
    callerStates: {
      changed: (userId: string) => {
        did.push(`announced ${userId}`);
        return Promise.resolve();
      },
    },
    outbox: { enqueue: (mail: OutgoingMail) => Promise.resolve(void mails.push(mail)) },
    audit: { record: (event: AuditEvent) => Promise.resolve(void events.push(event)) },
    atomically: <T>(work: () => Promise<T>) => work(),
    clock: { now: () => NOW },
  };
  const admin = new AdminService(needs);
  const update = (patch: ManagedUserPatch, ifMatch: '*' | readonly number[] = '*') =>
    admin.update(actor, 'lena', patch, ifMatch, ORIGIN);
  return { admin, grant: new RoleGrant(needs), update, did, events, mails };
}

describe('an administrator', () => {
  it('gives a role, which is announced, written down and told', async () => {
    const { update, did, events, mails } = office(lena);
    const after = await update({ role: 'coach' }, [3]);
    expect(after).toEqual({ ...lena, role: 'coach', version: 4, updatedAt: NOW });
    expect(did).toEqual(['saved coach active 4', 'announced lena']);
    expect(events).toMatchObject([
      { type: 'role_changed', subjectId: 'lena', actorId: 'boss', origin: ORIGIN },
    ]);
    expect(mails).toEqual([
      { template: 'role_changed', to: { userId: 'lena' }, variables: { role: 'coach' } },
    ]);
  });

  it('suspends, which ends all sessions; and opens again, which ends none', async () => {
    const closing = office(lena);
    await closing.update({ status: 'suspended' });
    expect(closing.did).toEqual(['saved user suspended 4', 'ended lena suspended', 'announced lena']);
    expect(closing.mails).toEqual([]);
    const opening = office({ ...lena, status: 'suspended' });
    await opening.update({ status: 'active' });
    expect(opening.did).toEqual(['saved user active 4', 'announced lena']);
    expect(opening.events).toMatchObject([
      { type: 'status_changed', details: { before: 'suspended', after: 'active' } },
    ]);
  });

  it('sees the account', async () => {
    const { admin } = office(lena);
    expect(await admin.get('lena')).toBe(lena);
    expect(await admin.list({}, { limit: 20 })).toEqual({ items: [] });
  });

  it('changes nothing by setting what is set already, not even on themselves', async () => {
    const { admin, update, did, events } = office(lena);
    expect(await update({ role: 'user', status: 'active' })).toBe(lena);
    expect(await admin.update({ ...actor, userId: 'lena' }, 'lena', {}, '*', ORIGIN)).toBe(lena);
    expect([did, events]).toEqual([[], []]);
  });

  it.each([
    ['an account that is gone', office(undefined), 'user_not_found'],
    ['another version', office({ ...lena, version: 4 }), 'precondition_failed'],
    ['what was saved meanwhile', office(lena, { saves: false }), 'precondition_failed'],
    ['the last one', office({ ...lena, role: 'admin' }, { administrators: ['lena'] }), 'last_administrator'],
    ['anybody, being none any more', office(lena, { administrators: ['other'] }), 'insufficient_role'],
  ])('does not change %s', async (_whom, { update, events }, code) => {
    await expect(update({ role: 'coach' }, [3])).rejects.toMatchObject({ code });
    expect(events).toEqual([]);
  });

  it('does not change themselves', async () => {
    const { admin } = office({ ...lena, id: 'boss', role: 'admin' });
    const own = admin.update(actor, 'boss', { role: 'user' }, '*', ORIGIN);
    await expect(own).rejects.toMatchObject({ code: 'own_account' });
  });

  it('ends sessions of an account at the version that is meant', async () => {
    const { admin, did, events } = office(lena);
    await admin.endSessions(actor, 'lena', [3], ORIGIN);
    expect(did).toEqual(['ended lena revoked', 'announced lena']);
    expect(events).toMatchObject([{ type: 'sessions_ended', details: { sessions: 2 } }]);
    const stale = admin.endSessions(actor, 'lena', [2], ORIGIN);
    await expect(stale).rejects.toMatchObject({ code: 'precondition_failed' });
    const gone = office(undefined).admin;
    await expect(gone.endSessions(actor, 'lena', '*', ORIGIN)).rejects.toMatchObject({
      code: 'user_not_found',
    });
    await expect(gone.get('lena')).rejects.toMatchObject({ code: 'user_not_found' });
  });
});

describe('an operator', () => {
  it('gives a role to the account of an address, however it is written', async () => {
    const { grant, did, events } = office(lena);
    const { before, after } = await grant.run(' Lena@Example.org', 'admin');
    expect([before.role, after.role, did]).toEqual([
      'user',
      'admin',
      ['saved admin active 4', 'announced lena'],
    ]);
    expect(events).toEqual([
      { type: 'role_changed', subjectId: 'lena', actorId: null, details: { before: 'user', after: 'admin' } },
    ]);
  });

  it('gives no role twice, and none to nobody', async () => {
    const { grant, did } = office(lena);
    expect(await grant.run('lena@example.org', 'user')).toEqual({ before: lena, after: lena });
    expect(did).toEqual([]);
    await expect(grant.run('other@example.org', 'admin')).rejects.toMatchObject({ code: 'user_not_found' });
    const overtaken = office(lena, { saves: false }).grant.run('lena@example.org', 'admin');
    await expect(overtaken).rejects.toMatchObject({ code: 'precondition_failed' });
  });
});
