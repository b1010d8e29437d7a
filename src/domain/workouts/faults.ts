import { ExerciseArchived } from '../exercises/errors.js';
import { AlreadyExists } from '../shared/errors.js';
import { Violations } from '../shared/violations.js';

/**
 * What is wrong with workouts or sets that a request brings in. What breaks a rule is reported before what the
 * stored state stands against.
 */
export class WorkoutFaults extends Violations {
  readonly #taken: string[] = [];
  readonly #archived: string[] = [];

  refuseTaken(pointer: string): void {
    this.#taken.push(pointer);
  }

  refuseArchived(pointer: string): void {
    this.#archived.push(pointer);
  }

  override throwIfAny(): void {
    super.throwIfAny();
    if (this.#taken.length > 0) throw new AlreadyExists(this.#taken);
    if (this.#archived.length > 0) throw new ExerciseArchived(this.#archived);
  }
}
