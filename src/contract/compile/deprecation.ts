/**
 * What is on its way out: `deprecated` with `x-deprecated-at`, `x-sunset` and `x-successor`. The document says it once;
 * its description in the bundle, the row that is served and the list of `make deprecations` are made from that.
 */
import type { DeprecationRow, Method } from '../model.js';
import { child, isObject, isReference, type ContractDocument, type Located } from './document.js';
import type { Operation, Response } from './openapi.js';
import { templateNames } from './paths.js';

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'];
const PAGE = 'x-deprecation-page';
/** What every answer of a deprecated operation says. */
const HEADERS = ['Deprecation', 'Sunset', 'Link'];

/** The days and the successor of a node that is deprecated; a part that is not written is undefined. */
export interface Farewell {
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** Path template of what takes the place of an operation. */
  readonly successor: string | undefined;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const farewellOf = (node: Readonly<Record<string, unknown>>): Farewell => ({
  since: text(node['x-deprecated-at']),
  until: text(node['x-sunset']),
  successor: text(node['x-successor']),
});

/** A day of the calendar, `2026-11-20`. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

/** Every object of a document that is marked as deprecated and says since when, with its pointer. */
export function* deprecatedNodes(node: unknown, at = '#'): Generator<Located<Record<string, unknown>>> {
  if (typeof node !== 'object' || node === null) return;
  if (isObject(node) && node['deprecated'] === true) yield { node, at };
  for (const [key, below] of Object.entries(node))
    if (!VALUES.has(key) || at.endsWith('/properties')) yield* deprecatedNodes(below, child(at, key));
}

/** Below these stand values, not parts of the document. */
const VALUES = new Set(['example', 'examples', 'default', 'const', 'enum']);

/** Puts what is said about the end into the descriptions of the bundle, which is what readers of documents show. */
export function describeFarewells(root: Record<string, unknown>): void {
  for (const { node, at } of deprecatedNodes(root)) {
    const { since, until, successor } = farewellOf(node);
    if (since === undefined || until === undefined) continue;
    const method = at.split('/').at(-1)!;
    const ends = METHODS.includes(method) ? ' After that day it answers 410.' : '';
    const use = successor === undefined ? '' : ` Use \`${method.toUpperCase()} ${successor}\` instead.`;
    const notice = `**Deprecated since ${since}, served until ${until}.**${ends}${use}`;
    const description = text(node['description']) ?? '';
    if (!description.startsWith(notice))
      node['description'] = description === '' ? notice : `${notice}\n\n${description}`;
  }
}

/** The row of an operation that says since when it is deprecated; notes what does not go together. */
export function compileDeprecation(
  document: ContractDocument,
  { node, at }: Located<Operation>,
  path: string,
): DeprecationRow | undefined {
  const { since, until, successor } = farewellOf(node as Readonly<Record<string, unknown>>);
  if (node.deprecated !== true) {
    for (const key of ['x-deprecated-at', 'x-sunset', 'x-successor'] as const)
      if (node[key] !== undefined)
        document.fault(child(at, key), `\`${key}\` does nothing without \`deprecated: true\`.`);
    return undefined;
  }
  for (const key of ['x-deprecated-at', 'x-sunset'] as const)
    if (node[key] !== undefined && !isDay(node[key]))
      document.fault(child(at, key), `\`${key}\` is a day, such as 2027-11-30.`);
  if (since === undefined) {
    if (until !== undefined || successor !== undefined)
      document.fault(at, 'What has an end says since when it is deprecated: add `x-deprecated-at`.');
    return undefined;
  }
  const unknown = templateNames(successor ?? '').filter((name) => !templateNames(path).includes(name));
  for (const name of unknown)
    document.fault(
      child(at, 'x-successor'),
      `\`{${name}}\` is no parameter of ${path}: it cannot be filled.`,
    );
  refuseSilence(document, { node, at });
  const page = document.root[PAGE];
  return {
    since,
    ...(until !== undefined && { sunset: until }),
    ...(successor !== undefined && { successor }),
    ...(page !== undefined && { page: `${page}#${node.operationId ?? ''}` }),
  };
}

/** The headers are sent with every answer, so every answer declares them. */
function refuseSilence(document: ContractDocument, { node, at }: Located<Operation>): void {
  for (const [status, response] of Object.entries(node.responses ?? {})) {
    const place = child(at, 'responses', status);
    const { headers = {} } = document.resolve<Response>({ node: response, at: place }).node;
    const names = Object.keys(headers).map((name) => name.toLowerCase());
    const missing = HEADERS.filter((name) => !names.includes(name.toLowerCase()));
    if (missing.length > 0)
      document.fault(
        place,
        `An answer of a deprecated operation declares ${missing.join(', ')}: add them to an entry of \`x-response-headers\` with \`deprecated: true\`.`,
      );
  }
}

/** Notes that a component has been copied, so that the copy is found where the original was written. */
export type Copied = (copy: object, original: object) => void;

/**
 * Gives deprecated operations shared responses of their own, `DeprecatedNotFound` beside `NotFound`, so that headers can
 * be added to these and not to the others.
 */
export function separateResponses(root: Record<string, unknown>, copied: Copied): void {
  const components = isObject(root['components']) ? root['components'] : {};
  const shared = isObject(components['responses']) ? components['responses'] : {};
  const left = new Set<string>();
  for (const { operation } of deprecatedOperations(root)) {
    const responses = isObject(operation['responses']) ? operation['responses'] : {};
    for (const [status, response] of Object.entries(responses)) {
      const name = isReference(response) ? response.$ref.split('/').at(-1)! : '';
      const original = shared[name];
      if (!isObject(original) || name.startsWith('Deprecated')) continue;
      const own = `Deprecated${name}`;
      if (!isObject(shared[own])) {
        const copy = { ...original };
        copied(copy, original);
        shared[own] = copy;
      }
      responses[status] = { $ref: child('#', 'components', 'responses', own) };
      left.add(name);
    }
  }
  const bundle = JSON.stringify(root);
  for (const name of left)
    if (!bundle.includes(`"${child('#', 'components', 'responses', name)}"`)) delete shared[name];
}

interface Deprecated {
  readonly method: Method;
  readonly operation: Record<string, unknown>;
}

/** Operations that are deprecated and say since when. */
export function deprecatedOperations(root: Record<string, unknown>): Deprecated[] {
  const items = Object.values(isObject(root['paths']) ? root['paths'] : {});
  return items.flatMap((item) =>
    METHODS.flatMap((method) => {
      const operation = isObject(item) ? item[method] : undefined;
      return isObject(operation) && isAnnounced(operation) ? [{ method: method as Method, operation }] : [];
    }),
  );
}

export const isAnnounced = (operation: Readonly<Record<string, unknown>>): boolean =>
  operation['deprecated'] === true && operation['x-deprecated-at'] !== undefined;
