import type { Page, PageRequest } from '../shared/page.js';
import type { Exercise, ExerciseOrigin, UsableExercise } from './exercise.js';
import type { Category, Equipment, Level, Mechanic, Muscle, TrackingType } from './vocabulary.js';

export type ExerciseSort = 'name' | '-name' | 'createdAt' | '-createdAt';

/** Filters narrow the list together; several values of one filter are alternatives. */
export interface ExerciseFilter {
  /** Words that all occur in the names, in any order; the last may be incomplete. */
  readonly q?: string | undefined;
  readonly muscle?: readonly Muscle[] | undefined;
  readonly equipment?: readonly Equipment[] | undefined;
  readonly level?: readonly Level[] | undefined;
  readonly mechanic?: Mechanic | undefined;
  readonly category?: readonly Category[] | undefined;
  readonly trackingType?: readonly TrackingType[] | undefined;
  readonly origin?: ExerciseOrigin | undefined;
  readonly includeArchived?: boolean | undefined;
  readonly sort?: ExerciseSort | undefined;
}

/** The catalogue, which everybody reads, and each user's own exercises, which nobody else sees. */
export interface ExerciseRepository {
  list(ownerId: string, filter: ExerciseFilter, page: PageRequest): Promise<Page<Exercise>>;
  /** In the catalogue or among the owner's. */
  find(ownerId: string, id: string): Promise<Exercise | undefined>;
  /** Those of the ids that the owner can see, archived ones too. */
  findUsable(ownerId: string, ids: readonly string[]): Promise<UsableExercise[]>;
  /** Throws AlreadyExists where the id is taken, by the owner's own or by the catalogue's exercises. */
  add(ownerId: string, exercise: Exercise): Promise<void>;
  /** One of the owner's own; holds the row, and keeps workouts from newly using it, until the transaction ends. */
  lock(ownerId: string, id: string): Promise<Exercise | undefined>;
  /** Writes the exercise over the version before it; false where that is no longer the stored one. */
  save(ownerId: string, exercise: Exercise): Promise<boolean>;
  /** Whether a workout, deleted ones included, refers to the exercise. */
  hasHistory(ownerId: string, id: string): Promise<boolean>;
  remove(ownerId: string, id: string): Promise<void>;
}
