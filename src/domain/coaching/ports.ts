/** The codes that athletes hand to coaches. */
export interface InvitationCodes {
  /** A new code for the link, and what is kept of it. */
  issue(athleteId: string, linkId: string): { readonly code: string; readonly digest: string };
  /** Which link a code claims to be for; undefined for what was never a code. */
  read(code: string): ClaimedInvitation | undefined;
}

/** Nothing is proven before `opens` has said so. */
export interface ClaimedInvitation {
  readonly athleteId: string;
  readonly linkId: string;
  /** Whether the code is the one of which the digest was kept. */
  opens(digest: string): boolean;
}
