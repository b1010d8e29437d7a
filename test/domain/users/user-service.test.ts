import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '../../../src/domain/shared/time.js';
import { UserService, type UserPatch } from '../../../src/domain/users/service.js';
import { DEFAULT_SETTINGS, type User } from '../../../src/domain/users/user.js';

const lena: User = {
  id: 'u',
  email: 'lena@example.org',
  displayName: 'Lena',
  role: 'user',
  locale: 'en',
  timeZone: 'UTC',
  emailVerifiedAt: null,
  deletionDueAt: null,
  settings: { ...DEFAULT_SETTINGS, sex: 'female' },
  version: 3,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};
const actor = { userId: 'u', role: 'user', scopes: [] } as const;
const NOW = instant('2026-03-02T19:05:00Z');

const serviceWith = (user: User | undefined, saves = true): UserService =>
  new UserService({
    users: {
      find: () => Promise.resolve(user),
      lock: () => Promise.resolve(user),
      save: () => Promise.resolve(saves),
    },
    atomically: (work) => work(),
    clock: { now: () => NOW },
  });
const update = (patch: UserPatch, ifMatch?: readonly number[]) =>
  serviceWith(lena).update(actor, patch, ifMatch);

describe('UserService', () => {
  it('changes what is named, in the settings too', async () => {
    expect(await update({ displayName: 'L.', settings: { unitSystem: 'imperial', sex: null } }, [3])).toEqual(
      {
        ...lena,
        displayName: 'L.',
        settings: { ...DEFAULT_SETTINGS, unitSystem: 'imperial', sex: null },
        version: 4,
        updatedAt: NOW,
      },
    );
  });

  it('takes nothing that is not for the user to change', async () => {
    const hostile = {
      role: 'admin',
      email: 'x@y.z',
      version: 9,
      settings: { level: 'advanced', admin: true },
    };
    expect(await update(hostile as unknown as UserPatch)).toEqual({
      ...lena,
      settings: { ...lena.settings, level: 'advanced' },
      version: 4,
      updatedAt: NOW,
    });
  });

  it.each([
    [{ timeZone: 'Mars/Olympus' }, 'invalid_time_zone'],
    [{ settings: { bornOn: localDate('2026-03-03') } }, 'validation_failed'],
    [{ settings: { bornOn: localDate('1899-12-31') } }, 'validation_failed'],
  ])('refuses %j', async (patch, code) => {
    await expect(update(patch)).rejects.toMatchObject({ code });
  });

  it('refuses what was meant for another version', async () => {
    await expect(update({ locale: 'de' }, [2])).rejects.toMatchObject({ code: 'precondition_failed' });
    const overtaken = serviceWith(lena, false).update(actor, { locale: 'de' }, undefined);
    await expect(overtaken).rejects.toMatchObject({ code: 'precondition_failed' });
  });

  it('does not know the bearer of a token without a user', async () => {
    const service = serviceWith(undefined);
    await expect(service.get(actor)).rejects.toMatchObject({ code: 'token_revoked' });
    await expect(service.update(actor, {}, undefined)).rejects.toMatchObject({ code: 'token_revoked' });
  });
});
