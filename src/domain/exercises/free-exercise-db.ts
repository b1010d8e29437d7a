/**
 * Entries of the free-exercise-db format in our words. Its vocabulary is smaller than ours: what a word does not
 * say, the name often does; where neither says it, the member stays null.
 */
import type { CatalogueEntry } from './catalogue.js';
import { catalogueId, catalogueSlug } from './catalogue.js';
import type { MuscleShare } from './exercise.js';
import { bodyweightFactorOf, trackingTypeOf } from './free-exercise-db-tracking.js';
import type { Category, Equipment, Force, Level, Mechanic, Muscle, MuscleRole } from './vocabulary.js';

export const SOURCE = 'free-exercise-db';

/** An entry as its file has it, once it is known to have the right form. */
export interface ForeignExercise {
  readonly id: string;
  readonly name: string;
  readonly force: string | null;
  readonly level: string;
  readonly mechanic: string | null;
  readonly equipment: string | null;
  readonly category: string;
  readonly primaryMuscles: readonly string[];
  readonly secondaryMuscles: readonly string[];
  readonly instructions: readonly string[];
}

export type BlemishKind = 'no_instructions' | 'blank_instruction' | 'white_space' | 'muscle_listed_twice';

export interface Blemish {
  readonly kind: BlemishKind;
  readonly detail: string;
}

export interface Mapped {
  readonly entry: CatalogueEntry;
  readonly blemishes: readonly Blemish[];
}

type Table<T> = Readonly<Record<string, T>>;

export const FORCES: Table<Force> = { pull: 'pull', push: 'push', static: 'static' };

/** Our highest level is theirs: `expert`. */
export const LEVELS: Table<Level> = {
  beginner: 'beginner',
  intermediate: 'intermediate',
  expert: 'advanced',
};

export const MECHANICS: Table<Mechanic> = { compound: 'compound', isolation: 'isolation' };

export const CATEGORIES: Table<Category> = {
  strength: 'strength',
  powerlifting: 'powerlifting',
  'olympic weightlifting': 'olympic_weightlifting',
  strongman: 'strongman',
  plyometrics: 'plyometrics',
  cardio: 'cardio',
  stretching: 'stretching',
};

export const EQUIPMENT: Table<Equipment> = {
  barbell: 'barbell',
  dumbbell: 'dumbbell',
  'e-z curl bar': 'ez_bar',
  kettlebells: 'kettlebell',
  cable: 'cable',
  machine: 'machine',
  bands: 'bands',
  'body only': 'bodyweight',
  'medicine ball': 'medicine_ball',
  'exercise ball': 'exercise_ball',
  'foam roll': 'foam_roller',
  other: 'other',
};

/** `shoulders` are three muscles of ours: front and side, or the rear one where the name says so. */
export const MUSCLES: Table<readonly Muscle[]> = {
  abdominals: ['abdominals'],
  abductors: ['abductors'],
  adductors: ['adductors'],
  biceps: ['biceps'],
  calves: ['calves'],
  chest: ['chest'],
  forearms: ['forearms'],
  glutes: ['glutes'],
  hamstrings: ['hamstrings'],
  lats: ['lats'],
  'lower back': ['lower_back'],
  'middle back': ['middle_back'],
  neck: ['neck'],
  quadriceps: ['quadriceps'],
  shoulders: ['front_delts', 'side_delts'],
  traps: ['traps'],
  triceps: ['triceps'],
};

const REAR_DELTS = /\brear\b.*\b(delt|lateral|raise)|reverse.*\bfly|back flyes|external rotation|face pull/i;
const UNILATERAL = /\b(one|single)[- ]?(arm|leg|legged|handed)\b|\bpistol\b/i;

/** Equipment that only the name tells apart from theirs. */
const NAMED_EQUIPMENT: readonly (readonly [RegExp, Equipment])[] = [
  [/\bsmith\b/i, 'smith_machine'],
  [/\bez[- ]bar\b/i, 'ez_bar'],
  [/\btrap bar\b/i, 'trap_bar'],
  [/\b(sled|prowler)\b/i, 'sled'],
  [/\bsuspended\b|\bwith straps\b/i, 'suspension_trainer'],
  [/\bband assisted\b|\bbands?\b.*\b(curl|sit-ups)\b/i, 'bands'],
];

/** What our catalogue makes of it, and what had to be mended on the way. */
export function mapFreeExercise(foreign: ForeignExercise): Mapped {
  const slug = catalogueSlug(foreign.name);
  const category = inOurs(CATEGORIES, foreign.category);
  const force = foreign.force === null ? null : inOurs(FORCES, foreign.force);
  const equipment = equipmentOf(foreign);
  const trackingType = trackingTypeOf({ name: foreign.name, category, force, equipment });
  const muscles = musclesOf(foreign);
  const instructions = instructionsOf(foreign);
  return {
    entry: {
      id: catalogueId(slug),
      slug,
      source: SOURCE,
      sourceId: foreign.id,
      name: foreign.name.trim(),
      trackingType,
      category,
      force,
      level: inOurs(LEVELS, foreign.level),
      mechanic: foreign.mechanic === null ? null : inOurs(MECHANICS, foreign.mechanic),
      equipment,
      isUnilateral: UNILATERAL.test(foreign.name),
      bodyweightFactor: bodyweightFactorOf(foreign.name, trackingType),
      muscles: muscles.value,
      instructions: instructions.value,
      aliases: [],
    },
    blemishes: [...muscles.blemishes, ...instructions.blemishes],
  };
}

function inOurs<T>(table: Table<T>, word: string): T {
  const found = table[word];
  if (found === undefined) throw new Error(`"${word}" is not a word of the format`);
  return found;
}

function equipmentOf({ name, equipment }: ForeignExercise): Equipment | null {
  const named = NAMED_EQUIPMENT.find(([pattern]) => pattern.test(name));
  if (named) return named[1];
  return equipment === null ? null : inOurs(EQUIPMENT, equipment);
}

interface Mended<T> {
  readonly value: T;
  readonly blemishes: readonly Blemish[];
}

/** Each muscle once, primary ones first: one that is listed as both is what the exercise is for. */
function musclesOf(foreign: ForeignExercise): Mended<MuscleShare[]> {
  const shares = new Map<Muscle, MuscleShare>();
  const blemishes: Blemish[] = [];
  const add = (words: readonly string[], role: MuscleRole, weight: number): void => {
    const seen = new Set<string>();
    for (const word of words) {
      const ours = musclesNamed(word, foreign.name);
      if (seen.has(word) || ours.every((muscle) => shares.has(muscle))) {
        blemishes.push({ kind: 'muscle_listed_twice', detail: `${word} is kept once` });
      }
      seen.add(word);
      for (const muscle of ours) if (!shares.has(muscle)) shares.set(muscle, { muscle, role, weight });
    }
  };
  add(foreign.primaryMuscles, 'primary', 1);
  add(foreign.secondaryMuscles, 'secondary', 0.5);
  return { value: [...shares.values()], blemishes };
}

const musclesNamed = (word: string, name: string): readonly Muscle[] =>
  word === 'shoulders' && REAR_DELTS.test(name) ? ['rear_delts'] : inOurs(MUSCLES, word);

function instructionsOf({ instructions }: ForeignExercise): Mended<string[]> {
  const blemishes: Blemish[] = [];
  const value = instructions.flatMap((raw, index) => {
    const step = raw.replace(/\s+/g, ' ').trim();
    if (step === '') {
      blemishes.push({ kind: 'blank_instruction', detail: `instruction ${index + 1} is left out` });
      return [];
    }
    if (step !== raw) {
      blemishes.push({ kind: 'white_space', detail: `instruction ${index + 1} is on one line` });
    }
    return [step];
  });
  if (value.length === 0) {
    blemishes.push({ kind: 'no_instructions', detail: 'the entry comes without instructions' });
  }
  return { value, blemishes };
}
