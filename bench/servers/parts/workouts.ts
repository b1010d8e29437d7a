/** What follows from a workout that was entered: everything that Spotter computes before it is stored. */
import { uuids } from '../../../src/infrastructure/system.js';
import type { Violation } from './problems.js';

export interface Load {
  readonly value: number;
  readonly unit: 'kg' | 'lb';
}

interface SetValues {
  readonly type?: string;
  readonly side?: string | null;
  readonly parentSetId?: string | null;
  readonly load?: Load | null;
  readonly reps?: number | null;
  readonly durationSeconds?: number | null;
  readonly distanceMeters?: number | null;
  readonly rpe?: number | null;
  readonly rir?: number | null;
  readonly restSeconds?: number | null;
  readonly tempo?: string | null;
  readonly completedAt?: string | null;
  readonly notes?: string | null;
}

export interface EnteredTarget {
  readonly load?: Load | null;
  readonly reps?: number | null;
  readonly repsMax?: number | null;
  readonly rpe?: number | null;
  readonly rir?: number | null;
  readonly durationSeconds?: number | null;
  readonly distanceMeters?: number | null;
}

export interface EnteredSet extends SetValues {
  readonly id?: string;
  readonly target?: EnteredTarget | null;
}

export interface EnteredExercise {
  readonly id?: string;
  readonly exerciseId: string;
  readonly supersetGroup?: number | null;
  readonly notes?: string | null;
  readonly sets?: readonly EnteredSet[];
}

export interface EnteredWorkout {
  readonly id?: string;
  readonly title: string;
  readonly status?: string;
  readonly startedAt: string;
  readonly endedAt?: string | null;
  readonly timeZone?: string;
  readonly bodyweight?: Load | null;
  readonly sessionRpe?: number | null;
  readonly mood?: number | null;
  readonly notes?: string | null;
  readonly isDeload?: boolean;
  readonly source?: string;
  readonly externalId?: string | null;
  readonly exercises?: readonly EnteredExercise[];
}

/** An exercise as the database knows it. */
export interface UsableExercise {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly trackingType: string;
  readonly isUnilateral: boolean;
  readonly bodyweightFactor: number | null;
  readonly muscles: unknown;
}

interface Workout {
  readonly id: string;
  readonly version: number;
  readonly exercises: readonly StoredExercise[];
}

interface StoredExercise {
  readonly id: string;
  readonly exerciseId: string;
  readonly snapshot: Omit<UsableExercise, 'id' | 'status'>;
  readonly sets: readonly StoredSet[];
}

type StoredSet = ReturnType<typeof storedSet>;

export interface Draft {
  readonly workout: Workout;
  readonly totals: { readonly exerciseCount: number; readonly setCount: number; readonly volumeKg: number };
  /** Broken rules; then those that the stored state is against. */
  readonly faults: readonly Violation[];
  readonly archived: readonly Violation[];
}

/** The workout as it is stored and answered, and what is wrong with it. */
export function draft(
  entered: EnteredWorkout,
  usable: ReadonlyMap<string, UsableExercise>,
  userZone: string,
): Draft {
  const faults: Violation[] = [];
  const archived: Violation[] = [];
  const now = new Date().toISOString();
  const startedAt = toInstant(entered.startedAt);
  const endedAt = entered.endedAt == null ? null : toInstant(entered.endedAt);
  const status = entered.status ?? (endedAt === null ? 'in_progress' : 'completed');
  if (endedAt !== null) checkEnd(faults, status, startedAt, endedAt);
  const timeZone = zoneName(entered.timeZone ?? userZone);
  if (timeZone === undefined) {
    faults.push(fault('invalid_time_zone', '#/timeZone', 'is not a time zone of the IANA database'));
  }
  const bodyweight = entered.bodyweight ?? null;
  const bodyweightKg = toKg(bodyweight);
  const exercises: StoredExercise[] = [];
  const ids = new Set<string>();
  let setCount = 0;
  let grams = 0;
  for (const [index, entry] of (entered.exercises ?? []).entries()) {
    const pointer = `#/exercises/${index}`;
    const exercise = usable.get(entry.exerciseId);
    if (exercise === undefined) {
      const detail = 'is no exercise of the catalogue or of your own';
      faults.push(fault('unknown_exercise', `${pointer}/exerciseId`, detail));
    } else if (exercise.status === 'archived') {
      archived.push(fault('exercise_archived', `${pointer}/exerciseId`, 'is archived'));
    }
    const { name = '', trackingType = 'reps_only', isUnilateral = false } = exercise ?? {};
    const { bodyweightFactor = null, muscles = [] } = exercise ?? {};
    const sets = (entry.sets ?? []).map(storedSet);
    checkSets(faults, pointer, sets, exercise?.trackingType);
    for (const [at, { id }] of sets.entries()) {
      if (ids.size === ids.add(id).size) faults.push(usedTwice(`${pointer}/sets/${at}`));
    }
    const id = entry.id ?? uuids.next();
    if (exercises.some((other) => other.id === id)) faults.push(usedTwice(pointer));
    setCount += sets.length;
    grams += volumeGrams(
      sets,
      trackingType,
      Math.round((bodyweightKg ?? 0) * (bodyweightFactor ?? 0) * 1000),
    );
    exercises.push({
      id,
      exerciseId: entry.exerciseId,
      snapshot: { name, trackingType, isUnilateral, bodyweightFactor, muscles },
      supersetGroup: entry.supersetGroup ?? null,
      notes: entry.notes ?? null,
      sets,
    } as StoredExercise);
  }
  if (setCount > 500) faults.push(fault('too_many_sets', '#/exercises', 'a workout has at most 500 sets'));
  const workout = {
    id: entered.id ?? uuids.next(),
    title: entered.title,
    status,
    startedAt,
    endedAt,
    timeZone: timeZone ?? 'UTC',
    performedOn: localDate(timeZone ?? 'UTC', startedAt),
    bodyweight,
    bodyweightKg,
    sessionRpe: entered.sessionRpe ?? null,
    mood: entered.mood ?? null,
    notes: entered.notes ?? null,
    isDeload: entered.isDeload ?? false,
    source: entered.source ?? 'api',
    externalId: entered.externalId ?? null,
    version: 1,
    createdAt: now,
    updatedAt: now,
    exercises,
  };
  const totals = { exerciseCount: exercises.length, setCount, volumeKg: grams / 1000 };
  return { workout, totals, faults, archived };
}

const fault = (code: string, pointer: string, detail: string): Violation => ({ code, pointer, detail });
const usedTwice = (pointer: string): Violation =>
  fault('validation_failed', `${pointer}/id`, 'is used twice');

function checkEnd(faults: Violation[], status: string, startedAt: string, endedAt: string): void {
  if (status === 'in_progress') {
    faults.push(fault('validation_failed', '#/endedAt', 'must be empty while the workout is in progress'));
  } else if (endedAt <= startedAt) {
    faults.push(fault('end_before_start', '#/endedAt', `must be later than ${startedAt}`));
  }
}

const storedSet = (set: EnteredSet) => ({
  id: set.id ?? uuids.next(),
  type: set.type ?? 'normal',
  side: set.side ?? null,
  parentSetId: set.parentSetId ?? null,
  load: set.load ?? null,
  loadKg: toKg(set.load ?? null),
  reps: set.reps ?? null,
  durationSeconds: set.durationSeconds ?? null,
  distanceMeters: set.distanceMeters ?? null,
  rpe: set.rpe ?? null,
  rir: set.rir ?? null,
  restSeconds: set.restSeconds ?? null,
  tempo: set.tempo ?? null,
  completedAt: set.completedAt == null ? null : toInstant(set.completedAt),
  notes: set.notes ?? null,
  target: set.target ? storedTarget(set.target) : null,
});

function storedTarget(target: EnteredTarget) {
  const stored = {
    load: target.load ?? null,
    loadKg: toKg(target.load ?? null),
    reps: target.reps ?? null,
    repsMax: target.repsMax ?? null,
    rpe: target.rpe ?? null,
    rir: target.rir ?? null,
    durationSeconds: target.durationSeconds ?? null,
    distanceMeters: target.distanceMeters ?? null,
  };
  return Object.values(stored).every((value) => value === null) ? null : stored;
}

type Measure = 'load' | 'reps' | 'durationSeconds' | 'distanceMeters';
const MEASURES: readonly Measure[] = ['load', 'reps', 'durationSeconds', 'distanceMeters'];

const RULES: Readonly<Record<string, { required: readonly Measure[]; optional: readonly Measure[] }>> = {
  weight_reps: { required: ['load', 'reps'], optional: ['durationSeconds'] },
  reps_only: { required: ['reps'], optional: ['durationSeconds'] },
  bodyweight_reps: { required: ['reps'], optional: ['load', 'durationSeconds'] },
  bodyweight_assisted_reps: { required: ['reps'], optional: ['load', 'durationSeconds'] },
  duration: { required: ['durationSeconds'], optional: [] },
  weight_duration: { required: ['load', 'durationSeconds'], optional: [] },
  distance_duration: { required: [], optional: ['distanceMeters', 'durationSeconds'] },
  weight_distance: { required: ['load', 'distanceMeters'], optional: ['durationSeconds'] },
};

function checkSets(
  faults: Violation[],
  pointer: string,
  sets: StoredSet[],
  tracking: string | undefined,
): void {
  const earlier = new Map<string, StoredSet>();
  for (const [index, set] of sets.entries()) {
    if (tracking !== undefined) checkMeasures(faults, pointer, index, set, tracking);
    if (set.rpe !== null && set.rir !== null && set.rpe !== 10 - set.rir) {
      const detail = `must be ${10 - set.rir} (10 - rir) or be left out`;
      faults.push(fault('effort_contradiction', `${pointer}/sets/${index}/rpe`, detail));
    }
    if (set.parentSetId !== null) {
      const parent = earlier.get(set.parentSetId);
      if (parent?.side !== set.side) {
        const detail = parent
          ? 'is a set of another side'
          : 'is not an earlier set of the same exercise of the workout';
        faults.push(fault('unknown_parent_set', `${pointer}/sets/${index}/parentSetId`, detail));
      }
    }
    if (set.target !== null) checkTarget(faults, `${pointer}/sets/${index}/target`, set.target);
    earlier.set(set.id, set);
  }
}

function checkTarget(faults: Violation[], pointer: string, target: NonNullable<StoredSet['target']>): void {
  const { reps, repsMax, rpe, rir } = target;
  if (rpe !== null && rir !== null && rpe !== 10 - rir) {
    const detail = `must be ${10 - rir} (10 - rir) or be left out`;
    faults.push(fault('effort_contradiction', `${pointer}/rpe`, detail));
  }
  if (repsMax !== null && (reps === null || repsMax < reps)) {
    const detail = 'must be the upper end of a range that starts with reps';
    faults.push(fault('validation_failed', `${pointer}/repsMax`, detail));
  }
}

function checkMeasures(
  faults: Violation[],
  pointer: string,
  index: number,
  set: StoredSet,
  tracking: string,
): void {
  const { required, optional } = RULES[tracking]!;
  for (const measure of MEASURES) {
    const isRequired = required.includes(measure);
    if (set[measure] === null ? !isRequired : isRequired || optional.includes(measure)) continue;
    const detail = `is ${isRequired ? 'required' : 'not used'} for ${tracking}`;
    faults.push(fault('set_measures_mismatch', `${pointer}/sets/${index}/${measure}`, detail));
  }
  if (required.length === 0 && optional.every((measure) => set[measure] === null)) {
    const detail = `needs ${optional.join(' or ')} for ${tracking}`;
    faults.push(fault('set_measures_mismatch', `${pointer}/sets/${index}`, detail));
  }
}

/** Load times repetitions of the working sets; the body counts with the part of it that moves. */
function volumeGrams(sets: readonly StoredSet[], trackingType: string, bodyGrams: number): number {
  let grams = 0;
  for (const { type, reps, loadKg } of sets) {
    if (type === 'warmup' || reps === null) continue;
    const load = Math.round((loadKg ?? 0) * 1000);
    const moved =
      trackingType === 'bodyweight_assisted_reps' ? Math.max(0, bodyGrams - load) : bodyGrams + load;
    grams += reps * moved;
  }
  return grams;
}

/** To the gram, halves up; a pound is 0.45359237 kg. */
export function toKg(load: Load | null): number | null {
  if (load === null) return null;
  const thousandths = Math.round(load.value * 1000);
  return load.unit === 'kg'
    ? thousandths / 1000
    : Math.floor((2 * thousandths * 45_359_237 + 1e8) / 2e8) / 1000;
}

const FIXED_FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z$/;
const toInstant = (text: string): string => (FIXED_FORM.test(text) ? text : new Date(text).toISOString());

interface Zone {
  readonly name: string;
  readonly formatter: Intl.DateTimeFormat;
}
const zones = new Map<string, Zone | undefined>();

function zoneOf(name: string): Zone | undefined {
  const known = zones.get(name);
  if (known !== undefined || zones.has(name)) return known;
  if (zones.size > 1000) zones.clear();
  const zone = makeZone(name);
  zones.set(name, zone);
  return zone;
}

function makeZone(name: string): Zone | undefined {
  try {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    const formatter = new Intl.DateTimeFormat('en-US', { timeZone: name, ...parts });
    const canonical = formatter.resolvedOptions().timeZone;
    return { name: canonical.toLowerCase() === name.toLowerCase() ? canonical : name, formatter };
  } catch {
    return undefined;
  }
}

const zoneName = (name: string): string | undefined => zoneOf(name)?.name;

function localDate(zone: string, at: string): string {
  const text = zoneOf(zone)!.formatter.format(Date.parse(at));
  return `${text.slice(6)}-${text.slice(0, 2)}-${text.slice(3, 5)}`;
}
