import { Conflict, NotFound } from '../shared/errors.js';

export class ExerciseNotFound extends NotFound {
  readonly code = 'exercise_not_found';

  constructor() {
    super('There is no such exercise.');
  }
}

/** Archived exercises keep their history and take no more. */
export class ExerciseArchived extends Conflict {
  readonly code = 'exercise_archived';

  constructor(override readonly errors: readonly { pointer: string; detail: string; code: string }[]) {
    super('An archived exercise cannot be used in a workout.');
  }
}
