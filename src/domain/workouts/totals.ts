import { SET_TYPES } from '../exercises/vocabulary.js';
import type { ExerciseSnapshot } from '../exercises/exercise.js';
import type { Workout, WorkoutExercise, WorkoutSet, WorkoutTotals } from './workout.js';

const WORK: ReadonlySet<string> = new Set(
  SET_TYPES.filter((type) => type.countsAsWork).map((type) => type.slug),
);

/**
 * What a list shows of a workout. They are stored beside it and change with it, so that a list needs not read
 * the sets.
 */
export function totalsOf({
  exercises,
  bodyweightKg,
}: Pick<Workout, 'exercises' | 'bodyweightKg'>): WorkoutTotals {
  return {
    exerciseCount: exercises.length,
    setCount: exercises.reduce((count, { sets }) => count + sets.length, 0),
    volumeKg: exercises.reduce((grams, exercise) => grams + volumeGrams(exercise, bodyweightKg), 0) / 1000,
  };
}

/** Load times repetitions of the working sets, in grams: whole numbers add up without an error. */
function volumeGrams({ snapshot, sets }: WorkoutExercise, bodyweightKg: number | null): number {
  return sets.reduce(
    (grams, set) =>
      WORK.has(set.type) && set.reps !== null
        ? grams + set.reps * effectiveLoadGrams(snapshot, set, bodyweightKg)
        : grams,
    0,
  );
}

/**
 * What was moved: the load, and the part of the body that the exercise moves. Assistance is taken off that. A body
 * mass that is not known counts nothing, so that assistance never makes a negative load.
 */
function effectiveLoadGrams(
  snapshot: ExerciseSnapshot,
  set: WorkoutSet,
  bodyweightKg: number | null,
): number {
  const load = toGrams(set.loadKg ?? 0);
  const body = toGrams((bodyweightKg ?? 0) * (snapshot.bodyweightFactor ?? 0));
  return snapshot.trackingType === 'bodyweight_assisted_reps' ? Math.max(0, body - load) : body + load;
}

const toGrams = (kg: number): number => Math.round(kg * 1000);
