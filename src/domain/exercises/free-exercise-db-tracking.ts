/**
 * How the sets of an entry are measured, which the free-exercise-db format does not say. The category decides
 * first, then the equipment; the name speaks where both are vague.
 */
import type { Category, Equipment, Force, TrackingType } from './vocabulary.js';

export interface Clues {
  readonly name: string;
  readonly category: Category;
  readonly force: Force | null;
  readonly equipment: Equipment | null;
}

const CARRIED = /\b(walk|carry|drags?|sprint|sled push|prowler|wheel|sled overhead backward)\b/i;
/** The load of such an exercise is the body, whatever it is done on. */
const BODYWEIGHT = /\bbodyweight\b/i;
const ASSISTED = /\bassisted\b/i;
const PULL_UPS = /\b(pull-?ups?|chin-?ups?|chins?|muscle up|rope climb|otis-up)\b/i;
const DIPS = /\bdips?\b(?! squat)/i;
const PUSH_UPS = /\bpush-?ups?\b/i;
const ON_ONE_LEG_OR_TWO = /\b(squats?|lunges?|step-ups?)\b/i;
const ROWS = /\b(inverted|bodyweight|suspended).*\brow\b/i;
/** Exercises with the body that come under vague equipment: `other`, or none at all. */
const WITH_THE_BODY =
  /\b(roller|fallout|crunch|chin|glute.ham|hyperextensions|hip raise|slides|balance board|london bridges|jumps?|hops?|scapular)\b/i;

const MOVES_A_LOAD: ReadonlySet<Equipment> = new Set<Equipment>([
  'barbell',
  'dumbbell',
  'ez_bar',
  'trap_bar',
  'kettlebell',
  'cable',
  'machine',
  'smith_machine',
  'medicine_ball',
  'sled',
]);

export function trackingTypeOf(clues: Clues): TrackingType {
  const { name, category, force, equipment } = clues;
  const isLoaded = equipment !== null && MOVES_A_LOAD.has(equipment) && !BODYWEIGHT.test(name);
  if (category === 'stretching') return force === 'static' ? 'duration' : 'reps_only';
  if (category === 'cardio') return equipment === 'sled' ? 'weight_distance' : 'distance_duration';
  if (force === 'static') return isLoaded || equipment === 'other' ? 'weight_duration' : 'duration';
  if (category === 'plyometrics') return isLoaded ? 'weight_reps' : 'reps_only';
  if ((category === 'strongman' || equipment === 'sled') && CARRIED.test(name)) return 'weight_distance';
  if (ASSISTED.test(name)) return 'bodyweight_assisted_reps';
  if (isLoaded) return 'weight_reps';
  if (equipment === 'bands') return 'reps_only';
  return movesTheBody(clues) ? 'bodyweight_reps' : 'weight_reps';
}

function movesTheBody({ name, equipment }: Clues): boolean {
  if (equipment !== 'other' && equipment !== null) return true;
  return [BODYWEIGHT, PULL_UPS, DIPS, PUSH_UPS, ON_ONE_LEG_OR_TWO, ROWS, WITH_THE_BODY].some((clue) =>
    clue.test(name),
  );
}

/** The usual part of the body's mass for the great movements; for others null, which is better than a guess. */
export function bodyweightFactorOf(name: string, trackingType: TrackingType): number | null {
  if (trackingType !== 'bodyweight_reps' && trackingType !== 'bodyweight_assisted_reps') return null;
  if (PUSH_UPS.test(name)) return 0.64;
  if (PULL_UPS.test(name)) return 1;
  if (DIPS.test(name)) return /\bbench\b/i.test(name) ? 0.5 : 1;
  if (ROWS.test(name)) return 0.6;
  return ON_ONE_LEG_OR_TWO.test(name) ? 0.75 : null;
}
