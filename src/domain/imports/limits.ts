/** What no training log means seriously. A value beyond is a slip of the finger or of a unit. */
export const KG_PER_LB = 0.45359237;
export const METERS_PER_MILE = 1609.344;

export const MAX_LOAD_KG = 3000 * KG_PER_LB;
export const MAX_REPS = 1000;
export const MAX_SET_SECONDS = 86_400;
export const MAX_DISTANCE_METERS = 1_000_000;
export const FIRST_DAY = '2000-01-01';
