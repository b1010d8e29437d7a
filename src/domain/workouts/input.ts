import type { SetType } from '../exercises/vocabulary.js';
import type { Load } from '../shared/load.js';
import type { Instant } from '../shared/time.js';
import type { SetTarget, Side, WorkoutSource, WorkoutStatus } from './workout.js';

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

export type EnteredTarget = Optional<Omit<SetTarget, 'loadKg'>>;

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

/** What says where a workout came from; set once. */
type Origin = 'source' | 'externalId';

export type WorkoutPatch = Omit<Optional<HeaderMembers>, Origin>;

/** The status may be left to the end: with one `completed`, without one `in_progress`. The zone is the user's. */
export interface NewWorkout extends Optional<HeaderMembers> {
  readonly id?: string | undefined;
  readonly title: string;
  readonly startedAt: Instant;
  readonly exercises?: readonly EnteredExercise[] | undefined;
}

/**
 * The whole new content. What is absent becomes empty. Entries and sets are kept by their ids; where the workout
 * came from stays.
 */
export interface Replacement extends Omit<Optional<HeaderMembers>, Origin> {
  readonly title: string;
  readonly status: WorkoutStatus;
  readonly startedAt: Instant;
  readonly timeZone: string;
  readonly exercises: readonly EnteredExercise[];
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
