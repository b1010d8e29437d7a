import { describe, expect, it } from '@jest/globals';
import { scopesOf } from '../../../src/domain/auth/scopes.js';
import { ROLES } from '../../../src/domain/shared/actor.js';

const others = (role: (typeof ROLES)[number]) =>
  scopesOf(role).filter((scope) => !scopesOf('user').includes(scope));

describe('the scopes of a role', () => {
  it.each(ROLES)('let a %s train and look after the account', (role) => {
    expect(scopesOf(role)).toEqual(
      expect.arrayContaining(['workouts:write', 'profile:read', 'account:manage']),
    );
  });

  it('are no more than that for a user', () => {
    expect(scopesOf('user').filter((scope) => /^(athletes|users|audit):/.test(scope))).toEqual([]);
  });

  it('let coaches see athletes, and administrators manage accounts; neither does the work of the other', () => {
    expect(others('coach')).toEqual(['athletes:read']);
    expect(others('admin')).toEqual(['users:manage', 'audit:read']);
  });
});
