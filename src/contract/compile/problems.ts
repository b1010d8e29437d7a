/** The catalogue of problems that the document declares. */
import type { ProblemRow } from '../model.js';
import { child, isObject, type ContractDocument } from './document.js';
import type { ProblemEntry } from './openapi.js';

export interface CatalogueRow extends ProblemRow {
  readonly cause: string;
  readonly fix: string;
}

const CODE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

export function compileProblems(document: ContractDocument): Record<string, CatalogueRow> {
  const catalogue: Record<string, CatalogueRow> = {};
  const at = child('#', 'x-problem-catalog');
  const entries: unknown = document.root['x-problem-catalog'] ?? {};
  if (!isObject(entries)) document.fault(at, 'The catalogue of problems maps codes to problems.');
  else
    for (const [code, entry] of Object.entries(entries)) {
      const row = compileProblem(document, code, entry, child(at, code));
      if (row) catalogue[code] = row;
    }
  return catalogue;
}

function compileProblem(
  document: ContractDocument,
  code: string,
  entry: unknown,
  at: string,
): CatalogueRow | undefined {
  if (!CODE.test(code)) document.fault(at, 'A problem code is lower_snake_case.');
  const { status, title, cause, fix, type, ...rest } = (
    isObject(entry) ? entry : {}
  ) as Partial<ProblemEntry>;
  const texts = { title, cause, fix };
  for (const [key, text] of Object.entries(texts))
    if (typeof text !== 'string' || text === '') document.fault(at, `A problem has a \`${key}\` in words.`);
  if (!Number.isInteger(status) || status! < 400 || status! > 599)
    document.fault(at, 'The `status` of a problem is between 400 and 599.');
  if (type !== undefined && typeof type !== 'string')
    document.fault(child(at, 'type'), 'A type is a URI reference.');
  for (const key of Object.keys(rest))
    if (!key.startsWith('x-')) document.fault(child(at, key), `\`${key}\` is not a member of a problem.`);
  if (document.hasFault(at)) return undefined;
  return {
    code,
    status: status!,
    type: type ?? `/problems/${code.replace(/_/g, '-')}`,
    title: title!,
    cause: cause!,
    fix: fix!,
  };
}

/** The entry of a code that a response or an operation names. */
export function checkCode(document: ContractDocument, code: string, at: string): ProblemEntry | undefined {
  const catalogue = document.root['x-problem-catalog'] ?? {};
  const entry = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
  if (!entry) document.fault(at, `\`${code}\` is not in \`x-problem-catalog\`.`);
  return entry;
}
