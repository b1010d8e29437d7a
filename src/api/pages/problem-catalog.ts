/** Every problem as its page tells it: what the catalogue says, an example from the document, and who answers it. */
import type { Problem } from '../../../generated/problems.js';
import { resolve, type ApiDescription, type Operation } from './description.js';
import { problemPath } from './links.js';

export interface ProblemEntry extends Problem {
  /** `/problems/not-found` */
  readonly path: string;
  readonly example: object;
  readonly answeredBy: readonly Answerer[];
}

/** An operation that can answer it. */
export interface Answerer {
  readonly version: ApiDescription;
  readonly operation: Operation;
  readonly statuses: readonly string[];
}

/** In the order of the catalogue. */
export function problemCatalog(
  problems: readonly Problem[],
  versions: readonly ApiDescription[],
): readonly ProblemEntry[] {
  const examples = new Map(versions.flatMap(({ document }) => examplesOf(document)));
  return problems.map((problem) => ({
    ...problem,
    path: problemPath(problem.code),
    example: examples.get(problem.code) ?? inGeneral(problem),
    answeredBy: versions.flatMap((version) =>
      version.operations
        .filter(({ problems: answered }) => answered.has(problem.code))
        .map((operation) => ({ version, operation, statuses: operation.problems.get(problem.code) ?? [] })),
    ),
  }));
}

function examplesOf(document: ApiDescription['document']): [string, object][] {
  return Object.values(document.components?.['examples'] ?? {})
    .map((given) => resolve<{ readonly value?: unknown }>(document, given).value)
    .filter((value): value is { code: string } => isProblem(value))
    .map((value) => [value.code, value]);
}

const isProblem = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'code' in value && 'status' in value && 'requestId' in value;

/** For those that the server answers before it knows which operation is meant, which no operation has an example of. */
const inGeneral = ({ type, title, status, code }: Problem): object => ({
  type,
  title,
  status,
  code,
  requestId: '01a1f86b-377c-76eb-bc5f-f73f7cee340b',
});
