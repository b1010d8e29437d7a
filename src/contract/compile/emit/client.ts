/** `client.ts`: one method per operation, and the core that sends them. */
import { readFileSync } from 'node:fs';
import type { Contract, OperationRow, ParameterRow } from '../../model.js';
import type { ContractDocument } from '../document.js';
import type { TokenRefresh } from '../token-refresh.js';
import { placesOf, wordsOf } from './client-words.js';
import { header } from './header.js';
import { print, quote, union } from './print.js';
import { problemsOf } from './routes.js';

/** The core is made of modules, checked and tested as such; consumers get one file. */
const MODULES = [
  ...['types', 'errors', 'options', 'time', 'route', 'retry', 'received', 'session'],
  ...['call', 'events', 'pages', 'jobs', 'bind'],
];

const moduleText = (name: string): string => {
  const text = readFileSync(new URL(`../client/${name}.ts`, import.meta.url), 'utf8');
  return text.slice(text.indexOf('// ---')).trimEnd();
};

/** Nothing of a module is seen from outside but what `index.ts` names. */
const inner = (name: string): string =>
  moduleText(name).replace(
    /^export (?=(?:abstract |async )?(?:class|const|function|interface|type)\b)/gm,
    '',
  );

const faceOfCore = (): string => moduleText('index').replace(/ from '[^']*'/g, '');

const title = (words: string): string => `// --- ${words} `.padEnd(110, '-');

export function emitClient(
  contract: Contract,
  document: ContractDocument,
  refresh: TokenRefresh | undefined,
  source: string,
): string {
  const { operations, problems } = contract;
  const places = placesOf(document);
  const routes = Object.fromEntries(operations.map((row) => [row.id, route(contract, row, refresh)]));
  return [
    header(source, `Client of ${contract.title}: needs fetch, and the types beside it.`, ''),
    `import type { operations, Readable, Writable } from './api.js';`,
    '',
    ...MODULES.flatMap((name) => [inner(name), '']),
    faceOfCore(),
    '',
    title('The operations'),
    '',
    '/** Every problem code of the document, and its status. */',
    'export interface ProblemStatuses {',
    ...Object.values(problems).map(({ code, status }) => `  ${code}: ${status};`),
    '}',
    '',
    '/** Codes of the problems that each operation can answer. */',
    'export interface Problems {',
    ...operations.map((row) => `  ${codesOf(row)}`),
    '}',
    '',
    '/** A problem of an operation, with the members that the document gives it; with some of its codes, if any are named. */',
    'export type ProblemOf<Id extends keyof Problems, Code extends Problems[Id] = Problems[Id]> = DeclaredProblem<',
    '  operations[Id],',
    '  Code,',
    '  ProblemStatuses',
    '>;',
    '',
    `export type ProblemCode = ${Object.keys(problems).length === 0 ? 'string' : 'keyof ProblemStatuses'};`,
    '',
    '/** Whether an error is a problem of the service, with one of these codes where some are named. */',
    'export const isProblem = <Code extends ProblemCode>(',
    '  error: unknown,',
    '  ...codes: Code[]',
    '): error is ProblemError<Code> =>',
    '  error instanceof ProblemError && (codes.length === 0 || (codes as string[]).includes(error.code));',
    '',
    'type Method<Id extends keyof Problems, Also = unknown> = Call<operations[Id], Problems[Id], ProblemStatuses, Also>;',
    '',
    'export interface Client {',
    ...operations.flatMap((row) => [...wordsOf(document, row, places.get(row.id)!), `  ${method(row)}`]),
    '}',
    '',
    `const routes = ${print(routes)} as const;`,
    '',
    `const refresh = ${refresh ? print(renewal(refresh)) : 'undefined'};`,
    '',
    '/** A client: one method per operation. Nothing is sent before the first call. */',
    'export const createClient = (options: ClientOptions): Client =>',
    '  bind(routes, options, refresh) as unknown as Client;',
    '',
  ].join('\n');
}

const renewal = ({ operation, accessToken, expiresInSeconds, refreshToken }: TokenRefresh): object => ({
  operation,
  accessToken,
  expiresInSeconds,
  refreshToken,
});

/** A document without a catalogue says nothing of codes. */
const codesOf = (row: OperationRow): string => {
  const codes = problemsOf(row);
  return codes.length === 0 ? `${row.id}: string;` : union(`${row.id}:`, codes, '  ');
};

/** What can be done with an operation, by what it declares. */
function method(row: OperationRow): string {
  const id = quote(row.id);
  const needs = row.conventions.ifMatch === 'required' ? 'SeenVersion' : undefined;
  const operation = `operations[${id}]`;
  const begun = row.responses['202'];
  const media = Object.values(row.responses).flatMap((response) => response.media);
  const abilities = [
    `Method<${id}${needs ? `, ${needs}` : ''}>`,
    ...(takes(row, 'if-none-match') ? [`Versioned<${operation}${needs ? `, ${needs}` : ''}>`] : []),
    ...(row.conventions.pagination ? [`Paged<${operation}>`] : []),
    ...(begun?.headers.some(({ name }) => name.toLowerCase() === 'location') ? [`Begins<${operation}>`] : []),
    ...(media.some(({ writer }) => writer === 'events') ? [`Streams<${operation}>`] : []),
  ];
  return `readonly ${row.id}: ${abilities.join(' & ')};`;
}

const takes = (row: OperationRow, name: string): boolean =>
  row.parameters.some((parameter) => parameter.in === 'header' && parameter.name === name);

const PLACES = { path: 'path', query: 'query', header: 'headers', cookie: 'cookies' } as const;

function route({ securitySchemes }: Contract, row: OperationRow, refresh: TokenRefresh | undefined): object {
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
    ...(row.conventions.idempotency && { idempotent: true }),
    ...(refresh?.signIn.includes(row.id) && { session: 'begins' }),
    ...(refresh?.signOut.includes(row.id) && { session: 'ends' }),
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
