import type { AuditEvent, AuditLog } from '../audit/event.js';
import type { Actor } from '../shared/actor.js';
import type { Atomically } from '../shared/atomically.js';
import { Forbidden, PreconditionFailed } from '../shared/errors.js';
import type { Ids } from '../shared/ids.js';
import type { Origin } from '../shared/origin.js';
import type { Page, PageRequest } from '../shared/page.js';
import { type Patch, patched } from '../shared/patch.js';
import type { Clock } from '../shared/time.js';
import { type IfMatch, requireVersion } from '../shared/version.js';
import type { UserService } from '../users/service.js';
import { CoachLinkNotFound, InvitationInvalid, OwnInvitation } from './errors.js';
import { acceptedBy, changed, type CoachLink, invitationOf, isExpired, type NewCoachLink } from './link.js';
import type { InvitationCodes } from './ports.js';
import type { CoachLinkFilter, CoachLinkRepository } from './repository.js';

export type CoachLinkPatch = Patch<Pick<CoachLink, 'permissions' | 'note'>>;

/** A link with the code that accepts it, as it is shown once. */
export interface CoachInvitation extends CoachLink {
  readonly invitationCode: string;
}

export interface CoachingServiceNeeds {
  readonly links: CoachLinkRepository;
  readonly codes: InvitationCodes;
  readonly users: Pick<UserService, 'get'>;
  readonly audit: AuditLog;
  readonly atomically: Atomically;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The links between athletes and coaches. What they open is the matter of {@link file://./athletes.ts}. */
export class CoachingService {
  constructor(private readonly needs: CoachingServiceNeeds) {}

  list(
    actor: Actor,
    as: 'athlete' | 'coach',
    filter: CoachLinkFilter,
    page: PageRequest,
  ): Promise<Page<CoachLink>> {
    return this.needs.links.list(actor.userId, as, filter, page);
  }

  async get(actor: Actor, id: string): Promise<CoachLink> {
    const link = await this.needs.links.find(actor.userId, id);
    if (!link) throw new CoachLinkNotFound();
    return link;
  }

  async invite(actor: Actor, input: NewCoachLink, origin: Origin): Promise<CoachInvitation> {
    const { links, codes, users, atomically, clock, ids } = this.needs;
    return atomically(async () => {
      const { id, displayName } = await users.get(actor);
      const link = invitationOf({ id, displayName }, input, { id: ids.next(), now: clock.now() });
      const { code, digest } = codes.issue(id, link.id);
      await links.add(id, link, digest);
      await this.record('coach_invited', actor, link, origin, { permissions: link.permissions.join(' ') });
      return { ...link, invitationCode: code };
    });
  }

  /** A code that was used, has expired or never was one is answered alike. */
  async accept(actor: Actor, code: string, origin: Origin): Promise<CoachLink> {
    const { links, codes, users, atomically, clock } = this.needs;
    return atomically(async () => {
      const claimed = codes.read(code);
      const invitation = claimed && (await links.lockInvitation(claimed.athleteId, claimed.linkId));
      if (!invitation || !claimed.opens(invitation.digest)) throw new InvitationInvalid();
      const { link } = invitation;
      const now = clock.now();
      if (isExpired(link, now)) throw new InvitationInvalid();
      const { id, displayName } = await users.get(actor);
      if (link.athlete.id === id) throw new OwnInvitation();
      const accepted = acceptedBy(link, { id, displayName }, now);
      await this.save(accepted);
      await this.record('coach_linked', actor, accepted, origin, { coachId: id });
      return accepted;
    });
  }

  /** For the athlete alone: the coach sees the link, and is told so. */
  async update(
    actor: Actor,
    id: string,
    patch: CoachLinkPatch,
    ifMatch: IfMatch,
    origin: Origin,
  ): Promise<CoachLink> {
    const { atomically, clock } = this.needs;
    return atomically(async () => {
      const before = await this.locked(actor, id);
      if (before.athlete.id !== actor.userId) throw new Forbidden('Only the athlete can change the link.');
      requireVersion(before.version, ifMatch);
      const after = changed(patched(before, patch, ['permissions', 'note']), clock.now());
      await this.save(after);
      const details = { before: before.permissions.join(' '), after: after.permissions.join(' ') };
      await this.record('coach_permissions_changed', actor, after, origin, details);
      return after;
    });
  }

  /** From either end. */
  async end(actor: Actor, id: string, ifMatch: IfMatch, origin: Origin): Promise<void> {
    const { links, atomically, clock } = this.needs;
    await atomically(async () => {
      const link = await this.locked(actor, id);
      requireVersion(link.version, ifMatch);
      await links.end(link, clock.now());
      await this.record('coach_unlinked', actor, link, origin, { coachId: link.coach?.id ?? null });
    });
  }

  private async locked(actor: Actor, id: string): Promise<CoachLink> {
    const link = await this.needs.links.lock(actor.userId, id);
    if (!link) throw new CoachLinkNotFound();
    return link;
  }

  private async save(link: CoachLink): Promise<void> {
    if (!(await this.needs.links.save(link))) throw new PreconditionFailed();
  }

  private record(
    type: AuditEvent['type'],
    actor: Actor,
    { id, athlete }: CoachLink,
    origin: Origin,
    details: AuditEvent['details'],
  ): Promise<void> {
    const event = { type, subjectId: athlete.id, actorId: actor.userId, origin };
    return this.needs.audit.record({ ...event, details: { coachLinkId: id, ...details } });
  }
}
