import { converted, ONE_TO_ONE, type Ratio } from '../shared/decimal.js';
import { toKg } from '../shared/load.js';
import type { Instant } from '../shared/time.js';

const GIRTHS = [
  'neck',
  'shoulders',
  'chest',
  'waist',
  'hips',
  'upper_arm_left',
  'upper_arm_right',
  'forearm_left',
  'forearm_right',
  'thigh_left',
  'thigh_right',
  'calf_left',
  'calf_right',
] as const;

export type MeasurementKind = 'bodyweight' | 'body_fat' | 'resting_heart_rate' | (typeof GIRTHS)[number];
export type CanonicalUnit = 'kg' | 'percent' | 'cm' | 'bpm';
export type MeasurementUnit = CanonicalUnit | 'lb' | 'in';

/** Something measured on the body at a moment. */
export interface Measurement {
  readonly id: string;
  readonly kind: MeasurementKind;
  /** As entered. */
  readonly value: number;
  readonly unit: MeasurementUnit;
  /** In the one unit of the kind, so that a series can be drawn and compared. */
  readonly canonicalValue: number;
  readonly canonicalUnit: CanonicalUnit;
  readonly measuredAt: Instant;
  readonly source: 'manual' | 'api' | 'import';
  readonly notes: string | null;
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

type Units = readonly [CanonicalUnit, ...MeasurementUnit[]];

/** The units that fit a kind; the first is the canonical one. */
const UNITS: ReadonlyMap<MeasurementKind, Units> = new Map<MeasurementKind, Units>([
  ['bodyweight', ['kg', 'lb']],
  ['body_fat', ['percent']],
  ['resting_heart_rate', ['bpm']],
  ...GIRTHS.map((girth): [MeasurementKind, Units] => [girth, ['cm', 'in']]),
]);

export const MEASUREMENT_KINDS: readonly MeasurementKind[] = [...UNITS.keys()];

export const unitsOf = (kind: MeasurementKind): Units => UNITS.get(kind)!;

const CENTIMETRES_PER_INCH: Ratio = { times: 254, per: 100 };

/** The value in the canonical unit of its kind, to the thousandth, halves up. */
export function toCanonical(value: number, unit: MeasurementUnit): number {
  if (unit === 'lb') return toKg({ value, unit });
  return converted(value, unit === 'in' ? CENTIMETRES_PER_INCH : ONE_TO_ONE);
}
