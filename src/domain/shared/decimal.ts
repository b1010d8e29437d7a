/** How much one unit is of another, as a fraction of whole numbers: an inch is 254/100 cm. */
export interface Ratio {
  readonly times: number;
  readonly per: number;
}

export const ONE_TO_ONE: Ratio = { times: 1, per: 1 };

/**
 * `value` converted, to the thousandth, halves up. Exact: the decimal digits that were entered are converted, not
 * the binary fraction next to them, so that the sums of a year do not drift and the database agrees.
 */
export function converted(value: number, { times, per }: Ratio): number {
  const thousandths = Math.round(value * 1000);
  const product = thousandths * times;
  const isExact = thousandths / 1000 === value && Number.isSafeInteger(2 * product + per);
  if (!isExact) return convertedSlowly(value, times, per);
  // The nearest fraction to a whole number is 1 / (2 * per) away, far more than the error of a division.
  return Math.floor((2 * product + per) / (2 * per)) / 1000;
}

/** More decimals or larger numbers than usual, as from a client that converts by itself. */
function convertedSlowly(value: number, times: number, per: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const numerator = BigInt(whole + fraction) * BigInt(times) * 1000n * 10n ** BigInt(Math.max(0, -scale));
  const denominator = BigInt(per) * 10n ** BigInt(Math.max(0, scale));
  return Number((2n * numerator + denominator) / (2n * denominator)) / 1000;
}
