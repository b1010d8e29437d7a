/**
 * Strong, in its three generations. The columns have moved and gained units over the years, but a row is always
 * one set, the session is repeated on each row, and times are written without a zone.
 */
import { parseMoment } from '../dates.js';
import type { ExerciseDraft, Journal, SessionDraft } from '../journal.js';
import { readMeasures, readSeconds } from '../measures.js';
import type { MeasureColumns } from '../measures.js';
import type { MassUnit, ReadOptions } from '../model.js';
import type { Header, Row } from '../row.js';
import { parseDuration, parseNumber } from '../text.js';
import type { SetType } from '../../exercises/vocabulary.js';
import { exerciseName, massUnit, remarkOfRow, rowMassUnit } from './format.js';
import type { ExportFormat, RowKind, RowReader } from './format.js';

const WEIGHT = /^weight(?: \((.+)\))?$/;
const DISTANCE = /^distance(?: \((.+)\))?$/;
const LENGTH = /^(?:workout duration|duration(?: \(sec\))?)$/;

const isStrong = (header: Header): boolean =>
  header.has('Date', 'Workout Name', 'Exercise Name', 'Set Order', 'Reps') &&
  header.find(WEIGHT) !== undefined;

export const strongComma: ExportFormat = {
  id: 'strong',
  name: 'Strong',
  header:
    'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
  matches: (header) => isStrong(header) && !header.has('Workout #') && !header.has('Weight Unit'),
  open: (header, journal, options) => new StrongReader(header, journal, options),
};

export const strongUnits: ExportFormat = {
  id: 'strong_units',
  name: 'Strong with columns for the units',
  header:
    'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration',
  matches: (header) => isStrong(header) && !header.has('Workout #') && header.has('Weight Unit'),
  open: (header, journal, options) => new StrongReader(header, journal, options),
};

export const strongSix: ExportFormat = {
  id: 'strong_6',
  name: 'Strong 6',
  header:
    'Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes',
  matches: (header) => isStrong(header) && header.has('Workout #'),
  open: (header, journal, options) => new StrongReader(header, journal, options),
};

const SET_TYPES: Readonly<Record<string, SetType>> = { w: 'warmup', d: 'dropset', f: 'failure' };

class StrongReader implements RowReader {
  private readonly weight: string;
  private readonly distance: string;
  private readonly length: string | undefined;
  private readonly unit: MassUnit;
  private readonly namedDistance: string | undefined;

  constructor(
    header: Header,
    private readonly journal: Journal,
    private readonly options: ReadOptions,
  ) {
    const weight = header.find(WEIGHT);
    const distance = header.find(DISTANCE);
    this.weight = weight?.column ?? 'Weight';
    this.distance = distance?.column ?? 'Distance';
    this.length = header.find(LENGTH)?.column;
    this.namedDistance = distance?.match[1];
    this.unit = massUnit(weight?.match[1] ?? '') ?? options.massUnit;
  }

  read(row: Row): RowKind {
    const name = exerciseName(row, 'Exercise Name');
    const session = this.session(row);
    session.remark(row.raw('Workout Notes'));
    const order = row.text('Set Order').toLowerCase();
    if (order === 'note') return this.note(session.exercise(name), row);
    if (order === 'rest timer') return this.rest(session, row);
    this.set(session, name, order, row);
    return 'set';
  }

  private session(row: Row): SessionDraft {
    const date = row.text('Date');
    const title = row.text('Workout Name');
    const key = [row.text('Workout #'), date, title].join('|');
    const session = this.journal.session(row, key, () => {
      const start = parseMoment(date) ?? row.leaveOut('not_a_date', 'Date', 'This is no date');
      return { title, start, column: 'Date' };
    });
    if (session.endedAt === undefined && this.length !== undefined)
      this.readLength(session, row, this.length);
    return session;
  }

  private readLength(session: SessionDraft, row: Row, column: string): void {
    const text = row.text(column);
    const seconds = parseNumber(text) ?? parseDuration(text);
    if (text === '' || session.isEndRefused) return;
    if (seconds !== undefined && seconds >= 0) return session.lasts(seconds);
    session.isEndRefused = true;
    row.warn('unreadable_end', column, 'This is no length of time: the end of the session stays unknown');
  }

  private set(session: SessionDraft, name: string, order: string, row: Row): void {
    const number = parseNumber(order);
    const type = this.setType(row, order, number);
    const measures = readMeasures(row, {
      load: {
        column: this.weight,
        unit: rowMassUnit(row, 'Weight Unit', this.unit),
        zeroIsEmpty: true,
      },
      reps: 'Reps',
      duration: 'Seconds',
      distance: this.distanceOf(row),
      rpe: 'RPE',
    });
    const startsOver = ({ lastOrder }: ExerciseDraft): boolean =>
      number !== undefined && lastOrder !== undefined && number <= lastOrder;
    const exercise = session.exercise(name, startsOver);
    if (number !== undefined) exercise.lastOrder = number;
    const notes = remarkOfRow(exercise, row.raw('Notes'));
    const { restSeconds } = session;
    delete session.restSeconds;
    exercise.sets.push({
      line: row.line,
      type,
      ...measures,
      ...(restSeconds === undefined ? {} : { restSeconds }),
      ...(notes === '' ? {} : { notes }),
    });
  }

  private distanceOf(row: Row): NonNullable<MeasureColumns['distance']> {
    const named = row.text('Distance Unit') || this.namedDistance;
    return {
      column: this.distance,
      unit: named ?? this.options.distanceUnit,
      isAssumed: named === undefined,
    };
  }

  private setType(row: Row, order: string, number: number | undefined): SetType {
    const type = number === undefined ? SET_TYPES[order] : 'normal';
    if (type === undefined)
      row.warn('unknown_set_type', 'Set Order', 'Unknown kind of set: read as a normal one');
    return type ?? 'normal';
  }

  private note(exercise: ExerciseDraft, row: Row): RowKind {
    const note = row.raw('Notes');
    if (note !== '') exercise.notes = exercise.notes === undefined ? note : `${exercise.notes}\n${note}`;
    return 'annotation';
  }

  /** The pause before the next set; after the last one of a session there is nothing to rest for. */
  private rest(session: SessionDraft, row: Row): RowKind {
    const seconds = readSeconds(row, 'Seconds');
    if (seconds !== undefined) session.restSeconds = Math.round(seconds);
    return 'annotation';
  }
}
