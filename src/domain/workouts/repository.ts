import type { Instant, LocalDate } from '../shared/time.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { IfMatch } from '../shared/version.js';
import type { WorkoutChanges } from './changes.js';
import type { SetDetail, Workout, WorkoutStatus, WorkoutSummary } from './workout.js';

export interface WorkoutFilter {
  /** Inclusive. */
  readonly performedOnFrom?: LocalDate | undefined;
  /** Exclusive. */
  readonly performedOnTo?: LocalDate | undefined;
  /** Workouts in which the exercise occurs. */
  readonly exerciseId?: string | undefined;
  readonly status?: readonly WorkoutStatus[] | undefined;
  readonly sort?: 'startedAt' | '-startedAt' | undefined;
  readonly expandExercises?: boolean | undefined;
}

/**
 * Every method names the owner: a workout of somebody else, or a deleted one, is a workout that does not exist.
 */
export interface WorkoutRepository {
  list(ownerId: string, filter: WorkoutFilter, page: PageRequest): Promise<Page<WorkoutSummary>>;
  find(ownerId: string, id: string): Promise<Workout | undefined>;
  findActive(ownerId: string): Promise<Workout | undefined>;
  /** The workout as it is once nobody else can change it; holds it until the transaction ends. */
  lock(ownerId: string, id: string): Promise<Workout | undefined>;
  /** Which of the ids belong to a workout, be it a deleted one. */
  findTakenIds(ownerId: string, ids: readonly string[]): Promise<string[]>;
  /**
   * Writes all of the workouts or none. Throws AlreadyExists where an id is taken and WorkoutInProgress where a
   * second one would be in progress.
   */
  add(ownerId: string, workouts: readonly Workout[]): Promise<void>;
  /**
   * Writes the changes over the version before them, and keeps what they do not name as it is. False where that
   * version is no longer the stored one. Throws like `add`.
   */
  save(ownerId: string, changes: WorkoutChanges): Promise<boolean>;
  /** Leaves a tombstone: the contents stay, no read finds them. */
  remove(
    ownerId: string,
    id: string,
    ifMatch: IfMatch,
    at: Instant,
  ): Promise<'removed' | 'missing' | 'stale'>;

  findSet(ownerId: string, setId: string): Promise<SetDetail | undefined>;
  /** Like `lock`, for the workout that the set is in. */
  lockWithSet(ownerId: string, setId: string): Promise<Workout | undefined>;
}
