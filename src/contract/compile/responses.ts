/** Responses: representations, headers and the problems that they can carry. */
import type { ResponseHeaderRow, ResponseRow } from '../model.js';
import type { Compilation } from './compilation.js';
import { child, keysOf, type Located } from './document.js';
import { compileResponseMedia } from './media.js';
import type { Header, Operation, Reference, Response } from './openapi.js';
import { checkCode } from './problems.js';
import type { LocatedSchema } from './schemas.js';
import { valueRow } from './values.js';

const STATUS = /^(?:[1-5]\d\d|[1-5]XX|default)$/;
const BODILESS = /^(?:1|204|304)/;

/** Whether a concrete status falls under a status as declared. */
export const isUnder = (status: number, declared: string): boolean =>
  declared === 'default' || declared === `${status}` || declared === `${Math.floor(status / 100)}XX`;

/** The declared status that a concrete one is answered under: exact, then range, then default. */
export const declaredStatus = (status: number, declared: readonly string[]): string | undefined =>
  [`${status}`, `${Math.floor(status / 100)}XX`, 'default'].find((key) => declared.includes(key));

export function compileResponses(
  compilation: Compilation,
  id: string,
  operation: Located<Operation>,
): Record<string, ResponseRow> {
  const { document } = compilation;
  const at = child(operation.at, 'responses');
  const entries = Object.entries(operation.node.responses ?? {}).filter(
    ([status]) => !status.startsWith('x-'),
  );
  if (entries.length === 0) document.fault(operation.at, 'An operation declares at least one response.');
  const rows: Record<string, ResponseRow> = {};
  for (const [status, node] of entries) {
    const place = child(at, status);
    if (!STATUS.test(status)) document.fault(place, 'A status is `200`, `4XX` or `default`.');
    const response = document.resolve<Response>({ node: node, at: place });
    if (BODILESS.test(status) && response.node.content)
      document.fault(place, `A response with status ${status} has no content.`);
    for (const code of response.node['x-problems'] ?? []) {
      const problem = checkCode(document, code, child(response.at, 'x-problems'));
      if (problem && !isUnder(problem.status, status))
        document.fault(
          place,
          `\`${code}\` has status ${problem.status}, the response stands under ${status}.`,
        );
    }
    rows[status] = compileResponse(compilation, response, `${id}/${status}`);
  }
  return withProblems(compilation, operation, rows);
}

function compileResponse(compilation: Compilation, response: Located<Response>, place: string): ResponseRow {
  const known = compilation.responses.get(response.at);
  if (known) return known;
  const shared = response.at.startsWith('#/components/responses/');
  const name = shared ? `${keysOf(response.at)[2]}/response` : place;
  const row: ResponseRow = {
    media: compileResponseMedia(
      compilation,
      response.node.content ?? {},
      child(response.at, 'content'),
      name,
    ),
    headers: Object.entries(response.node.headers ?? {}).map(([header, node]) =>
      compileHeader(compilation, header, { node, at: child(response.at, 'headers', header) }, name),
    ),
    problems: [...(response.node['x-problems'] ?? [])],
  };
  compilation.responses.set(response.at, row);
  return compilation.share(row, response.at, 'Response');
}

function compileHeader(
  compilation: Compilation,
  name: string,
  located: Located<Header | Reference>,
  response: string,
): ResponseHeaderRow {
  const { document } = compilation;
  const { node, at } = document.resolve<Header>(located);
  if (name.toLowerCase() === 'content-type')
    document.fault(located.at, 'OpenAPI ignores `Content-Type` here: it follows from `content`.');
  if (node.schema === undefined) document.fault(at, 'A header needs a `schema`.');
  const known = compilation.headers.get(`${at} ${name}`);
  if (known) return known;
  const row = headerRow(compilation, name, { node, at }, response);
  compilation.headers.set(`${at} ${name}`, row);
  return compilation.share(row, at, 'Header');
}

function headerRow(
  { schemas, validators }: Compilation,
  name: string,
  { node, at }: Located<Header>,
  response: string,
): ResponseHeaderRow {
  const schema: LocatedSchema = { node: node.schema ?? true, at: child(at, 'schema') };
  const constant = schemas.facets(schema).find((facet) => facet.node.const !== undefined)?.node.const;
  const row = { name, required: node.required ?? false, value: valueRow(schema, schemas) };
  if (typeof constant === 'string' || typeof constant === 'number' || typeof constant === 'boolean')
    return { ...row, constant: String(constant) };
  const isShared = at.startsWith('#/components/headers/');
  const key = isShared ? `${keysOf(at)[2]}/header` : `${response}/${name}`;
  return { ...row, validator: validators.of(schema, 'response', key) };
}

/** The codes of the operation, each under the response that answers its status. */
function withProblems(
  { document }: Compilation,
  { node, at }: Located<Operation>,
  rows: Record<string, ResponseRow>,
): Record<string, ResponseRow> {
  const own = new Map<string, string[]>();
  for (const code of node['x-problems'] ?? []) {
    const problem = checkCode(document, code, child(at, 'x-problems'));
    if (!problem) continue;
    const status = declaredStatus(problem.status, Object.keys(rows));
    if (status === undefined)
      document.fault(
        child(at, 'x-problems'),
        `\`${code}\` has status ${problem.status}, which is no response here.`,
      );
    else own.set(status, [...(own.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    Object.entries(rows).map(([status, row]) => {
      const codes = own.get(status);
      return [status, codes ? { ...row, problems: [...new Set([...row.problems, ...codes])] } : row];
    }),
  );
}
