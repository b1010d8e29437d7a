/** A provider that vouches for everybody, for tests that are about something else. */
import { createHash, randomUUID } from 'node:crypto';
import type { IdentityProvider } from '../../src/domain/auth/identity.js';
import type { OidcConfig } from '../../src/core/oidc-config.js';

export const REDIRECT_URI = 'https://app.spotter.example/signed-in';

/** What has it configured. */
export const providerEnvironment = {
  OIDC_ISSUER: 'https://accounts.provider.example',
  OIDC_CLIENT_ID: 'spotter',
  OIDC_NAME: 'Example ID',
  OIDC_REDIRECT_URIS: REDIRECT_URI,
};

/** One code, one person. */
export const trustingProvider = ({ issuer, name }: OidcConfig): IdentityProvider => ({
  name,
  prepare(redirectUri) {
    const [state, nonce, codeVerifier] = [randomUUID(), randomUUID(), randomUUID()];
    const parameters = new URLSearchParams({ state, nonce, redirect_uri: redirectUri });
    return { authorizationUrl: `${issuer}/auth?${parameters.toString()}`, state, nonce, codeVerifier };
  },
  redeem({ code }) {
    const subject = createHash('sha256').update(code).digest('hex').slice(0, 32);
    const email = `${subject}@provider.example`;
    return Promise.resolve({ issuer, subject, name: 'Ana', email, isEmailVerified: true });
  },
});
