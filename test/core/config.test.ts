import { describe, expect, it } from '@jest/globals';
import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { configurationDocument } from '../../src/core/config-document.js';
import { loadConfig } from '../../src/core/config.js';
import { developmentSecret, developmentSigningKey } from '../../src/core/development-secrets.js';
import { ConfigurationError } from '../../src/core/environment.js';

const pem = (curve: string): string =>
  generateKeyPairSync('ec', { namedCurve: curve })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();

const publicPem = (): string =>
  createPublicKey(pem('prime256v1')).export({ type: 'spki', format: 'pem' }).toString();

/** What production cannot do without. */
const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://log.example.org',
  SECURITY_CONTACT: 'mailto:security@example.org',
  DATABASE_URL: 'postgresql://app@db.example.org/app',
  MAIL_URL: 'smtps://relay.internal',
  MAIL_FROM: 'Log <no-reply@log.example.org>',
  TOKEN_SIGNING_KEY: pem('prime256v1'),
  CURSOR_SECRET: randomBytes(32).toString('base64url'),
  IDEMPOTENCY_SECRET: randomBytes(32).toString('base64url'),
  PASSWORD_PEPPER: randomBytes(32).toString('base64url'),
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

describe('loadConfig', () => {
  it('needs nothing in development', () => {
    expect(loadConfig({})).toMatchObject({
      environment: 'development',
      http: { host: '127.0.0.1', port: 3000, publicUrl: 'http://localhost:3000', corsOrigins: [] },
      database: { url: 'embedded', migrateOnStart: true },
    });
  });

  it('lets a default follow another variable', () => {
    expect(loadConfig({ PORT: '8080' }).http.publicUrl).toBe('http://localhost:8080');
  });

  it('takes empty text as not set, and trims', () => {
    expect(loadConfig({ PORT: '  ', HOST: ' 0.0.0.0 ' }).http).toMatchObject({ port: 3000, host: '0.0.0.0' });
  });

  it('accepts a complete production environment', () => {
    expect(loadConfig(production)).toMatchObject({
      environment: 'production',
      http: { host: '0.0.0.0' },
      database: { migrateOnStart: false },
    });
  });

  it('takes a key whose line ends are escaped, as files of environments need it', () => {
    const escaped = production.TOKEN_SIGNING_KEY.replaceAll('\n', '\\n');

    expect(loadConfig({ ...production, TOKEN_SIGNING_KEY: escaped }).secrets.tokenSigningKey.type).toBe(
      'private',
    );
  });

  it('keeps no mail in a folder where people use the service', () => {
    expect(faults({ ...production, MAIL_URL: 'inbox' })).toEqual([
      'MAIL_URL is a known example value, which production does not accept',
    ]);
  });

  it('names everything that production lacks at once', () => {
    const names = faults({ NODE_ENV: 'production' }).map((fault) => fault.split(' ')[0]);

    expect(names).toEqual([
      'PUBLIC_URL',
      'SECURITY_CONTACT',
      'DATABASE_URL',
      'TOKEN_SIGNING_KEY',
      'CURSOR_SECRET',
      'IDEMPOTENCY_SECRET',
      'PASSWORD_PEPPER',
      'MAIL_URL',
      'MAIL_FROM',
    ]);
  });

  it.each([
    ['NODE_ENV', 'prod', /must be one of development, test, staging, production, not "prod"/],
    ['PORT', '0x10', /must be a whole number from 0 to 65535, not "0x10"/],
    ['PORT', '70000', /must be a whole number from 0 to 65535/],
    ['PUBLIC_URL', 'localhost:3000', /must be a URL that begins with http:\/\/ or https:\/\//],
    ['SECURITY_CONTACT', 'security@example.org', /must be a URL that begins with mailto: or https:\/\//],
    ['CORS_ORIGINS', 'https://a.example/path', /must be origins/],
    ['CORS_ORIGINS', '*', /must be origins/],
    ['LOG_LEVEL', 'loud', /must be one of fatal/],
    ['RESPONSE_CHECK_SHARE', '2', /must be a number from 0 to 1/],
    ['MAIL_URL', 'http://mail.example', /must be a URL that begins with smtp:\/\/ or smtps:\/\//],
    ['MAIL_FROM', 'Log', /must be an address such as/],
    ['MAIL_FROM', 'Log <log@example.org>\r\nBcc: <eve@example.org>', /must be an address such as/],
    ['MAIL_FROM', 'a@example.org, b@example.org', /must be an address such as/],
    ['DELETION_GRACE_DAYS', '0', /must be a whole number from 1 to 30/],
    ['MIGRATE_ON_START', 'yes', /must be true or false/],
    ['DATABASE_URL', 'mysql://x', /must be a URL that begins with postgresql:\/\//],
    ['REDIS_URL', 'http://x', /must be a URL that begins with redis:\/\/ or rediss:\/\//],
    ['RATE_LIMIT_SCALE', '0', /must be a number above 0/],
    ['RATE_LIMIT_SCALE', '-1', /must be a number above 0/],
    ['RATE_LIMIT_SCALE', '1e3', /must be a number above 0/],
    ['TOKEN_SIGNING_KEY', 'x', /must be a P-256 private key/],
    ['TOKEN_SIGNING_KEY', pem('secp384r1'), /must be a P-256 private key/],
    ['TOKEN_VERIFICATION_KEYS', 'x', /must be P-256 keys/],
    ['TOKEN_VERIFICATION_KEYS', pem('secp384r1'), /must be P-256 keys/],
    ['TOKEN_VERIFICATION_KEYS', `${pem('prime256v1')} and more`, /must be P-256 keys/],
    ['TOKEN_VERIFICATION_KEYS', pem('prime256v1').replace('MIG', 'GIM'), /must be P-256 keys/],
    ['CURSOR_SECRET', 'short', /must have at least 32 bytes/],
  ])('refuses %s=%s', (name, value, reason) => {
    expect(faults({ [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name} .*${reason.source}`)),
    ]);
  });

  it.each([
    ['CURSOR_SECRET', developmentSecret('cursors')],
    ['PASSWORD_PEPPER', 'change-me-change-me-change-me-change-me'],
    ['TOKEN_SIGNING_KEY', developmentSigningKey()],
    ['TOKEN_SIGNING_KEY', developmentSigningKey().replaceAll('\n', '\\n')],
  ])('refuses the known value of %s outside development', (name, value) => {
    expect(faults({ ...production, [name]: value })).toEqual([
      `${name} is a known example value, which production does not accept`,
    ]);
    expect(faults({ ...production, NODE_ENV: 'development', [name]: value })).toEqual([]);
  });

  it('takes further keys to verify with, public or private', () => {
    const keys = [publicPem(), pem('prime256v1'), publicPem().replaceAll('\n', '\\n')];

    const { secrets } = loadConfig({ ...production, TOKEN_VERIFICATION_KEYS: keys.join('') });

    expect(secrets.tokenVerificationKeys.map(({ type }) => type)).toEqual(['public', 'public', 'public']);
    expect(loadConfig({}).secrets.tokenVerificationKeys).toEqual([]);
  });

  it('does not verify with the known key outside development', () => {
    const known = createPublicKey(developmentSigningKey()).export({ type: 'spki', format: 'pem' }).toString();

    for (const key of [known, developmentSigningKey(), `${publicPem()}${known}`]) {
      expect(faults({ ...production, TOKEN_VERIFICATION_KEYS: key })).toEqual([
        'TOKEN_VERIFICATION_KEYS holds a known example key, which production does not accept',
      ]);
      expect(faults({ TOKEN_VERIFICATION_KEYS: key })).toEqual([]);
    }
  });

  it('needs no Redis, and takes one', () => {
    expect(loadConfig(production).redis.url).toBeUndefined();
    expect(loadConfig({ ...production, REDIS_URL: 'rediss://r.example.org' }).redis.url).toBe(
      'rediss://r.example.org',
    );
  });

  it('keeps secrets out of its faults', () => {
    const all = faults({
      CURSOR_SECRET: 'hunter2',
      TOKEN_SIGNING_KEY: 'hunter2',
      DATABASE_URL: 'hunter2',
      REDIS_URL: 'hunter2',
    });

    expect(all).toHaveLength(4);
    expect(all.join()).not.toContain('hunter2');
  });
});

describe('docs/configuration.md', () => {
  it('is current; if not: npm run cli -- configuration', () => {
    const written = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');

    expect(written).toBe(configurationDocument());
  });
});
