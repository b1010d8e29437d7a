import { randomUUID } from 'node:crypto';
import { measurementId } from '../../src/domain/imports/identity.js';
import type { ReplayApi } from '../../src/cli/replay/api.js';
import { postHistory } from '../../src/cli/replay/history.js';
import type { PostedHistory, Progress } from '../../src/cli/replay/history.js';
import { firstMonday } from './calendar.js';
import { demoHistory, demoWeighIns } from './history.js';

export interface SeedDemo {
  /** The public API, signed in as the demo athlete. */
  readonly api: ReplayApi;
  readonly now: Date;
  readonly progress?: Progress;
}

export interface SeededDemo {
  readonly workouts: PostedHistory;
  readonly weighInsAdded: number;
}

const SILENT: Progress = { begin: () => undefined, advance: () => undefined, end: () => undefined };
const MAX_BATCH = 100;

/**
 * Gives the demo athlete a year of training. Repeating it adds what has been trained since, and nothing twice:
 * the history goes on from the Monday with which it once began, which its workouts remember.
 */
export async function seedDemo({ api, now, progress = SILENT }: SeedDemo): Promise<SeededDemo> {
  const start = (await storedStart(api, now)) ?? firstMonday(now);
  const workouts = await postHistory(
    api,
    { format: `demo/${start}`, workouts: demoHistory(now, start) },
    progress,
  );
  return { workouts, weighInsAdded: await postWeighIns(api, now, start) };
}

async function storedStart(api: ReplayApi, now: Date): Promise<string | undefined> {
  const stored = await api.workoutsBetween('2000-01-01', now.toISOString().slice(0, 10));
  for (const origin of stored.values()) {
    const start = /^demo\/(\d{4}-\d{2}-\d{2}):/.exec(origin ?? '')?.[1];
    if (start !== undefined) return start;
  }
  return undefined;
}

async function postWeighIns(api: ReplayApi, now: Date, start: string): Promise<number> {
  const { id: userId } = await api.account();
  const measurements = demoWeighIns(now, start).map(({ measuredAt, kilograms }) => ({
    id: measurementId(userId, 'bodyweight', measuredAt),
    kind: 'bodyweight' as const,
    value: kilograms,
    unit: 'kg' as const,
    measuredAt,
    source: 'import' as const,
  }));
  let added = 0;
  for (let at = 0; at < measurements.length; at += MAX_BATCH) {
    const batch = measurements.slice(at, at + MAX_BATCH);
    const posted = await api.createMeasurements(batch, randomUUID());
    added += posted.filter(({ outcome }) => outcome === 'added').length;
  }
  return added;
}
