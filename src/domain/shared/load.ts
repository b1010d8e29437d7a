export const LOAD_UNITS = ['kg', 'lb'] as const;
export type LoadUnit = (typeof LOAD_UNITS)[number];

/** A mass as somebody entered it; it comes back exactly so. */
export interface Load {
  readonly value: number;
  readonly unit: LoadUnit;
}

/** The international pound, exactly: 0.45359237 kg, here in units of 10^-8 kg. */
const KG_PER_LB = 45_359_237;
const UNIT = 100_000_000;

/**
 * The mass in kilograms, to the gram, halves up. Exact: the decimal digits that were entered are converted, not
 * the binary fraction next to them, so that the sums of a year do not drift.
 */
export function toKg({ value, unit }: Load): number {
  const thousandths = Math.round(value * 1000);
  if (thousandths / 1000 !== value) return toKgSlowly(value, unit);
  if (unit === 'kg') return value;
  // Below 2^53 for any load up to 198 000 lb, and the quotient is further from an integer than its error.
  return Math.floor((thousandths * KG_PER_LB + UNIT / 2) / UNIT) / 1000;
}

export const toKgOrNull = (load: Load | null): number | null => (load === null ? null : toKg(load));

/** More than three decimals, as from a client that converts by itself. */
function toKgSlowly(value: number, unit: LoadUnit): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const numerator = BigInt(whole + fraction) * BigInt(unit === 'lb' ? KG_PER_LB : UNIT) * 1000n;
  const denominator = BigInt(UNIT) * 10n ** BigInt(scale);
  return Number((2n * numerator + denominator) / (2n * denominator)) / 1000;
}
