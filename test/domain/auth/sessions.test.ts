/** Sessions by themselves: what is decided, whatever stores and signs. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AuditEvent } from '../../../src/domain/audit/event.js';
import { actorOf } from '../../../src/domain/auth/caller-states.js';
import type { AccessClaims } from '../../../src/domain/auth/ports.js';
import { RefreshService } from '../../../src/domain/auth/refresh.js';
import type { LockedSession, Renewal, Session, SessionRepository } from '../../../src/domain/auth/session.js';
import { SessionService } from '../../../src/domain/auth/sessions.js';
import { TokenIssuer } from '../../../src/domain/auth/token-issuer.js';
import type { Actor } from '../../../src/domain/shared/actor.js';
import { instant } from '../../../src/domain/shared/time.js';
import { DEFAULT_SETTINGS, type User } from '../../../src/domain/users/user.js';
import { ORIGIN } from '../../support/sessions.js';

const NOW = '2026-03-02T19:05:00.000Z';
const user: User = {
  id: 'ana',
  email: 'ana@spotter.example',
  displayName: 'Ana',
  role: 'user',
  locale: 'en',
  timeZone: 'UTC',
  emailVerifiedAt: null,
  settings: DEFAULT_SETTINGS,
  deletionDueAt: null,
  version: 1,
  createdAt: NOW,
  updatedAt: NOW,
};
const actor: Actor = { userId: 'ana', role: 'user', scopes: [], sessionId: 'session' };
const keyHolder: Actor = { userId: 'ana', role: 'user', scopes: [] };

const stored: Session = {
  id: 'session',
  method: 'password',
  device: { name: null, platform: null },
  userAgent: null,
  address: '203.0.113.9',
  createdAt: NOW,
  lastUsedAt: NOW,
  expiresAt: NOW,
  version: 3,
};

let now: string;
let done: string[];
let events: AuditEvent[];
let issued: AccessClaims[];
let renewals: Renewal[];
let locked: LockedSession | undefined;
let provedAt: string | undefined;
let isTokenUnused: boolean;
let isUserThere: boolean;
let sessions: SessionService;
let refresh: RefreshService;

beforeEach(() => {
  now = NOW;
  [done, events, issued, renewals] = [[], [], [], []];
  locked = {
    isEnded: false,
    isUserActive: true,
    expiresAt: instant('2026-03-09T00:00:00Z'),
    absoluteExpiresAt: instant('2026-04-01T00:00:00Z'),
  };
  [provedAt, isTokenUnused, isUserThere] = [undefined, true, true];
  const note = <T>(what: string, answer: T): Promise<T> => {
    done.push(what);
    return Promise.resolve(answer);
  };
  const repository: SessionRepository = {
    add: (_userId, session) => note(`add ${session.id} until ${session.expiresAt}`, undefined),
    list: () => Promise.resolve({ items: [stored, { ...stored, id: 'other' }] }),
    find: (_userId, id) => Promise.resolve(id === 'session' ? stored : undefined),
    findToken: (_userId, tokenId) =>
      Promise.resolve(tokenId === 'known' ? { sessionId: 'session', verifierHash: 'hash' } : undefined),
    lock: () => note('lock', locked),
    useToken: () => note('use', isTokenUnused),
    renew: (_userId, renewal) => {
      renewals.push(renewal);
      return note(`renew until ${renewal.expiresAt}`, undefined);
    },
    end: (_userId, id, reason) => note(`end ${id}: ${reason}`, true),
    endAll: (_userId, reason, _at, except) => note(`end all but ${except}: ${reason}`, 2),
    authenticatedAt: () => Promise.resolve(provedAt === undefined ? undefined : instant(provedAt)),
    prove: (_userId, id, at) => note(`prove ${id} ${at}`, undefined),
    purge: (before) => note(`purge ${before}`, 3),
  };
  const refreshTokens = {
    mint: (_userId: string, tokenId: string) =>
      Promise.resolve({ token: `token ${tokenId}`, verifierHash: 'hash' }),
    parse: (token: string) =>
      token === 'nonsense' ? undefined : { userId: 'ana', tokenId: token, verifier: 'verifier' },
    verify: (verifier: string | undefined, hash: string | undefined) =>
      note(`verify ${verifier} ${hash}`, hash !== undefined),
  };
  const needs = {
    sessions: repository,
    refreshTokens,
    issuer: new TokenIssuer({
      access: {
        issue: (claims, secondsLeft) => {
          issued.push(claims);
          return { token: 'access', expiresInSeconds: Math.min(900, secondsLeft) };
        },
      },
      refresh: refreshTokens,
      ids: { next: () => 'made' },
    }),
    users: { find: () => Promise.resolve(isUserThere ? user : undefined) },
    states: { changed: (userId: string) => note(`changed ${userId}`, undefined) },
    audit: {
      record: (event: AuditEvent) => {
        events.push(event);
        return Promise.resolve();
      },
    },
    atomically: <T>(work: () => Promise<T>) => work(),
    clock: { now: () => instant(now) },
    ids: { next: () => 'made' },
  };
  sessions = new SessionService(needs);
  refresh = new RefreshService(needs);
});

describe('a session that begins', () => {
  it('has tokens with all that the role allows, for a week', async () => {
    const device = { name: 'Phone', platform: 'ios' } as const;
    const signedIn = await sessions.begin({ user, method: 'oidc', device, origin: ORIGIN });

    expect(signedIn).toEqual({
      accessToken: 'access',
      tokenType: 'Bearer',
      expiresInSeconds: 900,
      refreshToken: 'token made',
      refreshTokenExpiresInSeconds: 7 * 86_400,
      sessionId: 'made',
      user,
    });
    expect(issued).toEqual([
      { userId: 'ana', sessionId: 'made', scopes: expect.arrayContaining(['account:manage']) },
    ]);
    expect(done).toEqual(['add made until 2026-03-09T19:05:00.000Z']);
    expect(events).toMatchObject([{ type: 'signed_in', details: { method: 'oidc' }, origin: ORIGIN }]);
  });

  it('may say nothing of its device', async () => {
    await sessions.begin({ user, method: 'password', origin: ORIGIN });
    await sessions.begin({ user, method: 'password', device: {}, origin: ORIGIN });

    expect(done).toHaveLength(2);
  });
});

describe('looking at sessions', () => {
  it('marks the one that asks', async () => {
    const { items } = await sessions.list(actor, { limit: 20 });

    expect(items.map(({ id, isCurrent }) => [id, isCurrent])).toEqual([
      ['session', true],
      ['other', false],
    ]);
    expect(await sessions.get(keyHolder, 'session')).toEqual({ ...stored, isCurrent: false });
    await expect(sessions.get(actor, 'unknown')).rejects.toMatchObject({ code: 'session_not_found' });
  });
});

describe('ending sessions', () => {
  it('ends one, under its lock and in the version that was seen', async () => {
    await sessions.revoke(actor, 'session', [3], ORIGIN);

    expect(done).toEqual(['lock', 'end session: revoked', 'changed ana']);
    expect(events).toMatchObject([{ type: 'session_revoked', details: { sessionId: 'session' } }]);
    const stale = sessions.revoke(actor, 'session', [2], ORIGIN);
    await expect(stale).rejects.toMatchObject({ code: 'precondition_failed' });
    const unknown = sessions.revoke(actor, 'unknown', undefined, ORIGIN);
    await expect(unknown).rejects.toMatchObject({ code: 'session_not_found' });
    expect(events).toHaveLength(1);
  });

  it('tells who has to ask again', async () => {
    expect(await sessions.endAll('ana', 'password_changed', 'session')).toBe(2);
    expect(await sessions.endAll('ana', 'suspended')).toBe(2);

    expect(done).toEqual([
      'end all but session: password_changed',
      'changed ana',
      'end all but null: suspended',
      'changed ana',
    ]);
  });

  it('signs out of what there is', async () => {
    await sessions.logout(actor, false, ORIGIN);
    await sessions.logout(keyHolder, false, ORIGIN);
    await sessions.logout(actor, true, ORIGIN);

    expect(done.filter((what) => what.startsWith('end'))).toEqual([
      'end session: logout',
      'end all but null: logout',
    ]);
    expect(events.map(({ type }) => type)).toEqual(['signed_out', 'signed_out', 'signed_out']);
  });

  it('removes what ended more than a month ago', async () => {
    expect(await sessions.purge()).toBe(3);
    expect(done).toEqual(['purge 2026-01-31T19:05:00.000Z']);
  });
});

describe('a recent proof of who somebody is', () => {
  it.each([
    ['just now', NOW, true],
    ['ten minutes ago', '2026-03-02T18:55:00.000Z', true],
    ['a moment longer ago', '2026-03-02T18:54:59.999Z', false],
    ['never', undefined, false],
  ])('%s', async (_when, at, isRecent) => {
    provedAt = at;
    const asked = sessions.requireRecentProof(actor).then(
      () => true,
      (error: unknown) => (error as { code: string }).code,
    );

    expect(await asked).toBe(isRecent || 'reauthentication_required');
  });

  it('belongs to a session, which an API key is none of', async () => {
    provedAt = NOW;
    const required = { code: 'reauthentication_required', kind: 'forbidden' };

    await expect(sessions.requireRecentProof(keyHolder)).rejects.toMatchObject(required);
    await expect(sessions.proved(keyHolder)).rejects.toMatchObject(required);
    await sessions.proved(actor);
    expect(done).toEqual([`prove session ${NOW}`]);
  });
});

describe('refreshing', () => {
  const invalid = { code: 'refresh_token_invalid', kind: 'unauthenticated' };

  it('makes a successor that lives as long as the session may', async () => {
    now = '2026-03-08T00:00:00.000Z';
    expect(await refresh.refresh('known', ORIGIN)).toMatchObject({
      sessionId: 'session',
      expiresInSeconds: 900,
    });
    now = '2026-03-08T23:00:00.000Z';
    locked = { ...locked!, absoluteExpiresAt: instant('2026-03-08T23:05:00Z') };
    expect(await refresh.refresh('known', ORIGIN)).toMatchObject({
      expiresInSeconds: 300,
      refreshTokenExpiresInSeconds: 300,
    });

    expect(renewals.map(({ expiresAt }) => expiresAt)).toEqual([
      '2026-03-15T00:00:00.000Z',
      '2026-03-08T23:05:00.000Z',
    ]);
    expect(renewals[0]).toMatchObject({ address: ORIGIN.address, userAgent: ORIGIN.userAgent });
  });

  it.each([
    ['nothing', undefined, 'verify undefined undefined'],
    ['nonsense', 'nonsense', 'verify undefined undefined'],
    ['a token that is not there', 'unknown', 'verify verifier undefined'],
  ])('does the same work for %s', async (_what, token, work) => {
    await expect(refresh.refresh(token, ORIGIN)).rejects.toMatchObject(invalid);
    expect(done).toEqual([work]);
  });

  it.each<[string, () => void]>([
    ['is gone', () => (locked = undefined)],
    ['has ended', () => (locked = { ...locked!, isEnded: true })],
    ['has run out', () => (locked = { ...locked!, expiresAt: instant(NOW) })],
    ['belongs to somebody suspended', () => (locked = { ...locked!, isUserActive: false })],
  ])('uses no token up of a session that %s', async (_what, change) => {
    change();

    await expect(refresh.refresh('known', ORIGIN)).rejects.toMatchObject(invalid);
    expect(done).toEqual(['verify verifier hash', 'lock']);
  });

  it('ends the session of a token that was used before', async () => {
    isTokenUnused = false;

    await expect(refresh.refresh('known', ORIGIN)).rejects.toMatchObject(invalid);
    expect(done).toEqual(['verify verifier hash', 'lock', 'use', 'end session: reuse', 'changed ana']);
    expect(events).toMatchObject([{ type: 'refresh_token_reused', subjectId: 'ana', actorId: null }]);
  });

  it('goes on for nobody who is not there', async () => {
    isUserThere = false;

    await expect(refresh.refresh('known', ORIGIN)).rejects.toMatchObject(invalid);
    expect(renewals).toEqual([]);
  });
});

describe('who a token stands for', () => {
  const claims = {
    userId: 'ana',
    sessionId: 'session',
    scopes: ['workouts:read', 'users:manage', 'no:such'],
  };
  const state = { role: 'user', status: 'active', isSessionAlive: true } as const;

  it('is whom the database says, with what both the token and the role allow', () => {
    expect(actorOf(claims, state)).toEqual({ ...actor, scopes: ['workouts:read'] });
    expect(actorOf(claims, { ...state, role: 'admin' })).toEqual({
      ...actor,
      role: 'admin',
      scopes: ['workouts:read', 'users:manage'],
    });
  });

  it.each([
    ['gone', undefined],
    ['suspended', { ...state, status: 'suspended' as const }],
    ['signed out', { ...state, isSessionAlive: false }],
  ])('is nobody who is %s', (_what, changed) => {
    expect(() => actorOf(claims, changed)).toThrow(expect.objectContaining({ code: 'token_revoked' }));
  });
});
