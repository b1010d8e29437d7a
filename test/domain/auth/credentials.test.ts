import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../src/domain/shared/actor.js';
import { type AccountsWorld, accountsWorld, PASSWORD, place, registration } from './support.js';

const actor: Actor = { userId: 'user-1', role: 'user', scopes: ['account:manage'], sessionId: 'session-1' };
const NEXT = 'eight loud geese after noon';
const { origin } = place;

let world: AccountsWorld;
beforeEach(async () => {
  world = accountsWorld();
  await world.registration.register(registration, place);
  world.mails.length = world.audited.length = 0;
});

const types = () => world.audited.map(({ type }) => type);

describe('reauthenticate', () => {
  it('notes the proof', async () => {
    await world.credentials.reauthenticate(actor, PASSWORD, origin);

    expect(world.state.proved).toBe(1);
    expect(world.audited).toMatchObject([
      { type: 'reauthenticated', subjectId: 'user-1', actorId: 'user-1' },
    ]);
  });

  it('says where the wrong password stands, and counts it', async () => {
    const wrong = () => world.credentials.reauthenticate(actor, 'wrong', origin);

    await expect(wrong()).rejects.toMatchObject({
      code: 'wrong_password',
      kind: 'forbidden',
      errors: [{ pointer: '#/password' }],
    });
    for (let time = 1; time < 5; time++) await wrong().catch(() => {});
    await expect(world.credentials.reauthenticate(actor, PASSWORD, origin)).rejects.toMatchObject({
      code: 'account_locked',
    });
    expect(world.audited[0]).toMatchObject({ type: 'sign_in_failed', actorId: 'user-1' });
    expect(world.state.proved).toBe(0);
  });

  it('is nothing for an account that is gone', async () => {
    world.stored.clear();
    await expect(world.credentials.reauthenticate(actor, PASSWORD, origin)).rejects.toMatchObject({
      code: 'token_revoked',
    });
  });
});

describe('changePassword', () => {
  const change = (currentPassword: string | undefined, newPassword = NEXT) =>
    world.credentials.changePassword(actor, { currentPassword, newPassword }, origin);

  it('keeps the new one, ends all other sessions and mailed tokens, and tells the owner', async () => {
    await change(PASSWORD);

    expect(world.stored.get('user-1')).toMatchObject({ passwordHash: `old:${NEXT}` });
    expect(world.ended).toEqual([['user-1', 'password_changed', 'session-1']]);
    expect(world.withdrawn).toEqual(['user-1']);
    expect(world.mails).toEqual([{ template: 'password_changed', to: { userId: 'user-1' } }]);
    expect(types()).toEqual(['password_changed']);
  });

  it('changes nothing with a wrong one', async () => {
    await expect(change('wrong')).rejects.toMatchObject({
      code: 'wrong_password',
      errors: [{ pointer: '#/currentPassword' }],
    });
    await expect(change(undefined)).rejects.toMatchObject({
      code: 'validation_failed',
      errors: [{ pointer: '#/currentPassword' }],
    });
    expect(world.stored.get('user-1')).toMatchObject({ passwordHash: `old:${PASSWORD}` });
    expect(world.ended).toEqual([]);
  });

  it('judges the new one before it asks for the old one', async () => {
    await expect(change('wrong', 'Lena-Lena-Lena-Lena')).rejects.toMatchObject({
      code: 'weak_password',
      errors: expect.arrayContaining([expect.objectContaining({ pointer: '#/newPassword' })]),
    });
    expect(world.compared).toEqual([]);
  });

  describe('of an account that has none', () => {
    beforeEach(() => world.change('user-1', { passwordHash: null }));

    it('gives it one after a recent proof', async () => {
      await change(undefined);
      expect(world.stored.get('user-1')).toMatchObject({ passwordHash: `old:${NEXT}` });

      world.change('user-1', { passwordHash: null });
      world.state.hasRecentProof = false;
      await expect(change(undefined)).rejects.toThrow('proof is old');
      expect(world.stored.get('user-1')).toMatchObject({ passwordHash: null });
    });

    it('takes no password for the one that it does not have', async () => {
      await expect(change(PASSWORD)).rejects.toMatchObject({ code: 'wrong_password' });
    });

    it('gives it none where it was suspended meanwhile', async () => {
      world.change('user-1', { isActive: false });
      await expect(change(undefined)).rejects.toMatchObject({ code: 'token_revoked' });
    });
  });
});

describe('changeEmail', () => {
  const change = (email: string, currentPassword: string | undefined = PASSWORD) =>
    world.credentials.changeEmail(actor, { email, currentPassword }, origin);

  it('asks the new address, and changes nothing', async () => {
    await change(' Lena.New@Example.org ');

    expect(world.mails).toEqual([
      { template: 'email_change', to: { userId: 'user-1' }, variables: { newEmail: 'Lena.New@Example.org' } },
    ]);
    expect(types()).toEqual(['email_change_requested']);
    expect(world.stored.get('user-1')).toMatchObject({ user: { email: 'Lena@Example.org' } });
  });

  it('says nothing of an address that somebody has, and writes to nobody', async () => {
    await world.registration.register({ ...registration, email: 'kim@example.org' }, place);
    world.mails.length = world.audited.length = 0;

    await expect(change('KIM@example.org')).resolves.toBeUndefined();

    expect(world.mails).toEqual([]);
    expect(types()).toEqual(['email_change_requested']);
  });

  it('refuses the address that the account has', async () => {
    await expect(change('LENA@example.org')).rejects.toMatchObject({
      code: 'validation_failed',
      errors: [{ pointer: '#/email' }],
    });
  });

  it('needs the password, or a recent proof where there is none', async () => {
    await expect(change('new@example.org', 'wrong')).rejects.toMatchObject({ code: 'wrong_password' });
    expect(world.mails).toEqual([]);

    world.change('user-1', { passwordHash: null });
    await world.credentials.changeEmail(actor, { email: 'new@example.org' }, origin);
    expect(world.mails).toHaveLength(1);
  });
});
