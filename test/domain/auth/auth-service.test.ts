import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Account } from '../../../src/domain/auth/ports.js';
import { PasswordPolicy } from '../../../src/domain/auth/password-policy.js';
import { AuthService } from '../../../src/domain/auth/service.js';
import type { Actor } from '../../../src/domain/shared/actor.js';
import { instant } from '../../../src/domain/shared/time.js';

const PASSWORD = 'over the hills and far away';
const registration = { email: ' Lena@Example.org ', password: PASSWORD, displayName: 'Lena' };

let stored: Map<string, Account>;
let issued: Actor[];
let verified: (string | undefined)[];
let today: string;
let auth: AuthService;

beforeEach(() => {
  stored = new Map();
  issued = [];
  verified = [];
  today = 'old';
  auth = new AuthService({
    accounts: {
      add: (account, key) => Promise.resolve(!stored.has(key) && !!stored.set(key, account)),
      findByEmail: (key) => Promise.resolve(stored.get(key)),
      savePasswordHash: (_, passwordHash) => {
        for (const [key, account] of stored) stored.set(key, { ...account, passwordHash });
        return Promise.resolve();
      },
    },
    passwords: {
      hash: (password) => Promise.resolve(`${today}:${password}`),
      verify: (password, hash) => {
        verified.push(hash);
        return Promise.resolve(hash?.split(':')[1] === password);
      },
      isOutdated: (hash) => !hash.startsWith(today),
    },
    policy: new PasswordPolicy({ ranks: () => Promise.resolve(new Map([['password', 2]])) }),
    tokens: {
      issue: (actor) => {
        issued.push(actor);
        return { token: 'token', expiresInSeconds: 900 };
      },
      verify: () => Promise.reject(new Error('not needed')),
    },
    clock: { now: () => instant('2026-03-02T19:05:00Z') },
    ids: { next: () => 'made' },
  });
});

describe('register', () => {
  it('makes an account and signs in', async () => {
    const session = await auth.register(registration);
    expect(session).toMatchObject({
      accessToken: 'token',
      tokenType: 'Bearer',
      expiresInSeconds: 900,
      user: {
        id: 'made',
        email: 'Lena@Example.org',
        role: 'user',
        locale: 'en',
        timeZone: 'UTC',
        version: 1,
      },
    });
    expect(session.user.settings).toMatchObject({ unitSystem: 'metric', weekStartsOn: 1, level: 'beginner' });
    expect(issued).toMatchObject([{ userId: 'made', role: 'user' }]);
    expect(issued[0]!.scopes).toContain('workouts:write');
    expect(JSON.stringify(session)).not.toContain(PASSWORD);
  });

  it('refuses an address that is taken, however it is spelled', async () => {
    await auth.register(registration);
    await expect(auth.register({ ...registration, email: 'LENA@example.ORG' })).rejects.toMatchObject({
      code: 'email_taken',
      errors: [{ pointer: '#/email' }],
    });
  });

  it('refuses a weak password and an unknown time zone', async () => {
    await expect(auth.register({ ...registration, password: 'passwordpassword' })).rejects.toMatchObject({
      code: 'weak_password',
    });
    await expect(auth.register({ ...registration, timeZone: 'Mars/Olympus' })).rejects.toMatchObject({
      code: 'invalid_time_zone',
    });
    expect(stored.size).toBe(0);
  });
});

describe('login', () => {
  const login = (email: string, password = PASSWORD) => auth.login({ email, password });

  it('finds the account by any spelling of its address', async () => {
    await auth.register(registration);
    expect(await login('lena@EXAMPLE.org')).toMatchObject({ user: { id: 'made' } });
  });

  it('answers a wrong password and an unknown address alike, with the same work', async () => {
    await auth.register(registration);
    const wrong: unknown = await login('lena@example.org', 'something else').catch((error: unknown) => error);
    const unknown: unknown = await login('nobody@example.org').catch((error: unknown) => error);
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ code: 'invalid_credentials', kind: 'unauthenticated' });
    expect(verified).toEqual([`old:${PASSWORD}`, undefined]);
  });

  it('hashes again what was hashed with less work', async () => {
    await auth.register(registration);
    today = 'new';
    await login('lena@example.org');
    expect([...stored.values()]).toMatchObject([{ passwordHash: `new:${PASSWORD}` }]);
    await login('lena@example.org');
    expect(verified).toEqual([`old:${PASSWORD}`, `new:${PASSWORD}`]);
  });
});
