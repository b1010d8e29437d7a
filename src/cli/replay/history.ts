import { createHash, randomUUID } from 'node:crypto';
import { customExerciseId, workoutId } from '../../domain/imports/identity.js';
import { ExerciseMapper } from '../../domain/imports/mapping.js';
import type { NameMapping, Target } from '../../domain/imports/mapping.js';
import type { ImportedWorkout, ImportIssue } from '../../domain/imports/model.js';
import { tallyOf } from './tally.js';
import type { Tally } from './tally.js';
import type { Posted, ReplayApi, WorkoutToPost } from './api.js';
import { externalIdOf, toPayload } from './payload.js';
import type { PayloadContext } from './payload.js';

/** A request carries no more than this, well within what the server takes. */
const MAX_BATCH = 20;
const MAX_BATCH_BYTES = 900_000;

/** Hears how far a replay is. */
export interface Progress {
  begin(total: number): void;
  advance(by: number): void;
  end(): void;
}

/** A history in the form in which every parser leaves it, and whose it is. */
export interface History {
  readonly format: string;
  readonly workouts: readonly ImportedWorkout[];
}

export interface PostedHistory {
  readonly added: Tally;
  readonly alreadyThere: Tally;
  /** Already there, but the file says something else by now; what is stored was left as it is. */
  readonly changed: readonly { readonly workout: ImportedWorkout; readonly id: string }[];
  readonly refused: readonly { readonly workout: ImportedWorkout; readonly reason: string }[];
  readonly mappings: readonly NameMapping[];
  readonly customExercisesAdded: number;
  readonly issues: readonly ImportIssue[];
}

/**
 * Posts a history through the public API, and only what is missing of it. Nothing is remembered between runs: the
 * ids grow out of the history, so a run that was cut off at any point is finished by another one.
 */
export async function postHistory(
  api: ReplayApi,
  { format, workouts }: History,
  progress: Progress,
): Promise<PostedHistory> {
  const issues: ImportIssue[] = [];
  const { id: userId } = await api.account();
  const mapper = new ExerciseMapper(workouts, await api.exercises());
  const stored = await storedWorkouts(api, workouts);
  const missing = workouts.filter((workout) => !stored.has(workoutId(userId, workout)));
  const exercises = new CustomExercises(api, userId);
  await exercises.makeFor(missing, mapper);
  const context: PayloadContext = {
    userId,
    format,
    mapper,
    idOf: (target) => exercises.idOf(target),
    issues,
  };

  const results = new Results();
  progress.begin(workouts.length);
  try {
    for (const workout of workouts) {
      const id = workoutId(userId, workout);
      const origin = stored.get(id);
      if (origin === undefined) continue;
      results.found(workout, id, origin !== externalIdOf(format, workout));
      progress.advance(1);
    }
    await postMissing(api, missing, context, results, progress);
  } finally {
    progress.end();
  }
  return { ...results.summary(), mappings: mapper.mappings, customExercisesAdded: exercises.added, issues };
}

async function postMissing(
  api: ReplayApi,
  missing: readonly ImportedWorkout[],
  context: PayloadContext,
  results: Results,
  progress: Progress,
): Promise<void> {
  const run = randomUUID();
  for (const batch of batches(missing, context)) {
    const payloads = batch.map(({ payload }) => payload);
    const posted = await api.createWorkouts(payloads, keyOf(run, payloads));
    batch.forEach(({ workout }, index) => results.answered(workout, posted[index]));
    progress.advance(batch.length);
  }
}

class Results {
  private readonly added: ImportedWorkout[] = [];
  private readonly alreadyThere: ImportedWorkout[] = [];
  private readonly changed: { workout: ImportedWorkout; id: string }[] = [];
  private readonly refused: { workout: ImportedWorkout; reason: string }[] = [];

  found(workout: ImportedWorkout, id: string, isChanged: boolean): void {
    if (isChanged) this.changed.push({ workout, id });
    this.alreadyThere.push(workout);
  }

  answered(workout: ImportedWorkout, posted: Posted | undefined): void {
    if (posted?.outcome === 'added') this.added.push(workout);
    else if (posted?.outcome === 'already_there') this.alreadyThere.push(workout);
    else this.refused.push({ workout, reason: posted?.reason ?? 'The server gave no answer for it.' });
  }

  summary(): Pick<PostedHistory, 'added' | 'alreadyThere' | 'changed' | 'refused'> {
    const { changed, refused } = this;
    return { added: tallyOf(this.added), alreadyThere: tallyOf(this.alreadyThere), changed, refused };
  }
}

/** Makes the exercises that the account does not have yet, each once. */
class CustomExercises {
  private readonly ids = new Set<string>();
  added = 0;

  constructor(
    private readonly api: ReplayApi,
    private readonly userId: string,
  ) {}

  idOf(target: Target): string {
    return target.kind === 'known'
      ? target.id
      : customExerciseId(this.userId, target.name, target.trackingType);
  }

  async makeFor(workouts: readonly ImportedWorkout[], mapper: ExerciseMapper): Promise<void> {
    for (const { exercises } of workouts) {
      for (const { name, sets } of exercises) {
        for (const set of sets) await this.make(mapper.place(name, set).target);
      }
    }
  }

  private async make(target: Target): Promise<void> {
    const id = this.idOf(target);
    if (target.kind === 'known' || this.ids.has(id)) return;
    this.ids.add(id);
    const name = [...target.name].slice(0, 120).join('');
    const posted = await this.api.createExercise({ id, name, trackingType: target.trackingType });
    if (posted.outcome === 'added') this.added += 1;
    // A refused one shows again where its sets are refused, with the reason that the server gives there.
  }
}

async function storedWorkouts(
  api: ReplayApi,
  workouts: readonly ImportedWorkout[],
): Promise<Map<string, string | null>> {
  const first = workouts[0];
  const last = workouts.at(-1);
  if (!first || !last) return new Map();
  // A day more at both ends: an earlier run may have read the same times in another zone.
  const day = (workout: ImportedWorkout, days: number): string =>
    new Date(Date.parse(`${workout.localStart.slice(0, 10)}T00:00:00Z`) + days * 86_400_000)
      .toISOString()
      .slice(0, 10);
  return api.workoutsBetween(day(first, -1), day(last, 1));
}

interface Item {
  readonly workout: ImportedWorkout;
  readonly payload: WorkoutToPost;
}

/** In order, a request at a time: a long history is never in memory twice. */
function* batches(workouts: readonly ImportedWorkout[], context: PayloadContext): Generator<Item[]> {
  let batch: Item[] = [];
  let bytes = 0;
  for (const workout of workouts) {
    const payload = toPayload(workout, context);
    const size = Buffer.byteLength(JSON.stringify(payload));
    if (batch.length > 0 && (batch.length === MAX_BATCH || bytes + size > MAX_BATCH_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push({ workout, payload });
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/**
 * A request that is repeated because its reply was lost has the same key, and the answer that was lost. The key
 * holds for one run only: the next one is to hear what is there now, not what was answered then.
 */
function keyOf(run: string, content: unknown): string {
  return `replay-${createHash('sha256')
    .update(JSON.stringify([run, content]))
    .digest('hex')
    .slice(0, 40)}`;
}
