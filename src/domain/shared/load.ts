import { converted, ONE_TO_ONE, type Ratio } from './decimal.js';

export const LOAD_UNITS = ['kg', 'lb'] as const;
export type LoadUnit = (typeof LOAD_UNITS)[number];

/** A mass as somebody entered it; it comes back exactly so. */
export interface Load {
  readonly value: number;
  readonly unit: LoadUnit;
}

const IN_KG: Readonly<Record<LoadUnit, Ratio>> = {
  kg: ONE_TO_ONE,
  // The international pound is 0.45359237 kg by definition.
  lb: { times: 45_359_237, per: 100_000_000 },
};

/** The mass in kilograms, to the gram, halves up. */
export const toKg = ({ value, unit }: Load): number => converted(value, IN_KG[unit]);

export const toKgOrNull = (load: Load | null): number | null => (load === null ? null : toKg(load));
