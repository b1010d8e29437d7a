import type { KnownExercise } from '../../../src/domain/imports/mapping.js';
import { TRACKING_TYPES } from '../../../src/domain/exercises/vocabulary.js';
import type { Measure } from '../../../src/domain/exercises/vocabulary.js';
import type { ExerciseToPost, MeasurementToPost, WorkoutToPost } from '../../../src/cli/replay/api.js';
import { HttpReplayApi } from '../../../src/cli/replay/http-api.js';
import { absenceOf, connect } from '../../../src/cli/replay/connect.js';
import { FakeTime } from '../../support/fake-time.js';

/** What can happen to the next request that stores something. */
export type Mishap = 'unreachable' | 'reply_lost' | 'expired' | 'busy' | 'broken';

interface Call {
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly key: string;
}

/**
 * A server with the manners of the real one, behind the generated client: ids are taken once, keys are answered
 * once, and sets have to fit their exercise.
 */
export class FakeServer {
  readonly workouts = new Map<string, WorkoutToPost>();
  readonly measurements = new Map<string, MeasurementToPost>();
  readonly custom = new Map<string, ExerciseToPost>();
  readonly batchSizes: number[] = [];
  readonly mishaps: Mishap[] = [];
  readonly pauses: string[] = [];
  signIns = 0;
  renewals = 0;
  private readonly replies = new Map<string, unknown>();

  constructor(private readonly catalogue: readonly KnownExercise[] = []) {}

  /** An API whose pauses take no time. */
  async api(timeoutMs = 60_000): Promise<HttpReplayApi> {
    const time = new FakeTime();
    const clients = await connect(
      { url: 'http://spotter.test', email: 'ana@spotter.example', password: 'a long walk' },
      {
        fetch: this.fetch,
        time,
        timeoutMs,
        onRetry: (retry) => {
          this.pauses.push(absenceOf(retry.error) ?? '');
          time.hurry(retry);
        },
      },
    );
    return new HttpReplayApi(clients);
  }

  private readonly fetch: typeof fetch = async (input, init) => {
    const url = new URL(input);
    const operation = this.operations[`${init?.method} ${url.pathname.replace('/api/v1', '')}`];
    if (!operation) return problem(404, 'not_found');
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    const key = new Headers(init?.headers).get('idempotency-key') ?? '';
    return operation({ query: url.searchParams, body, key });
  };

  private readonly operations: Readonly<Record<string, (call: Call) => Response>> = {
    'GET /health': () => Response.json({ status: 'pass' }),
    'POST /auth/login': () => this.tokens(++this.signIns),
    'POST /auth/refresh': () => this.tokens(++this.renewals),
    'GET /me': () =>
      Response.json({ id: 'user-1', timeZone: 'Europe/Berlin', settings: { unitSystem: 'metric' } }),
    'GET /exercises': ({ query }) => page([...this.catalogue, ...this.known()], query),
    'GET /workouts': ({ query }) => {
      const from = query.get('performedOnFrom') ?? '';
      const to = query.get('performedOnTo') ?? '';
      return page(
        [...this.workouts.values()].filter(({ startedAt }) => startedAt >= from && startedAt < to),
        query,
      );
    },
    'POST /exercises': ({ body }) => {
      const exercise = body as ExerciseToPost;
      if (this.custom.has(exercise.id)) return problem(409, 'already_exists');
      this.custom.set(exercise.id, exercise);
      return Response.json(exercise, { status: 201 });
    },
    'POST /workouts/batch': (call) =>
      this.once(call.key, () => {
        const { items } = call.body as { items: WorkoutToPost[] };
        this.batchSizes.push(items.length);
        return { results: items.map((workout, index) => this.store(workout, index)) };
      }),
    'POST /api/v2/measurements/batch': (call) =>
      this.once(call.key, () => ({
        results: (call.body as { items: MeasurementToPost[] }).items.map((measurement, index) => {
          if (this.measurements.has(measurement.id)) return taken(index);
          this.measurements.set(measurement.id, measurement);
          return { index, status: 201 };
        }),
      })),
  };

  private tokens(count: number): Response {
    return Response.json({ accessToken: `token ${count}`, expiresInSeconds: 900, refreshToken: 'once' });
  }

  private once(key: string, work: () => unknown): Response {
    const mishap = this.mishaps.shift();
    if (mishap === 'unreachable') throw new TypeError('fetch failed');
    if (mishap === 'expired') return problem(401, 'token_expired');
    if (mishap === 'busy') return problem(503, 'unavailable', { 'retry-after': '1' });
    if (mishap === 'broken') return problem(500, 'internal_error');
    const reply = this.replies.get(key) ?? work();
    this.replies.set(key, reply);
    if (mishap === 'reply_lost') throw new TypeError('terminated');
    return Response.json(reply, { status: 207 });
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

function page(items: readonly unknown[], query: URLSearchParams): Response {
  const from = Number(query.get('cursor') ?? 0);
  const next = from + Number(query.get('limit') ?? 20);
  const nextCursor = next < items.length ? String(next) : null;
  return Response.json({ items: items.slice(from, next), nextCursor });
}

function problem(status: number, code: string, headers: Record<string, string> = {}): Response {
  const type = { 'content-type': 'application/problem+json' };
  return new Response(JSON.stringify({ code, status, title: code }), {
    status,
    headers: { ...type, ...headers },
  });
}
