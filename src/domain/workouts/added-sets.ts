import { type Building, checkExtent, snapshotNow, unseen } from './contents.js';
import type { AddedSet } from './input.js';
import { newSet } from './set-draft.js';
import { checkChains, checkSet } from './set-rules.js';
import type { WorkoutExercise, WorkoutSet } from './workout.js';

/** An entry while sets are appended to it, with where each of the new ones stands in the request. */
interface OpenEntry {
  readonly entry: WorkoutExercise;
  readonly sets: WorkoutSet[];
  readonly pointers: string[];
}

/**
 * The entries with the sets appended, each to the entry that it names or to the last one of its exercise; an
 * exercise that the workout does not have yet gets an entry at the end.
 */
export function withSets(
  entries: readonly WorkoutExercise[],
  added: readonly AddedSet[],
  building: Building,
): WorkoutExercise[] {
  const { faults, ids } = building;
  const open = entries.map(openEntry);
  const stored = new Set(entries.flatMap(({ sets }) => sets.map(({ id }) => id)));
  const isNew = unseen();
  added.forEach((item, index) => {
    const pointer = `#/items/${index}`;
    const target = entryFor(item, pointer, open, building);
    const set = newSet(item, ids);
    checkSet(faults, pointer, set, target?.entry.snapshot.trackingType);
    if (stored.has(set.id)) faults.refuseTaken(`${pointer}/id`);
    if (!isNew(set.id)) faults.add('validation_failed', `${pointer}/id`, 'is used twice');
    target?.sets.push(set);
    target?.pointers.push(pointer);
  });
  for (const { sets, pointers } of open) {
    const offset = sets.length - pointers.length;
    checkChains(faults, sets, (index) => pointers[index - offset] ?? '#');
  }
  const result = open.map(({ entry, sets }) =>
    sets.length === entry.sets.length ? entry : { ...entry, sets },
  );
  checkExtent(faults, '#/items', result);
  return result;
}

const openEntry = (entry: WorkoutExercise): OpenEntry => ({ entry, sets: [...entry.sets], pointers: [] });

function entryFor(
  { workoutExerciseId, exerciseId }: AddedSet,
  pointer: string,
  open: OpenEntry[],
  building: Building,
): OpenEntry | undefined {
  if (workoutExerciseId !== undefined) {
    const named = open.find(({ entry }) => entry.id === workoutExerciseId);
    if (named) return named;
    building.faults.add('unknown_exercise', `${pointer}/workoutExerciseId`, 'is not in the workout');
    return undefined;
  }
  const last = open.findLast(({ entry }) => entry.exerciseId === exerciseId);
  return last ?? appendEntry(exerciseId ?? '', pointer, open, building);
}

function appendEntry(
  exerciseId: string,
  pointer: string,
  open: OpenEntry[],
  building: Building,
): OpenEntry | undefined {
  const snapshot = snapshotNow(exerciseId, `${pointer}/exerciseId`, building);
  if (!snapshot) return undefined;
  const id = building.ids.next();
  const appended = openEntry({ id, exerciseId, snapshot, supersetGroup: null, notes: null, sets: [] });
  open.push(appended);
  return appended;
}
