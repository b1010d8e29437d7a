import type { Page, PageRequest } from '../shared/page.js';
import type { Instant } from '../shared/time.js';
import type { CoachedAthlete, CoachLink, CoachLinkStatus, CoachPermission } from './link.js';

export interface CoachLinkFilter {
  readonly status?: readonly CoachLinkStatus[] | undefined;
}

/** An invitation that waits, with what its code is compared with. */
export interface OpenInvitation {
  readonly link: CoachLink;
  readonly digest: string;
}

/** A link that was ended is a link that does not exist. */
export interface CoachLinkRepository {
  /** The links of which the user is at this end, the newest first. */
  list(
    userId: string,
    as: 'athlete' | 'coach',
    filter: CoachLinkFilter,
    page: PageRequest,
  ): Promise<Page<CoachLink>>;
  /** A link of which the user is at either end. */
  find(userId: string, id: string): Promise<CoachLink | undefined>;
  /** Like `find`; holds the row until the transaction ends. */
  lock(userId: string, id: string): Promise<CoachLink | undefined>;
  /** An invitation of an athlete who is not suspended or leaving; holds the row until the transaction ends. */
  lockInvitation(athleteId: string, id: string): Promise<OpenInvitation | undefined>;
  add(athleteId: string, link: CoachLink, digest: string): Promise<void>;
  /**
   * Writes the link over the version before it; false where that is no longer the stored one. Throws
   * CoachAlreadyLinked where another link connects the two.
   */
  save(link: CoachLink): Promise<boolean>;
  /** Leaves a tombstone that no read finds. */
  end(link: CoachLink, at: Instant): Promise<void>;

  /** The athletes who let the coach see something, the latest first. */
  listAthletes(coachId: string, page: PageRequest): Promise<Page<CoachedAthlete>>;
  /**
   * What the athlete permits the coach at this moment; undefined where nothing connects them, and where one of them
   * is suspended, leaving, or not a coach.
   */
  permissionsOf(coachId: string, athleteId: string): Promise<readonly CoachPermission[] | undefined>;
}
