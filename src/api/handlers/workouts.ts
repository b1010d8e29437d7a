import { created, noContent, ok, reply } from '../../contract/runtime/index.js';
import { localDate } from '../../domain/shared/time.js';
import type { WorkoutService } from '../../domain/workouts/service.js';
import type { Area, Call } from '../contract.js';
import { presentOutcomes, presentStored } from '../presenters/batch.js';
import { presentPage } from '../presenters/page.js';
import { optional } from './optional.js';
import { toCompletion, toNewWorkout, toReplacement, toWorkoutPatch } from './workout-input.js';

type Operations =
  | 'listWorkouts'
  | 'createWorkout'
  | 'batchCreateWorkouts'
  | 'getActiveWorkout'
  | 'getWorkout'
  | 'replaceWorkout'
  | 'updateWorkout'
  | 'deleteWorkout'
  | 'completeWorkout';

const toDay = optional(localDate);
const locationOf = (id: string): string => `/api/v1/workouts/${id}`;

/** What a list of workouts is asked for, of one's own or of an athlete. */
export const toWorkoutFilter = (query: Call<'listWorkouts'>['query']) => ({
  performedOnFrom: toDay(query.performedOnFrom),
  performedOnTo: toDay(query.performedOnTo),
  exerciseId: query.exerciseId,
  status: query.status,
  sort: query.sort,
  expandExercises: query.expand?.includes('exercises'),
});

export const workoutHandlers = (workouts: WorkoutService): Area<Operations> => ({
  async listWorkouts({ actor, query, page }) {
    const filter = toWorkoutFilter(query);
    return ok(
      presentPage(await workouts.list(actor, filter, { ...page, includeTotal: query.includeTotal }), page),
    );
  },

  async createWorkout({ actor, body }) {
    const workout = await workouts.create(actor, toNewWorkout(body));
    return created(workout, { headers: { Location: locationOf(workout.id) } });
  },

  async batchCreateWorkouts({ actor, body, request }) {
    const items = body.items.map(toNewWorkout);
    if (body.atomic ?? true) return created(presentStored(await workouts.createAll(actor, items)));
    return reply(207, presentOutcomes(await workouts.createEach(actor, items), request.requestId));
  },

  async getActiveWorkout({ actor }) {
    return ok(await workouts.getActive(actor));
  },

  async getWorkout({ actor, path }) {
    return ok(await workouts.get(actor, path.workoutId));
  },

  async replaceWorkout({ actor, path, body, ifMatch }) {
    return ok(await workouts.replace(actor, path.workoutId, toReplacement(body), ifMatch));
  },

  async updateWorkout({ actor, path, body, ifMatch }) {
    return ok(await workouts.update(actor, path.workoutId, toWorkoutPatch(body), ifMatch));
  },

  async deleteWorkout({ actor, path, ifMatch }) {
    await workouts.remove(actor, path.workoutId, ifMatch);
    return noContent();
  },

  async completeWorkout({ actor, path, body, ifMatch }) {
    return ok(await workouts.complete(actor, path.workoutId, toCompletion(body), ifMatch));
  },
});
