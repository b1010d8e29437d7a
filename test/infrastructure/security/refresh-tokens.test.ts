import { describe, expect, it } from '@jest/globals';
import { mint } from '../../../src/infrastructure/security/opaque-tokens.js';
import { BcryptRefreshTokens } from '../../../src/infrastructure/security/refresh-tokens.js';

const OWNER = '019caf30-11a0-7d5f-a1c2-9e0b6d4f8c21';
const ID = '019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11';
const tokens = new BcryptRefreshTokens();

describe('a refresh token', () => {
  it('finds its row, and proves itself against the hash that is kept', async () => {
    const { token, verifierHash } = await tokens.mint(OWNER, ID);
    const parsed = tokens.parse(token)!;

    expect(parsed).toMatchObject({ userId: OWNER, tokenId: ID });
    expect(verifierHash).toMatch(/^\$2b\$04\$/);
    expect(await tokens.verify(parsed.verifier, verifierHash)).toBe(true);
    expect(await tokens.verify(mint('spr_', OWNER).secret, verifierHash)).toBe(false);
  });

  it('compares every character of its verifier', async () => {
    const { token, verifierHash } = await tokens.mint(OWNER, ID);
    const { verifier } = tokens.parse(token)!;

    for (const at of [0, 20, 41]) {
      const other = verifier[at] === 'A' ? 'B' : 'A';
      expect(await tokens.verify(verifier.slice(0, at) + other + verifier.slice(at + 1), verifierHash)).toBe(
        false,
      );
    }
  });

  it('is compared with something where nothing is known of it', async () => {
    expect(await tokens.verify('anything', undefined)).toBe(false);
    expect(await tokens.verify(undefined, undefined)).toBe(false);
    expect(await tokens.verify(undefined, (await tokens.mint(OWNER, ID)).verifierHash)).toBe(false);
  });

  it.each([
    ['nonsense', 'nonsense'],
    ['an API key', mint('spk_', OWNER, ID).token],
    ['one without a row', mint('spr_', OWNER).token],
    ['one with a surplus id', mint('spr_', OWNER, ID, ID).token],
  ])('is not %s', (_what, text) => {
    expect(tokens.parse(text)).toBeUndefined();
  });
});
