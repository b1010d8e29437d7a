/** FitNotes for Android: a diary by days, without sessions, times of day or kinds of sets. */
import { parseMoment } from '../dates.js';
import type { Journal } from '../journal.js';
import { readMeasures } from '../measures.js';
import type { MassUnit, ReadOptions } from '../model.js';
import type { Header, Row } from '../row.js';
import { exerciseName, massUnit, rowMassUnit } from './format.js';
import type { ExportFormat, RowKind, RowReader } from './format.js';
import type { SessionDraft } from '../journal.js';

export const fitnotes: ExportFormat = {
  id: 'fitnotes',
  name: 'FitNotes (Android)',
  header: 'Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time,Comment',
  matches: (header) =>
    header.has('Date', 'Exercise', 'Category', 'Reps') && header.find(/^weight(?: \(.+\))?$/) !== undefined,
  open: (header, journal, options) => new FitNotesReader(header, journal, options),
};

class FitNotesReader implements RowReader {
  private readonly weight: string;
  private readonly unit: MassUnit;
  private readonly categories = new Map<SessionDraft, Set<string>>();

  constructor(
    header: Header,
    private readonly journal: Journal,
    private readonly options: ReadOptions,
  ) {
    const weight = header.find(/^weight(?: \((.+)\))?$/);
    this.weight = weight?.column ?? 'Weight';
    this.unit = massUnit(weight?.match[1] ?? '') ?? options.massUnit;
  }

  read(row: Row): RowKind {
    const name = exerciseName(row, 'Exercise');
    const session = this.day(row);
    const measures = readMeasures(row, {
      load: { column: this.weight, unit: rowMassUnit(row, 'Weight Unit', this.unit), zeroIsEmpty: true },
      reps: 'Reps',
      duration: 'Time',
      distance: {
        column: 'Distance',
        unit: row.text('Distance Unit') || this.options.distanceUnit,
        isAssumed: row.text('Distance Unit') === '',
      },
    });
    this.nameAfter(session, row.text('Category'));
    const notes = row.raw('Comment');
    session
      .exercise(name)
      .sets.push({ line: row.line, type: 'normal', ...measures, ...(notes === '' ? {} : { notes }) });
    return 'set';
  }

  private day(row: Row): SessionDraft {
    const date = row.text('Date');
    return this.journal.session(row, date, () => {
      const moment = parseMoment(date) ?? row.leaveOut('not_a_date', 'Date', 'This is no date');
      return { title: '', start: moment, column: 'Date' };
    });
  }

  /** The day has no title, so it is called after what was trained. */
  private nameAfter(session: SessionDraft, category: string): void {
    if (category === '') return;
    const categories = this.categories.get(session) ?? new Set();
    this.categories.set(session, categories.add(category));
    session.fallbackTitle = [...categories].slice(0, 4).join(', ');
  }
}
