import type { Ids } from '../shared/ids.js';
import { toKgOrNull } from '../shared/load.js';
import { patched } from '../shared/patch.js';
import type { EnteredSet, EnteredTarget, SetPatch } from './input.js';
import type { SetTarget, WorkoutSet } from './workout.js';

const MEMBERS = [
  'type',
  'side',
  'parentSetId',
  'load',
  'reps',
  'durationSeconds',
  'distanceMeters',
  'rpe',
  'rir',
  'restSeconds',
  'tempo',
  'completedAt',
  'notes',
] as const;

const BLANK: Omit<WorkoutSet, 'id'> = {
  type: 'normal',
  side: null,
  parentSetId: null,
  load: null,
  loadKg: null,
  reps: null,
  durationSeconds: null,
  distanceMeters: null,
  rpe: null,
  rir: null,
  restSeconds: null,
  tempo: null,
  completedAt: null,
  notes: null,
  target: null,
};

const NO_TARGET: SetTarget = {
  load: null,
  loadKg: null,
  reps: null,
  repsMax: null,
  rpe: null,
  rir: null,
  durationSeconds: null,
  distanceMeters: null,
};
const TARGET_MEMBERS = [
  'load',
  'reps',
  'repsMax',
  'rpe',
  'rir',
  'durationSeconds',
  'distanceMeters',
] as const;

/** The set that was entered, with everything that was left out. */
export const newSet = (entered: EnteredSet, ids: Ids): WorkoutSet =>
  patchSet({ id: entered.id ?? ids.next(), ...BLANK }, entered);

/** The set with the members that the patch names; the members of its target are patched one by one. */
export function patchSet(set: WorkoutSet, patch: SetPatch): WorkoutSet {
  const merged = patched(set, patch, MEMBERS);
  return { ...merged, loadKg: toKgOrNull(merged.load), target: patchTarget(set.target, patch.target) };
}

/** A target that asks for nothing is none. */
function patchTarget(target: SetTarget | null, patch: EnteredTarget | null | undefined): SetTarget | null {
  if (patch === undefined) return target;
  if (patch === null) return null;
  const merged = patched(target ?? NO_TARGET, patch, TARGET_MEMBERS);
  return TARGET_MEMBERS.every((member) => merged[member] === null)
    ? null
    : { ...merged, loadKg: toKgOrNull(merged.load) };
}
