/** What the way to the provider does when the provider does not do as it should; the rest is in test/api/oidc.test.ts. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type OidcFlow, OidcSignInFailed, ProviderUnavailable } from '../../../src/domain/auth/identity.js';
import { instant } from '../../../src/domain/shared/time.js';
import { provenIdentity } from '../../../src/infrastructure/oidc/claims.js';
import { OpenIdProvider } from '../../../src/infrastructure/oidc/provider.js';
import { REDIRECT_URI } from '../../support/identity-provider.js';
import { startOpenIdProvider, type OpenIdTestProvider } from '../../support/openid-provider.js';

let there: OpenIdTestProvider;
let account: string;
let warnings: string[];
beforeAll(async () => {
  there = await startOpenIdProvider();
  account = there.add({ email: 'ana@provider.example', email_verified: true, name: 'Ana' });
});
afterAll(() => there.close());
afterEach(() => {
  for (const path of [undefined, '/token', '/me', '/jwks']) there.misbehave(path);
});

const open = (change: Partial<Parameters<typeof OpenIdProvider.open>[0]> = {}) => {
  warnings = [];
  return OpenIdProvider.open({
    issuer: there.issuer,
    clientId: 'spotter',
    clientSecret: there.environment['OIDC_CLIENT_SECRET'],
    name: 'Example ID',
    scopes: 'openid email profile',
    onWarning: (message) => warnings.push(message),
    ...change,
  });
};

/** As far as the provider has sent the person back. */
async function signedIn(provider: OpenIdProvider) {
  const { authorizationUrl, nonce, codeVerifier } = provider.prepare(REDIRECT_URI);
  const answer = await there.visit(authorizationUrl, account);
  const flow: OidcFlow = {
    ...{ stateDigest: '', bindingDigest: '', linking: null, redirectUri: REDIRECT_URI, nonce, codeVerifier },
    expiresAt: instant('2026-03-02T19:05:00Z'),
  };
  return { answer, flow };
}

describe('the way to the provider', () => {
  it('is sent along with all that binds the answer to the question', async () => {
    const { authorizationUrl } = (await open()).prepare(REDIRECT_URI);
    expect(Object.fromEntries(new URL(authorizationUrl).searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'spotter',
      redirect_uri: REDIRECT_URI,
      scope: 'openid email profile',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('brings back what the provider vouches for', async () => {
    const provider = await open();
    const { answer, flow } = await signedIn(provider);
    expect(await provider.redeem(answer, flow)).toEqual({
      issuer: there.issuer,
      subject: account,
      email: 'ana@provider.example',
      isEmailVerified: true,
      name: 'Ana',
    });
    expect(warnings).toEqual([]);
  });

  it.each(['/token', '/me', '/jwks'])('ends where %s does not answer', async (path) => {
    const provider = await open({ deadlines: { connectMs: 1000, readMs: 50, totalMs: 5000 } });
    const { answer, flow } = await signedIn(provider);
    there.misbehave(path, () => undefined);
    await expect(provider.redeem(answer, flow)).rejects.toThrow(ProviderUnavailable);
    expect(warnings).toEqual(['the OpenID Connect provider does not answer (an answer took too long)']);
  });

  it('ends where all of it together takes too long', async () => {
    const provider = await open({ deadlines: { connectMs: 1000, readMs: 1000, totalMs: 200 } });
    const { answer, flow } = await signedIn(provider);
    there.misbehave('/token', () => undefined);
    await expect(provider.redeem(answer, flow)).rejects.toThrow(ProviderUnavailable);
  });

  it('says to the operator alone that the provider does not know this service', async () => {
    const provider = await open({ clientSecret: 'of yesterday' });
    const { answer, flow } = await signedIn(provider);
    await expect(provider.redeem(answer, flow)).rejects.toThrow(ProviderUnavailable);
    expect(warnings).toEqual([expect.stringContaining('check OIDC_CLIENT_ID and OIDC_CLIENT_SECRET')]);
    expect(warnings.join()).not.toContain('of yesterday');
  });

  it('says of a refusal no more than its name', async () => {
    const provider = await open();
    const { answer, flow } = await signedIn(provider);
    await expect(provider.redeem({ ...answer, code: 'guessed' }, flow)).rejects.toThrow(OidcSignInFailed);
    expect(warnings).toEqual([expect.stringContaining('vouches for nobody (')]);
    expect(warnings.join()).not.toContain('guessed');
  });

  it('is looked for again by whoever comes back after it was away', async () => {
    there.misbehave(undefined, (_request, response) => response.destroy());
    const away = await open();
    expect(() => away.prepare(REDIRECT_URI)).toThrow(ProviderUnavailable);
    there.misbehave(undefined);
    const other = await open();
    const { answer, flow } = await signedIn(other);
    expect((await away.redeem(answer, flow)).subject).toBe(account);
  });

  it('does not lead to somebody who says to be somebody else', async () => {
    const metadata = {
      issuer: 'https://somebody.else.example',
      authorization_endpoint: `${there.issuer}/auth`,
    };
    there.misbehave(undefined, (_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(metadata));
    });
    const provider = await open();
    expect(warnings).toEqual([expect.stringContaining('does not say who it is')]);
    expect(() => provider.prepare(REDIRECT_URI)).toThrow(ProviderUnavailable);
  });
});

describe('what the provider tells', () => {
  const claims = { iss: 'https://id.example.org', sub: 'ana' };

  it('counts as shown only for the address that it is about', () => {
    const more = { email: 'other@example.org', email_verified: true };
    expect(provenIdentity({ ...claims, email: 'ana@example.org' }, more)).toMatchObject({
      email: 'ana@example.org',
      isEmailVerified: false,
    });
    expect(provenIdentity({ ...claims, email_verified: true }, { email: 'other@example.org' })).toMatchObject(
      {
        email: 'other@example.org',
        isEmailVerified: false,
      },
    );
  });

  it('may be next to nothing', () => {
    expect(provenIdentity({ ...claims, email: '', name: 7 }, {})).toEqual({
      issuer: claims.iss,
      subject: claims.sub,
      email: null,
      isEmailVerified: false,
      name: null,
    });
  });
});
