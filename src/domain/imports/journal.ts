import { FIRST_DAY } from './limits.js';
import { toInstant, toLocal } from './local-time.js';
import { parseMoment } from './dates.js';
import type { Moment } from './dates.js';
import type {
  ImportedExercise,
  ImportedLoad,
  ImportedSet,
  ImportedWorkout,
  ImportIssue,
  ReadOptions,
} from './model.js';
import type { Row } from './row.js';

/** An exercise of a session while its rows are still being read. */
export interface ExerciseDraft {
  readonly name: string;
  notes?: string;
  supersetGroup?: number;
  sets: ImportedSet[];
  /** Where the file counts the sets: the number of the last one. */
  lastOrder?: number;
}

/** What the rows of a session say about it as a whole. */
export interface SessionHead {
  /** As the file has it; empty where it has none. */
  readonly title: string;
  readonly start: Moment;
  readonly column: string;
}

/** A session while its rows are still being read. They may be scattered over the file. */
export class SessionDraft {
  readonly exercises: ExerciseDraft[] = [];
  endedAt?: string;
  /** The file gives an end that cannot be used. */
  isEndRefused = false;
  bodyweight?: ImportedLoad;
  /** A rest that the next set will say it follows. */
  restSeconds?: number;
  /** Stands in for the title of a file that has none. */
  fallbackTitle = 'Workout';
  private readonly remarks: string[] = [];

  constructor(
    readonly line: number,
    readonly title: string,
    readonly sourceStart: string,
    readonly startedAt: string,
    readonly localStart: string,
    readonly isTimeKnown: boolean,
  ) {}

  get notes(): string {
    return this.remarks.join('\n');
  }

  /** Files repeat the note of a session on each of its rows. */
  remark(note: string): void {
    if (note !== '' && !this.remarks.includes(note)) this.remarks.push(note);
  }

  /**
   * The exercise that the next set belongs to. An exercise that returns after another one is a new entry, since
   * that is how it was done; `isNew` says that the file begins another entry of the same exercise.
   */
  exercise(name: string, isNew?: (last: ExerciseDraft) => boolean): ExerciseDraft {
    const last = this.exercises.at(-1);
    if (last?.name === name && !isNew?.(last)) return last;
    const draft: ExerciseDraft = { name, sets: [] };
    this.exercises.push(draft);
    return draft;
  }

  /** The end, from the length of the session. */
  lasts(seconds: number): void {
    if (seconds > 0) this.endedAt = new Date(Date.parse(this.startedAt) + seconds * 1000).toISOString();
  }
}

/** Gathers rows into sessions and sessions into workouts. */
export class Journal {
  private readonly sessions = new Map<string, SessionDraft>();
  private readonly latestDay: string;

  constructor(
    /** Which kind of file this is; the same session out of another kind of file is another record. */
    private readonly layout: string,
    private readonly options: ReadOptions,
    private readonly issues: ImportIssue[],
  ) {
    const tomorrow = new Date(options.now.getTime() + 86_400_000).toISOString();
    this.latestDay = toLocal(tomorrow, options.timeZone).slice(0, 10);
  }

  get drafts(): IterableIterator<SessionDraft> {
    return this.sessions.values();
  }

  /** The session of that key; its head is read from the first row that names it. */
  session(row: Row, key: string, head: () => SessionHead): SessionDraft {
    const known = this.sessions.get(key);
    if (known) return known;
    const { title, start, column } = head();
    const draft = this.open(row, title, start, column);
    this.sessions.set(key, draft);
    return draft;
  }

  /** Reads a moment of a session as an instant. */
  instantOf(moment: Moment): string {
    if (moment.kind === 'instant') return moment.instant;
    const local = moment.kind === 'local' ? moment.local : `${moment.day}T12:00:00`;
    return toInstant(local, this.options.timeZone);
  }

  /** Leaves the row out when nobody can have trained then. */
  assertPlausible(row: Row, column: string, moment: Moment): void {
    const day = toLocal(this.instantOf(moment), this.options.timeZone).slice(0, 10);
    if (day >= FIRST_DAY && day <= this.latestDay) return;
    row.leaveOut('implausible_date', column, `Training happened between ${FIRST_DAY} and tomorrow`);
  }

  private open(row: Row, title: string, start: Moment, column: string): SessionDraft {
    this.assertPlausible(row, column, start);
    const startedAt = this.instantOf(start);
    const localStart = toLocal(startedAt, this.options.timeZone);
    const sourceStart =
      start.kind === 'day' ? start.day : start.kind === 'local' ? start.local : start.instant;
    return new SessionDraft(row.line, title, sourceStart, startedAt, localStart, start.kind !== 'day');
  }

  /** The workouts, oldest first. */
  workouts(): ImportedWorkout[] {
    const sameName = new Map<string, number>();
    const workouts: ImportedWorkout[] = [];
    for (const draft of this.sessions.values()) {
      const name = [this.layout, draft.sourceStart, draft.title].join('|');
      const nth = (sameName.get(name) ?? 0) + 1;
      sameName.set(name, nth);
      const workout = this.close(draft, nth === 1 ? name : `${name}|${nth}`);
      if (workout.exercises.length > 0) workouts.push(workout);
      else if (draft.exercises.length > 0) this.reportEmpty(draft);
    }
    return workouts.sort((a, b) => a.startedAt.localeCompare(b.startedAt) || a.line - b.line);
  }

  private close(draft: SessionDraft, key: string): ImportedWorkout {
    const exercises: ImportedExercise[] = [];
    for (const { name, sets, notes, supersetGroup } of draft.exercises) {
      // A note about an exercise of which no set is left still has to be somewhere.
      if (sets.length === 0) draft.remark(notes === undefined ? '' : `${name}: ${notes}`);
      else
        exercises.push({
          name,
          sets,
          ...(notes === undefined ? {} : { notes }),
          ...(supersetGroup === undefined ? {} : { supersetGroup }),
        });
    }
    return {
      key,
      line: draft.line,
      title: draft.title || draft.fallbackTitle,
      sourceStart: draft.sourceStart,
      localStart: draft.localStart,
      isTimeKnown: draft.isTimeKnown,
      timeZone: this.options.timeZone,
      startedAt: draft.startedAt,
      ...(draft.endedAt === undefined || draft.endedAt <= draft.startedAt ? {} : { endedAt: draft.endedAt }),
      ...(draft.notes === '' ? {} : { notes: draft.notes }),
      ...(draft.bodyweight === undefined ? {} : { bodyweight: draft.bodyweight }),
      exercises,
    };
  }

  private reportEmpty(draft: SessionDraft): void {
    this.issues.push({
      line: draft.line,
      column: '',
      severity: 'warning',
      code: 'empty_session',
      value: draft.title,
      message: 'The session has notes but no set that could be read, so it was left out',
    });
  }
}

/** Reads the end of a session from a cell. One that cannot be is reported once, and the end stays unknown. */
export function endSession(journal: Journal, session: SessionDraft, row: Row, column: string): void {
  const text = row.text(column);
  if (text === '' || session.isEndRefused) return;
  const moment = parseMoment(text);
  const end = moment && journal.instantOf(moment);
  if (end !== undefined && end > session.startedAt) {
    session.endedAt = end;
    return;
  }
  session.isEndRefused = true;
  const fault = end === undefined ? 'This is no date' : 'The end is not after the start';
  row.warn('unreadable_end', column, `${fault}: the end of the session stays unknown`);
}
