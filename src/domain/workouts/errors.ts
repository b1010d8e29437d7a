import { Conflict, NotFound } from '../shared/errors.js';

export class WorkoutNotFound extends NotFound {
  readonly code = 'workout_not_found';

  constructor() {
    super('There is no such workout.');
  }
}

export class NoActiveWorkout extends NotFound {
  readonly code = 'no_active_workout';

  constructor() {
    super('No workout is in progress.');
  }
}

export class SetNotFound extends NotFound {
  readonly code = 'set_not_found';

  constructor() {
    super('There is no such set.');
  }
}

/** Only one workout can be in progress. */
export class WorkoutInProgress extends Conflict {
  readonly code = 'workout_in_progress';

  constructor() {
    super('Another workout is in progress.');
  }
}

export class WorkoutAlreadyCompleted extends Conflict {
  readonly code = 'workout_already_completed';

  constructor(endedAt: string | null) {
    super(
      endedAt === null ? 'The workout is already completed.' : `The workout was completed at ${endedAt}.`,
    );
  }
}
