import { beforeEach, describe, expect, it } from '@jest/globals';
import { emailKey } from '../../../src/domain/auth/email.js';
import { type AccountsWorld, accountsWorld, NOW, PASSWORD, place, registration } from './support.js';

let world: AccountsWorld;
beforeEach(async () => {
  world = accountsWorld();
  await world.registration.register(registration, place);
  world.mails.length = world.audited.length = world.begun.length = 0;
});

const login = (email: string, password = PASSWORD) => world.signIn.login({ email, password }, place);
const refusalOf = (email: string, password: string): Promise<unknown> =>
  login(email, password).catch((error: unknown) => error);
async function fail(times: number): Promise<void> {
  for (let time = 0; time < times; time++) await refusalOf('lena@example.org', 'wrong');
}

describe('login', () => {
  it('finds the account by any spelling of its address, and begins a session', async () => {
    expect(await login('lena@EXAMPLE.org')).toMatchObject({ user: { id: 'user-1' } });
    expect(world.begun).toMatchObject([{ method: 'password', origin: place.origin, device: place.device }]);
  });

  it('answers a wrong password, an unknown address and a suspended account alike, with the same work', async () => {
    const wrong = await refusalOf('lena@example.org', 'something else');
    const unknown = await refusalOf('nobody@example.org', PASSWORD);
    world.change('user-1', { isActive: false });
    const suspended = await refusalOf('lena@example.org', PASSWORD);

    expect(wrong).toMatchObject({ code: 'invalid_credentials', kind: 'unauthenticated' });
    expect(unknown).toEqual(wrong);
    expect(suspended).toEqual(wrong);
    expect(world.compared).toEqual([`old:${PASSWORD}`, undefined, `old:${PASSWORD}`]);
  });

  it('knows no password of somebody who signs in through a provider', async () => {
    world.change('user-1', { passwordHash: null });

    expect(await refusalOf('lena@example.org', PASSWORD)).toMatchObject({ code: 'invalid_credentials' });
    expect(world.compared).toEqual([undefined]);
  });

  it('hashes again what was hashed with less work', async () => {
    world.state.work = 'new';

    await login('lena@example.org');
    await login('lena@example.org');

    expect(world.stored.get('user-1')).toMatchObject({ passwordHash: `new:${PASSWORD}` });
    expect(world.compared).toEqual([`old:${PASSWORD}`, `new:${PASSWORD}`]);
  });

  it('begins no session where the password was changed while it was compared', async () => {
    world.state.heldUp = () => world.change('user-1', { passwordHash: 'old:another one' });

    expect(await refusalOf('lena@example.org', PASSWORD)).toMatchObject({ code: 'invalid_credentials' });
    expect(world.begun).toEqual([]);
  });
});

describe('a failure', () => {
  it('is written down, of whom there is an account and of whom there is none', async () => {
    await refusalOf('lena@example.org', 'wrong');
    await refusalOf('nobody@example.org', 'wrong');

    const failed = { type: 'sign_in_failed', actorId: null, origin: place.origin };
    expect(world.audited).toMatchObject([
      { ...failed, subjectId: 'user-1', details: { isLocked: false } },
      { ...failed, subjectId: null, details: { isLocked: false } },
    ]);
    expect(JSON.stringify(world.audited)).not.toContain('nobody');
  });

  it('that locks is told to the owner, the first time in a row', async () => {
    await fail(5);
    expect(world.mails).toEqual([
      {
        template: 'account_locked',
        to: { emailKey: 'lena@example.org' },
        variables: { lockedUntil: '2026-03-02T19:20:00.000Z' },
      },
    ]);

    world.wait(15 * 60);
    await fail(5);
    expect(world.mails).toHaveLength(1);
    expect(world.audited.filter(({ type }) => type === 'account_locked')).toHaveLength(2);
  });

  it('while it is locked compares with nothing, and says when to come back', async () => {
    await fail(5);
    world.wait(60);

    expect(await refusalOf('lena@example.org', PASSWORD)).toMatchObject({
      code: 'account_locked',
      kind: 'too_many',
      retryAfterSeconds: 14 * 60,
    });
    expect(world.compared.at(-1)).toBeUndefined();
    expect(world.audited.at(-1)).toMatchObject({ type: 'sign_in_failed', details: { isLocked: true } });
  });

  it('counts elsewhere for whom the place is familiar', async () => {
    await fail(5);
    world.change('user-1', { addresses: ['192.0.2.1', place.origin.address] });

    expect(await login('lena@example.org')).toMatchObject({ user: { id: 'user-1' } });
  });

  it('is the last after a hundred, until the lock is cleared', async () => {
    for (let lock = 0; lock < 20; lock++) {
      // From so many places that none of them is too busy.
      for (let time = 0; time < 5; time++) {
        const origin = { ...place.origin, address: `192.0.2.${lock}` };
        await world.signIn
          .login({ email: 'lena@example.org', password: 'wrong' }, { origin })
          .catch(() => {});
      }
      world.wait(24 * 60 * 60);
    }

    expect(await refusalOf('lena@example.org', PASSWORD)).toMatchObject({
      code: 'account_locked',
      retryAfterSeconds: 24 * 60 * 60,
    });
    await world.lockout.clear(emailKey('Lena@Example.org'));
    expect(await login('lena@example.org')).toMatchObject({ user: { id: 'user-1' } });
  });

  it('is one of thirty of a network, over all accounts', async () => {
    for (let time = 0; time < 30; time++) await refusalOf(`person-${time}@example.org`, 'spring 2026');

    expect(await refusalOf('lena@example.org', PASSWORD)).toMatchObject({
      code: 'rate_limited',
      retryAfterSeconds: 15 * 60,
    });
    expect(world.compared).toHaveLength(30);
  });
});

describe('a try that was not made, because we were too busy', () => {
  const busy = (): void => {
    world.state.heldUp = () => {
      throw new Error('busy');
    };
  };
  const free = (): void => {
    world.state.heldUp = () => {};
  };

  it('counts for nothing', async () => {
    await fail(4);
    busy();
    for (let time = 0; time < 30; time++) await expect(login('lena@example.org')).rejects.toThrow('busy');
    free();

    expect(await login('lena@example.org')).toMatchObject({ user: { id: 'user-1' } });
  });

  it('lifts no lock', async () => {
    await fail(5);
    busy();
    await expect(login('lena@example.org')).rejects.toThrow('busy');
    free();

    expect(await refusalOf('lena@example.org', PASSWORD)).toMatchObject({ code: 'account_locked' });
  });
});

describe('the line for one account', () => {
  it('turns callers away when it is too long', async () => {
    const results = await Promise.allSettled(Array.from({ length: 51 }, () => login('lena@example.org')));

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(50);
    expect(results.at(-1)).toMatchObject({ status: 'rejected', reason: { code: 'unavailable' } });
  });
});

describe('upkeep', () => {
  it('removes old counts', async () => {
    world.state.now = NOW;
    await fail(1);
    expect(await world.lockout.purge()).toBeGreaterThan(0);
  });
});
