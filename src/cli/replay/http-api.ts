import type { Client } from '../../../generated/client.js';
import type { KnownExercise } from '../../domain/imports/mapping.js';
import type { Account, ExerciseToPost, MeasurementToPost, Posted, ReplayApi, WorkoutToPost } from './api.js';
import { persist } from './patience.js';
import type { Patience, Verdict } from './patience.js';

/** The part of the generated client that a replay uses. */
export type SpotterClient = Pick<
  Client,
  | 'getMe'
  | 'listExercises'
  | 'createExercise'
  | 'listWorkouts'
  | 'batchCreateWorkouts'
  | 'batchCreateMeasurements'
>;

type BatchResult = Content<Awaited<ReturnType<SpotterClient['batchCreateWorkouts']>>>;

/** The body of a reply; one of 304 has none, and is asked for by nobody here. */
type Content<Reply extends { readonly body: unknown }> = NonNullable<Reply['body']>;

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** An answer other than success. One that does not come from the service itself has no code. */
interface Refusal {
  readonly status: number;
  readonly code?: string;
  readonly headers?: Headers;
  readonly message: string;
}

const PAGE = 100;
/** Answers that say no more than that the server cannot just now. */
const FOR_THE_MOMENT = new Set([429, 502, 503, 504]);

/** The public API behind a client that is made anew when its token has expired. */
export class HttpReplayApi implements ReplayApi {
  private client: Promise<SpotterClient> | undefined;
  private hasAnswered = false;

  constructor(
    /** Signs in. Called again when the server no longer takes the token. */
    private readonly connect: () => Promise<SpotterClient>,
    private readonly patience: Patience,
  ) {}

  async account(): Promise<Account> {
    const { id, timeZone, settings } = await this.call((client) => client.getMe());
    return { id, timeZone, unitSystem: settings.unitSystem };
  }

  async exercises(): Promise<KnownExercise[]> {
    return this.all((client, cursor) => client.listExercises({ query: { limit: PAGE, ...cursor } }));
  }

  async workoutsBetween(firstDay: string, lastDay: string): Promise<Map<string, string | null>> {
    const query = { performedOnFrom: firstDay, performedOnTo: dayAfter(lastDay), limit: PAGE };
    const workouts = await this.all((client, cursor) =>
      client.listWorkouts({ query: { ...query, ...cursor } }),
    );
    return new Map(workouts.map(({ id, externalId }) => [id, externalId]));
  }

  async createExercise(exercise: ExerciseToPost): Promise<Posted> {
    try {
      await this.call((client) =>
        client.createExercise({ body: exercise, ...keyed(`exercise-${exercise.id}`) }),
      );
      return { outcome: 'added' };
    } catch (error) {
      if (isRefusal(error) && error.code === 'already_exists') return { outcome: 'already_there' };
      if (isRefusal(error) && error.status === 422) return { outcome: 'refused', reason: error.message };
      throw error;
    }
  }

  async createWorkouts(workouts: readonly WorkoutToPost[], idempotencyKey: string): Promise<Posted[]> {
    const body = { atomic: false, items: [...workouts] };
    return this.batch(workouts.length, (client) =>
      client.batchCreateWorkouts({ body, ...keyed(idempotencyKey) }),
    );
  }

  async createMeasurements(
    measurements: readonly MeasurementToPost[],
    idempotencyKey: string,
  ): Promise<Posted[]> {
    const body = { atomic: false, items: [...measurements] };
    return this.batch(measurements.length, (client) =>
      client.batchCreateMeasurements({ body, ...keyed(idempotencyKey) }),
    );
  }

  private async batch(
    count: number,
    send: (client: SpotterClient) => Promise<{ readonly body: BatchResult }>,
  ): Promise<Posted[]> {
    const { results } = await this.call(send);
    const posted = new Map(results.map((result) => [result.index, toPosted(result)]));
    const unanswered: Posted = { outcome: 'refused', reason: 'The server gave no answer for it.' };
    return Array.from({ length: count }, (_, index) => posted.get(index) ?? unanswered);
  }

  private async all<Item>(
    fetchPage: (
      client: SpotterClient,
      cursor: { cursor?: string },
    ) => Promise<{ readonly body: Page<Item> | undefined }>,
  ): Promise<Item[]> {
    const items: Item[] = [];
    let cursor: { cursor?: string } = {};
    for (;;) {
      const at = cursor;
      const page = await this.call((client) => fetchPage(client, at));
      items.push(...page.items);
      if (page.nextCursor === null) return items;
      cursor = { cursor: page.nextCursor };
    }
  }

  private async call<Body>(
    work: (client: SpotterClient) => Promise<{ readonly body: Body }>,
  ): Promise<NonNullable<Body>> {
    let renewals = 0;
    const judge = (error: unknown): Verdict => {
      if (
        isRefusal(error) &&
        error.status === 401 &&
        error.code !== 'invalid_credentials' &&
        renewals === 0
      ) {
        renewals += 1;
        this.client = undefined;
        return { retry: true, reason: 'The token has expired: signing in again' };
      }
      return judgeFault(error);
    };
    const { totalMs, firstContactMs } = this.patience;
    const { body } = await persist(
      async () => work(await this.connected()),
      judge,
      this.patience,
      this.hasAnswered ? totalMs : firstContactMs,
    );
    this.hasAnswered = true;
    if (body === undefined || body === null) throw new Error('The server sent an answer without content.');
    return body;
  }

  private async connected(): Promise<SpotterClient> {
    this.client ??= this.connect();
    try {
      return await this.client;
    } catch (error) {
      this.client = undefined;
      throw error;
    }
  }
}

/** Only what a later attempt can do better is worth another attempt. */
function judgeFault(error: unknown): Verdict {
  if (isRefusal(error)) {
    if (error.code !== 'idempotency_in_progress' && !FOR_THE_MOMENT.has(error.status))
      return { retry: false };
    const afterMs = Number(error.headers?.get('retry-after') ?? 0) * 1000;
    return {
      retry: true,
      reason: `The server answered ${error.status} ${error.code ?? ''}`.trimEnd(),
      ...(Number.isFinite(afterMs) ? { afterMs } : {}),
    };
  }
  return isNetworkFault(error) ? { retry: true, reason: 'The server cannot be reached' } : { retry: false };
}

function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && typeof (error as Partial<Refusal>).status === 'number';
}

/** What `fetch` throws when there is no connection, or none any more. */
function isNetworkFault(error: unknown): boolean {
  return (
    error instanceof Error &&
    ((error instanceof TypeError && /fetch failed|terminated|network|socket/i.test(error.message)) ||
      error.name === 'TimeoutError')
  );
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

const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } });

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
