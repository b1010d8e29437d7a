/**
 * The words that exercises and sets are described with. A slug, once published, keeps its meaning: it is stored
 * in rows, sent over the wire and branched on by clients. Adding one is compatible; renaming one is not.
 */

interface Term {
  readonly slug: string;
  readonly name: string;
}

export const MUSCLES = [
  { slug: 'abdominals', name: 'Abdominals', region: 'core' },
  { slug: 'obliques', name: 'Obliques', region: 'core' },
  { slug: 'chest', name: 'Chest', region: 'chest' },
  { slug: 'lats', name: 'Lats', region: 'back' },
  { slug: 'middle_back', name: 'Middle back', region: 'back' },
  { slug: 'lower_back', name: 'Lower back', region: 'back' },
  { slug: 'traps', name: 'Traps', region: 'back' },
  { slug: 'neck', name: 'Neck', region: 'neck' },
  { slug: 'front_delts', name: 'Front delts', region: 'shoulders' },
  { slug: 'side_delts', name: 'Side delts', region: 'shoulders' },
  { slug: 'rear_delts', name: 'Rear delts', region: 'shoulders' },
  { slug: 'biceps', name: 'Biceps', region: 'arms' },
  { slug: 'triceps', name: 'Triceps', region: 'arms' },
  { slug: 'forearms', name: 'Forearms', region: 'arms' },
  { slug: 'glutes', name: 'Glutes', region: 'hips' },
  { slug: 'hip_flexors', name: 'Hip flexors', region: 'hips' },
  { slug: 'abductors', name: 'Abductors', region: 'hips' },
  { slug: 'adductors', name: 'Adductors', region: 'hips' },
  { slug: 'quadriceps', name: 'Quadriceps', region: 'legs' },
  { slug: 'hamstrings', name: 'Hamstrings', region: 'legs' },
  { slug: 'calves', name: 'Calves', region: 'legs' },
] as const satisfies readonly (Term & { readonly region: string })[];

export type Muscle = (typeof MUSCLES)[number]['slug'];

/** What part a muscle has in an exercise: it is what the exercise is for, or it helps. */
export const MUSCLE_ROLES = ['primary', 'secondary'] as const;
export type MuscleRole = (typeof MUSCLE_ROLES)[number];

/** How the load of a piece of equipment is made up, which decides what loads can be set on it. */
export type LoadKind = 'plates' | 'fixed' | 'stack' | 'none';

export const EQUIPMENT = [
  { slug: 'barbell', name: 'Barbell', loadKind: 'plates' },
  { slug: 'dumbbell', name: 'Dumbbell', loadKind: 'fixed' },
  { slug: 'ez_bar', name: 'EZ bar', loadKind: 'plates' },
  { slug: 'trap_bar', name: 'Trap bar', loadKind: 'plates' },
  { slug: 'kettlebell', name: 'Kettlebell', loadKind: 'fixed' },
  { slug: 'cable', name: 'Cable', loadKind: 'stack' },
  { slug: 'machine', name: 'Machine', loadKind: 'stack' },
  { slug: 'smith_machine', name: 'Smith machine', loadKind: 'plates' },
  { slug: 'bands', name: 'Bands', loadKind: 'none' },
  { slug: 'bodyweight', name: 'Body weight', loadKind: 'none' },
  { slug: 'medicine_ball', name: 'Medicine ball', loadKind: 'fixed' },
  { slug: 'exercise_ball', name: 'Exercise ball', loadKind: 'none' },
  { slug: 'foam_roller', name: 'Foam roller', loadKind: 'none' },
  { slug: 'suspension_trainer', name: 'Suspension trainer', loadKind: 'none' },
  { slug: 'sled', name: 'Sled', loadKind: 'plates' },
  { slug: 'other', name: 'Other', loadKind: 'none' },
] as const satisfies readonly (Term & { readonly loadKind: LoadKind })[];

export type Equipment = (typeof EQUIPMENT)[number]['slug'];

/** What can be measured of a set; each is the name of a member of a set. */
export const MEASURES = ['load', 'reps', 'durationSeconds', 'distanceMeters'] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * How the sets of an exercise are measured. A set has every required measure, may have the optional ones and no
 * others, and has at least one: a run is told by its distance, by its time, or by both.
 *
 * `load` is weight moved; in `bodyweight_reps` it is weight added to the body and in `bodyweight_assisted_reps`
 * the help that was taken off it, a positive number too. Help from a band has no number and is left out.
 */
export const TRACKING_TYPES = [
  {
    slug: 'weight_reps',
    name: 'Weight and repetitions',
    measures: { required: ['load', 'reps'], optional: ['durationSeconds'] },
  },
  {
    slug: 'reps_only',
    name: 'Repetitions',
    measures: { required: ['reps'], optional: ['durationSeconds'] },
  },
  {
    slug: 'bodyweight_reps',
    name: 'Body weight, with or without added weight',
    measures: { required: ['reps'], optional: ['load', 'durationSeconds'] },
  },
  {
    slug: 'bodyweight_assisted_reps',
    name: 'Body weight with assistance',
    measures: { required: ['reps'], optional: ['load', 'durationSeconds'] },
  },
  {
    slug: 'duration',
    name: 'Time',
    measures: { required: ['durationSeconds'], optional: [] },
  },
  {
    slug: 'weight_duration',
    name: 'Weight and time',
    measures: { required: ['load', 'durationSeconds'], optional: [] },
  },
  {
    slug: 'distance_duration',
    name: 'Distance and time',
    measures: { required: [], optional: ['distanceMeters', 'durationSeconds'] },
  },
  {
    slug: 'weight_distance',
    name: 'Weight and distance',
    measures: { required: ['load', 'distanceMeters'], optional: ['durationSeconds'] },
  },
] as const satisfies readonly (Term & {
  readonly measures: { readonly required: readonly Measure[]; readonly optional: readonly Measure[] };
})[];

export type TrackingType = (typeof TRACKING_TYPES)[number]['slug'];

/** `countsAsWork`: whether volume, hard sets and records take notice of the set. */
export const SET_TYPES = [
  { slug: 'warmup', name: 'Warm-up', countsAsWork: false },
  { slug: 'normal', name: 'Working set', countsAsWork: true },
  { slug: 'dropset', name: 'Drop set', countsAsWork: true },
  { slug: 'failure', name: 'To failure', countsAsWork: true },
  { slug: 'amrap', name: 'As many repetitions as possible', countsAsWork: true },
  { slug: 'backoff', name: 'Back-off set', countsAsWork: true },
  { slug: 'myorep', name: 'Myo-reps', countsAsWork: true },
  { slug: 'partial', name: 'Partial repetitions', countsAsWork: true },
] as const satisfies readonly (Term & { readonly countsAsWork: boolean })[];

export type SetType = (typeof SET_TYPES)[number]['slug'];

export const CATEGORIES = [
  { slug: 'strength', name: 'Strength' },
  { slug: 'powerlifting', name: 'Powerlifting' },
  { slug: 'olympic_weightlifting', name: 'Olympic weightlifting' },
  { slug: 'strongman', name: 'Strongman' },
  { slug: 'plyometrics', name: 'Plyometrics' },
  { slug: 'cardio', name: 'Cardio' },
  { slug: 'stretching', name: 'Stretching' },
] as const satisfies readonly Term[];

export type Category = (typeof CATEGORIES)[number]['slug'];

export const LEVELS = [
  { slug: 'beginner', name: 'Beginner' },
  { slug: 'intermediate', name: 'Intermediate' },
  { slug: 'advanced', name: 'Advanced' },
] as const satisfies readonly Term[];

export type Level = (typeof LEVELS)[number]['slug'];

export const MECHANICS = [
  { slug: 'compound', name: 'Compound' },
  { slug: 'isolation', name: 'Isolation' },
] as const satisfies readonly Term[];

export type Mechanic = (typeof MECHANICS)[number]['slug'];

export const FORCES = [
  { slug: 'push', name: 'Push' },
  { slug: 'pull', name: 'Pull' },
  { slug: 'static', name: 'Static' },
] as const satisfies readonly Term[];

export type Force = (typeof FORCES)[number]['slug'];
