import { created, noContent, ok, reply } from '../../contract/runtime/replies.js';
import { localDate } from '../../domain/shared/time.js';
import type { WorkoutService } from '../../domain/workouts/service.js';
import type { Area } from '../contract.js';
import { presentOutcomes } from '../presenters/batch.js';
import { presentPage } from '../presenters/page.js';
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

const locationOf = (id: string): string => `/api/v1/workouts/${id}`;

export const workoutHandlers = (workouts: WorkoutService): Area<Operations> => ({
  async listWorkouts({ actor, query, page }) {
    const filter = {
      performedOnFrom: query.performedOnFrom && localDate(query.performedOnFrom),
      performedOnTo: query.performedOnTo && localDate(query.performedOnTo),
      exerciseId: query.exerciseId,
      status: query.status,
      sort: query.sort,
      expandExercises: query.expand?.includes('exercises'),
    };
    return ok(presentPage(await workouts.list(actor, filter, { ...page, includeTotal: query.includeTotal }), page));
  },

  async createWorkout({ actor, body }) {
    const workout = await workouts.create(actor, toNewWorkout(body));
    return created(workout, { headers: { Location: locationOf(workout.id) } });
  },

  async batchCreateWorkouts({ actor, body }) {
    const items = body.items.map(toNewWorkout);
    if (body.atomic ?? true) {
      const workouts_ = await workouts.createAll(actor, items);
      return created({ results: workouts_.map(({ id }, index) => ({ index, status: 201, id })) });
    }
    return reply(207, { results: presentOutcomes(await workouts.createEach(actor, items)) });
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
