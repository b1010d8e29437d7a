import { beforeEach, describe, expect, it } from '@jest/globals';
import { IdentityService } from '../../../src/domain/auth/identities.js';
import type { Identity, IdentityRepository } from '../../../src/domain/auth/identity.js';
import { newcomer } from '../../../src/domain/auth/newcomer.js';
import { instant } from '../../../src/domain/shared/time.js';
import { ORIGIN, rememberedSessions } from '../../support/sessions.js';

const NOW = instant('2026-03-02T19:05:00Z');
const actor = { userId: 'lena', role: 'user', scopes: [], sessionId: 'session-1' } as const;
const user = newcomer({ name: 'Lena', email: 'lena@example.org', isEmailVerified: true }, 'lena', NOW);

const identity = (id: string): Identity => ({
  ...{ id, issuer: 'https://id.example.org', subject: id, email: null, version: 2 },
  ...{ lastUsedAt: NOW, createdAt: NOW, updatedAt: NOW },
});

let owned: Identity[];
let owner: { hasPassword: boolean } | undefined;
let written: unknown[];
let service: IdentityService;

beforeEach(() => {
  owned = [identity('first')];
  owner = { hasPassword: false };
  written = [];
  const identities: Partial<IdentityRepository> = {
    lockOwner: () => Promise.resolve(owner && { user, isActive: true, ...owner }),
    find: (_, id) => Promise.resolve(owned.find((one) => one.id === id)),
    count: () => Promise.resolve(owned.length),
    list: () => Promise.resolve({ items: owned }),
    remove(_, id) {
      owned = owned.filter((one) => one.id !== id);
      return Promise.resolve();
    },
  };
  service = new IdentityService({
    identities: identities as IdentityRepository,
    sessions: rememberedSessions(),
    audit: { record: ({ type }) => Promise.resolve(void written.push(type)) },
    atomically: (work) => work(),
  });
});

const unlink = (id: string, ifMatch?: number[]) => service.unlink(actor, id, ifMatch, ORIGIN);

describe('unlinking', () => {
  it('leaves the last way into an account without a password', async () => {
    await expect(unlink('first')).rejects.toMatchObject({ code: 'last_sign_in_method' });
    owner = undefined;
    await expect(unlink('first')).rejects.toMatchObject({ code: 'last_sign_in_method' });
    expect(await service.list(actor, { limit: 20 })).toEqual({ items: [identity('first')] });
  });

  it.each([
    ['there is a password', () => (owner = { hasPassword: true })],
    ['there is another identity', () => owned.push(identity('second'))],
  ])('is done where %s, and written down', async (_why, arrange) => {
    arrange();
    await unlink('first', [2]);
    expect(owned.map(({ id }) => id)).not.toContain('first');
    expect(written).toEqual(['identity_unlinked']);
  });

  it('is about an identity as it was seen', async () => {
    await expect(unlink('first', [1])).rejects.toMatchObject({ code: 'precondition_failed' });
    await expect(unlink('another')).rejects.toMatchObject({ code: 'identity_not_found' });
  });
});
