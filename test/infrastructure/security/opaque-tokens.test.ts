import { describe, expect, it } from '@jest/globals';
import { digest, matches, mint, parse } from '../../../src/infrastructure/security/opaque-tokens.js';
import { uuids } from '../../../src/infrastructure/system.js';

const OWNER = '019caf30-11a0-7d5f-a1c2-9e0b6d4f8c21';
const ID = '019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11';

describe('a token', () => {
  it('says what it is, whose, and proves it with what comes back', () => {
    const { token, secret } = mint('spr_', OWNER, ID);

    expect(token).toMatch(/^spr_[A-Za-z0-9_-]{86}$/);
    expect(parse('spr_', token)).toEqual({ ids: [OWNER, ID], secret });
    expect(token).not.toContain('=');
  });

  it('has 256 bits of its own', () => {
    const secrets = Array.from({ length: 100 }, () => mint('spk_', OWNER).secret);

    expect(new Set(secrets).size).toBe(100);
    for (const secret of secrets) expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  });

  it('is about one to three ids', () => {
    const ids = [uuids.next(), uuids.next(), uuids.next()] as const;

    expect(parse('spi_', mint('spi_', ids[0]).token)?.ids).toEqual([ids[0]]);
    expect(parse('spi_', mint('spi_', ...ids).token)?.ids).toEqual(ids);
    expect(() => mint('spi_', 'somebody')).toThrow(/UUIDs/);
    expect(() => mint('spi_', OWNER.toUpperCase())).toThrow(/UUIDs/);
  });

  it.each([
    ['is of another kind', (token: string) => token.replace('spr_', 'spm_')],
    ['lost its prefix', (token: string) => token.slice(4)],
    ['was cut off', (token: string) => token.slice(0, -1)],
    ['lost an id', (token: string) => `spr_${token.slice(4 + 64)}`],
    ['is only a prefix', () => 'spr_'],
    ['has a fourth id', () => mint('spr_', OWNER, ID, ID, ID).token],
    ['is written in another alphabet', (token: string) => `${token.slice(0, 20)}+${token.slice(21)}`],
    ['is padded', (token: string) => `${token}=`],
    ['has spaces around it', (token: string) => ` ${token} `],
  ])('is none where it %s', (_what, change) => {
    expect(parse('spr_', change(mint('spr_', OWNER, ID).token))).toBeUndefined();
  });
});

describe('a digest', () => {
  it('fits its own secret and no other', () => {
    const { secret } = mint('spm_', OWNER);

    expect(matches(secret, digest(secret))).toBe(true);
    expect(matches(mint('spm_', OWNER).secret, digest(secret))).toBe(false);
    expect(matches(secret, '')).toBe(false);
    expect(digest(secret)).not.toContain(secret);
  });
});
