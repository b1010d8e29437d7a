/**
 * Identifiers that are the same whenever the same history is read. Whoever posts an import twice, or goes on
 * with one that was interrupted, names the same rows, and what is already there is found to be there.
 */
import { createHash } from 'node:crypto';
import type { TrackingType } from '../exercises/vocabulary.js';
import type { ImportedWorkout } from './model.js';
import { plainName } from './names.js';

/**
 * The id of a session. It grows out of what the file says and not out of the zone it was read in, so that a
 * second reading in another zone does not double the history.
 */
export function workoutId(userId: string, workout: ImportedWorkout): string {
  return derive(startOf(workout), [userId, 'workout', workout.key]);
}

/** The id of the exercise at that place in the workout. */
export function workoutExerciseId(userId: string, workout: ImportedWorkout, place: number): string {
  return derive(startOf(workout), [userId, 'exercise', workout.key, String(place)]);
}

/** The id of the set at that place in the exercise at that place. */
export function setId(userId: string, workout: ImportedWorkout, exercise: number, set: number): string {
  return derive(startOf(workout), [userId, 'set', workout.key, String(exercise), String(set)]);
}

/** Names that differ in case or punctuation are one exercise. */
export function customExerciseId(userId: string, name: string, trackingType: TrackingType): string {
  return derive(Date.UTC(2000, 0, 1), [userId, 'custom exercise', plainName(name), trackingType]);
}

/** The id of a body measurement of an import. */
export function measurementId(userId: string, kind: string, measuredAt: string): string {
  return derive(Date.parse(measuredAt), [userId, 'measurement', kind, measuredAt]);
}

/** Changes with everything that the file says about the session, and with nothing else. */
export function fingerprint(workout: ImportedWorkout): string {
  const content = JSON.stringify(workout, (member, value: unknown) =>
    member === 'line' ? undefined : value,
  );
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

function startOf({ sourceStart }: ImportedWorkout): number {
  if (/Z$/.test(sourceStart)) return Date.parse(sourceStart);
  return Date.parse(sourceStart.includes('T') ? `${sourceStart}Z` : `${sourceStart}T00:00:00Z`);
}

/** A UUID of version 7, with a digest of the name in place of the random bits. */
function derive(milliseconds: number, name: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(name)).digest();
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(Math.max(0, Math.trunc(milliseconds)), 0, 6);
  digest.copy(bytes, 6, 0, 10);
  bytes.writeUInt8(((bytes[6] ?? 0) & 0x0f) | 0x70, 6);
  bytes.writeUInt8(((bytes[8] ?? 0) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
