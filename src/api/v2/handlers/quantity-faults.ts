import { Invalid, type Violation } from '../../../domain/shared/errors.js';

const QUANTITY = /^#\/(value|unit)$/;

/** Where the service finds fault with `value` or `unit`, the request has them in its `quantity`. Throws what it is given. */
export function quantityFaultsAt(error: unknown): never {
  if (!(error instanceof Invalid) || !error.errors) throw error;
  const [first, ...rest] = error.errors.map((fault) => ({
    ...fault,
    pointer: fault.pointer.replace(QUANTITY, '#/quantity/$1'),
  })) as [Violation, ...Violation[]];
  throw new Invalid([first, ...rest]);
}
