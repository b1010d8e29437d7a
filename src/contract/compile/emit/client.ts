/** `client.ts`: one method per operation, and the core that sends them. */
import { readFileSync } from 'node:fs';
import type { Contract, OperationRow, ParameterRow } from '../../model.js';
import { METHODS, type OpenApi, type Operation } from '../openapi.js';
import { header } from './header.js';
import { print, quote, union } from './print.js';
import { problemsOf } from './routes.js';

/** The core is a module of its own, checked and tested as such; consumers get one file. */
const CORE = new URL(
  import.meta.url.endsWith('.ts') ? '../client-core.ts' : '../client-core.js',
  import.meta.url,
);

const coreText = (): string => {
  const text = readFileSync(CORE, 'utf8');
  return text.slice(text.indexOf('// ---'));
};

export function emitClient(contract: Contract, root: OpenApi, source: string): string {
  return [
    header(source, `Client of ${contract.title}: needs fetch, and the types beside it.`, ''),
    `import type { operations, Readable, Writable } from './api.js';`,
    '',
    coreText().trimEnd(),
    '',
    '// --- The operations ---------------------------------------------------------------------------------------',
    '',
    '/** Codes of the problems that each operation can answer. */',
    'export interface Problems {',
    ...contract.operations.map((row) => `  ${codesOf(row)}`),
    '}',
    '',
    '/** Whether an error is a problem of this operation; its `code` is then one of those declared. */',
    'export const isProblem = <Id extends keyof Problems>(',
    '  error: unknown,',
    '  operation: Id,',
    '): error is ProblemError<Problems[Id]> => error instanceof ProblemError && error.operation === operation;',
    '',
    'export interface Client {',
    ...contract.operations.flatMap((row) => [...comment(row, root), `  ${signature(row)}`]),
    '}',
    '',
    `const routes = ${print(Object.fromEntries(contract.operations.map((row) => [row.id, route(contract, row)])))} as const;`,
    '',
    'export const createClient = (options: ClientOptions): Client => bind(routes, options) as unknown as Client;',
    '',
  ].join('\n');
}

/** A document without a catalogue says nothing of codes. */
const codesOf = (row: OperationRow): string => {
  const codes = problemsOf(row);
  return codes.length === 0 ? `${row.id}: string;` : union(`${row.id}:`, codes, '  ');
};

function comment(row: OperationRow, root: OpenApi): string[] {
  const operation = operationsOf(root).find(({ operationId }) => operationId === row.id);
  const words = operation?.summary?.replace(/\*\//g, '* /');
  const lines = [...(words ? [words] : []), ...(operation?.deprecated ? ['@deprecated'] : [])];
  return lines.length === 0 ? [] : [`  /** ${lines.join(' ')} */`];
}

const operationsOf = (root: OpenApi): Operation[] =>
  Object.values(root.paths ?? {}).flatMap((item) =>
    METHODS.flatMap((method) => (item as Partial<Record<string, Operation>>)[method] ?? []),
  );

function signature(row: OperationRow): string {
  const isNeeded = row.parameters.some(({ required }) => required) || row.body?.required === true;
  const operation = `operations[${quote(row.id)}]`;
  return `${row.id}(input${isNeeded ? '' : '?'}: Input<${operation}>): Promise<Reply<${operation}>>;`;
}

const PLACES = { path: 'path', query: 'query', header: 'headers', cookie: 'cookies' } as const;

function route({ securitySchemes }: Contract, row: OperationRow): object {
  const accept = [
    ...new Set(Object.values(row.responses).flatMap(({ media }) => media.map(({ type }) => type))),
  ];
  const usesToken = row.security.some(({ schemes }) =>
    schemes.some(({ scheme }) => {
      const { type, scheme: http } = securitySchemes[scheme] ?? {};
      return type === 'oauth2' || type === 'openIdConnect' || http === 'bearer';
    }),
  );
  const styles = row.parameters.flatMap((parameter) => {
    const style = styleOf(parameter);
    return style ? [[`${PLACES[parameter.in]} ${parameter.name}`, style] as const] : [];
  });
  return {
    method: row.method.toUpperCase(),
    path: row.path,
    ...(accept.length > 0 && { accept: accept.join(', ') }),
    ...(row.body && { media: row.body.media.map(({ type }) => type) }),
    ...(usesToken && { token: true }),
    ...(styles.length > 0 && { styles: Object.fromEntries(styles) }),
  };
}

/** Only composed values show a style, and only one that is not the default is worth a line. */
function styleOf({ in: place, style, explode, value }: ParameterRow): unknown {
  if (value.kind === 'json') return 'json';
  const isNamed = place === 'query' || place === 'cookie';
  if (style === (isNamed ? 'form' : 'simple') && (explode === isNamed || !isComposed(value)))
    return undefined;
  return [style, explode];
}

const isComposed = (value: ParameterRow['value']): boolean =>
  value.kind === 'union' ? value.of.some(isComposed) : value.kind === 'array' || value.kind === 'object';
