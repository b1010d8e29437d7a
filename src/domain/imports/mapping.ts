/**
 * Which exercise of ours an imported one is. A name that is not recognised with confidence becomes a custom
 * exercise: a second exercise can be merged later, but sets under the wrong one can hardly be told apart again.
 */
import type { TrackingType } from '../exercises/vocabulary.js';
import type { ImportedSet, ImportedWorkout } from './model.js';
import { equipmentOf, likeness, nameWords, plainName } from './names.js';
import { fitOf, fitting, inferTrackingType } from './tracking.js';
import type { Fit } from './tracking.js';

/** What has to be known of an exercise to recognise it. */
export interface KnownExercise {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly trackingType: TrackingType;
}

export type Target =
  | {
      readonly kind: 'known';
      readonly id: string;
      readonly name: string;
      readonly trackingType: TrackingType;
    }
  | { readonly kind: 'custom'; readonly name: string; readonly trackingType: TrackingType };

/** How a name was recognised. `custom`: it was not, and an exercise of that name is made. */
export type Match = 'name' | 'alias' | 'words' | 'similar' | 'custom';

export interface NameMapping {
  /** As the file writes it. */
  readonly name: string;
  readonly match: Match;
  /** From 0 to 1; for a custom exercise that of the suggestion. */
  readonly confidence: number;
  readonly target: Target;
  /** The nearest known exercise, where it was not near enough. */
  readonly suggestion?: string;
  readonly sets: number;
}

/** Where a set goes, and what has to be done to it. */
export interface Placement {
  readonly target: Target;
  readonly fit: Fit;
}

/** Names with less than this in common are left to the user. */
const CONFIDENT = 0.9;

/** Resolves every exercise name of a history once, from all of its sets. */
export class ExerciseMapper {
  private readonly setsByName = new Map<string, ImportedSet[]>();
  private readonly resolved = new Map<string, NameMapping>();
  private readonly index: KnownNames;

  constructor(workouts: readonly ImportedWorkout[], known: readonly KnownExercise[]) {
    this.index = new KnownNames(known);
    for (const { exercises } of workouts) {
      for (const { name, sets } of exercises) {
        for (const set of sets) this.setsOf(nameFor(name, set)).push(set);
      }
    }
    for (const [name, sets] of this.setsByName) this.resolved.set(name, resolve(name, sets, this.index));
  }

  get mappings(): readonly NameMapping[] {
    return [...this.resolved.values()];
  }

  /** The exercise that a set of that name belongs to. */
  place(name: string, set: ImportedSet): Placement {
    const effective = nameFor(name, set);
    const mapping = this.resolved.get(effective) ?? resolve(effective, [set], this.index);
    const fit = fitOf(set, mapping.target.trackingType);
    return fit === undefined ? placeApart(effective, set, this.index) : { target: mapping.target, fit };
  }

  private setsOf(name: string): ImportedSet[] {
    const sets = this.setsByName.get(name) ?? [];
    this.setsByName.set(name, sets);
    return sets;
  }
}

/** A negative load turns a chin-up into an assisted one. */
function nameFor(name: string, set: ImportedSet): string {
  return set.assisted && !/assisted/i.test(name) ? `${name} (Assisted)` : name;
}

function resolve(name: string, sets: readonly ImportedSet[], known: KnownNames): NameMapping {
  const candidates = known.candidates(name);
  const trusted = candidates.filter(({ confidence }) => confidence >= CONFIDENT);
  const best = trusted.reduce<Candidate | undefined>((chosen, candidate) => {
    if (!chosen) return candidate;
    const gain = fitting(sets, candidate.exercise.trackingType) - fitting(sets, chosen.exercise.trackingType);
    return gain > 0 ? candidate : chosen;
  }, undefined);
  if (best && takes(sets, best.exercise.trackingType) * 2 >= sets.length) {
    const { exercise, match, confidence } = best;
    return { name, match, confidence, target: knownTarget(exercise), sets: sets.length };
  }
  const nearest = candidates[0];
  return {
    name,
    match: 'custom',
    confidence: nearest?.confidence ?? 0,
    target: { kind: 'custom', name, trackingType: inferTrackingType(name, sets) },
    ...(nearest ? { suggestion: nearest.exercise.name } : {}),
    sets: sets.length,
  };
}

/** How many of the sets the type can take without a load being made up for them. */
function takes(sets: readonly ImportedSet[], trackingType: TrackingType): number {
  const fits = sets.map((set) => fitOf(set, trackingType));
  return fits.filter((fit) => fit === 'as_is' || fit === 'notes').length;
}

const APART: Readonly<Record<TrackingType, string>> = {
  weight_reps: 'Weighted',
  reps_only: 'Repetitions',
  bodyweight_reps: 'Bodyweight',
  bodyweight_assisted_reps: 'Assisted',
  duration: 'Timed',
  weight_duration: 'Weighted, timed',
  distance_duration: 'Distance',
  weight_distance: 'Carried',
};

/** A set that is measured quite differently from the others of its name is kept under an exercise of its own. */
function placeApart(name: string, set: ImportedSet, known: KnownNames): Placement {
  const trackingType = inferTrackingType(name, [set]);
  const apart = `${name} (${APART[trackingType]})`;
  const existing = known.candidates(apart).find(({ exercise, match }) => {
    return match === 'name' && exercise.trackingType === trackingType;
  });
  const target: Target = existing
    ? knownTarget(existing.exercise)
    : { kind: 'custom', name: apart, trackingType };
  return { target, fit: fitOf(set, trackingType) ?? 'as_is' };
}

function knownTarget({ id, name, trackingType }: KnownExercise): Target {
  return { kind: 'known', id, name, trackingType };
}

interface Candidate {
  readonly exercise: KnownExercise;
  readonly match: Exclude<Match, 'custom'>;
  readonly confidence: number;
}

interface KnownName {
  readonly exercise: KnownExercise;
  readonly isName: boolean;
  readonly plain: string;
  readonly words: readonly string[];
  readonly equipment: string | undefined;
}

class KnownNames {
  private readonly names: readonly KnownName[];

  constructor(known: readonly KnownExercise[]) {
    this.names = known.flatMap((exercise) =>
      [exercise.name, ...exercise.aliases].map((name, index) => ({
        exercise,
        isName: index === 0,
        plain: plainName(name),
        words: nameWords(name),
        equipment: equipmentOf(name),
      })),
    );
  }

  /** Best first, each exercise at most once. */
  candidates(name: string): readonly Candidate[] {
    const plain = plainName(name);
    const words = nameWords(name);
    const equipment = equipmentOf(name);
    const best = new Map<string, Candidate>();
    for (const known of this.names) {
      const candidate = compare(known, plain, words, equipment);
      const previous = best.get(known.exercise.id);
      if (candidate && candidate.confidence > (previous?.confidence ?? 0.5)) {
        best.set(known.exercise.id, candidate);
      }
    }
    return [...best.values()].sort((a, b) => b.confidence - a.confidence);
  }
}

function compare(
  known: KnownName,
  plain: string,
  words: readonly string[],
  equipment: string | undefined,
): Candidate | undefined {
  const { exercise } = known;
  if (known.plain === plain && plain !== '') {
    return known.isName
      ? { exercise, match: 'name', confidence: 1 }
      : { exercise, match: 'alias', confidence: 0.99 };
  }
  if (plain === '' || words.length === 0) return undefined;
  const isSame =
    known.plain.replaceAll(' ', '') === plain.replaceAll(' ', '') || likeness(words, known.words) === 1;
  if (isSame) return { exercise, match: 'words', confidence: 0.95 };
  // A barbell and a dumbbell make two exercises of one movement.
  const likely = likeness(words, known.words);
  const alike = likely >= CONFIDENT || known.equipment === equipment ? likely : likely * 0.7;
  return { exercise, match: 'similar', confidence: Math.round(alike * 100) / 100 };
}
