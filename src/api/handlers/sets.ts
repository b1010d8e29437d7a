import { created, noContent, ok } from '../../contract/runtime/index.js';
import type { SetService } from '../../domain/workouts/set-service.js';
import type { Area } from '../contract.js';
import { toAddedSet, toSetPatch } from './workout-input.js';

export const setHandlers = (sets: SetService): Area<'addSets' | 'getSet' | 'updateSet' | 'deleteSet'> => ({
  async addSets({ actor, path, body, ifMatch }) {
    const workout = await sets.add(actor, path.workoutId, body.items.map(toAddedSet), ifMatch);
    return created(workout, { headers: { Location: `/api/v1/workouts/${workout.id}` } });
  },

  async getSet({ actor, path }) {
    return ok(await sets.get(actor, path.setId));
  },

  async updateSet({ actor, path, body, ifMatch }) {
    return ok(await sets.update(actor, path.setId, toSetPatch(body), ifMatch));
  },

  async deleteSet({ actor, path, ifMatch }) {
    await sets.remove(actor, path.setId, ifMatch);
    return noContent();
  },
});
