import type { ExerciseSnapshot } from '../exercises/exercise.js';
import type { SetType } from '../exercises/vocabulary.js';
import type { Load } from '../shared/load.js';
import type { Instant, LocalDate } from '../shared/time.js';

export type WorkoutStatus = 'in_progress' | 'completed' | 'discarded';
export type WorkoutSource = 'manual' | 'api' | 'import';
export type Side = 'left' | 'right';

/** What a plan or a coach asked of a set. */
export interface SetTarget {
  readonly load: Load | null;
  readonly loadKg: number | null;
  /** The fewest repetitions; with `repsMax` a range. */
  readonly reps: number | null;
  readonly repsMax: number | null;
  readonly rpe: number | null;
  readonly rir: number | null;
  readonly durationSeconds: number | null;
  readonly distanceMeters: number | null;
}

/** What was done without a break. `null` is unknown or not used, 0 is zero. */
export interface WorkoutSet {
  readonly id: string;
  readonly type: SetType;
  readonly side: Side | null;
  /** An earlier set of the entry that this one follows without a real rest: the start of its chain. */
  readonly parentSetId: string | null;
  readonly load: Load | null;
  readonly loadKg: number | null;
  readonly reps: number | null;
  readonly durationSeconds: number | null;
  readonly distanceMeters: number | null;
  readonly rpe: number | null;
  readonly rir: number | null;
  /** The pause before the set. */
  readonly restSeconds: number | null;
  readonly tempo: string | null;
  readonly completedAt: Instant | null;
  readonly notes: string | null;
  readonly target: SetTarget | null;
}

/** A set by itself, with its place and its own version. */
export interface SetDetail extends WorkoutSet {
  readonly workoutId: string;
  readonly workoutExerciseId: string;
  readonly exerciseId: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** An exercise in a workout; the same one may come more than once. */
export interface WorkoutExercise {
  readonly id: string;
  readonly exerciseId: string;
  /** The exercise as it was when it was chosen. */
  readonly snapshot: ExerciseSnapshot;
  /** Entries with the same number are done in turns. */
  readonly supersetGroup: number | null;
  readonly notes: string | null;
  readonly sets: readonly WorkoutSet[];
}

/** A workout without what was done in it. */
export interface WorkoutHeader {
  readonly id: string;
  readonly title: string;
  readonly status: WorkoutStatus;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  /** Where it took place; decides on which day it counts. */
  readonly timeZone: string;
  readonly performedOn: LocalDate;
  readonly bodyweight: Load | null;
  readonly bodyweightKg: number | null;
  readonly sessionRpe: number | null;
  readonly mood: number | null;
  readonly notes: string | null;
  readonly isDeload: boolean;
  readonly source: WorkoutSource;
  readonly externalId: string | null;
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

export interface Workout extends WorkoutHeader {
  readonly exercises: readonly WorkoutExercise[];
}

/** What a list shows of the contents. */
export interface WorkoutTotals {
  readonly exerciseCount: number;
  readonly setCount: number;
  /** See {@link file://./totals.ts}. */
  readonly volumeKg: number;
}

/** `exercises` only where they were asked for. */
export interface WorkoutSummary extends WorkoutHeader, WorkoutTotals {
  readonly exercises?: readonly WorkoutExercise[];
}
