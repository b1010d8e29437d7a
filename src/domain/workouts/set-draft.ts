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
export const newSet = (entered: EnteredSet, ids: Ids): WorkoutSet => ({
  id: entered.id ?? ids.next(),
  type: entered.type ?? 'normal',
  side: entered.side ?? null,
  parentSetId: entered.parentSetId ?? null,
  load: entered.load ?? null,
  loadKg: toKgOrNull(entered.load ?? null),
  reps: entered.reps ?? null,
  durationSeconds: entered.durationSeconds ?? null,
  distanceMeters: entered.distanceMeters ?? null,
  rpe: entered.rpe ?? null,
  rir: entered.rir ?? null,
  restSeconds: entered.restSeconds ?? null,
  tempo: entered.tempo ?? null,
  completedAt: entered.completedAt ?? null,
  notes: entered.notes ?? null,
  target: patchTarget(null, entered.target),
});

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
