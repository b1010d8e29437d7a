import { problems } from '../../../generated/problems.js';
import type { Outcome } from '../../domain/shared/batch.js';
import type { DomainError } from '../../domain/shared/errors.js';
import { isProblemCode } from '../errors.js';

interface Identified {
  readonly id: string;
}

/** All items of an atomic batch, stored. */
export const presentStored = (items: readonly Identified[]) => ({
  results: items.map(({ id }, index) => ({ index, status: 201, id })),
});

/** What became of each item of a batch whose items stand for themselves. */
export const presentOutcomes = (outcomes: readonly Outcome<Identified>[], requestId: string) => ({
  results: outcomes.map((outcome, index) => {
    if ('value' in outcome) return { index, status: 201, id: outcome.value.id };
    const problem = presentProblem(outcome.error, requestId);
    return { index, status: problem.status, problem };
  }),
});

/** The problem document that the error would have been as an answer of its own. */
function presentProblem({ code, message, errors }: DomainError, requestId: string) {
  const { type, title, status } = problems[isProblemCode(code) ? code : 'internal_error'];
  return { type, title, status, detail: message, code, requestId, ...(errors && { errors }) };
}
