import { NotFound } from '../shared/errors.js';

export class MeasurementNotFound extends NotFound {
  readonly code = 'measurement_not_found';

  constructor() {
    super('There is no such measurement.');
  }
}
