import { snapshotOf, type ExerciseSnapshot, type UsableExercise } from '../exercises/exercise.js';
import type { Ids } from '../shared/ids.js';
import type { WorkoutFaults } from './faults.js';
import type { EnteredExercise } from './input.js';
import { newSet } from './set-draft.js';
import { checkChains, checkSet } from './set-rules.js';
import type { Workout, WorkoutExercise, WorkoutSet } from './workout.js';

const MAX_EXERCISES = 100;
const MAX_SETS = 500;

/** What contents are built with. */
export interface Building {
  /** The exercises that the actor sees, by id; at least all that the input newly uses. */
  readonly usable: ReadonlyMap<string, UsableExercise>;
  readonly ids: Ids;
  readonly faults: WorkoutFaults;
}

/** The contents that were entered; an entry that `before` has, with the same exercise, keeps its snapshot. */
export function buildContents(
  entered: readonly EnteredExercise[],
  pointer: string,
  building: Building,
  before?: Workout,
): WorkoutExercise[] {
  const known = new Map(before?.exercises.map((entry) => [entry.id, entry]));
  const entries = entered.map((entry, index): WorkoutExercise => {
    const at = `${pointer}/exercises/${index}`;
    const kept = entry.id === undefined ? undefined : known.get(entry.id);
    const snapshot =
      kept?.exerciseId === entry.exerciseId
        ? kept.snapshot
        : snapshotNow(entry.exerciseId, `${at}/exerciseId`, building);
    return {
      id: entry.id ?? building.ids.next(),
      exerciseId: entry.exerciseId,
      snapshot: snapshot ?? UNKNOWN,
      supersetGroup: entry.supersetGroup ?? null,
      notes: entry.notes ?? null,
      sets: buildSets(entry, at, building, snapshot),
    };
  });
  checkExtent(building.faults, `${pointer}/exercises`, entries);
  checkIds(building.faults, pointer, entries);
  return entries;
}

/** Stands in for an exercise that nobody knows, so that the search for faults can go on. */
const UNKNOWN: ExerciseSnapshot = {
  name: '',
  trackingType: 'reps_only',
  isUnilateral: false,
  bodyweightFactor: null,
  muscles: [],
};

/** The exercise as it is now, for a workout that begins to use it. */
export function snapshotNow(
  exerciseId: string,
  pointer: string,
  { usable, faults }: Building,
): ExerciseSnapshot | undefined {
  const exercise = usable.get(exerciseId);
  if (!exercise) {
    faults.add('unknown_exercise', pointer, 'is no exercise of the catalogue or of your own');
    return undefined;
  }
  if (exercise.status === 'archived') faults.refuseArchived(pointer);
  return snapshotOf(exercise);
}

function buildSets(
  { sets: entered = [] }: EnteredExercise,
  pointer: string,
  { faults, ids }: Building,
  snapshot: ExerciseSnapshot | undefined,
): WorkoutSet[] {
  const pointerOf = (index: number): string => `${pointer}/sets/${index}`;
  const sets = entered.map((set) => newSet(set, ids));
  sets.forEach((set, index) => checkSet(faults, pointerOf(index), set, snapshot?.trackingType));
  checkChains(faults, sets, pointerOf);
  return sets;
}

/** A workout stays small enough to be read, shown and locked as one. */
export function checkExtent(
  faults: WorkoutFaults,
  pointer: string,
  entries: readonly WorkoutExercise[],
): void {
  const sets = entries.reduce((count, entry) => count + entry.sets.length, 0);
  if (entries.length > MAX_EXERCISES) {
    faults.add('too_many_sets', pointer, `a workout has at most ${MAX_EXERCISES} exercises`);
  }
  if (sets > MAX_SETS) faults.add('too_many_sets', pointer, `a workout has at most ${MAX_SETS} sets`);
}

function checkIds(faults: WorkoutFaults, pointer: string, entries: readonly WorkoutExercise[]): void {
  const isNew = unseen();
  const isNewSet = unseen();
  const refuse = (at: string): void => faults.add('validation_failed', `${at}/id`, 'is used twice');
  entries.forEach(({ id, sets }, index) => {
    const at = `${pointer}/exercises/${index}`;
    if (!isNew(id)) refuse(at);
    sets.forEach((set, setIndex) => !isNewSet(set.id) && refuse(`${at}/sets/${setIndex}`));
  });
}

/** Tells of each id whether it is asked about for the first time. */
export function unseen(): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => seen.size < seen.add(id).size;
}
