import { created, noContent, ok } from '../../contract/runtime/index.js';
import type { AthleteService } from '../../domain/coaching/athletes.js';
import type { CoachLink } from '../../domain/coaching/link.js';
import type { CoachingService } from '../../domain/coaching/service.js';
import type { Area } from '../contract.js';
import type { OriginOf } from '../origin.js';
import { tagWith } from '../presenters/entity-tag.js';
import { presentPage } from '../presenters/page.js';
import { toMeasurementFilter } from './measurements.js';
import { toWorkoutFilter } from './workouts.js';

type Links =
  | 'listCoachLinks'
  | 'createCoachLink'
  | 'getCoachLink'
  | 'updateCoachLink'
  | 'deleteCoachLink'
  | 'acceptCoachLink';
type Athletes = 'listAthletes' | 'listAthleteWorkouts' | 'getAthleteWorkout' | 'listAthleteMeasurements';

export interface CoachingHandlersNeeds {
  readonly coaching: CoachingService;
  readonly athletes: AthleteService;
  readonly originOf: OriginOf;
}

export const coachingHandlers = (needs: CoachingHandlersNeeds): Area<Links | Athletes> => ({
  ...linkHandlers(needs),
  ...athleteHandlers(needs),
});

/** The people's names are theirs: they change without the link. */
const tagOf = ({ version, athlete, coach }: CoachLink): string =>
  tagWith(version, athlete.displayName, coach?.displayName ?? null);

const linkHandlers = ({ coaching, originOf }: CoachingHandlersNeeds): Area<Links> => ({
  async listCoachLinks({ actor, query, page }) {
    const { as, status, includeTotal } = query;
    return ok(presentPage(await coaching.list(actor, as, { status }, { ...page, includeTotal }), page));
  },

  async createCoachLink({ actor, body, request }) {
    const link = await coaching.invite(actor, body, originOf(request));
    return created(link, { headers: { Location: `/api/v1/coach-links/${link.id}`, ETag: tagOf(link) } });
  },

  async getCoachLink({ actor, path }) {
    const link = await coaching.get(actor, path.coachLinkId);
    return ok(link, { headers: { ETag: tagOf(link) } });
  },

  async updateCoachLink({ actor, path, body, ifMatch, request }) {
    const link = await coaching.update(actor, path.coachLinkId, body, ifMatch, originOf(request));
    return ok(link, { headers: { ETag: tagOf(link) } });
  },

  async deleteCoachLink({ actor, path, ifMatch, request }) {
    await coaching.end(actor, path.coachLinkId, ifMatch, originOf(request));
    return noContent();
  },

  async acceptCoachLink({ actor, body, request }) {
    const link = await coaching.accept(actor, body.invitationCode, originOf(request));
    return ok(link, { headers: { ETag: tagOf(link) } });
  },
});

const athleteHandlers = ({ athletes }: CoachingHandlersNeeds): Area<Athletes> => ({
  async listAthletes({ actor, query, page }) {
    return ok(presentPage(await athletes.list(actor, { ...page, includeTotal: query.includeTotal }), page));
  },

  async listAthleteWorkouts({ actor, path, query, page }) {
    const wanted = { ...page, includeTotal: query.includeTotal };
    const found = await athletes.listWorkouts(actor, path.athleteId, toWorkoutFilter(query), wanted);
    return ok(presentPage(found, page));
  },

  async getAthleteWorkout({ actor, path }) {
    return ok(await athletes.getWorkout(actor, path.athleteId, path.workoutId));
  },

  async listAthleteMeasurements({ actor, path, query, page }) {
    const wanted = { ...page, includeTotal: query.includeTotal };
    const filter = toMeasurementFilter(query);
    return ok(presentPage(await athletes.listMeasurements(actor, path.athleteId, filter, wanted), page));
  },
});
