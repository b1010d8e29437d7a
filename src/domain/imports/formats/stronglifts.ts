/** StrongLifts: one row is an exercise of a session, with its sets side by side. */
import { parseClock, parseMoment } from '../dates.js';
import type { Moment } from '../dates.js';
import type { Journal, SessionDraft } from '../journal.js';
import { readLoad, readReps } from '../measures.js';
import type { ImportedSet, MassUnit, ReadOptions } from '../model.js';
import type { Header, Row } from '../row.js';
import { parseNumber } from '../text.js';
import { exerciseName, massUnit } from './format.js';
import type { ExportFormat, RowKind, RowReader } from './format.js';

const DATE = 'Date (yyyy/mm/dd)';

export const stronglifts: ExportFormat = {
  id: 'stronglifts',
  name: 'StrongLifts',
  header: `${DATE},Workout,Workout Name,Program Name,Body Weight (KG),Exercise,Sets×Reps,…,Set 1 (Reps),Set 1 (KG),…`,
  matches: (header) => header.has(DATE, 'Exercise', 'Set 1 (Reps)'),
  open: (header, journal, options) => new StrongLiftsReader(header, journal, options),
};

interface SetColumns {
  readonly reps: string;
  readonly load: string | undefined;
}

class StrongLiftsReader implements RowReader {
  private readonly sets: readonly SetColumns[];
  private readonly bodyweight: string | undefined;
  private readonly unit: MassUnit;

  constructor(
    header: Header,
    private readonly journal: Journal,
    options: ReadOptions,
  ) {
    const bodyweight = header.find(/^body weight \((kgs?|lbs?)\)$/);
    const load = header.find(/^set 1 \((kgs?|lbs?)\)$/);
    this.bodyweight = bodyweight?.column;
    this.unit = massUnit(load?.match[1] ?? bodyweight?.match[1] ?? '') ?? options.massUnit;
    this.sets = setColumns(header);
  }

  read(row: Row): RowKind {
    const name = exerciseName(row, 'Exercise');
    const session = this.session(row);
    session.remark(row.raw('Notes'));
    const isTimed = row.text('SetsxReps') === '' && row.text('SetsxTime') !== '';
    const sets = this.sets.map((columns) => this.set(row, columns, isTimed));
    // Unused places at the end and failed sets are both written as 0: those after the last success are unused.
    const last = sets.findLastIndex((set) => set !== undefined && (set.reps !== 0 || isTimed));
    if (last < 0) row.leaveOut('no_measure', '', 'No set of the row has repetitions');
    const dropped = sets.slice(last + 1).filter((set) => set !== undefined).length;
    if (dropped > 0) {
      row.warn(
        'zero_reps',
        this.sets[last + 1]?.reps ?? '',
        `${dropped} sets at the end have 0 repetitions: left out`,
      );
    }
    const done = sets.slice(0, last + 1).filter((set) => set !== undefined);
    session.exercise(name, () => true).sets.push(...done);
    return 'set';
  }

  private set(row: Row, columns: SetColumns, isTimed: boolean): ImportedSet | undefined {
    const reps = readReps(row, columns.reps);
    if (reps === undefined || (isTimed && reps === 0)) return undefined;
    const load = columns.load === undefined ? undefined : readLoad(row, columns.load, this.unit, true);
    if (isTimed) return { line: row.line, type: 'normal', ...load, durationSeconds: reps };
    return { line: row.line, type: reps === 0 ? 'failure' : 'normal', ...load, reps };
  }

  private session(row: Row): SessionDraft {
    const date = row.text(DATE);
    const title = row.text('Workout Name');
    const session = this.journal.session(row, [date, row.text('Workout'), title].join('|'), () => {
      const day = parseMoment(date);
      if (day?.kind !== 'day') row.leaveOut('not_a_date', DATE, 'This is no date');
      return { title, start: this.start(row, day), column: DATE };
    });
    const program = row.text('Program Name');
    if (program !== '') session.remark(`Program: ${program}`);
    if (session.endedAt === undefined) this.end(session, row);
    if (session.bodyweight === undefined && this.bodyweight !== undefined) {
      const bodyweight = readLoad(row, this.bodyweight, this.unit, true)?.load;
      if (bodyweight) session.bodyweight = bodyweight;
    }
    return session;
  }

  private start(row: Row, day: Extract<Moment, { kind: 'day' }>): Moment {
    const time = parseClock(row.text('Start Time (h:mm)'));
    return time === undefined ? day : { kind: 'local', local: `${day.day}T${time}` };
  }

  /** The end is a time of day, or failing that a length in hours. An end before the start is after midnight. */
  private end(session: SessionDraft, row: Row): void {
    if (!session.isTimeKnown) return;
    const start = Date.parse(`${session.localStart}Z`);
    const time = parseClock(row.text('End Time (h:mm)'));
    const hours = parseNumber(row.text('Duration (hours)'));
    if (time !== undefined) {
      const end = Date.parse(`${session.localStart.slice(0, 10)}T${time}Z`);
      session.lasts((end - start + (end < start ? 86_400_000 : 0)) / 1000);
    } else if (hours !== undefined) session.lasts(Math.round(hours * 3600));
  }
}

function setColumns(header: Header): SetColumns[] {
  const columns: SetColumns[] = [];
  for (let number = 1; header.has(`Set ${number} (Reps)`); number += 1) {
    const load = header.find(new RegExp(`^set ${number} \\((?:kgs?|lbs?)\\)$`))?.column;
    columns.push({ reps: `Set ${number} (Reps)`, load });
  }
  return columns;
}
