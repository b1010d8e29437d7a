import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Account } from '../../../src/domain/auth/ports.js';
import { PasswordPolicy } from '../../../src/domain/auth/password-policy.js';
import { AuthService } from '../../../src/domain/auth/service.js';
import { instant } from '../../../src/domain/shared/time.js';
import { ORIGIN, rememberedSessions, type RememberedSessions } from '../../support/sessions.js';

const PASSWORD = 'over the hills and far away';
const place = { origin: ORIGIN, device: { name: 'Phone' } };
const registration = { email: ' Lena@Example.org ', password: PASSWORD, displayName: 'Lena' };

let stored: Map<string, Account>;
let sessions: RememberedSessions;
let verified: (string | undefined)[];
let today: string;
let auth: AuthService;

beforeEach(() => {
  stored = new Map();
  sessions = rememberedSessions();
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
    sessions,
    atomically: (work) => work(),
    clock: { now: () => instant('2026-03-02T19:05:00Z') },
    ids: { next: () => 'made' },
  });
});

describe('register', () => {
  it('makes an account and signs in', async () => {
    const session = await auth.register(registration, place);
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
    expect(sessions.begun).toMatchObject([{ user: { id: 'made' }, method: 'password', ...place }]);
    expect(JSON.stringify(session)).not.toContain(PASSWORD);
  });

  it('refuses an address that is taken, however it is spelled', async () => {
    await auth.register(registration, place);
    await expect(auth.register({ ...registration, email: 'LENA@example.ORG' }, place)).rejects.toMatchObject({
      code: 'email_taken',
      errors: [{ pointer: '#/email' }],
    });
  });

  it('refuses a weak password and an unknown time zone', async () => {
    await expect(
      auth.register({ ...registration, password: 'passwordpassword' }, place),
    ).rejects.toMatchObject({
      code: 'weak_password',
    });
    await expect(auth.register({ ...registration, timeZone: 'Mars/Olympus' }, place)).rejects.toMatchObject({
      code: 'invalid_time_zone',
    });
    expect(stored.size).toBe(0);
  });
});

describe('login', () => {
  const login = (email: string, password = PASSWORD) => auth.login({ email, password }, place);

  it('finds the account by any spelling of its address', async () => {
    await auth.register(registration, place);
    expect(await login('lena@EXAMPLE.org')).toMatchObject({ user: { id: 'made' } });
  });

  it('answers a wrong password and an unknown address alike, with the same work', async () => {
    await auth.register(registration, place);
    const wrong: unknown = await login('lena@example.org', 'something else').catch((error: unknown) => error);
    const unknown: unknown = await login('nobody@example.org').catch((error: unknown) => error);
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ code: 'invalid_credentials', kind: 'unauthenticated' });
    expect(verified).toEqual([`old:${PASSWORD}`, undefined]);
  });

  it('hashes again what was hashed with less work', async () => {
    await auth.register(registration, place);
    today = 'new';
    await login('lena@example.org');
    expect([...stored.values()]).toMatchObject([{ passwordHash: `new:${PASSWORD}` }]);
    await login('lena@example.org');
    expect(verified).toEqual([`old:${PASSWORD}`, `new:${PASSWORD}`]);
  });
});
