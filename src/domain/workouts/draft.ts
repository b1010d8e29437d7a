import type { Instant } from '../shared/time.js';
import { patched } from '../shared/patch.js';
import { buildContents, type Building } from './contents.js';
import { settleHeader } from './header-rules.js';
import type { NewWorkout, Replacement, WorkoutPatch } from './input.js';
import type { Workout, WorkoutHeader } from './workout.js';

export interface Drafting extends Building {
  readonly now: Instant;
  /** The zone of workouts that name none. */
  readonly timeZone: string;
}

/** The workout that was entered. Its faults are collected at `pointer`; it is no good where there are any. */
export function draftWorkout(input: NewWorkout, pointer: string, drafting: Drafting): Workout {
  const endedAt = input.endedAt ?? null;
  const header = settleHeader(drafting.faults, pointer, {
    id: input.id ?? drafting.ids.next(),
    title: input.title,
    status: input.status ?? (endedAt === null ? 'in_progress' : 'completed'),
    startedAt: input.startedAt,
    endedAt,
    timeZone: input.timeZone ?? drafting.timeZone,
    ...extras(input),
    source: input.source ?? 'api',
    externalId: input.externalId ?? null,
    version: 1,
    createdAt: drafting.now,
    updatedAt: drafting.now,
  });
  return { ...header, exercises: buildContents(input.exercises ?? [], pointer, drafting) };
}

/** The workout with a whole new content. */
export function replaced(before: Workout, input: Replacement, drafting: Omit<Drafting, 'timeZone'>): Workout {
  const header = settleHeader(drafting.faults, '#', {
    ...before,
    title: input.title,
    status: input.status,
    startedAt: input.startedAt,
    endedAt: input.endedAt ?? null,
    timeZone: input.timeZone,
    ...extras(input),
    ...nextVersion(before, drafting.now),
  });
  return { ...header, exercises: buildContents(input.exercises, '#', drafting, before) };
}

const PATCHABLE = [
  'title',
  'status',
  'startedAt',
  'endedAt',
  'timeZone',
  'bodyweight',
  'sessionRpe',
  'mood',
  'notes',
  'isDeload',
] as const;

/** The workout with the header members that the patch names. Taking a workout up again removes its end. */
export function patchedWorkout(
  before: Workout,
  patch: WorkoutPatch,
  drafting: Pick<Drafting, 'faults' | 'now'>,
): Workout {
  const resumed = patch.status === 'in_progress' && patch.endedAt === undefined;
  const merged = patched(before, resumed ? { ...patch, endedAt: null } : patch, PATCHABLE);
  return settleHeader(drafting.faults, '#', { ...merged, ...nextVersion(before, drafting.now) });
}

export const nextVersion = (
  { version }: WorkoutHeader,
  now: Instant,
): Pick<WorkoutHeader, 'version' | 'updatedAt'> => ({ version: version + 1, updatedAt: now });

type Extras = Pick<WorkoutHeader, 'bodyweight' | 'sessionRpe' | 'mood' | 'notes' | 'isDeload'>;

const extras = (input: { readonly [K in keyof Extras]?: Extras[K] | undefined }): Extras => ({
  bodyweight: input.bodyweight ?? null,
  sessionRpe: input.sessionRpe ?? null,
  mood: input.mood ?? null,
  notes: input.notes ?? null,
  isDeload: input.isDeload ?? false,
});
