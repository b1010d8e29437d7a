import type {
  Category,
  Equipment,
  Force,
  Level,
  Mechanic,
  Muscle,
  MuscleRole,
  TrackingType,
} from './vocabulary.js';

export interface MuscleShare {
  readonly muscle: Muscle;
  readonly role: MuscleRole;
  /** How much of a set counts for the muscle, above 0 and up to 1. */
  readonly weight: number;
}

export type ExerciseOrigin = 'catalog' | 'custom';
export type ExerciseStatus = 'published' | 'archived';

/** What an exercise is, whoever made it. */
export interface ExerciseTraits {
  readonly name: string;
  readonly trackingType: TrackingType;
  readonly category: Category;
  readonly force: Force | null;
  readonly level: Level | null;
  readonly mechanic: Mechanic | null;
  readonly equipment: Equipment | null;
  readonly isUnilateral: boolean;
  /** The part of the body's mass that is moved, 0 to 1; only where the tracking type counts on the body. */
  readonly bodyweightFactor: number | null;
  readonly muscles: readonly MuscleShare[];
  readonly instructions: readonly string[];
  /** Other names, under which it is found as well. */
  readonly aliases: readonly string[];
}

export interface Exercise extends ExerciseTraits {
  readonly id: string;
  readonly slug: string;
  readonly origin: ExerciseOrigin;
  readonly status: ExerciseStatus;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What a workout keeps of an exercise, so that its history survives whatever happens to the exercise. */
export interface ExerciseSnapshot {
  readonly name: string;
  readonly trackingType: TrackingType;
  readonly isUnilateral: boolean;
  readonly bodyweightFactor: number | null;
  readonly muscles: readonly MuscleShare[];
}

/** An exercise as far as logging needs it. */
export interface UsableExercise extends ExerciseSnapshot {
  readonly id: string;
  readonly origin: ExerciseOrigin;
  readonly status: ExerciseStatus;
}

export const snapshotOf = (exercise: UsableExercise): ExerciseSnapshot => ({
  name: exercise.name,
  trackingType: exercise.trackingType,
  isUnilateral: exercise.isUnilateral,
  bodyweightFactor: exercise.bodyweightFactor,
  muscles: exercise.muscles,
});
