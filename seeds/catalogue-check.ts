/** What has to be true of the files of the catalogue before anything is made of them. */
import { nameKey } from '../src/domain/exercises/catalogue.js';
import type { ExerciseTraits } from '../src/domain/exercises/exercise.js';
import {
  CATEGORIES,
  EQUIPMENT,
  FORCES,
  LEVELS,
  MECHANICS,
  MUSCLE_ROLES,
  MUSCLES,
  TRACKING_TYPES,
} from '../src/domain/exercises/vocabulary.js';

/** An exercise as a file has it. */
export interface SeedExercise extends Omit<ExerciseTraits, 'bodyweightFactor'> {
  readonly slug: string;
  /** There where the body is part of the load, and only there. */
  readonly bodyweightFactor?: number;
}

type Rule = readonly [holds: (exercise: SeedExercise) => boolean, complaint: string];

const words = (table: readonly { readonly slug: string }[]): ReadonlySet<string> =>
  new Set(table.map(({ slug }) => slug));

const muscleWords = words(MUSCLES);
const equipmentWords = words(EQUIPMENT);
const trackingWords = words(TRACKING_TYPES);
const categoryWords = words(CATEGORIES);
const forceWords = words(FORCES);
const levelWords = words(LEVELS);
const mechanicWords = words(MECHANICS);

const isShare = (value: number): boolean => value > 0 && value <= 1;
const hasEach = <T>(values: readonly T[]): boolean => new Set(values).size === values.length;

const RULES: readonly Rule[] = [
  [({ slug, name }) => nameKey(name).replaceAll(' ', '-') === slug, 'slug is not made from the name'],
  [({ trackingType }) => trackingWords.has(trackingType), 'unknown trackingType'],
  [({ category }) => categoryWords.has(category), 'unknown category'],
  [({ force }) => force === null || forceWords.has(force), 'unknown force'],
  [({ level }) => level !== null && levelWords.has(level), 'unknown level'],
  [({ mechanic }) => mechanic === null || mechanicWords.has(mechanic), 'unknown mechanic'],
  [({ equipment }) => equipment !== null && equipmentWords.has(equipment), 'unknown equipment'],
  [({ isUnilateral }) => typeof isUnilateral === 'boolean', 'isUnilateral is not true or false'],
  [
    ({ trackingType, bodyweightFactor: factor }) =>
      trackingType.startsWith('bodyweight') ? factor !== undefined && isShare(factor) : factor === undefined,
    'bodyweightFactor belongs to the bodyweight types, above 0 and up to 1',
  ],
  [
    ({ muscles }) => muscles.every(({ muscle, role }) => muscleWords.has(muscle) && isRole(role)),
    'unknown muscle or role',
  ],
  [({ muscles }) => hasEach(muscles.map(({ muscle }) => muscle)), 'a muscle is listed twice'],
  [({ muscles }) => muscles.every(({ weight }) => isShare(weight)), 'a weight is not above 0 and up to 1'],
  [({ muscles }) => muscles[0]?.role === 'primary', 'the first muscle is not a primary one'],
  [
    ({ muscles }) =>
      muscles.every(({ role }, at) => role === 'secondary' || muscles[at - 1]?.role !== 'secondary'),
    'a primary muscle follows a secondary one',
  ],
  [({ instructions }) => instructions.length >= 3 && instructions.length <= 5, 'not 3 to 5 instructions'],
];

const isRole = (role: string): boolean => (MUSCLE_ROLES as readonly string[]).includes(role);

/** Every fault, with the exercise that has it. */
export function faultsOf(exercises: readonly unknown[]): string[] {
  return [
    ...exercises.flatMap((value) => {
      const exercise = value as SeedExercise;
      const broken = RULES.filter(([holds]) => !holds(exercise));
      return broken.map(([, complaint]) => `${exercise.slug}: ${complaint}`);
    }),
    ...sharedNames(exercises as readonly SeedExercise[]),
  ];
}

/** A name leads to one exercise: as the reader of an export sees names, none belongs to two. */
function sharedNames(exercises: readonly SeedExercise[]): string[] {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const { slug, name, aliases } of exercises) {
    const keys = new Set([nameKey(name), ...aliases.map(nameKey)]);
    for (const key of keys) {
      const owner = owners.get(key);
      if (owner !== undefined) faults.push(`${slug}: "${key}" is a name of ${owner} too`);
      owners.set(key, slug);
    }
  }
  return faults;
}
