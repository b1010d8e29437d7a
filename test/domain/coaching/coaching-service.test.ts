/** The rules of coaching where no request gets to, besides what test/api/coach-links.test.ts and athletes.test.ts see. */
import { describe, expect, it } from '@jest/globals';
import type { AuditEvent } from '../../../src/domain/audit/event.js';
import { AthleteService } from '../../../src/domain/coaching/athletes.js';
import {
  acceptedBy,
  type CoachLink,
  type CoachPermission,
  invitationOf,
  isExpired,
} from '../../../src/domain/coaching/link.js';
import { CoachingService } from '../../../src/domain/coaching/service.js';
import type { Actor } from '../../../src/domain/shared/actor.js';
import { instant } from '../../../src/domain/shared/time.js';
import { DEFAULT_SETTINGS, type User } from '../../../src/domain/users/user.js';

const NOW = instant('2026-03-02T19:05:00Z');
const ORIGIN = { address: '192.0.2.1', userAgent: null, requestId: 'request-1' };
const ana: Actor = { userId: 'ana', role: 'user', scopes: [] };
const marek: Actor = { userId: 'marek', role: 'coach', scopes: [] };

const invitation = invitationOf(
  { id: 'ana', displayName: 'Ana' },
  { permissions: ['workouts_read'] },
  { id: 'link', now: NOW },
);

const userOf = ({ userId: id, role }: Actor): User => ({
  ...{ id, role, email: `${id}@example.org`, displayName: id, locale: 'en', timeZone: 'UTC' },
  ...{ emailVerifiedAt: null, deletionDueAt: null, settings: DEFAULT_SETTINGS },
  ...{ version: 1, createdAt: NOW, updatedAt: NOW },
});

/** A service, and what it writes down. */
function heard(what: Circumstances = {}) {
  const events: AuditEvent[] = [];
  return { events, service: serviceWith({ ...what, events }) };
}

interface Circumstances {
  readonly events?: AuditEvent[];
  readonly link?: CoachLink | null;
  readonly now?: typeof NOW;
  readonly saves?: boolean;
  readonly opens?: boolean;
  readonly claimed?: boolean;
}

function serviceWith(circumstances: Circumstances = {}) {
  const { events = [], link = invitation, now = NOW } = circumstances;
  const { saves = true, opens = true, claimed = true } = circumstances;
  return new CoachingService({
    links: {
      list: () => Promise.resolve({ items: [] }),
      find: () => Promise.resolve(link ?? undefined),
      lock: () => Promise.resolve(link ?? undefined),
      lockInvitation: () => Promise.resolve(link ? { link, digest: 'digest' } : undefined),
      add: () => Promise.resolve(),
      save: () => Promise.resolve(saves),
      end: () => Promise.resolve(),
      listAthletes: () => Promise.resolve({ items: [] }),
      permissionsOf: () => Promise.resolve(undefined),
    },
    codes: {
      issue: () => ({ code: 'code', digest: 'digest' }),
      read: () => (claimed ? { athleteId: 'ana', linkId: 'link', opens: () => opens } : undefined),
    },
    users: { get: (actor) => Promise.resolve(userOf(actor)) },
    audit: { record: (event) => Promise.resolve(void events.push(event)) },
    atomically: (work) => work(),
    clock: { now: () => now },
    ids: { next: () => 'link' },
  });
}

describe('an invitation', () => {
  it('holds for seven days, to the millisecond', () => {
    expect(invitation.invitationExpiresAt).toBe('2026-03-09T19:05:00.000Z');
    expect(isExpired(invitation, instant('2026-03-09T19:04:59.999Z'))).toBe(false);
    expect(isExpired(invitation, instant('2026-03-09T19:05:00Z'))).toBe(true);
  });

  it('is none any more once it was accepted', () => {
    const accepted = acceptedBy(invitation, { id: 'marek', displayName: 'Marek' }, NOW);
    expect(accepted).toMatchObject({ status: 'active', version: 2, acceptedAt: NOW, note: null });
    expect(isExpired(accepted, NOW)).toBe(true);
  });

  it('is accepted by the code that it has, in time, by somebody else', async () => {
    const accepted = await serviceWith().accept(marek, 'code', ORIGIN);
    expect(accepted).toMatchObject({ status: 'active', coach: { id: 'marek' } });
    const refused = async (what: Circumstances, by = marek) =>
      serviceWith(what)
        .accept(by, 'code', ORIGIN)
        .catch((error: { code: string }) => error.code);
    const late = instant('2026-03-10T00:00:00Z');
    for (const fault of [{ claimed: false }, { link: null }, { opens: false }, { now: late }])
      expect(await refused(fault)).toBe('invitation_invalid');
    expect(await refused({}, ana)).toBe('own_invitation');
    expect(await refused({ saves: false })).toBe('precondition_failed');
  });
});

describe('a link', () => {
  it('is changed by its athlete, at the version that is meant', async () => {
    const after = await serviceWith().update(ana, 'link', { note: 'Hello' }, [1], ORIGIN);
    expect(after).toEqual({ ...invitation, note: 'Hello', version: 2, updatedAt: NOW });
    const stale = serviceWith().update(ana, 'link', { note: 'Hello' }, [2], ORIGIN);
    await expect(stale).rejects.toMatchObject({ code: 'precondition_failed' });
    const foreign = serviceWith().update(marek, 'link', { note: 'Hello' }, [1], ORIGIN);
    await expect(foreign).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('begins as an invitation, and is ended with or without a coach', async () => {
    const { service, events } = heard();
    const made = await service.invite(ana, { permissions: ['workouts_read'], note: 'Hello' }, ORIGIN);
    expect(made).toMatchObject({ athlete: { id: 'ana' }, note: 'Hello', invitationCode: 'code' });
    expect(await service.list(ana, 'athlete', {}, { limit: 20 })).toEqual({ items: [] });
    expect(await service.get(ana, 'link')).toBe(invitation);
    await service.end(ana, 'link', '*', ORIGIN);
    const coach = { id: 'marek', displayName: 'Marek' };
    const active = heard({ link: acceptedBy(invitation, coach, NOW) });
    await active.service.end(marek, 'link', [2], ORIGIN);
    expect([...events, ...active.events].map(({ type, details }) => [type, details?.['coachId']])).toEqual([
      ['coach_invited', undefined],
      ['coach_unlinked', null],
      ['coach_unlinked', 'marek'],
    ]);
  });

  it('that is gone is found by nobody', async () => {
    const service = serviceWith({ link: null });
    for (const call of [service.get(ana, 'link'), service.end(ana, 'link', undefined, ORIGIN)])
      await expect(call).rejects.toMatchObject({ code: 'coach_link_not_found' });
  });
});

describe('what a coach sees', () => {
  const seen: Actor[] = [];
  const page = { limit: 20 };
  const athletes = (permissions?: readonly CoachPermission[]) =>
    new AthleteService({
      links: {
        listAthletes: () => Promise.resolve({ items: [] }),
        permissionsOf: () => Promise.resolve(permissions),
      },
      workouts: {
        list: (athlete) => {
          seen.push(athlete);
          return Promise.resolve({ items: [] });
        },
        get: () => Promise.reject(new Error('not asked for')),
      },
      measurements: { list: () => Promise.resolve({ items: [] }) },
      atomically: (work) => work(),
    });

  it('is read as the athlete, who has no rights beyond reading', async () => {
    await athletes(['workouts_read']).listWorkouts(marek, 'ana', {}, page);
    expect(seen).toEqual([{ userId: 'ana', role: 'user', scopes: [] }]);
  });

  it('is nothing without a link, and nothing of what the link does not name', async () => {
    const unlinked = athletes().listWorkouts(marek, 'ana', {}, page);
    await expect(unlinked).rejects.toMatchObject({ code: 'athlete_not_found' });
    const partly = athletes(['measurements_read']);
    await expect(partly.getWorkout(marek, 'ana', 'w')).rejects.toMatchObject({
      code: 'permission_not_granted',
      message: 'The athlete does not let you see workouts.',
    });
    expect(await partly.listMeasurements(marek, 'ana', {}, page)).toEqual({ items: [] });
    expect(seen).toHaveLength(1);
    expect(await partly.list(marek, page)).toEqual({ items: [] });
  });
});
