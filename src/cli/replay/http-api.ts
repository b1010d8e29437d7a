import { isProblem, type Client, type Reply } from '../../../generated/client.js';
import type { Client as ClientV2 } from '../../../generated/v2/client.js';
import type { operations } from '../../../generated/api.js';
import type { KnownExercise } from '../../domain/imports/mapping.js';
import type { Account, ExerciseToPost, MeasurementToPost, Posted, ReplayApi, WorkoutToPost } from './api.js';

/** The part of the generated clients that a replay uses. */
export interface SpotterClients {
  readonly v1: Pick<
    Client,
    'getMe' | 'listExercises' | 'createExercise' | 'listWorkouts' | 'batchCreateWorkouts'
  >;
  readonly v2: Pick<ClientV2, 'batchCreateMeasurementsV2'>;
}

type BatchResult = Reply<operations['batchCreateWorkouts']>['body'];

const PAGE = 100;

/** The public API. The client waits for a server that is away and keeps its user signed in. */
export class HttpReplayApi implements ReplayApi {
  private readonly client: SpotterClients['v1'];
  private readonly clientV2: SpotterClients['v2'];

  constructor({ v1, v2 }: SpotterClients) {
    this.client = v1;
    this.clientV2 = v2;
  }

  async account(): Promise<Account> {
    const { id, timeZone, settings } = (await this.client.getMe()).body;
    return { id, timeZone, unitSystem: settings.unitSystem };
  }

  async exercises(): Promise<KnownExercise[]> {
    const known: KnownExercise[] = [];
    for await (const exercise of this.client.listExercises.items({ query: { limit: PAGE } }))
      known.push(exercise);
    return known;
  }

  async workoutsBetween(firstDay: string, lastDay: string): Promise<Map<string, string | null>> {
    const query = { performedOnFrom: firstDay, performedOnTo: dayAfter(lastDay), limit: PAGE };
    const origins = new Map<string, string | null>();
    for await (const { id, externalId } of this.client.listWorkouts.items({ query }))
      origins.set(id, externalId);
    return origins;
  }

  async createExercise(exercise: ExerciseToPost): Promise<Posted> {
    try {
      await this.client.createExercise({ body: exercise, idempotencyKey: `exercise-${exercise.id}` });
      return { outcome: 'added' };
    } catch (error) {
      if (isProblem(error, 'already_exists')) return { outcome: 'already_there' };
      if (isProblem(error) && error.status === 422) return { outcome: 'refused', reason: error.message };
      throw error;
    }
  }

  async createWorkouts(workouts: readonly WorkoutToPost[], idempotencyKey: string): Promise<Posted[]> {
    const body = { atomic: false, items: [...workouts] };
    const reply = await this.client.batchCreateWorkouts({ body, idempotencyKey });
    return inOrder(reply.body, workouts.length);
  }

  async createMeasurements(
    measurements: readonly MeasurementToPost[],
    idempotencyKey: string,
  ): Promise<Posted[]> {
    const items = measurements.map(({ value, unit, ...others }) => ({
      ...others,
      quantity: { value, unit },
    }));
    const body = { atomic: false, items };
    const reply = await this.clientV2.batchCreateMeasurementsV2({ body, idempotencyKey });
    return inOrder(reply.body, measurements.length);
  }
}

function inOrder({ results }: BatchResult, count: number): Posted[] {
  const posted = new Map(results.map((result) => [result.index, toPosted(result)]));
  const unanswered: Posted = { outcome: 'refused', reason: 'The server gave no answer for it.' };
  return Array.from({ length: count }, (_, index) => posted.get(index) ?? unanswered);
}

function toPosted({ status, problem }: BatchResult['results'][number]): Posted {
  if (status < 300) return { outcome: 'added' };
  if (problem?.code === 'already_exists') return { outcome: 'already_there' };
  const places = (problem?.errors ?? [])
    .slice(0, 3)
    .map(({ pointer, detail }) => `${pointer ?? ''} ${detail}`);
  const reason = [problem?.detail ?? problem?.title ?? `status ${status}`, ...places].join('; ');
  return { outcome: 'refused', reason: `${problem?.code ?? status}: ${reason}` };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
