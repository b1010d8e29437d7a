import { MEASURES, TRACKING_TYPES, type Measure, type TrackingType } from '../exercises/vocabulary.js';
import type { Violations } from '../shared/violations.js';
import type { SetTarget, WorkoutSet } from './workout.js';

interface MeasureRule {
  readonly required: ReadonlySet<Measure>;
  readonly allowed: ReadonlySet<Measure>;
}

const MEASURE_RULES: ReadonlyMap<TrackingType, MeasureRule> = new Map(
  TRACKING_TYPES.map(({ slug, measures: { required, optional } }) => [
    slug,
    { required: new Set<Measure>(required), allowed: new Set<Measure>([...required, ...optional]) },
  ]),
);

/** What holds for a set by itself. `trackingType` is undefined where the exercise is not known. */
export function checkSet(
  violations: Violations,
  pointer: string,
  set: WorkoutSet,
  trackingType: TrackingType | undefined,
): void {
  if (trackingType !== undefined) checkMeasures(violations, pointer, set, trackingType);
  checkEffort(violations, pointer, set);
  if (set.target !== null) checkTarget(violations, `${pointer}/target`, set.target);
}

/** The tracking type decides what is measured. */
function checkMeasures(
  violations: Violations,
  pointer: string,
  set: WorkoutSet,
  trackingType: TrackingType,
): void {
  const { required, allowed } = MEASURE_RULES.get(trackingType)!;
  const mismatch = (where: string, detail: string) => violations.add('set_measures_mismatch', where, detail);
  for (const measure of MEASURES) {
    const given = set[measure] !== null;
    if (!given && required.has(measure)) mismatch(`${pointer}/${measure}`, `is required for ${trackingType}`);
    if (given && !allowed.has(measure)) mismatch(`${pointer}/${measure}`, `is not used for ${trackingType}`);
  }
  if (required.size === 0 && MEASURES.every((measure) => set[measure] === null || !allowed.has(measure))) {
    mismatch(pointer, `needs ${[...allowed].join(' or ')} for ${trackingType}`);
  }
}

/** Both scales say the same thing: what is left in the tank. */
function checkEffort(
  violations: Violations,
  pointer: string,
  { rpe, rir }: Pick<WorkoutSet, 'rpe' | 'rir'>,
): void {
  if (rpe === null || rir === null || rpe === 10 - rir) return;
  violations.add('effort_contradiction', `${pointer}/rpe`, `must be ${10 - rir} (10 - rir) or be left out`);
}

function checkTarget(violations: Violations, pointer: string, target: SetTarget): void {
  checkEffort(violations, pointer, target);
  const { reps, repsMax } = target;
  if (repsMax !== null && (reps === null || repsMax < reps)) {
    violations.add(
      'validation_failed',
      `${pointer}/repsMax`,
      'must be the upper end of a range that starts with reps',
    );
  }
}

/** Chains hang together inside one entry: a set follows one that was done before it, on the same side. */
export function checkChains(
  violations: Violations,
  sets: readonly WorkoutSet[],
  pointerOf: (index: number) => string,
): void {
  const earlier = new Map<string, WorkoutSet>();
  sets.forEach((set, index) => {
    if (set.parentSetId !== null) {
      const parent = earlier.get(set.parentSetId);
      const detail = !parent
        ? 'is not an earlier set of the same exercise of the workout'
        : parent.side !== set.side && 'is a set of another side';
      if (detail) violations.add('unknown_parent_set', `${pointerOf(index)}/parentSetId`, detail);
    }
    earlier.set(set.id, set);
  });
}
