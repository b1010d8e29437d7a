import type { KnownExercise } from '../../domain/imports/mapping.js';
import type { ImportedLoad } from '../../domain/imports/model.js';
import type { SetType, TrackingType } from '../../domain/exercises/vocabulary.js';

/** The person in whose name is posted. */
export interface Account {
  readonly id: string;
  readonly timeZone: string;
  readonly unitSystem: 'metric' | 'imperial';
}

export interface SetToPost {
  readonly id: string;
  readonly type: SetType;
  readonly parentSetId?: string;
  readonly load?: ImportedLoad;
  readonly reps?: number;
  readonly durationSeconds?: number;
  readonly distanceMeters?: number;
  readonly rpe?: number;
  readonly rir?: number;
  readonly restSeconds?: number;
  readonly completedAt?: string;
  readonly notes?: string;
  readonly target?: { readonly reps: number };
}

export interface WorkoutToPost {
  readonly id: string;
  readonly title: string;
  readonly status: 'completed';
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly timeZone: string;
  readonly bodyweight?: ImportedLoad;
  readonly notes?: string;
  readonly isDeload?: boolean;
  readonly source: 'import';
  readonly externalId: string;
  readonly exercises: {
    readonly id: string;
    readonly exerciseId: string;
    readonly supersetGroup?: number;
    readonly notes?: string;
    readonly sets: SetToPost[];
  }[];
}

export interface ExerciseToPost {
  readonly id: string;
  readonly name: string;
  readonly trackingType: TrackingType;
}

export interface MeasurementToPost {
  readonly id: string;
  readonly kind: 'bodyweight';
  readonly value: number;
  readonly unit: 'kg' | 'lb';
  readonly measuredAt: string;
  readonly source: 'import';
}

/** What became of one thing that was posted. */
export type Posted =
  | { readonly outcome: 'added' }
  /** Its id is taken, so an earlier run has brought it in. */
  | { readonly outcome: 'already_there' }
  | { readonly outcome: 'refused'; readonly reason: string };

/**
 * What a replay asks of the public API. Each method waits for a server that is away and tries again, and each is
 * safe to repeat.
 */
export interface ReplayApi {
  account(): Promise<Account>;
  exercises(): Promise<KnownExercise[]>;
  createExercise(exercise: ExerciseToPost): Promise<Posted>;
  /** The workouts that start on these days, both included: their ids, and where they came from. */
  workoutsBetween(firstDay: string, lastDay: string): Promise<Map<string, string | null>>;
  /** Answers in the order of the workouts. */
  createWorkouts(workouts: readonly WorkoutToPost[], idempotencyKey: string): Promise<Posted[]>;
  createMeasurements(measurements: readonly MeasurementToPost[], idempotencyKey: string): Promise<Posted[]>;
}
