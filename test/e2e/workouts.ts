import { expect } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Client } from '../../generated/client.js';
import { PATCH, NOWHERE, refused, tagOf, wrong, type Stories } from './story.js';

const exerciseOf = async (client: Client): Promise<string> =>
  (await client.createExercise({ body: { name: 'Bench press', trackingType: 'weight_reps' } })).body.id;

const kg = (value: number) => ({ value, unit: 'kg' }) as const;

/** Of last week, with one set of an exercise. */
const completed = (exerciseId: string) => ({
  title: 'Evening session',
  status: 'completed' as const,
  startedAt: '2026-03-02T17:30:00Z',
  endedAt: '2026-03-02T18:45:00Z',
  exercises: [{ exerciseId, sets: [{ load: kg(60), reps: 8 }] }],
});

export const workouts: Stories = {
  'an athlete logs sets while training and completes the workout': async ({ newcomer }) => {
    const { client } = await newcomer();
    await refused(client.getActiveWorkout({}), 404, 'no_active_workout');
    const exerciseId = await exerciseOf(client);
    const { body: started } = await client.createWorkout({
      body: { title: 'Push', startedAt: '2026-03-06T17:10:00Z' },
    });
    const path = { workoutId: started.id };

    await client.addSets({ path, body: { items: [{ exerciseId, load: kg(60), reps: 8 }] } });
    const { body: more } = await client.addSets({
      path,
      body: { items: [{ exerciseId, load: kg(62.5), reps: 6, rpe: 8.5 }] },
    });
    const active = await client.getActiveWorkout({});
    expect(await client.getActiveWorkout.ifChanged(active.etag)).toBeUndefined();
    await refused(
      client.createWorkout({ body: { title: 'Second', startedAt: '2026-03-06T17:20:00Z' } }),
      409,
      'workout_in_progress',
    );
    await refused(
      client.addSets({ path, body: { items: [{ exerciseId: NOWHERE, reps: 5 }] } }),
      422,
      'unknown_exercise',
    );
    const setPath = { setId: more.exercises[0]!.sets[1]!.id };
    const set = await client.getSet({ path: setPath });
    expect(await client.getSet.ifChanged(set.etag, { path: setPath })).toBeUndefined();
    await client.updateSet({ path: setPath, type: PATCH, body: { load: kg(65) } });
    await refused(
      client.updateSet({ path: setPath, type: PATCH, body: wrong({ reps: -1 }) }),
      422,
      'validation_failed',
    );
    await client.deleteSet({ path: setPath });
    await refused(client.getSet({ path: setPath }), 404, 'set_not_found');

    const { body: done } = await client.completeWorkout({ path, body: { endedAt: '2026-03-06T18:10:00Z' } });

    expect(done).toMatchObject({ status: 'completed', exercises: [{ sets: [{ reps: 8 }] }] });
    await refused(client.completeWorkout({ path, body: {} }), 409, 'workout_already_completed');
  },

  'two devices edit one workout, and the later one is told': async ({ newcomer }) => {
    const [{ client }, stranger] = [await newcomer(), await newcomer()];
    const made = await client.createWorkout({ body: completed(await exerciseOf(client)) });
    const path = { workoutId: made.body.id };
    const seen = await client.getWorkout({ path });
    expect(await client.getWorkout.ifChanged(seen.etag, { path })).toBeUndefined();

    const renamed = await client.updateWorkout({
      path,
      headers: tagOf(seen),
      type: PATCH,
      body: { title: 'Full body A' },
    });

    await refused(
      client.updateWorkout({ path, headers: tagOf(seen), type: PATCH, body: { mood: 4 } }),
      412,
      'precondition_failed',
    );
    const { exercises } = completed(made.body.exercises[0]!.exerciseId);
    const whole = { ...completed(NOWHERE), exercises, title: 'Full body B', timeZone: 'Europe/Lisbon' };
    await refused(client.replaceWorkout(wrong({ path, body: whole })), 428, 'precondition_required');
    const replaced = await client.replaceWorkout({ path, headers: tagOf(renamed), body: whole });
    expect(replaced.body.title).toBe('Full body B');
    await refused(stranger.client.getWorkout({ path }), 404, 'workout_not_found');
    await client.deleteWorkout({ path, headers: tagOf(replaced) });
    await refused(client.deleteWorkout({ path }), 404, 'workout_not_found');
  },

  'a lost reply is asked for again, and nothing is stored twice': async ({ newcomer }) => {
    const { client } = await newcomer();
    const headers = { 'Idempotency-Key': randomUUID() };
    const body = completed(await exerciseOf(client));

    const first = await client.createWorkout({ headers, body });
    const again = await client.createWorkout({ headers, body });

    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    expect((await client.listWorkouts({ query: { includeTotal: true } })).body.totalCount).toBe(1);
    const other = client.createWorkout({ headers, body: { ...body, title: 'Another' } });
    await refused(other, 422, 'idempotency_key_reused');
  },

  'an import stores what it can and says what it cannot': async ({ newcomer }) => {
    const { client } = await newcomer();
    const exerciseId = await exerciseOf(client);
    const item = { ...completed(exerciseId), source: 'import' } as const;
    const whole = await client.batchCreateWorkouts({ body: { atomic: true, items: [item] } });
    expect(whole.status).toBe(201);
    const { id } = whole.body.results[0]!;

    const some = await client.batchCreateWorkouts({
      body: { atomic: false, items: [item, { ...item, id: id! }] },
    });

    expect(some.status).toBe(207);
    expect(some.body.results).toMatchObject([
      { status: 201 },
      { status: 409, problem: { code: 'already_exists' } },
    ]);
    const query = { limit: 1, exerciseId, expand: ['exercises' as const] };
    const { body } = await client.listWorkouts({ query });
    expect(body.items[0]!.exercises).toHaveLength(1);
    const last = await client.listWorkouts({ query: { ...query, cursor: body.nextCursor! } });
    expect(last.body.nextCursor).toBeNull();
  },
};
