import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  type Identity,
  type IdentityProvider,
  type IdentityRepository,
  type OidcFlow,
  OidcNotConfigured,
  OidcSignInFailed,
  type ProvenIdentity,
  ProviderUnavailable,
} from '../../../src/domain/auth/identity.js';
import { newcomer } from '../../../src/domain/auth/newcomer.js';
import { OidcService, type OidcServiceNeeds } from '../../../src/domain/auth/oidc.js';
import type { Actor } from '../../../src/domain/shared/actor.js';
import { instant } from '../../../src/domain/shared/time.js';
import { ORIGIN, rememberedSessions, type RememberedSessions } from '../../support/sessions.js';

const NOW = instant('2026-03-02T19:05:00Z');
const BACK = 'https://app.example.org/back';

const proven = (change: Partial<ProvenIdentity> = {}): ProvenIdentity => ({
  issuer: 'https://id.example.org',
  subject: 'ana-there',
  email: 'Ana@Example.org',
  isEmailVerified: true,
  name: 'Ana',
  ...change,
});
const somebody = (id: string) => newcomer({ ...proven(), email: `${id}@example.org` }, id, NOW);
const actor: Actor = { userId: 'lena', role: 'user', scopes: [], sessionId: 'session-1' };

/** Accounts by id, and who opens them. */
let accounts: Map<string, { isActive: boolean; emailKey: string }>;
let identities: (Identity & { ownerId: string })[];
let flows: Map<string, OidcFlow>;
let told: ProvenIdentity | Error;
let sessions: RememberedSessions;
let written: string[];
/** What happened in which order, and whether in a transaction. */
let steps: string[];
let needs: OidcServiceNeeds;
let oidc: OidcService;

const opened = (id: string) => ({ user: somebody(id), isActive: accounts.get(id)!.isActive });

const provider: IdentityProvider = {
  name: 'Example ID',
  prepare: () => ({
    authorizationUrl: 'https://id.example.org/auth',
    state: 'a-state',
    nonce: 'a-nonce',
    codeVerifier: 'a-verifier',
  }),
  redeem() {
    steps.push('redeem');
    return told instanceof Error ? Promise.reject(told) : Promise.resolve(told);
  },
};

const repository: IdentityRepository = {
  claim: () => Promise.resolve(void steps.push('claim')),
  findOpened(issuer, subject) {
    const found = identities.find((one) => one.issuer === issuer && one.subject === subject);
    return Promise.resolve(found && { ...opened(found.ownerId), identityId: found.id });
  },
  lockOwner: (id) => Promise.resolve(accounts.has(id) ? { ...opened(id), hasPassword: true } : undefined),
  addAccount(user, emailKey) {
    const isFree = ![...accounts.values()].some((one) => one.emailKey === emailKey);
    if (isFree) accounts.set(user.id, { isActive: true, emailKey });
    return Promise.resolve(isFree);
  },
  add: (ownerId, identity) => Promise.resolve(void identities.push({ ...identity, ownerId })),
  used: () => Promise.resolve(void steps.push('used')),
  list: () => Promise.resolve({ items: identities }),
  find: (_, id) => Promise.resolve(identities.find((one) => one.id === id)),
  count: () => Promise.resolve(identities.length),
  remove: () => Promise.resolve(),
};

beforeEach(() => {
  accounts = new Map([['lena', { isActive: true, emailKey: 'lena@example.org' }]]);
  identities = [];
  flows = new Map();
  told = proven();
  sessions = rememberedSessions();
  written = [];
  steps = [];
  let made = 0;
  needs = {
    provider,
    redirectUris: [BACK],
    flows: {
      add: (flow) => Promise.resolve(void flows.set(`${flow.stateDigest} ${flow.bindingDigest}`, flow)),
      take(state, binding, at) {
        const flow = flows.get(`${state} ${binding}`);
        flows.delete(`${state} ${binding}`);
        return Promise.resolve(flow && flow.expiresAt > at ? flow : undefined);
      },
      purge: () => Promise.resolve(flows.size),
    },
    identities: repository,
    secrets: { random: () => 'a-flow-token', digest: (secret) => `digest of ${secret}` },
    sessions,
    audit: { record: ({ type }) => Promise.resolve(void written.push(type)) },
    outbox: { enqueue: ({ template }) => Promise.resolve(void written.push(`mail ${template}`)) },
    async atomically(work) {
      steps.push('begin');
      const before = [...identities];
      const result = await work().catch((error: unknown) => {
        identities = before;
        throw error;
      });
      steps.push('commit');
      return result;
    },
    clock: { now: () => NOW },
    ids: { next: () => `made-${++made}` },
  };
  oidc = new OidcService(needs);
});

const complete = () =>
  oidc.complete(
    { state: 'a-state', code: 'a-code', flowToken: 'a-flow-token', device: { name: 'Phone' } },
    ORIGIN,
  );
const signIn = async (as?: Actor) => {
  await oidc.start(as, BACK);
  return complete();
};

describe('a sign-in that begins', () => {
  it('keeps what proves its end, and nothing that could stand in for its client', async () => {
    expect(await oidc.start(undefined, BACK)).toEqual({
      authorizationUrl: 'https://id.example.org/auth',
      flowToken: 'a-flow-token',
      providerName: 'Example ID',
      expiresAt: '2026-03-02T19:15:00.000Z',
    });
    expect([...flows.values()]).toEqual([
      {
        stateDigest: 'digest of a-state',
        bindingDigest: 'digest of a-flow-token',
        linking: null,
        nonce: 'a-nonce',
        codeVerifier: 'a-verifier',
        redirectUri: BACK,
        expiresAt: '2026-03-02T19:15:00.000Z',
      },
    ]);
  });

  it('belongs to the session of whoever links', async () => {
    await oidc.start(actor, BACK);
    expect([...flows.values()]).toMatchObject([{ linking: { userId: 'lena', sessionId: 'session-1' } }]);
  });

  it('links nothing for a caller without a session', async () => {
    await oidc.start({ ...actor, sessionId: undefined }, BACK);
    expect([...flows.values()]).toMatchObject([{ linking: null }]);
  });

  it('leads back to no other place', async () => {
    await expect(oidc.start(undefined, `${BACK}/`)).rejects.toMatchObject({ code: 'validation_failed' });
  });

  it('needs a provider', async () => {
    oidc = new OidcService({ ...needs, provider: undefined });
    await expect(oidc.start(undefined, BACK)).rejects.toThrow(OidcNotConfigured);
    await expect(complete()).rejects.toThrow(OidcNotConfigured);
    expect(written).toEqual([]);
  });
});

describe('a sign-in that ends', () => {
  it('makes an account of somebody new', async () => {
    const { user } = await signIn();
    expect(user).toMatchObject({
      id: 'made-1',
      email: 'Ana@Example.org',
      displayName: 'Ana',
      emailVerifiedAt: NOW,
    });
    expect(identities).toMatchObject([{ ownerId: 'made-1', subject: 'ana-there', version: 1 }]);
    expect(written).toEqual(['account_created']);
    expect(sessions.begun).toMatchObject([{ method: 'oidc', device: { name: 'Phone' }, origin: ORIGIN }]);
  });

  it('asks the provider before any transaction, and decides in one', async () => {
    await signIn();
    expect(steps).toEqual(['redeem', 'begin', 'claim', 'commit']);
  });

  it('asks for a proof of an address that the provider does not vouch for', async () => {
    told = proven({ isEmailVerified: false });
    expect((await signIn()).user.emailVerifiedAt).toBeNull();
    expect(written).toEqual(['account_created', 'mail email_verification']);
  });

  it('opens the account that is known', async () => {
    await signIn();
    expect((await signIn()).user.id).toBe('made-1');
    expect(steps.filter((step) => step === 'used')).toHaveLength(1);
    expect(identities).toHaveLength(1);
  });

  it('does not take an account by its address', async () => {
    told = proven({ email: ' LENA@example.org' });
    await expect(signIn()).rejects.toMatchObject({ code: 'email_taken' });
    expect(identities).toEqual([]);
  });

  it.each([null, '', 'nobody', `${'x'.repeat(250)}@example.org`])(
    'makes no account with %j',
    async (email) => {
      told = proven({ email });
      await expect(signIn()).rejects.toThrow(OidcSignInFailed);
    },
  );

  it('is refused where it never began, and written down', async () => {
    await expect(complete()).rejects.toThrow(OidcSignInFailed);
    expect([steps, written]).toEqual([[], ['sign_in_failed']]);
  });

  it('is refused to somebody who is suspended, and written down', async () => {
    await signIn();
    accounts.get('made-1')!.isActive = false;
    written = [];
    await expect(signIn()).rejects.toThrow(OidcSignInFailed);
    expect([written, sessions.begun]).toEqual([['sign_in_failed'], [expect.anything()]]);
  });

  it('that the provider refuses is written down, and one that it does not answer is not', async () => {
    told = new OidcSignInFailed();
    await expect(signIn()).rejects.toThrow(OidcSignInFailed);
    expect(written).toEqual(['sign_in_failed']);
    told = new ProviderUnavailable();
    await expect(signIn()).rejects.toThrow(ProviderUnavailable);
    expect(written).toEqual(['sign_in_failed']);
  });
});

describe('linking', () => {
  it('adds the identity to the account, whatever its address, and tells the owner', async () => {
    expect((await signIn(actor)).user.id).toBe('lena');
    expect(identities).toMatchObject([{ ownerId: 'lena', email: 'Ana@Example.org' }]);
    expect(written).toEqual(['identity_linked', 'mail identity_linked']);
  });

  it('of what is linked already is a sign-in', async () => {
    await signIn(actor);
    expect((await signIn(actor)).user.id).toBe('lena');
    expect(identities).toHaveLength(1);
  });

  it('leaves an identity where it is', async () => {
    await signIn();
    await expect(signIn(actor)).rejects.toMatchObject({ code: 'identity_taken' });
  });

  it('is refused to somebody who is gone, or suspended, by now', async () => {
    accounts.get('lena')!.isActive = false;
    await expect(signIn(actor)).rejects.toThrow(OidcSignInFailed);
    accounts.delete('lena');
    await expect(signIn(actor)).rejects.toThrow(OidcSignInFailed);
  });
});

describe('somebody new', () => {
  const nameOf = (name: string | null) =>
    newcomer({ name, email: 'ana.sa@example.org', isEmailVerified: false }, 'id', NOW).displayName;

  it('is called what the provider calls them, in at most 100 characters', () => {
    expect(nameOf(' Ana Sá ')).toBe('Ana Sá');
    expect(nameOf('💪'.repeat(150))).toBe('💪'.repeat(100));
  });

  it.each([null, ' ', '\u0000\ud800\n'])('is called by the address where the name is %j', (name) => {
    expect(nameOf(name)).toBe('ana.sa');
  });
});

it('forgets what nobody ends', async () => {
  await oidc.start(undefined, BACK);
  expect(await oidc.purge()).toBe(1);
});
