/** Which way of measuring sets fits the sets of an imported exercise. */
import { MEASURES, TRACKING_TYPES } from '../exercises/vocabulary.js';
import type { Measure, TrackingType } from '../exercises/vocabulary.js';
import type { ImportedSet } from './model.js';

/**
 * What would have to be done to a set so that it fits: nothing, a load of zero because none was entered, or
 * putting what cannot be measured into its notes.
 */
export type Fit = 'as_is' | 'zero_load' | 'notes';

export function measuresOf(set: ImportedSet): readonly Measure[] {
  return MEASURES.filter((measure) => set[measure] !== undefined);
}

/** The measures of the set that the type has no place for. */
export function surplusOf(set: ImportedSet, trackingType: TrackingType): readonly Measure[] {
  const allowed = measuresAllowed(trackingType);
  return measuresOf(set).filter((measure) => !allowed.includes(measure));
}

function measuresAllowed(trackingType: TrackingType): readonly Measure[] {
  const type = TRACKING_TYPES.find(({ slug }) => slug === trackingType);
  return type ? [...type.measures.required, ...type.measures.optional] : [];
}

/** How the set fits the type, or undefined when it could only be made to fit by inventing or losing work. */
export function fitOf(set: ImportedSet, trackingType: TrackingType): Fit | undefined {
  const type = TRACKING_TYPES.find(({ slug }) => slug === trackingType);
  if (!type || (set.assisted && trackingType !== 'bodyweight_assisted_reps')) return undefined;
  const present = measuresOf(set);
  const required: readonly Measure[] = type.measures.required;
  const allowed = measuresAllowed(trackingType);
  const missing = required.filter((measure) => !present.includes(measure));
  const surplus = surplusOf(set, trackingType);
  if (!present.some((measure) => allowed.includes(measure) && measure !== 'load')) return undefined;
  // A load is work: a type that has no place for it is the wrong type.
  if (surplus.includes('load') || missing.some((measure) => measure !== 'load')) return undefined;
  if (missing.length > 0) return surplus.length > 0 ? undefined : 'zero_load';
  return surplus.length > 0 ? 'notes' : 'as_is';
}

/** How many of the sets fit as they are. */
export function fitting(sets: readonly ImportedSet[], trackingType: TrackingType): number {
  return sets.filter((set) => fitOf(set, trackingType) === 'as_is').length;
}

/** Narrow ones first: what two types fit equally well is the simpler of the two. */
const PREFERENCE: readonly TrackingType[] = [
  'weight_reps',
  'reps_only',
  'bodyweight_reps',
  'duration',
  'weight_duration',
  'distance_duration',
  'weight_distance',
];

/** The type of an exercise of which no more is known than its name and its sets. */
export function inferTrackingType(name: string, sets: readonly ImportedSet[]): TrackingType {
  const counted = sets.filter((set) => set.reps !== undefined);
  if (sets.some((set) => set.assisted) || (/assisted/i.test(name) && counted.length * 2 >= sets.length)) {
    return 'bodyweight_assisted_reps';
  }
  // A few sets without a load do not make a lift a bodyweight exercise.
  const loaded = counted.filter((set) => set.load !== undefined);
  if (loaded.length * 2 > sets.length && loaded.length >= counted.length * 0.8) return 'weight_reps';
  return PREFERENCE.reduce((best, type) => (fitting(sets, type) > fitting(sets, best) ? type : best));
}
