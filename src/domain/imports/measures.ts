/**
 * The measures of a set, read from cells. A measure that cannot be read or believed costs the whole row: without
 * its load, a squat would come in as a squat with nothing on the bar. Effort is an extra; it alone is dropped.
 */
import {
  KG_PER_LB,
  MAX_DISTANCE_METERS,
  MAX_LOAD_KG,
  MAX_REPS,
  MAX_SET_SECONDS,
  METERS_PER_MILE,
} from './limits.js';
import type { ImportedLoad, ImportedSet, MassUnit } from './model.js';
import type { Row } from './row.js';
import { parseDuration, parseNumber } from './text.js';

/** What can be told of a set apart from its type and its place. */
export type Measures = Pick<
  ImportedSet,
  'load' | 'assisted' | 'reps' | 'durationSeconds' | 'distanceMeters' | 'rpe' | 'rir'
>;

/** The cells that measure a set: names of columns, and the unit in which each is meant. */
export interface MeasureColumns {
  readonly load?: { readonly column: string; readonly unit: MassUnit; readonly zeroIsEmpty: boolean };
  readonly reps?: string;
  readonly duration?: string;
  readonly distance?: {
    readonly column: string;
    readonly unit: string;
    /** The file does not say, so the unit may be the wrong one. */
    readonly isAssumed?: boolean;
  };
  readonly rpe?: string;
  readonly rir?: string;
}

/** Reads the measures of a row; a row that measures nothing is left out. */
export function readMeasures(row: Row, columns: MeasureColumns): Measures {
  const load =
    columns.load && readLoad(row, columns.load.column, columns.load.unit, columns.load.zeroIsEmpty);
  const reps = columns.reps === undefined ? undefined : readReps(row, columns.reps);
  const durationSeconds = columns.duration === undefined ? undefined : readSeconds(row, columns.duration);
  const distanceMeters =
    columns.distance && readDistance(row, columns.distance.column, columns.distance.unit);
  // Exports fill unused cells with zeros: no repetitions beside a time or a distance means none were counted,
  // but no repetitions under a load is an attempt that failed.
  const isTimed = durationSeconds !== undefined || distanceMeters !== undefined;
  const counted = reps === 0 && (isTimed || load === undefined) ? undefined : reps;
  if (counted === undefined && !isTimed) {
    row.leaveOut('no_measure', '', 'The row has neither repetitions nor time nor distance');
  }
  if (columns.distance?.isAssumed) doubtPace(row, columns.distance, distanceMeters, durationSeconds);
  return {
    ...load,
    ...(counted === undefined ? {} : { reps: counted }),
    ...(durationSeconds === undefined ? {} : { durationSeconds }),
    ...(distanceMeters === undefined ? {} : { distanceMeters }),
    ...readEffort(row, columns),
  };
}

/** Slower than anything that is done for a distance. */
const SLOWEST_METERS_PER_SECOND = 0.1;

function doubtPace(
  row: Row,
  { column, unit }: { readonly column: string; readonly unit: string },
  meters: number | undefined,
  seconds: number | undefined,
): void {
  if (meters === undefined || seconds === undefined || meters / seconds >= SLOWEST_METERS_PER_SECOND) return;
  row.warn('implausible_pace', column, `The file names no unit. Read in ${unit} this took ${seconds} s`);
}

/** A load, positive. Where the file writes a negative one it means help. */
export function readLoad(
  row: Row,
  column: string,
  unit: MassUnit,
  zeroIsEmpty: boolean,
): Pick<Measures, 'load' | 'assisted'> | undefined {
  const number = readNumber(row, column);
  if (number === undefined || (zeroIsEmpty && number === 0)) return undefined;
  const load = asEntered(Math.abs(number), unit);
  if (load.value * (load.unit === 'lb' ? KG_PER_LB : 1) > MAX_LOAD_KG + 1e-6) {
    row.leaveOut('implausible_load', column, 'Nobody moves more than 3000 lb (1361 kg)');
  }
  return number < 0 ? { load, assisted: true } : { load };
}

/**
 * The load that was typed in. An application that stores kilograms writes the 100 lb of its user as 45.359237;
 * that many digits are never entered, so they tell the pounds behind them.
 */
function asEntered(value: number, unit: MassUnit): ImportedLoad {
  const rounded = Math.round(value * 1000) / 1000;
  if (unit === 'kg' && Math.abs(rounded - value) > 1e-9) {
    const pounds = Math.round((value / KG_PER_LB) * 4) / 4;
    if (pounds > 0 && Math.abs(pounds * KG_PER_LB - value) < 1e-4) return { value: pounds, unit: 'lb' };
  }
  return { value: rounded, unit };
}

export function readReps(row: Row, column: string): number | undefined {
  const number = readNumber(row, column);
  if (number === undefined) return undefined;
  if (number < 0 || number > MAX_REPS) {
    row.leaveOut('implausible_reps', column, `Repetitions are counted from 0 to ${MAX_REPS}`);
  }
  if (!Number.isInteger(number)) {
    row.warn('fractional_reps', column, `Only whole repetitions are counted: read as ${Math.floor(number)}`);
  }
  return Math.floor(number);
}

/** A length of time in seconds, `h:mm:ss` or spelt out; zero means unused. */
export function readSeconds(row: Row, column: string): number | undefined {
  const text = row.text(column);
  const seconds = parseNumber(text) ?? parseDuration(text);
  if (text !== '' && seconds === undefined) {
    row.leaveOut('not_a_duration', column, 'This is no length of time');
  }
  if (seconds !== undefined && (seconds < 0 || seconds > MAX_SET_SECONDS)) {
    row.leaveOut('implausible_duration', column, 'A set lasts between nothing and a day');
  }
  return seconds === undefined || seconds === 0 ? undefined : thousandths(seconds);
}

const METERS: Readonly<Record<string, number>> = {
  m: 1,
  meter: 1,
  meters: 1,
  metres: 1,
  km: 1000,
  kilometers: 1000,
  mi: METERS_PER_MILE,
  'mi.': METERS_PER_MILE,
  mile: METERS_PER_MILE,
  miles: METERS_PER_MILE,
  ft: 0.3048,
  feet: 0.3048,
  yd: 0.9144,
  yards: 0.9144,
  cm: 0.01,
  in: 0.0254,
};

export function readDistance(row: Row, column: string, unit: string): number | undefined {
  const number = readNumber(row, column);
  if (number === undefined || number === 0) return undefined;
  const factor = METERS[unit.toLowerCase()];
  if (factor === undefined) {
    row.leaveOut('unknown_unit', column, `"${unit}" is no known unit of distance`);
  }
  const meters = thousandths(number * factor);
  if (meters < 0 || meters > MAX_DISTANCE_METERS) {
    row.leaveOut('implausible_distance', column, 'A set covers between nothing and 1000 km');
  }
  return meters;
}

function readNumber(row: Row, column: string): number | undefined {
  const text = row.text(column);
  if (text === '') return undefined;
  const number = parseNumber(text);
  return number ?? row.leaveOut('not_a_number', column, 'This is no number');
}

/** Effort on scales with half steps. When both are given and disagree, the exertion is kept. */
function readEffort(row: Row, columns: MeasureColumns): Pick<Measures, 'rpe' | 'rir'> {
  const rpe = columns.rpe === undefined ? undefined : readStep(row, columns.rpe, 1, true);
  const rir = columns.rir === undefined ? undefined : readStep(row, columns.rir, 0, false);
  if (rpe !== undefined && rir !== undefined && rpe !== 10 - rir) {
    row.warn(
      'effort_contradiction',
      columns.rir ?? '',
      `RPE ${rpe} is not RIR ${rir}: only the RPE was kept`,
    );
    return { rpe };
  }
  return { ...(rpe === undefined ? {} : { rpe }), ...(rir === undefined ? {} : { rir }) };
}

function readStep(row: Row, column: string, lowest: number, zeroIsEmpty: boolean): number | undefined {
  const text = row.text(column);
  const number = parseNumber(text);
  if (text === '' || (zeroIsEmpty && number === 0)) return undefined;
  if (number !== undefined && number >= lowest && number <= 10 && Number.isInteger(number * 2)) return number;
  row.warn('implausible_effort', column, `Effort goes from ${lowest} to 10 in half steps: it was dropped`);
  return undefined;
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
