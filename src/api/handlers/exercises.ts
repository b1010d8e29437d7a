import { created, noContent, ok } from '../../contract/runtime/index.js';
import type { ExerciseService } from '../../domain/exercises/service.js';
import type { Area } from '../contract.js';
import { presentCatalog } from '../presenters/catalog.js';
import { presentPage } from '../presenters/page.js';

type Operations =
  'getCatalog' | 'listExercises' | 'createExercise' | 'getExercise' | 'updateExercise' | 'deleteExercise';

export const exerciseHandlers = (exercises: ExerciseService): Area<Operations> => ({
  getCatalog() {
    return ok(presentCatalog());
  },

  async listExercises({ actor, query, page }) {
    const found = await exercises.list(actor, query, { ...page, includeTotal: query.includeTotal });
    return ok(presentPage(found, page));
  },

  async createExercise({ actor, body }) {
    const exercise = await exercises.create(actor, body);
    return created(exercise, { headers: { Location: `/api/v1/exercises/${exercise.id}` } });
  },

  async getExercise({ actor, path }) {
    return ok(await exercises.get(actor, path.exerciseId));
  },

  async updateExercise({ actor, path, body, ifMatch }) {
    return ok(await exercises.update(actor, path.exerciseId, body, ifMatch));
  },

  async deleteExercise({ actor, path, ifMatch }) {
    await exercises.remove(actor, path.exerciseId, ifMatch);
    return noContent();
  },
});
