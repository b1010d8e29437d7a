import { fingerprint, setId, workoutExerciseId, workoutId } from '../../domain/imports/identity.js';
import { surplusOf } from '../../domain/imports/tracking.js';
import type { Measure } from '../../domain/exercises/vocabulary.js';
import type { ExerciseMapper, Placement, Target } from '../../domain/imports/mapping.js';
import type {
  ImportedExercise,
  ImportedLoad,
  ImportedSet,
  ImportedWorkout,
  ImportIssue,
} from '../../domain/imports/model.js';
import { KG_PER_LB } from '../../domain/imports/limits.js';
import type { SetToPost, WorkoutToPost } from './api.js';

/** The bounds of the contract that a history can go beyond. */
const MAX_TITLE = 200;
const MAX_NOTES = 5000;
const MAX_SETS = 100;
const MAX_LOAD = 2000;

/** What a payload is made with. */
export interface PayloadContext {
  readonly userId: string;
  readonly format: string;
  readonly mapper: ExerciseMapper;
  /** The id of a target; custom exercises have been made by then. */
  readonly idOf: (target: Target) => string;
  readonly issues: ImportIssue[];
}

/** Sets of one entry that go to the same exercise. */
interface Part {
  readonly exerciseId: string;
  readonly sets: readonly { readonly set: ImportedSet; readonly placement: Placement }[];
}

/** Where a workout came from, and which state of it this is. */
export function externalIdOf(format: string, workout: ImportedWorkout): string {
  return `${format}:${workout.sourceStart}#${fingerprint(workout)}`;
}

/** The workout as the API takes it. Whatever does not fit the contract as it stands is reported. */
export function toPayload(workout: ImportedWorkout, context: PayloadContext): WorkoutToPost {
  const { userId, format } = context;
  const text = (value: string | undefined, length: number): string | undefined =>
    value === undefined ? undefined : cut(value, length, workout, context);
  let place = 0;
  const exercises = workout.exercises.flatMap((exercise) =>
    partsOf(exercise, context).map((part, index) => {
      const at = place++;
      return {
        id: workoutExerciseId(userId, workout, at),
        exerciseId: part.exerciseId,
        sets: setsOf(part, workout, at, context),
        ...present({
          supersetGroup: exercise.supersetGroup,
          notes: index > 0 ? undefined : text(exercise.notes, MAX_NOTES),
        }),
      };
    }),
  );
  return {
    id: workoutId(userId, workout),
    title: cut(workout.title, MAX_TITLE, workout, context),
    status: 'completed',
    startedAt: workout.startedAt,
    timeZone: workout.timeZone,
    source: 'import',
    externalId: externalIdOf(format, workout),
    exercises,
    ...present({
      endedAt: workout.endedAt,
      bodyweight: workout.bodyweight && withinBounds(workout.bodyweight),
      notes: text(workout.notes, MAX_NOTES),
      isDeload: workout.isDeload,
    }),
  };
}

/** An entry is divided where its sets go to different exercises, and where it is longer than an entry may be. */
function partsOf(exercise: ImportedExercise, { mapper, idOf }: PayloadContext): Part[] {
  const parts: { exerciseId: string; sets: { set: ImportedSet; placement: Placement }[] }[] = [];
  for (const set of exercise.sets) {
    const placement = mapper.place(exercise.name, set);
    const exerciseId = idOf(placement.target);
    const last = parts.at(-1);
    if (last?.exerciseId === exerciseId && last.sets.length < MAX_SETS) last.sets.push({ set, placement });
    else parts.push({ exerciseId, sets: [{ set, placement }] });
  }
  return parts;
}

function setsOf(part: Part, workout: ImportedWorkout, place: number, context: PayloadContext): SetToPost[] {
  let chainId: string | undefined;
  return part.sets.map(({ set, placement }, index) => {
    const id = setId(context.userId, workout, place, index);
    // A drop set hangs on the first set of its chain.
    if (set.type !== 'dropset') chainId = id;
    const parentSetId = set.type === 'dropset' ? chainId : undefined;
    return {
      id,
      type: set.type,
      ...(parentSetId === undefined ? {} : { parentSetId }),
      ...fitted(set, placement, workout, context),
    };
  });
}

/** The measures of the set, as its exercise can take them. */
function fitted(
  set: ImportedSet,
  { fit, target }: Placement,
  workout: ImportedWorkout,
  context: PayloadContext,
): Omit<SetToPost, 'id' | 'type'> {
  const { line, load, rpe, rir, restSeconds, completedAt, targetReps } = set;
  const surplus = surplusOf(set, target.trackingType);
  const measured = (measure: Measure): number | undefined =>
    measure === 'load' || surplus.includes(measure) ? undefined : set[measure];
  const texts = surplus.map((measure) => `${measure === 'load' ? '' : set[measure]} ${UNITS[measure]}`);
  if (fit === 'zero_load') {
    report(context, line, 'no_load', `"${target.name}" has a load, but none was entered: 0 was stored`);
  }
  if (texts.length > 0) {
    const kept = texts.join(', ');
    report(context, line, 'surplus_measure', `"${target.name}" has no place for ${kept}: kept in the notes`);
  }
  const entered = load ?? (fit === 'zero_load' ? ({ value: 0, unit: 'kg' } as const) : undefined);
  const notes = [...(set.notes === undefined ? [] : [set.notes]), ...texts].join('\n');
  return present({
    load: entered && withinBounds(entered),
    reps: measured('reps'),
    durationSeconds: measured('durationSeconds'),
    distanceMeters: measured('distanceMeters'),
    rpe,
    rir,
    restSeconds,
    completedAt,
    notes: notes === '' ? undefined : cut(notes, MAX_NOTES, workout, context),
    target: targetReps === undefined ? undefined : { reps: targetReps },
  });
}

const UNITS: Readonly<Record<Measure, string>> = {
  load: '',
  reps: 'repetitions',
  durationSeconds: 's',
  distanceMeters: 'm',
};

/** Without the members that are undefined. */
function present<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}

/** The contract ends at 2000 of either unit: heavier pounds are sent as kilograms. */
function withinBounds(load: ImportedLoad): ImportedLoad {
  if (load.unit === 'kg' || load.value <= MAX_LOAD) return load;
  return { value: Math.round(load.value * KG_PER_LB * 1000) / 1000, unit: 'kg' };
}

function cut(text: string, length: number, { line }: ImportedWorkout, context: PayloadContext): string {
  const letters = [...text];
  if (letters.length <= length) return text;
  report(context, line, 'text_too_long', `A text of ${letters.length} characters was cut to ${length}`);
  return letters.slice(0, length).join('');
}

function report({ issues }: PayloadContext, line: number, code: string, message: string): void {
  issues.push({ line, column: '', severity: 'warning', code, value: '', message });
}
