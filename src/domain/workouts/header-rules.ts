import { toKgOrNull } from '../shared/load.js';
import { localDateIn, requireTimeZone } from '../shared/time-zone.js';
import type { Violations } from '../shared/violations.js';
import type { WorkoutHeader } from './workout.js';

type Derived = 'performedOn' | 'bodyweightKg';

/** The header with what follows from the rest of it, which is checked. */
export function settleHeader<T extends Omit<WorkoutHeader, Derived>>(
  violations: Violations,
  pointer: string,
  header: T,
): T & Pick<WorkoutHeader, Derived> {
  checkEnd(violations, pointer, header);
  const timeZone = requireTimeZone(violations, `${pointer}/timeZone`, header.timeZone);
  return {
    ...header,
    timeZone,
    performedOn: localDateIn(timeZone, header.startedAt),
    bodyweightKg: toKgOrNull(header.bodyweight),
  };
}

type Span = Pick<WorkoutHeader, 'status' | 'startedAt' | 'endedAt'>;

function checkEnd(violations: Violations, pointer: string, { status, startedAt, endedAt }: Span): void {
  if (endedAt === null) return;
  if (status === 'in_progress') {
    violations.add(
      'validation_failed',
      `${pointer}/endedAt`,
      'must be empty while the workout is in progress',
    );
  } else if (endedAt <= startedAt) {
    violations.add('end_before_start', `${pointer}/endedAt`, `must be later than ${startedAt}`);
  }
}
