/** Bodies of workout operations as the domain takes them: what is an instant by contract becomes one by type. */
import { instant, type Instant } from '../../domain/shared/time.js';
import type {
  AddedSet,
  Completion,
  EnteredExercise,
  NewWorkout,
  Replacement,
  SetPatch,
  WorkoutPatch,
} from '../../domain/workouts/input.js';
import type { Call, OperationId } from '../contract.js';
import { optional } from './optional.js';

type Body<Id extends OperationId> = NonNullable<Call<Id>['body']>;
type WireExercise = NonNullable<Body<'createWorkout'>['exercises']>[number];
type WireSet = NonNullable<WireExercise['sets']>[number];

const toInstant = optional(instant);

type WithInstant<T> = Omit<T, 'completedAt'> & { readonly completedAt?: Instant | null | undefined };

/** The set itself, where its instant is in the form of the domain already: a workout has many. */
function toSet<T extends Pick<WireSet, 'completedAt'>>(set: T): WithInstant<T> {
  const completedAt = toInstant(set.completedAt);
  return completedAt === set.completedAt ? (set as WithInstant<T>) : { ...set, completedAt };
}

const toExercise = (entry: WireExercise): EnteredExercise => ({ ...entry, sets: entry.sets?.map(toSet) });

export const toNewWorkout = (body: Body<'createWorkout'>): NewWorkout => ({
  ...body,
  startedAt: instant(body.startedAt),
  endedAt: toInstant(body.endedAt),
  exercises: body.exercises?.map(toExercise),
});

export const toReplacement = (body: Body<'replaceWorkout'>): Replacement => ({
  ...body,
  startedAt: instant(body.startedAt),
  endedAt: toInstant(body.endedAt),
  exercises: body.exercises.map(toExercise),
});

export const toWorkoutPatch = (body: Body<'updateWorkout'>): WorkoutPatch => ({
  ...body,
  startedAt: toInstant(body.startedAt),
  endedAt: toInstant(body.endedAt),
});

export const toCompletion = (body: Body<'completeWorkout'> | undefined): Completion => ({
  ...body,
  endedAt: toInstant(body?.endedAt),
});

export const toAddedSet = (set: Body<'addSets'>['items'][number]): AddedSet => toSet(set);

export const toSetPatch = (body: Body<'updateSet'>): SetPatch => toSet(body);
