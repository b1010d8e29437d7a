import type { Measurement } from '../progress/measurement.js';
import type { MeasurementService } from '../progress/service.js';
import type { Actor } from '../shared/actor.js';
import type { Atomically } from '../shared/atomically.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { WorkoutService } from '../workouts/service.js';
import type { Workout, WorkoutSummary } from '../workouts/workout.js';
import { AthleteNotFound, PermissionNotGranted } from './errors.js';
import type { CoachedAthlete, CoachPermission } from './link.js';
import type { CoachLinkRepository } from './repository.js';

type WorkoutFilter = Parameters<WorkoutService['list']>[1];
type MeasurementFilter = Parameters<MeasurementService['list']>[1];

export interface AthleteServiceNeeds {
  readonly links: Pick<CoachLinkRepository, 'listAthletes' | 'permissionsOf'>;
  readonly workouts: Pick<WorkoutService, 'list' | 'get'>;
  readonly measurements: Pick<MeasurementService, 'list'>;
  readonly atomically: Atomically;
}

/** What coaches see of their athletes. */
export class AthleteService {
  constructor(private readonly needs: AthleteServiceNeeds) {}

  list(coach: Actor, page: PageRequest): Promise<Page<CoachedAthlete>> {
    return this.needs.links.listAthletes(coach.userId, page);
  }

  listWorkouts(
    coach: Actor,
    athleteId: string,
    filter: WorkoutFilter,
    page: PageRequest,
  ): Promise<Page<WorkoutSummary>> {
    const { workouts } = this.needs;
    return this.permitted(coach, athleteId, 'workouts_read', (athlete) =>
      workouts.list(athlete, filter, page),
    );
  }

  getWorkout(coach: Actor, athleteId: string, workoutId: string): Promise<Workout> {
    const { workouts } = this.needs;
    return this.permitted(coach, athleteId, 'workouts_read', (athlete) => workouts.get(athlete, workoutId));
  }

  listMeasurements(
    coach: Actor,
    athleteId: string,
    filter: MeasurementFilter,
    page: PageRequest,
  ): Promise<Page<Measurement>> {
    const { measurements } = this.needs;
    return this.permitted(coach, athleteId, 'measurements_read', (athlete) =>
      measurements.list(athlete, filter, page),
    );
  }

  /**
   * Reads as the athlete would, after the permission was read in the same transaction. It is asked for every time
   * and kept nowhere: what is withdrawn is gone with the next request.
   */
  private permitted<T>(
    coach: Actor,
    athleteId: string,
    permission: CoachPermission,
    read: (athlete: Actor) => Promise<T>,
  ): Promise<T> {
    const { links, atomically } = this.needs;
    return atomically(async () => {
      const permissions = await links.permissionsOf(coach.userId, athleteId);
      if (!permissions) throw new AthleteNotFound();
      if (!permissions.includes(permission)) throw new PermissionNotGranted(permission);
      return read({ userId: athleteId, role: 'user', scopes: [] });
    });
  }
}
