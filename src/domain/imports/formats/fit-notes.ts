/** Fit Notes, the other application of that name: 16 columns, times in UTC, the decimal mark of the telephone. */
import { parseMoment } from '../dates.js';
import { endSession } from '../journal.js';
import type { Journal, SessionDraft } from '../journal.js';
import { readLoad, readMeasures } from '../measures.js';
import type { ReadOptions } from '../model.js';
import type { Row } from '../row.js';
import type { SetType } from '../../exercises/vocabulary.js';
import { exerciseName, remarkOfRow } from './format.js';
import type { ExportFormat, RowKind, RowReader } from './format.js';

export const fitNotes: ExportFormat = {
  id: 'fit_notes',
  name: 'Fit Notes (16 columns)',
  header:
    'Name,StartTime,EndTime,BodyWeight,Exercise,Equipment,Reps,Weight,Time,Distance,Status,IsWarmup,RPE,RIR,Categories,Note',
  matches: (header) => header.has('Name', 'StartTime', 'Exercise', 'Reps', 'Weight', 'Status', 'IsWarmup'),
  open: (_header, journal, options) => new FitNotes16Reader(journal, options),
};

class FitNotes16Reader implements RowReader {
  constructor(
    private readonly journal: Journal,
    private readonly options: ReadOptions,
  ) {}

  read(row: Row): RowKind {
    const name = withEquipment(exerciseName(row, 'Exercise'), row.text('Equipment'));
    if (/^pending$/i.test(row.text('Status'))) {
      row.leaveOut('not_performed', 'Status', 'The set was planned but not done');
    }
    const session = this.session(row);
    const measures = readMeasures(row, {
      load: { column: 'Weight', unit: this.options.massUnit, zeroIsEmpty: true },
      reps: 'Reps',
      duration: 'Time',
      distance: { column: 'Distance', unit: this.options.distanceUnit, isAssumed: true },
      rpe: 'RPE',
      rir: 'RIR',
    });
    const exercise = session.exercise(name);
    const notes = remarkOfRow(exercise, row.raw('Note'));
    const type = setType(row);
    exercise.sets.push({ line: row.line, type, ...measures, ...(notes === '' ? {} : { notes }) });
    return 'set';
  }

  private session(row: Row): SessionDraft {
    const start = row.text('StartTime');
    const title = row.text('Name');
    const session = this.journal.session(row, [start, title].join('|'), () => {
      const moment = parseMoment(start) ?? row.leaveOut('not_a_date', 'StartTime', 'This is no date');
      // Without a zone it is still UTC.
      return { title, start: inUtc(moment), column: 'StartTime' };
    });
    if (session.endedAt === undefined) endSession(this.journal, session, row, 'EndTime');
    if (session.bodyweight === undefined) {
      const bodyweight = readLoad(row, 'BodyWeight', this.options.massUnit, true)?.load;
      if (bodyweight) session.bodyweight = bodyweight;
    }
    return session;
  }
}

type Moment = NonNullable<ReturnType<typeof parseMoment>>;

function inUtc(moment: Moment): Moment {
  return moment.kind === 'local' ? { kind: 'instant', instant: `${moment.local}.000Z` } : moment;
}

/** A warm-up that failed is still a warm-up. */
function setType(row: Row): SetType {
  if (/^(?:true|yes|1)$/i.test(row.text('IsWarmup'))) return 'warmup';
  return /^failed$/i.test(row.text('Status')) ? 'failure' : 'normal';
}

/** The name and what it is done with, as other applications write it: `Bench Press (Barbell)`. */
function withEquipment(name: string, equipment: string): string {
  const isNamed =
    equipment === '' || /^none$/i.test(equipment) || name.toLowerCase().includes(equipment.toLowerCase());
  return isNamed ? name : `${name} (${equipment})`;
}
