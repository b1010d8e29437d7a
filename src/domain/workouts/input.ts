import type { SetType } from '../exercises/vocabulary.js';
import type { Load } from '../shared/load.js';
import type { Instant } from '../shared/time.js';
import type { SetTarget, Side, WorkoutSource, WorkoutStatus } from './workout.js';

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

export type EnteredTarget = Optional<SetTarget>;

interface SetMembers {
  type: SetType;
  side: Side | null;
  parentSetId: string | null;
  load: Load | null;
  reps: number | null;
  durationSeconds: number | null;
  distanceMeters: number | null;
  rpe: number | null;
  rir: number | null;
  restSeconds: number | null;
  tempo: string | null;
  completedAt: Instant | null;
  notes: string | null;
  target: EnteredTarget | null;
}

/** What can be said of a set. An absent member is unknown or not used; the type is `normal`. */
export interface EnteredSet extends Optional<SetMembers> {
  readonly id?: string | undefined;
}

export type SetPatch = Optional<SetMembers>;

export interface EnteredExercise {
  readonly id?: string | undefined;
  readonly exerciseId: string;
  readonly supersetGroup?: number | null | undefined;
  readonly notes?: string | null | undefined;
  readonly sets?: readonly EnteredSet[] | undefined;
}

interface HeaderMembers {
  title: string;
  status: WorkoutStatus;
  startedAt: Instant;
  endedAt: Instant | null;
  timeZone: string;
  bodyweight: Load | null;
  sessionRpe: number | null;
  mood: number | null;
  notes: string | null;
  isDeload: boolean;
  source: WorkoutSource;
  externalId: string | null;
}

export type WorkoutPatch = Optional<HeaderMembers>;

/**
 * A workout as it is created or replaced. Absent: the title is `Workout`, the time zone the user's, the status
 * `completed` with an end and `in_progress` without.
 */
export interface EnteredWorkout extends Optional<HeaderMembers> {
  readonly startedAt: Instant;
  readonly exercises?: readonly EnteredExercise[] | undefined;
}

export interface NewWorkout extends EnteredWorkout {
  readonly id?: string | undefined;
}

/** A set for a workout that is there: in one of its entries, or in the last (or a new) one of an exercise. */
export type AddedSet = EnteredSet & {
  readonly workoutExerciseId?: string | undefined;
  readonly exerciseId?: string | undefined;
};

export interface Completion {
  /** Absent: now. */
  readonly endedAt?: Instant | undefined;
  readonly sessionRpe?: number | null | undefined;
  readonly mood?: number | null | undefined;
  readonly notes?: string | null | undefined;
}
