import type { Violations } from '../shared/violations.js';
import { type Measurement, toCanonical, unitsOf } from './measurement.js';

type Derived = 'canonicalValue' | 'canonicalUnit';

/** The measurement with its canonical value; the unit has to fit the kind. */
export function settleMeasurement(
  violations: Violations,
  pointer: string,
  measurement: Omit<Measurement, Derived>,
): Measurement {
  const { kind, value, unit } = measurement;
  const units = unitsOf(kind);
  if (!units.includes(unit))
    violations.add('unit_mismatch', `${pointer}/unit`, `must be ${units.join(' or ')} for ${kind}`);
  if (unit === 'percent' && value > 100)
    violations.add('validation_failed', `${pointer}/value`, 'must be at most 100 percent');
  return { ...measurement, canonicalValue: toCanonical(value, unit), canonicalUnit: units[0] };
}
