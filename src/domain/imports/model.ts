/**
 * What an export of another training log says, whatever application wrote it. The parsers of `formats/` make it,
 * and whoever stores or posts it reads nothing else.
 */
import type { SetType } from '../exercises/vocabulary.js';

export type MassUnit = 'kg' | 'lb';
export type DistanceUnit = 'm' | 'km' | 'mi';

/** A load as it was entered. Of an assisted exercise it is the assistance, and positive as well. */
export interface ImportedLoad {
  readonly value: number;
  readonly unit: MassUnit;
}

export interface ImportedSet {
  /** The line of the file that the set comes from. */
  readonly line: number;
  readonly type: SetType;
  readonly load?: ImportedLoad;
  /** The file wrote the load as a negative number, which means help rather than weight. */
  readonly assisted?: true;
  readonly reps?: number;
  readonly durationSeconds?: number;
  readonly distanceMeters?: number;
  readonly rpe?: number;
  readonly rir?: number;
  /** The rest before the set. */
  readonly restSeconds?: number;
  readonly targetReps?: number;
  /** An instant, where the file knows when the set was done. */
  readonly completedAt?: string;
  readonly notes?: string;
}

export interface ImportedExercise {
  /** As the file writes it. */
  readonly name: string;
  readonly notes?: string;
  /** Exercises of one workout with the same number were done in turn; numbers begin at 1. */
  readonly supersetGroup?: number;
  readonly sets: readonly ImportedSet[];
}

export interface ImportedWorkout {
  /** Names the session within its user's imports and is the ground of every identifier; see `identity.ts`. */
  readonly key: string;
  /** The line of the file on which the session begins. */
  readonly line: number;
  readonly title: string;
  /** The start as the file gives it: a time without a zone, a day, or an instant. */
  readonly sourceStart: string;
  /** The start on the clock of the place, `2026-01-05T18:30:00`. */
  readonly localStart: string;
  /** False where the file knows the day only; the start is then noon. */
  readonly isTimeKnown: boolean;
  readonly timeZone: string;
  /** The start as an instant, `2026-01-05T17:30:00.000Z`. */
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly notes?: string;
  readonly bodyweight?: ImportedLoad;
  readonly isDeload?: boolean;
  readonly exercises: readonly ImportedExercise[];
}

/** `error`: the row was left out. `warning`: the row came in, with what the message says. */
export type IssueSeverity = 'error' | 'warning';

export interface ImportIssue {
  readonly line: number;
  /** The column as the file's header calls it; empty when the whole row is meant. */
  readonly column: string;
  readonly severity: IssueSeverity;
  readonly code: string;
  /** What stood there, shortened. */
  readonly value: string;
  /** What is wrong and what was done about it. */
  readonly message: string;
}

/** Every row is counted once: `read = withSets + annotations + leftOut`. */
export interface RowCounts {
  readonly read: number;
  readonly withSets: number;
  /** Rows such as notes and rest timers, which say something about the rows around them. */
  readonly annotations: number;
  /** Each has an issue of severity `error`. */
  readonly leftOut: number;
}

export interface ParsedExport {
  readonly format: string;
  /** Oldest first. */
  readonly workouts: readonly ImportedWorkout[];
  readonly issues: readonly ImportIssue[];
  readonly rows: RowCounts;
}

/** One record of a delimited file, as the tokeniser hands it over. The first of a file is its header. */
export interface SourceRecord {
  /** The line on which the record begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** What the tokeniser had to put up with to read the record. */
  readonly flaw?: SourceFlaw;
}

export interface SourceFlaw {
  readonly code: 'unescaped_quote' | 'unclosed_quote';
  /** The cell in which it was found, counted from 0. */
  readonly cell: number;
}

export interface ReadOptions {
  /** The unit of loads where the file does not say. */
  readonly massUnit: MassUnit;
  /** The unit of distances where the file does not say. */
  readonly distanceUnit: DistanceUnit;
  /** The IANA zone in which times without a zone were written. */
  readonly timeZone: string;
  /** Nothing was trained later than the day after this instant. */
  readonly now: Date;
}
