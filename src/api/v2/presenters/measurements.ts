import type { components, Readable } from '../../../../generated/v2/api.js';
import type { Measurement } from '../../../domain/progress/measurement.js';

export type PresentedMeasurement = Readable<components['schemas']['Measurement']>;

/** What was entered and what it is canonically, each with its unit. */
export function presentMeasurement(measurement: Measurement): PresentedMeasurement {
  const { value, unit, canonicalValue, canonicalUnit, ...others } = measurement;
  const presented = {
    ...others,
    quantity: { value, unit },
    canonical: { value: canonicalValue, unit: canonicalUnit },
  };
  // The domain stores no unit that does not fit its kind, which the types of both sides cannot say to each other.
  return presented as PresentedMeasurement;
}
