import { KG_PER_LB } from '../../domain/imports/limits.js';
import type { ImportedLoad, ImportedSet, ImportedWorkout } from '../../domain/imports/model.js';

/** How much training a list of workouts is. */
export interface Tally {
  readonly workouts: number;
  readonly sets: number;
  /** Load times repetitions of every set, as the file has them. */
  readonly volumeKg: number;
  readonly volumeKgWithoutWarmups: number;
}

export function tallyOf(workouts: readonly ImportedWorkout[]): Tally {
  const sets = workouts.flatMap(({ exercises }) => exercises.flatMap((exercise) => exercise.sets));
  return {
    workouts: workouts.length,
    sets: sets.length,
    volumeKg: volumeOf(sets),
    volumeKgWithoutWarmups: volumeOf(sets.filter(({ type }) => type !== 'warmup')),
  };
}

function kilograms({ value, unit }: ImportedLoad): number {
  return unit === 'kg' ? value : value * KG_PER_LB;
}

function volumeOf(sets: readonly ImportedSet[]): number {
  const volume = sets.reduce((sum, { load, reps }) => sum + (load ? kilograms(load) * (reps ?? 0) : 0), 0);
  return Math.round(volume * 1000) / 1000;
}
