import { describe, expect, it } from '@jest/globals';
import {
  customExerciseId,
  fingerprint,
  setId,
  workoutExerciseId,
  workoutId,
} from '../../../src/domain/imports/identity.js';
import type { ImportedWorkout } from '../../../src/domain/imports/model.js';
import { HEADERS, parse } from './support.js';

const USER = '019c1f00-0000-7000-8000-000000000001';
const line = (name: string, weight = 60): string => `2026-01-05 18:30:00,${name},53m,A,1,${weight},5,0,0,,,`;

async function first(lines: readonly string[], timeZone = 'Europe/Berlin'): Promise<ImportedWorkout> {
  const { workouts } = await parse([HEADERS.strong, ...lines], { timeZone });
  if (!workouts[0]) throw new Error('The sample has no workout.');
  return workouts[0];
}

describe('the ids of an import', () => {
  it('are the same for the same session, whatever else is in the file or the zone it is read in', async () => {
    const alone = await first([line('Upper')]);
    const elsewhere = await first([line('Upper'), line('Lower')], 'Asia/Tokyo');

    expect(workoutId(USER, elsewhere)).toBe(workoutId(USER, alone));
    expect(setId(USER, elsewhere, 0, 0)).toBe(setId(USER, alone, 0, 0));
  });

  it('are UUIDs of version 7 that sort by the start of the session', async () => {
    const id = workoutId(USER, await first([line('Upper')]));

    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-01-05T18:30:00Z'));
  });

  it('differ by user, session, place and kind', async () => {
    const upper = await first([line('Upper')]);
    const lower = await first([line('Lower')]);
    const other = USER.replace('1f', '2f');

    const ids = [
      workoutId(USER, upper),
      workoutId(USER, lower),
      workoutId(other, upper),
      workoutExerciseId(USER, upper, 0),
      workoutExerciseId(USER, upper, 1),
      setId(USER, upper, 0, 0),
      setId(USER, upper, 0, 1),
      setId(USER, upper, 1, 0),
    ];

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tell two sessions of one name and start apart', async () => {
    const row = (session: number): string =>
      `"${session}";"2026-01-05 18:30:00";"A";"60";"Squat";"1";"60";"5";"";"";"";"";""`;
    const { workouts } = await parse([HEADERS.strong6, row(1), row(2)]);

    expect(new Set(workouts.map((workout) => workoutId(USER, workout))).size).toBe(2);
  });

  it('are one for custom exercises whose names differ in case and punctuation only', () => {
    const id = customExerciseId(USER, 'Kreuzheben (eigene Übung)', 'weight_reps');

    expect(customExerciseId(USER, 'kreuzheben, EIGENE Übung', 'weight_reps')).toBe(id);
    expect(customExerciseId(USER, 'Kreuzheben (eigene Übung)', 'duration')).not.toBe(id);
  });
});

describe('fingerprint', () => {
  it('changes with the content of a session and not with its place in the file', async () => {
    const alone = await first([line('Upper')]);
    const moved = (await parse([HEADERS.strong, line('Lower'), line('Upper')])).workouts[1];
    const corrected = await first([line('Upper', 62.5)]);

    expect(moved && fingerprint(moved)).toBe(fingerprint(alone));
    expect(fingerprint(corrected)).not.toBe(fingerprint(alone));
  });
});
