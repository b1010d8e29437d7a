import { fromMillis, type Instant, toMillis } from '../shared/time.js';

export const COACH_PERMISSIONS = ['workouts_read', 'measurements_read'] as const;
export type CoachPermission = (typeof COACH_PERMISSIONS)[number];

/** Whether it waits for a coach, or has one. One that was ended is no longer there. */
export type CoachLinkStatus = 'invited' | 'active';

export interface LinkedPerson {
  readonly id: string;
  readonly displayName: string;
}

/** What an athlete, who owns the link, lets a coach see. It begins as an invitation without a coach. */
export interface CoachLink {
  readonly id: string;
  readonly status: CoachLinkStatus;
  readonly athlete: LinkedPerson;
  readonly coach: LinkedPerson | null;
  readonly permissions: readonly CoachPermission[];
  readonly note: string | null;
  /** Null once the invitation was accepted. */
  readonly invitationExpiresAt: Instant | null;
  readonly acceptedAt: Instant | null;
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** An athlete as a coach sees them. */
export interface CoachedAthlete extends LinkedPerson {
  readonly permissions: readonly CoachPermission[];
  readonly coachLinkId: string;
  readonly linkedAt: Instant;
}

export interface NewCoachLink {
  readonly permissions: readonly CoachPermission[];
  readonly note?: string | null | undefined;
}

const INVITATION_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** An invitation that the athlete has just written. */
export function invitationOf(
  athlete: LinkedPerson,
  { permissions, note = null }: NewCoachLink,
  { id, now }: { readonly id: string; readonly now: Instant },
): CoachLink {
  return {
    id,
    status: 'invited',
    athlete,
    coach: null,
    permissions,
    note,
    invitationExpiresAt: fromMillis(toMillis(now) + INVITATION_DAYS * DAY_MS),
    acceptedAt: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
}

/** Whether nobody can accept the invitation any more. */
export const isExpired = ({ invitationExpiresAt }: CoachLink, now: Instant): boolean =>
  invitationExpiresAt === null || invitationExpiresAt <= now;

export const acceptedBy = (link: CoachLink, coach: LinkedPerson, now: Instant): CoachLink =>
  changed({ ...link, status: 'active', coach, invitationExpiresAt: null, acceptedAt: now }, now);

/** As the next version. */
export const changed = (link: CoachLink, now: Instant): CoachLink => ({
  ...link,
  version: link.version + 1,
  updatedAt: now,
});
