import { beforeEach, describe, expect, it } from '@jest/globals';
import { type AccountsWorld, accountsWorld, PASSWORD, place, registration } from './support.js';

let world: AccountsWorld;
beforeEach(() => {
  world = accountsWorld();
});

describe('register', () => {
  it('makes an account and signs in', async () => {
    const signedIn = await world.registration.register(registration, place);

    expect(signedIn).toMatchObject({
      accessToken: 'token',
      user: {
        id: 'user-1',
        email: 'Lena@Example.org',
        role: 'user',
        locale: 'en',
        timeZone: 'UTC',
        version: 1,
      },
    });
    expect(signedIn.user.settings).toMatchObject({
      unitSystem: 'metric',
      weekStartsOn: 1,
      level: 'beginner',
    });
    expect(world.begun).toMatchObject([
      { method: 'password', device: { name: 'Phone' }, user: { id: 'user-1' } },
    ]);
    expect(JSON.stringify(signedIn)).not.toContain(PASSWORD);
  });

  it('writes it down, and asks for a mail to confirm the address', async () => {
    await world.registration.register(registration, place);

    expect(world.audited).toMatchObject([
      { type: 'account_created', subjectId: 'user-1', origin: place.origin },
    ]);
    expect(world.mails).toEqual([{ template: 'email_verification', to: { userId: 'user-1' } }]);
  });

  it('refuses an address that is taken, however it is spelled', async () => {
    await world.registration.register(registration, place);

    const again = world.registration.register({ ...registration, email: 'LENA@example.ORG' }, place);

    await expect(again).rejects.toMatchObject({ code: 'email_taken', errors: [{ pointer: '#/email' }] });
    expect(world.mails).toHaveLength(1);
  });

  it('refuses a weak password and an unknown time zone', async () => {
    const register = (changes: object) => world.registration.register({ ...registration, ...changes }, place);

    await expect(register({ password: 'passwordpassword' })).rejects.toMatchObject({
      code: 'weak_password',
      errors: expect.arrayContaining([expect.objectContaining({ pointer: '#/password' })]),
    });
    await expect(register({ timeZone: 'Mars/Olympus' })).rejects.toMatchObject({ code: 'invalid_time_zone' });
    expect(world.stored.size).toBe(0);
  });
});
