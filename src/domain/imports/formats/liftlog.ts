/** LiftLog: one row is one set with the time at which it was done; the newest comes first. */
import { parseMoment } from '../dates.js';
import type { Moment } from '../dates.js';
import type { Journal, SessionDraft } from '../journal.js';
import { toInstant } from '../local-time.js';
import { readMeasures } from '../measures.js';
import type { ImportedSet, ReadOptions } from '../model.js';
import type { Row } from '../row.js';
import { parseNumber } from '../text.js';
import { exerciseName, remarkOfRow, rowMassUnit } from './format.js';
import type { ExportFormat, RowKind, RowReader } from './format.js';

export const liftlog: ExportFormat = {
  id: 'liftlog',
  name: 'LiftLog',
  header: 'SessionId,Timestamp,Exercise,Weight,WeightUnit,Reps,TargetReps,Notes',
  matches: (header) => header.has('SessionId', 'Timestamp', 'Exercise', 'Weight', 'Reps'),
  open: (_header, journal, options) => new LiftLogReader(journal, options),
};

interface TimedRow {
  readonly row: Row;
  readonly name: string;
  readonly moment: Exclude<Moment, { kind: 'day' }>;
  readonly set: ImportedSet;
  /** Milliseconds on the clock that the file shows. */
  readonly clock: number;
}

const HALF_DAY = 43_200_000;
const DAY = 86_400_000;

/** A session is put in order when all of its rows are known: only then is its first set known. */
class LiftLogReader implements RowReader {
  private readonly sessions = new Map<string, TimedRow[]>();

  constructor(
    private readonly journal: Journal,
    private readonly options: ReadOptions,
  ) {}

  read(row: Row): RowKind {
    const name = exerciseName(row, 'Exercise');
    const id = row.text('SessionId') || row.leaveOut('no_session', 'SessionId', 'The row names no session');
    const moment = parseMoment(row.text('Timestamp'));
    if (!moment || moment.kind === 'day')
      row.leaveOut('not_a_date', 'Timestamp', 'This is no date with a time');
    this.journal.assertPlausible(row, 'Timestamp', moment);
    const clock = Date.parse(moment.kind === 'instant' ? moment.instant : `${moment.local}Z`);
    const unit = rowMassUnit(row, 'WeightUnit', this.options.massUnit);
    const measures = readMeasures(row, { load: { column: 'Weight', unit, zeroIsEmpty: true }, reps: 'Reps' });
    const target = parseNumber(row.text('TargetReps'));
    const set: ImportedSet = {
      line: row.line,
      type: 'normal',
      ...measures,
      ...(target !== undefined && target > 0 && target <= 1000 ? { targetReps: Math.floor(target) } : {}),
    };
    const session = this.sessions.get(id);
    const timed: TimedRow = { row, name, moment, set, clock };
    if (session) session.push(timed);
    else this.sessions.set(id, [timed]);
    return 'set';
  }

  finish(): void {
    for (const [id, rows] of this.sessions) {
      const ordered = inOrder(rows);
      const first = ordered[0];
      if (first) this.write(this.open(id, first), ordered);
    }
  }

  private open(id: string, { row, moment }: TimedRow): SessionDraft {
    return this.journal.session(row, id, () => ({ title: '', start: moment, column: 'Timestamp' }));
  }

  private write(session: SessionDraft, rows: readonly TimedRow[]): void {
    for (const { row, name, set, moment, clock } of rows) {
      const completedAt =
        moment.kind === 'instant'
          ? new Date(clock).toISOString()
          : toInstant(new Date(clock).toISOString().slice(0, 19), this.options.timeZone);
      const exercise = session.exercise(name);
      const notes = remarkOfRow(exercise, row.raw('Notes'));
      exercise.sets.push({ ...set, completedAt, ...(notes === '' ? {} : { notes }) });
      session.endedAt = completedAt;
    }
  }
}

/**
 * The sets in the order in which they were done. Past midnight the application goes on with the old date, so a
 * clock that falls by more than half a day has passed midnight.
 */
function inOrder(rows: readonly TimedRow[]): TimedRow[] {
  const steps = rows.slice(1).map(({ clock }, index) => clock - (rows[index]?.clock ?? clock));
  const short = steps.filter((step) => Math.abs(step) <= HALF_DAY);
  const rising = short.filter((step) => step > 0).length;
  const falling = short.filter((step) => step < 0).length;
  const ordered = rising > falling ? [...rows] : [...rows].reverse();
  let days = 0;
  return ordered.map((row, index) => {
    if (index > 0 && (ordered[index - 1]?.clock ?? row.clock) - row.clock > HALF_DAY) days += DAY;
    return { ...row, clock: row.clock + days };
  });
}
