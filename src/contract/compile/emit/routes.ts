/** `routes.ts`: the rows that the engine serves from, and what handlers are typed by beside `api.ts`. */
import type { Contract, OperationRow } from '../../model.js';
import { header } from './header.js';
import { print, quote, union } from './print.js';

/** `shared` names the rows of components; those that are used more than once are printed once. */
export function emitRoutes(
  contract: Contract,
  shared: ReadonlyMap<object, string>,
  source: string,
  engine: string,
): string {
  const names = new Map<unknown, string>();
  const constants = usedTwice(contract, shared).map((row) => {
    const start = `const ${shared.get(row)} = `;
    const text = print(row, names, '', start.length + ' as const;'.length);
    names.set(row, shared.get(row)!);
    return `${start}${text} as const;`;
  });
  return [
    header(source, 'Routes: one row per operation.', ''),
    `import type { Contract } from '${engine}/model.js';`,
    '',
    '/** What handlers are typed by and openapi-typescript does not know. */',
    'export interface Traits {',
    ...contract.operations.map((row) => `  ${row.id}: {\n${traits(row)}\n  };`),
    '}',
    '',
    ...constants,
    '',
    `export const contract: Contract = ${print(contract, names)};`,
    '',
  ].join('\n');
}

function traits(row: OperationRow): string {
  const defaults = row.parameters.filter((parameter) => parameter.default !== undefined);
  const files = row.body?.media.flatMap((media) => Object.keys(media.files ?? {})) ?? [];
  return [
    union('problems:', problemsOf(row), '    '),
    `identity: ${quote(identity(row))};`,
    union(
      'defaults:',
      defaults.map(({ name }) => name),
      '    ',
    ),
    `pagination: ${row.conventions.pagination === true};`,
    `ifMatch: ${row.conventions.ifMatch !== undefined};`,
    ...(files.length > 0 ? [union('files:', files, '    ')] : []),
    ...(row.roles ? [union('roles:', row.roles, '    ')] : []),
  ]
    .map((line) => `    ${line}`)
    .join('\n');
}

/** Every code that some response of the operation can carry. */
export const problemsOf = ({ responses }: OperationRow): string[] =>
  [...new Set(Object.values(responses).flatMap(({ problems }) => problems))].sort();

function identity({ security }: OperationRow): 'required' | 'optional' | 'none' {
  if (security.every(({ schemes }) => schemes.length === 0)) return 'none';
  return security.some(({ schemes }) => schemes.length === 0) ? 'optional' : 'required';
}

/** The shared rows with several users, what they contain before themselves. */
function usedTwice(contract: Contract, shared: ReadonlyMap<object, string>): object[] {
  const uses = new Map<object, number>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const known = uses.get(node);
    if (shared.has(node) && known !== undefined) return void uses.set(node, known + 1);
    Object.values(node).forEach(visit);
    if (shared.has(node)) uses.set(node, 1);
  };
  visit(contract);
  return [...uses].filter(([, count]) => count > 1).map(([row]) => row);
}
