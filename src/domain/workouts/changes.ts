import { isDeepStrictEqual } from 'node:util';
import type { TrackingType } from '../exercises/vocabulary.js';
import { totalsOf } from './totals.js';
import type { Workout, WorkoutExercise, WorkoutHeader, WorkoutSet, WorkoutTotals } from './workout.js';

/** An entry with its place in the workout, without its sets. */
export type PlacedExercise = Omit<WorkoutExercise, 'sets'> & { readonly position: number };

/** A set with its place in the workout. */
export type PlacedSet = WorkoutSet & {
  readonly workoutExerciseId: string;
  readonly trackingType: TrackingType;
  readonly position: number;
};

/** The difference between two versions of a workout, ready to be written at once. */
export interface WorkoutChanges {
  readonly header: WorkoutHeader & WorkoutTotals;
  readonly addedExercises: readonly PlacedExercise[];
  readonly changedExercises: readonly PlacedExercise[];
  readonly removedExerciseIds: readonly string[];
  readonly addedSets: readonly PlacedSet[];
  /** `isRevised` where more has changed than the place in the order. */
  readonly changedSets: readonly (PlacedSet & { readonly isRevised: boolean })[];
  readonly removedSetIds: readonly string[];
}

/** What stays the same is not in it: a corrected repetition is one row, not the whole workout. */
export function changesBetween(before: Workout, after: Workout): WorkoutChanges {
  const { exercises: _, ...header } = after;
  const oldExercises = byId(placedExercises(before));
  const newExercises = byId(placedExercises(after));
  const oldSets = byId(placedSets(before));
  const newSets = byId(placedSets(after));
  return {
    header: { ...header, ...totalsOf(after) },
    addedExercises: [...newExercises.values()].filter(({ id }) => !oldExercises.has(id)),
    changedExercises: [...newExercises.values()].filter((entry) =>
      isChanged(oldExercises.get(entry.id), entry),
    ),
    removedExerciseIds: [...oldExercises.keys()].filter((id) => !newExercises.has(id)),
    addedSets: [...newSets.values()].filter(({ id }) => !oldSets.has(id)),
    changedSets: [...newSets.values()].flatMap((set) => changedSet(oldSets.get(set.id), set)),
    removedSetIds: [...oldSets.keys()].filter((id) => !newSets.has(id)),
  };
}

const placedExercises = ({ exercises }: Workout): PlacedExercise[] =>
  exercises.map(({ sets: _, ...entry }, position) => ({ ...entry, position }));

const placedSets = ({ exercises }: Workout): PlacedSet[] =>
  exercises.flatMap(({ id: workoutExerciseId, snapshot: { trackingType }, sets }) =>
    sets.map((set, position) => ({ ...set, workoutExerciseId, trackingType, position })),
  );

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const isChanged = <T>(before: T | undefined, after: T): boolean =>
  before !== undefined && !isDeepStrictEqual(before, after);

function changedSet(before: PlacedSet | undefined, after: PlacedSet): WorkoutChanges['changedSets'] {
  if (before === undefined || !isChanged(before, after)) return [];
  return [{ ...after, isRevised: !isDeepStrictEqual({ ...before, position: after.position }, after) }];
}
