import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../src/core/config.js';
import { ConfigurationError } from '../../src/core/environment.js';
import { oidcConfig } from '../../src/core/oidc-config.js';

const complete = {
  OIDC_ISSUER: 'https://id.example.org',
  OIDC_CLIENT_ID: 'spotter',
  OIDC_CLIENT_SECRET: 'between us',
  OIDC_NAME: 'Example ID',
  OIDC_REDIRECT_URIS: 'https://app.example.org/back, org.example.app:/back',
};

function faults(environment: NodeJS.ProcessEnv): readonly string[] {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
}

describe('the configuration of a provider', () => {
  it('is not there unless somebody writes it', () => {
    expect(loadConfig({}).oidc).toBeUndefined();
  });

  it('is taken as a whole', () => {
    expect(loadConfig(complete).oidc).toEqual({
      issuer: 'https://id.example.org',
      clientId: 'spotter',
      clientSecret: 'between us',
      name: 'Example ID',
      redirectUris: ['https://app.example.org/back', 'org.example.app:/back'],
      scopes: 'openid email profile',
    });
  });

  it('needs no secret for a public client', () => {
    expect(loadConfig({ ...complete, OIDC_CLIENT_SECRET: '' }).oidc).toMatchObject({
      clientSecret: undefined,
    });
  });

  it('is not taken in part', () => {
    expect(faults({ OIDC_CLIENT_SECRET: 'between us', OIDC_NAME: 'Example ID' })).toEqual(
      ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_REDIRECT_URIS'].map(
        (name) => `${name} is required where another OIDC_ variable is set`,
      ),
    );
  });

  it.each([
    'https://app.example.org',
    'https://app.example.org/back?a=b',
    'https://app.example.org/back#',
    '/back',
    ',',
  ])('sends nobody back to %j', (uris) => {
    expect(faults({ ...complete, OIDC_REDIRECT_URIS: uris })).toEqual([
      expect.stringMatching(/^OIDC_REDIRECT_URIS must be complete URLs/),
    ]);
  });

  it('asks for an ID token', () => {
    expect(faults({ ...complete, OIDC_SCOPES: 'email profile' })).toEqual([
      expect.stringMatching(/^OIDC_SCOPES must be scopes/),
    ]);
  });

  it('does not repeat the secret in a fault', () => {
    expect(faults({ OIDC_CLIENT_SECRET: 'between us' }).join()).not.toContain('between us');
  });

  it('has a plain http: provider where people develop only', () => {
    const issuer = 'http://127.0.0.1:4000';
    expect(faults({ ...complete, OIDC_ISSUER: issuer })).toEqual([]);
    const { oidc, ...rest } = loadConfig(complete);
    expect([oidc?.issuer, rest.environment]).toEqual(['https://id.example.org', 'development']);
    const values = {
      ...{ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'spotter', OIDC_CLIENT_SECRET: undefined },
      ...{ OIDC_NAME: 'Example ID', OIDC_REDIRECT_URIS: [issuer], OIDC_SCOPES: 'openid' },
    };
    for (const environment of ['staging', 'production'] as const)
      expect(() => oidcConfig(environment, values)).toThrow(
        `OIDC_ISSUER must begin with https:// in ${environment}`,
      );
    expect(oidcConfig('test', values)).toMatchObject({ issuer });
  });
});
