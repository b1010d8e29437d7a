import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../src/domain/users/user.js';
import { localDate } from '../../../src/domain/shared/time.js';
import { type TestDatabase, testDatabase } from '../../support/postgres.js';
import { ORIGIN } from '../../support/sessions.js';
import { NOW, type World, worldOf } from './fixtures.js';

const PASSWORD = 'over the hills and far away';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await testDatabase();
  world = worldOf(database.db);
});
afterAll(() => database.close());

describe('an account', () => {
  it('is found by its address, with its secret; its user has none', async () => {
    const lena = { email: ' Lena@Example.org', password: PASSWORD, displayName: 'Lena' };
    const { user } = await world.registration.register(lena, { origin: ORIGIN });
    const actor = { userId: user.id, role: 'user', scopes: [] } as const;
    expect(await world.users.get(actor)).toEqual(user);
    expect(user).toMatchObject({ email: 'Lena@Example.org', settings: DEFAULT_SETTINGS });
    expect(await world.accounts.findByEmail('lena@example.org', NOW)).toEqual({
      user,
      passwordHash: `plain ${PASSWORD}`,
      isActive: true,
      addresses: [],
    });
    expect(await world.accounts.findByEmail('Lena@Example.org', NOW)).toBeUndefined();
    await world.accounts.savePasswordHash(user.id, 'other');
    expect(await world.accounts.findByEmail('lena@example.org', NOW)).toMatchObject({
      passwordHash: 'other',
    });
    const again = world.registration.register({ ...lena, email: 'LENA@example.org' }, { origin: ORIGIN });
    await expect(again).rejects.toMatchObject({ code: 'email_taken' });
  });
});

describe('a user', () => {
  it('keeps settings under versions', async () => {
    const lena = await world.signUp();
    const settings = {
      unitSystem: 'imperial',
      weekStartsOn: 7,
      level: 'advanced',
      effortScale: 'rir',
      e1rmFormula: 'wathan',
      defaultRestSeconds: 120,
      sex: 'female',
      bornOn: localDate('1990-02-28'),
      heightCm: 171.5,
    } as const;
    const changed = await world.users.update(
      lena,
      { displayName: 'L.', locale: 'de', timeZone: 'Asia/Tokyo', settings },
      [1],
    );
    expect(changed).toMatchObject({
      displayName: 'L.',
      locale: 'de',
      timeZone: 'Asia/Tokyo',
      settings,
      version: 2,
    });
    expect(await world.users.get(lena)).toEqual(changed);
    await expect(world.users.update(lena, {}, [1])).rejects.toMatchObject({ code: 'precondition_failed' });
  });

  it('who does not exist has no token', async () => {
    const nobody = { userId: '019caf30-11a0-7d5f-a1c2-9e0b6d4f8c21', role: 'user', scopes: [] } as const;
    await expect(world.users.get(nobody)).rejects.toMatchObject({ code: 'token_revoked' });
  });
});
