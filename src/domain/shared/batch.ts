import type { Separately } from './atomically.js';
import { DomainError } from './errors.js';

/** What became of one item of a batch whose items stand for themselves. */
export type Outcome<T> = { readonly value: T } | { readonly error: DomainError };

/** `work` as an outcome. Only refusals by the rules are an answer for one item; anything else concerns them all. */
export function outcomeOf<T>(work: () => T): Outcome<T> {
  try {
    return { value: work() };
  } catch (error) {
    return { error: asRefusal(error) };
  }
}

/**
 * Stores the items that are fine so far. They nearly always are all the way, so they are tried in one statement;
 * only where something is in the way each gets a try of its own.
 */
export async function storeEach<T>(
  outcomes: readonly Outcome<T>[],
  separately: Separately,
  add: (values: readonly T[]) => Promise<void>,
): Promise<Outcome<T>[]> {
  const values = outcomes.flatMap((outcome) => ('value' in outcome ? [outcome.value] : []));
  if (values.length === 0) return [...outcomes];
  try {
    await separately(() => add(values));
    return [...outcomes];
  } catch (error) {
    asRefusal(error);
  }
  const results: Outcome<T>[] = [];
  for (const outcome of outcomes) {
    results.push('value' in outcome ? await storeOne(outcome, separately, add) : outcome);
  }
  return results;
}

async function storeOne<T>(
  outcome: { readonly value: T },
  separately: Separately,
  add: (values: readonly T[]) => Promise<void>,
): Promise<Outcome<T>> {
  try {
    await separately(() => add([outcome.value]));
    return outcome;
  } catch (error) {
    return { error: asRefusal(error) };
  }
}

function asRefusal(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  throw error;
}
