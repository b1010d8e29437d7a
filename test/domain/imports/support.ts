import { readExport } from '../../../src/domain/imports/read-export.js';
import type {
  ImportedSet,
  ImportedWorkout,
  ParsedExport,
  ReadOptions,
} from '../../../src/domain/imports/model.js';
import { readCsv } from '../../../src/infrastructure/files/csv.js';

export const OPTIONS: ReadOptions = {
  massUnit: 'kg',
  distanceUnit: 'm',
  timeZone: 'Europe/Berlin',
  now: new Date('2026-06-01T12:00:00Z'),
};

/** The bytes of a file, in pieces of the given size. */
export async function* bytesOf(text: string | Uint8Array, size = 1 << 16): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads a file that is given as text, or as its lines. */
export async function parse(
  text: string | readonly string[],
  options: Partial<ReadOptions> = {},
): Promise<ParsedExport> {
  const file = typeof text === 'string' ? text : `${text.join('\n')}\n`;
  return readExport(readCsv(bytesOf(file)), { ...OPTIONS, ...options });
}

export function setsOf(workout: ImportedWorkout | undefined, exercise = 0): readonly ImportedSet[] {
  return workout?.exercises[exercise]?.sets ?? [];
}

export function allSets(workouts: readonly ImportedWorkout[]): ImportedSet[] {
  return workouts.flatMap(({ exercises }) => exercises.flatMap(({ sets }) => sets));
}

export const HEADERS = {
  strong:
    'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
  strongUnits:
    'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration',
  strong6:
    '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (kg)";"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"',
  hevy: '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"',
  fitnotes: 'Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time,Comment',
  fitNotes16:
    'Name,StartTime,EndTime,BodyWeight,Exercise,Equipment,Reps,Weight,Time,Distance,Status,IsWarmup,RPE,RIR,Categories,Note',
  stronglifts:
    'Date (yyyy/mm/dd),Workout,Workout Name,Program Name,Body Weight (KG),Exercise,Sets×Reps,Sets×Time,Duration (hours),Start Time (h:mm),End Time (h:mm),Notes,Set 1 (Reps), Set 1 (KG),Set 2 (Reps), Set 2 (KG),Set 3 (Reps), Set 3 (KG)',
  liftlog: 'SessionId,Timestamp,Exercise,Weight,WeightUnit,Reps,TargetReps,Notes',
} as const;
