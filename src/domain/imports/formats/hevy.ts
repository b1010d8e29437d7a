/** Hevy. One row is one set, the newest workout comes first, the units are in the names of the columns. */
import { parseMoment } from '../dates.js';
import { endSession } from '../journal.js';
import type { Journal, SessionDraft } from '../journal.js';
import { readMeasures } from '../measures.js';
import type { MeasureColumns } from '../measures.js';
import type { Header, Row } from '../row.js';
import { parseNumber } from '../text.js';
import type { SetType } from '../../exercises/vocabulary.js';
import { exerciseName, massUnit, remarkOfRow } from './format.js';
import type { ExportFormat, RowKind, RowReader } from './format.js';

export const hevy: ExportFormat = {
  id: 'hevy',
  name: 'Hevy',
  header:
    'title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe',
  matches: (header) => header.has('title', 'start_time', 'exercise_title', 'set_index', 'reps'),
  open: (header, journal) => new HevyReader(header, journal),
};

const SET_TYPES: Readonly<Record<string, SetType>> = {
  '': 'normal',
  normal: 'normal',
  warmup: 'warmup',
  dropset: 'dropset',
  failure: 'failure',
};

/** The file numbers supersets from 0, and only within a workout. */
const MAX_SUPERSETS = 50;

class HevyReader implements RowReader {
  private readonly columns: MeasureColumns;
  private readonly supersets = new Map<SessionDraft, Map<string, number>>();

  constructor(
    header: Header,
    private readonly journal: Journal,
  ) {
    const weight = header.find(/^weight_(kg|lb)s?$/);
    const distance = header.find(/^distance_(km|miles|meters|m)$/);
    this.columns = {
      ...(weight && {
        load: {
          column: weight.column,
          unit: massUnit(weight.match[1] ?? '') ?? 'kg',
          zeroIsEmpty: false,
        },
      }),
      ...(distance && { distance: { column: distance.column, unit: distance.match[1] ?? 'km' } }),
      reps: 'reps',
      duration: 'duration_seconds',
      rpe: 'rpe',
    };
  }

  read(row: Row): RowKind {
    const name = exerciseName(row, 'exercise_title');
    const session = this.session(row);
    session.remark(unescapeBreaks(row.raw('description')));
    const measures = readMeasures(row, this.columns);
    const type = this.setType(row);
    const index = parseNumber(row.text('set_index'));
    const superset = this.superset(session, row);
    const exercise = session.exercise(
      name,
      (last) =>
        last.supersetGroup !== superset ||
        (index !== undefined && last.lastOrder !== undefined && index <= last.lastOrder),
    );
    if (index !== undefined) exercise.lastOrder = index;
    if (superset !== undefined) exercise.supersetGroup = superset;
    const notes = remarkOfRow(exercise, unescapeBreaks(row.raw('exercise_notes')));
    exercise.sets.push({ line: row.line, type, ...measures, ...(notes === '' ? {} : { notes }) });
    return 'set';
  }

  private session(row: Row): SessionDraft {
    const title = row.text('title');
    const start = row.text('start_time');
    const session = this.journal.session(row, [start, row.text('end_time'), title].join('|'), () => {
      const moment = parseMoment(start);
      if (!moment) row.leaveOut('not_a_date', 'start_time', 'This is no date, or one with two readings');
      return { title, start: moment, column: 'start_time' };
    });
    if (session.endedAt === undefined) endSession(this.journal, session, row, 'end_time');
    return session;
  }

  private setType(row: Row): SetType {
    const type =
      SET_TYPES[
        row
          .text('set_type')
          .toLowerCase()
          .replace(/[^a-z]/g, '')
      ];
    if (type === undefined)
      row.warn('unknown_set_type', 'set_type', 'Unknown kind of set: read as a normal one');
    return type ?? 'normal';
  }

  private superset(session: SessionDraft, row: Row): number | undefined {
    const id = row.text('superset_id');
    if (id === '') return undefined;
    const groups = this.supersets.get(session) ?? new Map<string, number>();
    this.supersets.set(session, groups);
    const group = groups.get(id) ?? groups.size + 1;
    if (group > MAX_SUPERSETS) {
      row.warn('too_many_supersets', 'superset_id', `Only ${MAX_SUPERSETS} are kept: this one was dropped`);
      return undefined;
    }
    groups.set(id, group);
    return group;
  }
}

/** The application writes a line break as a backslash and an n. */
const unescapeBreaks = (text: string): string => text.replace(/(?:\\r)?\\n/g, '\n');
