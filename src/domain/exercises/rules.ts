import type { Violations } from '../shared/violations.js';
import type { ExerciseTraits } from './exercise.js';
import type { TrackingType } from './vocabulary.js';

/** Tracking types in which the body is part of what is moved. */
const BODYWEIGHT_TYPES: ReadonlySet<TrackingType> = new Set(['bodyweight_reps', 'bodyweight_assisted_reps']);

export const countsBodyweight = (type: TrackingType): boolean => BODYWEIGHT_TYPES.has(type);

/** What holds for every exercise beyond the bounds of its single members. */
export function checkTraits(
  violations: Violations,
  { trackingType, bodyweightFactor, muscles }: ExerciseTraits,
): void {
  if (bodyweightFactor !== null && !countsBodyweight(trackingType)) {
    violations.add(
      'validation_failed',
      '#/bodyweightFactor',
      `is not used with the tracking type ${trackingType}`,
    );
  }
  const seen = new Set<string>();
  muscles.forEach(({ muscle }, index) => {
    if (seen.has(muscle)) violations.add('validation_failed', `#/muscles/${index}/muscle`, 'is listed twice');
    seen.add(muscle);
  });
}
