import type { UsableExercise } from '../../../src/domain/exercises/exercise.js';
import { instant } from '../../../src/domain/shared/time.js';
import { type Drafting, draftWorkout } from '../../../src/domain/workouts/draft.js';
import { WorkoutFaults } from '../../../src/domain/workouts/faults.js';
import type { EnteredExercise, EnteredSet, NewWorkout } from '../../../src/domain/workouts/input.js';
import type { Workout } from '../../../src/domain/workouts/workout.js';

export const NOW = instant('2026-03-02T19:05:00Z');
export const START = instant('2026-03-02T18:00:00Z');
export const END = instant('2026-03-02T19:00:00Z');

const exercise = (id: string, more: Partial<UsableExercise> = {}): UsableExercise => ({
  id,
  origin: 'catalog',
  status: 'published',
  name: `The ${id}`,
  trackingType: 'weight_reps',
  isUnilateral: false,
  bodyweightFactor: null,
  muscles: [],
  ...more,
});

export const EXERCISES = new Map(
  [
    exercise('press'),
    exercise('squat'),
    exercise('plank', { trackingType: 'duration' }),
    exercise('push-up', { trackingType: 'bodyweight_reps', bodyweightFactor: 0.64 }),
    exercise('assisted', { trackingType: 'bodyweight_assisted_reps', bodyweightFactor: 1 }),
    exercise('retired', { status: 'archived' }),
  ].map((each) => [each.id, each]),
);

export function drafting(): Drafting {
  let count = 0;
  const ids = { next: () => `made-${++count}` };
  return { usable: EXERCISES, ids, faults: new WorkoutFaults(), now: NOW, timeZone: 'Europe/Berlin' };
}

export const lift = (value: number, reps: number, more: EnteredSet = {}): EnteredSet => ({
  load: { value, unit: 'kg' },
  reps,
  ...more,
});

/** A workout that is over, or what is wrong with it. */
export function draft(exercises: readonly EnteredExercise[], more: Partial<NewWorkout> = {}): Workout {
  const context = drafting();
  const workout = draftWorkout(
    { title: 'Push', startedAt: START, endedAt: END, exercises, ...more },
    '#',
    context,
  );
  context.faults.throwIfAny();
  return workout;
}

/** The violations that `work` throws, as `code pointer`. */
export function faultsOf(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (error) {
    const { errors } = error as { errors: { code: string; pointer: string }[] };
    return errors.map(({ code, pointer }) => `${code} ${pointer}`);
  }
}
