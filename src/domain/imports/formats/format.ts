import type { ExerciseDraft, Journal } from '../journal.js';
import type { MassUnit, ReadOptions } from '../model.js';
import type { Header, Row } from '../row.js';

/** What a row turned out to be; a row that is neither is left out by `row.leaveOut`. */
export type RowKind = 'set' | 'annotation';

/** Reads the rows of one file, in order. */
export interface RowReader {
  read(row: Row): RowKind;
  /** After the last row: what can only be said of a whole session. */
  finish?(): void;
}

/** A format of export files. The header alone tells it from the others. */
export interface ExportFormat {
  readonly id: string;
  readonly name: string;
  /** The header as its application writes it, to be shown to people. */
  readonly header: string;
  matches(header: Header): boolean;
  open(header: Header, journal: Journal, options: ReadOptions): RowReader;
}

/** `kg`, `kgs`, `lb`, `lbs`, in any case. */
export function massUnit(text: string): MassUnit | undefined {
  const match = /^(kg|lb)s?\.?$/i.exec(text.trim());
  return match ? (match[1]?.toLowerCase() as MassUnit) : undefined;
}

/** The unit that a row names for its load, or the one that holds for the whole file. */
export function rowMassUnit(row: Row, column: string, otherwise: MassUnit): MassUnit {
  const text = row.text(column);
  if (text === '') return otherwise;
  return massUnit(text) ?? row.leaveOut('unknown_unit', column, 'This is no known unit of mass');
}

/** A row without the name of its exercise cannot be placed. */
export function exerciseName(row: Row, column: string): string {
  return row.text(column) || row.leaveOut('no_exercise', column, 'The row names no exercise');
}

/**
 * The note in the row of a set. In these files it is about the exercise and stands in its first row, or in each;
 * one that stands elsewhere is about the set.
 */
export function remarkOfRow(exercise: ExerciseDraft, note: string): string {
  if (note === '' || note === exercise.notes) return '';
  if (exercise.sets.length > 0 || exercise.notes !== undefined) return note;
  exercise.notes = note;
  return '';
}
