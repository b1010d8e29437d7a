import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { converted } from '../../../src/domain/shared/decimal.js';
import { toKg, toKgOrNull } from '../../../src/domain/shared/load.js';

describe('toKg', () => {
  it.each([
    [100, 'kg', 100],
    [87.5, 'kg', 87.5],
    [0, 'kg', 0],
    [0, 'lb', 0],
    [1, 'lb', 0.454],
    [45, 'lb', 20.412],
    [225, 'lb', 102.058],
    [315, 'lb', 142.882],
    [2.5, 'lb', 1.134],
    [2000, 'lb', 907.185],
    // Halves go up, also where the nearest binary fraction lies below the half.
    [1.0005, 'kg', 1.001],
    [1.0015, 'kg', 1.002],
    [8.1245, 'kg', 8.125],
    [45.359237, 'kg', 45.359],
    [100.00000001, 'lb', 45.359],
    [1e-7, 'kg', 0],
    [1e-7, 'lb', 0],
  ] as const)('makes %d %s %d kg', (value, unit, kilograms) => {
    expect(toKg({ value, unit })).toBe(kilograms);
  });

  it('leaves what is not known unknown', () => {
    expect(toKgOrNull(null)).toBeNull();
  });
});

describe('converted', () => {
  it('is exact for every decimal number', () => {
    const decimal = fc.tuple(fc.nat(2_000_000_000), fc.nat(9));
    fc.assert(
      fc.property(decimal, ([digits, places]) => {
        const value = Number(`${digits}e-${places}`);
        // Grams, halves up, on whole numbers: digits * 45359237 * 1000 / (10^places * 10^8).
        const numerator = BigInt(digits) * 45_359_237n * 1000n;
        const denominator = 10n ** BigInt(places) * 100_000_000n;
        const grams = (2n * numerator + denominator) / (2n * denominator);
        expect(converted(value, { times: 45_359_237, per: 100_000_000 })).toBe(Number(grams) / 1000);
      }),
    );
  });
});
