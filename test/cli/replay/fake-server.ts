import type { KnownExercise } from '../../../src/domain/imports/mapping.js';
import { TRACKING_TYPES } from '../../../src/domain/exercises/vocabulary.js';
import type { Measure } from '../../../src/domain/exercises/vocabulary.js';
import type { ExerciseToPost, MeasurementToPost, WorkoutToPost } from '../../../src/cli/replay/api.js';
import { HttpReplayApi } from '../../../src/cli/replay/http-api.js';
import type { SpotterClient } from '../../../src/cli/replay/http-api.js';
import type { Patience } from '../../../src/cli/replay/patience.js';

/** What can happen to the next request that stores something. */
export type Mishap = 'unreachable' | 'reply_lost' | 'expired' | 'busy' | 'broken';

export class FakeProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

/** A server with the manners of the real one: ids are taken once, keys are answered once, sets have to fit. */
export class FakeServer {
  readonly workouts = new Map<string, WorkoutToPost>();
  readonly measurements = new Map<string, MeasurementToPost>();
  readonly custom = new Map<string, ExerciseToPost>();
  readonly batchSizes: number[] = [];
  readonly mishaps: Mishap[] = [];
  readonly pauses: string[] = [];
  signIns = 0;
  private readonly replies = new Map<string, { body: unknown }>();

  constructor(private readonly catalogue: readonly KnownExercise[] = []) {}

  /** An API whose pauses take no time. */
  api(totalMs = 60_000): HttpReplayApi {
    let clock = 0;
    const patience: Patience = {
      totalMs,
      now: () => clock,
      sleep: async (milliseconds) => void (clock += milliseconds),
      waiting: (reason) => void this.pauses.push(reason),
    };
    return new HttpReplayApi(async () => {
      this.signIns += 1;
      return this.client();
    }, patience);
  }

  private client(): SpotterClient {
    return {
      getMe: async () => ({
        body: { id: 'user-1', timeZone: 'Europe/Berlin', settings: { unitSystem: 'metric' } },
      }),
      listExercises: async ({ query }) => ({
        body: page([...this.catalogue, ...this.known()], query.cursor, query.limit),
      }),
      listWorkouts: async ({ query }) => {
        const workouts = [...this.workouts.values()].filter(({ startedAt }) => {
          return startedAt >= query.performedOnFrom && startedAt < query.performedOnTo;
        });
        return { body: page(workouts, query.cursor, query.limit) };
      },
      createExercise: async ({ body }) => {
        if (this.custom.has(body.id)) throw new FakeProblem(409, 'already_exists');
        this.custom.set(body.id, body);
        return { body };
      },
      batchCreateWorkouts: async ({ body, headers }) =>
        this.once(headers['Idempotency-Key'], () => {
          this.batchSizes.push(body.items.length);
          return { results: body.items.map((workout, index) => this.store(workout, index)) };
        }),
      batchCreateMeasurements: async ({ body, headers }) =>
        this.once(headers['Idempotency-Key'], () => ({
          results: body.items.map((measurement, index) => {
            if (this.measurements.has(measurement.id)) return taken(index);
            this.measurements.set(measurement.id, measurement);
            return { index, status: 201 };
          }),
        })),
    };
  }

  private async once<Body>(key: string, work: () => Body): Promise<{ body: Body }> {
    const mishap = this.mishaps.shift();
    if (mishap === 'unreachable') throw new TypeError('fetch failed');
    if (mishap === 'expired') throw new FakeProblem(401, 'token_expired');
    if (mishap === 'busy') throw new FakeProblem(503, 'unavailable');
    if (mishap === 'broken') throw new FakeProblem(500, 'internal_error');
    const reply = (this.replies.get(key) as { body: Body } | undefined) ?? { body: work() };
    this.replies.set(key, reply);
    if (mishap === 'reply_lost') throw new TypeError('terminated');
    return reply;
  }

  private store(workout: WorkoutToPost, index: number) {
    if (this.workouts.has(workout.id)) return taken(index);
    const fault = this.faultOf(workout);
    if (fault !== undefined) {
      return {
        index,
        status: 422,
        problem: { code: 'set_measures_mismatch', title: 'Mismatch', detail: fault },
      };
    }
    this.workouts.set(workout.id, workout);
    return { index, status: 201 };
  }

  private faultOf({ exercises }: WorkoutToPost): string | undefined {
    for (const { exerciseId, sets } of exercises) {
      const exercise = [...this.catalogue, ...this.known()].find(({ id }) => id === exerciseId);
      const type = TRACKING_TYPES.find(({ slug }) => slug === exercise?.trackingType);
      if (!type) return `${exerciseId} is unknown`;
      const allowed: readonly Measure[] = [...type.measures.required, ...type.measures.optional];
      for (const set of sets) {
        const present = (['load', 'reps', 'durationSeconds', 'distanceMeters'] as const).filter(
          (m) => m in set,
        );
        const fits =
          present.every((m) => allowed.includes(m)) && type.measures.required.every((m) => m in set);
        if (!fits || present.length === 0) return `${exercise?.name}: ${present.join(' ')} in ${type.slug}`;
        const parent = sets.findIndex(({ id }) => id === set.parentSetId);
        if (set.parentSetId !== undefined && (parent < 0 || parent >= sets.indexOf(set)))
          return 'unknown parent';
      }
    }
    return undefined;
  }

  private known(): KnownExercise[] {
    return [...this.custom.values()].map((exercise) => ({ ...exercise, aliases: [] }));
  }
}

const taken = (index: number) => ({
  index,
  status: 409,
  problem: { code: 'already_exists', title: 'Taken' },
});

function page<T>(items: readonly T[], cursor = '0', limit = 20): { items: T[]; nextCursor: string | null } {
  const from = Number(cursor);
  const next = from + limit;
  return { items: items.slice(from, next), nextCursor: next < items.length ? String(next) : null };
}
