/** Bodies of workout operations as the domain takes them: what is an instant by contract becomes one by type. */
import { type Instant, instant } from '../../domain/shared/time.js';
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

type Body<Id extends OperationId> = NonNullable<Call<Id>['body']>;
type WireExercise = NonNullable<Body<'createWorkout'>['exercises']>[number];
type WireSet = NonNullable<WireExercise['sets']>[number];

const instantOrNull = (text: string | null | undefined): Instant | null | undefined =>
  text == null ? text : instant(text);

const toSet = <T extends Pick<WireSet, 'completedAt'>>(set: T) => ({
  ...set,
  completedAt: instantOrNull(set.completedAt),
});

const toExercise = ({ sets, ...entry }: WireExercise): EnteredExercise => ({ ...entry, sets: sets?.map(toSet) });

export const toNewWorkout = (body: Body<'createWorkout'>): NewWorkout => ({
  ...body,
  startedAt: instant(body.startedAt),
  endedAt: instantOrNull(body.endedAt),
  exercises: body.exercises?.map(toExercise),
});

export const toReplacement = (body: Body<'replaceWorkout'>): Replacement => ({
  ...body,
  startedAt: instant(body.startedAt),
  endedAt: instantOrNull(body.endedAt),
  exercises: body.exercises.map(toExercise),
});

export const toWorkoutPatch = (body: Body<'updateWorkout'>): WorkoutPatch => ({
  ...body,
  startedAt: instantOrNull(body.startedAt) ?? undefined,
  endedAt: instantOrNull(body.endedAt),
});

export const toCompletion = (body: Body<'completeWorkout'> | undefined): Completion => ({
  ...body,
  endedAt: instantOrNull(body?.endedAt) ?? undefined,
});

export const toAddedSet = (set: Body<'addSets'>['items'][number]): AddedSet => toSet(set);

export const toSetPatch = (body: Body<'updateSet'>): SetPatch => toSet(body);
