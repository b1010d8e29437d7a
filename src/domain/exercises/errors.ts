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

  constructor(pointers: readonly string[]) {
    super(
      'An archived exercise takes no new sets.',
      pointers.map((pointer) => ({ pointer, code: 'exercise_archived', detail: 'is an archived exercise' })),
    );
  }
}
