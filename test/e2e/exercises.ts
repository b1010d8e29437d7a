import { expect } from '@jest/globals';
import { PATCH, NOWHERE, refused, tagOf, wrong, type Stories } from './story.js';

export const exercises: Stories = {
  'an athlete finds an exercise of the catalogue': async ({ client, newcomer }) => {
    const { client: own } = await newcomer();
    const page = (await own.listExercises({ query: { q: 'squat', limit: 2 } })).body;
    expect(page.items).toHaveLength(2);
    const query = { q: 'squat', limit: 2, cursor: page.nextCursor! };
    const next = (await own.listExercises({ query })).body;
    expect(next.items.map(({ id }) => id)).not.toContain(page.items[0]!.id);
    const path = { exerciseId: page.items[0]!.id };
    const found = await own.getExercise({ path });
    expect(await own.getExercise.ifChanged(found.etag, { path })).toBeUndefined();

    await refused(own.updateExercise({ path, type: PATCH, body: { name: 'Mine now' } }), 403, 'forbidden');
    await refused(own.listExercises({ query: wrong({ limit: 0 }) }), 422, 'validation_failed');
    await refused(own.listExercises({ query: { cursor: 'made-up' } }), 400, 'invalid_cursor');
    await refused(client().listExercises({}), 401, 'unauthenticated');
  },

  'a phone keeps the catalogue and asks whether it is current': async ({ client }) => {
    const catalogue = await client().getCatalog({});
    expect(await client().getCatalog.ifChanged(catalogue.etag)).toBeUndefined();
  },

  'an athlete makes an exercise, renames it and removes it': async ({ newcomer }) => {
    const [{ client }, stranger] = [await newcomer(), await newcomer()];
    const body = { name: 'Sandbag carry', trackingType: 'weight_distance' } as const;
    const made = await client.createExercise({ body });
    const path = { exerciseId: made.body.id };
    await refused(client.createExercise({ body: { ...body, id: made.body.id } }), 409, 'already_exists');
    await refused(stranger.client.getExercise({ path }), 404, 'exercise_not_found');

    const renamed = await client.updateExercise({
      path,
      headers: tagOf(made),
      type: PATCH,
      body: { name: 'Sandbag walk' },
    });

    expect(renamed.body.name).toBe('Sandbag walk');
    await refused(client.deleteExercise({ path, headers: tagOf(made) }), 412, 'precondition_failed');
    await client.deleteExercise({ path, headers: tagOf(renamed) });
    await refused(client.getExercise({ path: { exerciseId: NOWHERE } }), 404, 'exercise_not_found');
  },
};
