import { Conflict } from '../shared/errors.js';

export class DeletionNotRequested extends Conflict {
  readonly code = 'deletion_not_requested';

  constructor() {
    super('There is no deletion that could be cancelled.');
  }
}
