import bcrypt from 'bcrypt';
import type { RefreshTokens } from '../../domain/auth/session.js';
import { mint, parse } from './opaque-tokens.js';

/**
 * The least that bcrypt knows. Work protects what people choose; the verifier is 256 random bits, which nobody
 * guesses at any speed. Its 43 characters are below the 72 that bcrypt reads.
 */
const COST = 4;

/** Refresh tokens: user, token and a verifier of which a hash is kept. */
export class BcryptRefreshTokens implements RefreshTokens {
  /** A hash that nothing matches, for tokens that are not there. */
  readonly #decoy = bcrypt.hashSync(mint('spr_', NOBODY).secret, COST);

  async mint(userId: string, tokenId: string): Promise<{ token: string; verifierHash: string }> {
    const { token, secret } = mint('spr_', userId, tokenId);
    return { token, verifierHash: await bcrypt.hash(secret, COST) };
  }

  parse(token: string): { userId: string; tokenId: string; verifier: string } | undefined {
    const parsed = parse('spr_', token);
    const [userId, tokenId, surplus] = parsed?.ids ?? [];
    if (!parsed || userId === undefined || tokenId === undefined || surplus !== undefined) return undefined;
    return { userId, tokenId, verifier: parsed.secret };
  }

  async verify(verifier: string | undefined, verifierHash: string | undefined): Promise<boolean> {
    const matches = await bcrypt.compare(verifier ?? '', verifierHash ?? this.#decoy);
    return verifierHash !== undefined && matches;
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
