/** `routes.ts`: the rows that the engine serves from, and what handlers are typed by beside `api.ts`. */
import type { Contract, OperationRow } from '../../model.js';
import { header } from './header.js';
import { print, quote } from './print.js';

export function emitRoutes(contract: Contract, source: string, engine: string): string {
  const names = sharedRows(contract);
  const shared = [...names].map(([row, name]) => {
    names.delete(row);
    const line = `const ${name} = ${print(row, names)} as const;`;
    names.set(row, name);
    return line;
  });
  return [
    header(source, 'Routes: one row per operation.', ''),
    `import type { Contract } from '${engine}/model.js';`,
    '',
    '/** What handlers are typed by and openapi-typescript does not know. */',
    'export interface Traits {',
    ...contract.operations.map((row) => `  ${row.id}: ${traits(row)};`),
    '}',
    '',
    ...shared,
    '',
    `export const contract: Contract = ${print(contract, names)};`,
    '',
  ].join('\n');
}

function traits(row: OperationRow): string {
  const problems = [...new Set(Object.values(row.responses).flatMap((response) => response.problems))].sort();
  const defaults = row.parameters
    .filter((parameter) => parameter.default !== undefined)
    .map(({ name }) => name);
  const members = {
    problems: union(problems),
    identity: quote(identity(row)),
    defaults: union(defaults),
    pagination: String(row.conventions.pagination === true),
    ifMatch: String(row.conventions.ifMatch !== undefined),
  };
  return `{ ${Object.entries(members)
    .map(([name, type]) => `${name}: ${type}`)
    .join('; ')} }`;
}

const union = (names: readonly string[]): string =>
  names.length === 0 ? 'never' : names.map(quote).join(' | ');

function identity({ security }: OperationRow): 'required' | 'optional' | 'none' {
  if (security.every(({ schemes }) => schemes.length === 0)) return 'none';
  return security.some(({ schemes }) => schemes.length === 0) ? 'optional' : 'required';
}

/** Rows of components that several operations use are printed once, under a name. */
function sharedRows({ operations }: Contract): Map<unknown, string> {
  const uses = new Map<object, { count: number; name: string }>();
  const use = (row: object, name: string): void => {
    const known = uses.get(row);
    uses.set(row, known ? { ...known, count: known.count + 1 } : { count: 1, name });
  };
  for (const { parameters, responses } of operations) {
    for (const row of parameters) use(row, `${row.name} ${row.in}`);
    for (const [status, row] of Object.entries(responses)) use(row, `response ${status}`);
  }
  const names = new Map<unknown, string>();
  const taken = new Set<string>(['contract']);
  for (const [row, { count, name }] of uses) if (count > 1) names.set(row, freeName(camelCase(name), taken));
  return names;
}

const camelCase = (text: string): string =>
  text.replace(/[^A-Za-z0-9]+(.)?/g, (_, next?: string) => next?.toUpperCase() ?? '');

function freeName(wanted: string, taken: Set<string>): string {
  let name = /^[A-Za-z]/.test(wanted) ? wanted : `_${wanted}`;
  for (let count = 2; taken.has(name); count++) name = `${wanted}${count}`;
  taken.add(name);
  return name;
}
