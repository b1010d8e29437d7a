import type { ClaimedInvitation, InvitationCodes } from '../../domain/coaching/ports.js';
import { digest, matches, mint, parse } from './opaque-tokens.js';

/** Codes that name the athlete and the link, and prove themselves with 256 random bits. */
export class OpaqueInvitationCodes implements InvitationCodes {
  issue(athleteId: string, linkId: string): { code: string; digest: string } {
    const { token, secret } = mint('spi_', athleteId, linkId);
    return { code: token, digest: digest(secret) };
  }

  read(code: string): ClaimedInvitation | undefined {
    const parsed = parse('spi_', code);
    const [athleteId, linkId] = parsed?.ids ?? [];
    if (!parsed || athleteId === undefined || linkId === undefined) return undefined;
    return { athleteId, linkId, opens: (kept) => matches(parsed.secret, kept) };
  }
}
