/** What is asked anew of a caller who comes again, and what is not. */
import { describe, expect, it, jest } from '@jest/globals';
import { bearerVerifier } from '../../src/api/identity.js';
import type { RequestInfo } from '../../src/contract/types.js';
import type { CallerState } from '../../src/domain/auth/caller-states.js';
import { TokenExpired, TokenRevoked } from '../../src/domain/auth/errors.js';

const HOUR_MS = 3_600_000;
const alive: CallerState = { role: 'user', status: 'active', isSessionAlive: true };

function verifier() {
  const world = { reads: 0, expiresAtMs: Date.now() + HOUR_MS, state: alive };
  const verify = bearerVerifier({
    tokens: {
      read: ({ authorization = '' }) => {
        world.reads++;
        if (world.expiresAtMs <= Date.now()) throw new TokenExpired();
        const userId = authorization.replace('Bearer ', '');
        return {
          userId,
          sessionId: 's',
          scopes: ['workouts:read', 'users:manage'],
          expiresAtMs: world.expiresAtMs,
        };
      },
    },
    states: { of: () => world.state },
    keys: { identify: () => undefined },
  });
  const ask = (connection: object, token = 'ana') =>
    verify({ headers: { authorization: `Bearer ${token}` }, connection } as RequestInfo);
  return { world, ask };
}

describe('a caller who comes again over the same connection', () => {
  it('is recognized by the header alone', () => {
    const { world, ask } = verifier();
    const connection = {};
    expect(ask(connection)).toBe(ask(connection));
    expect(world.reads).toBe(1);
  });

  it('is somebody else with another header, and a stranger on another connection', async () => {
    const { world, ask } = verifier();
    const connection = {};
    await ask(connection);
    expect(await ask(connection, 'ben')).toMatchObject({ actor: { userId: 'ben' } });
    expect(await ask({}, 'ben')).toMatchObject({ actor: { userId: 'ben' } });
    expect(world.reads).toBe(3);
  });

  it('is verified anew once the token has expired', async () => {
    const { world, ask } = verifier();
    const connection = {};
    world.expiresAtMs = Date.now() + HOUR_MS;
    await ask(connection);
    const now = jest.spyOn(Date, 'now').mockReturnValue(world.expiresAtMs);
    expect(() => ask(connection)).toThrow(TokenExpired);
    now.mockRestore();
    expect(world.reads).toBe(2);
  });

  it('has the role of now, and nothing once the session has ended', () => {
    const { world, ask } = verifier();
    const connection = {};
    expect(ask(connection)).toMatchObject({ scopes: ['workouts:read'], roles: ['user'] });
    world.state = { ...alive, role: 'admin' };
    expect(ask(connection)).toMatchObject({ scopes: ['workouts:read', 'users:manage'], roles: ['admin'] });
    world.state = { ...alive, isSessionAlive: false };
    expect(() => ask(connection)).toThrow(TokenRevoked);
    expect(world.reads).toBe(1);
  });
});
