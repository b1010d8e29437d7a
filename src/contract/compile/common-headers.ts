/**
 * `x-response-headers`: headers that every response has, or every response with certain statuses or of operations that
 * are deprecated, said once at the root of the document and written out in the bundle, so that whoever reads the bundle needs no word of ours.
 */
import type { Plugin } from '@redocly/openapi-core';
import { isAnnounced } from './deprecation.js';
import { child, DocumentError, isObject, isReference } from './document.js';

/** One entry of the list. */
interface CommonHeaders {
  /** `404`, `4XX`, ...; every status without it. */
  readonly statuses?: readonly string[];
  /** Only those of operations that are deprecated. */
  readonly deprecated?: boolean;
  readonly headers: Readonly<Record<string, unknown>>;
}

const EXTENSION = 'x-response-headers';
const STATUS = /^([1-5]\d\d|[1-5]XX|default)$/;
const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

/** Tells the bundler that headers stand there, so that it follows their references as everywhere else. */
export const commonHeadersType: Plugin = {
  id: 'common-headers',
  typeExtension: {
    oas3: (types) => ({
      ...types,
      CommonHeaders: {
        properties: { statuses: { type: 'array' }, deprecated: { type: 'boolean' }, headers: 'HeadersMap' },
      },
      Root: {
        ...types['Root']!,
        properties: {
          ...types['Root']!.properties,
          [EXTENSION]: { name: 'CommonHeadersList', properties: {}, items: 'CommonHeaders' },
        },
      },
    }),
  },
};

/** Whether an entry holds for a response of that status, of an operation that is deprecated or is not. */
export const appliesTo = (
  { statuses, deprecated }: Pick<CommonHeaders, 'statuses' | 'deprecated'>,
  status: string,
  isDeprecated: boolean,
): boolean =>
  (deprecated !== true || isDeprecated) &&
  (statuses?.some((each) => each === status || each === `${status.charAt(0)}XX`) ?? true);

/** Adds the headers where a response does not declare them itself, and takes the extension out of the document. */
export function expandCommonHeaders(root: Record<string, unknown>): void {
  const { [EXTENSION]: list = [] } = root;
  const entries = readEntries(list);
  delete root[EXTENSION];
  if (entries.length === 0) return;
  const components = objectIn(root, 'components');
  const shared = objectIn(components, 'headers');
  const expanded = entries.map(({ headers, ...where }) => ({
    ...where,
    headers: Object.entries(headers).map(([name, header]) => [name, share(shared, name, header)] as const),
  }));
  const seen = new Set<object>();
  for (const [status, response, isDeprecated] of responsesOf(root, components)) {
    if (seen.has(response)) continue;
    seen.add(response);
    const common = expanded.filter((entry) => appliesTo(entry, status, isDeprecated));
    const own = Object.entries(objectIn(response, 'headers'));
    const names = new Set(own.map(([name]) => name.toLowerCase()));
    const added = common.flatMap(({ headers }) => headers.filter(([name]) => !names.has(name.toLowerCase())));
    response['headers'] = Object.fromEntries([...added, ...own]);
  }
}

function readEntries(list: unknown): CommonHeaders[] {
  const at = child('#', EXTENSION);
  if (!Array.isArray(list)) throw refusal(at, 'Common headers are a list of `{statuses, headers}`.');
  return list.map((entry: unknown, index) => {
    const { statuses, deprecated, headers } = isObject(entry) ? entry : {};
    const known =
      statuses === undefined || (Array.isArray(statuses) && statuses.every((s) => STATUS.test(String(s))));
    if (!isObject(headers) || !known || (deprecated !== undefined && deprecated !== true))
      throw refusal(
        child(at, index),
        'An entry has `headers`, and may have `statuses` such as 404 or 4XX, and `deprecated: true`.',
      );
    return {
      headers,
      ...(statuses !== undefined && { statuses: (statuses as unknown[]).map(String) }),
      ...(deprecated === true && { deprecated }),
    };
  });
}

const refusal = (at: string, message: string): DocumentError => new DocumentError([{ at, message }]);

/** One component for each, however many responses have it. */
function share(shared: Record<string, unknown>, name: string, header: unknown): { $ref: string } {
  if (isReference(header)) return { $ref: header.$ref };
  const known = Object.entries(shared).find(([, each]) => JSON.stringify(each) === JSON.stringify(header));
  const key = known?.[0] ?? name.replaceAll('-', '');
  shared[key] ??= header;
  return { $ref: child('#', 'components', 'headers', key) };
}

/** Responses that stand in operations or are shared by them, each with its status; a shared one has that of its first user. */
function* responsesOf(
  root: Record<string, unknown>,
  components: Record<string, unknown>,
): Generator<[status: string, response: Record<string, unknown>, isDeprecated: boolean]> {
  const shared = isObject(components['responses']) ? components['responses'] : {};
  for (const item of Object.values(isObject(root['paths']) ? root['paths'] : {})) {
    if (!isObject(item)) continue;
    for (const method of METHODS) {
      const operation = item[method];
      if (!isObject(operation) || !isObject(operation['responses'])) continue;
      for (const [status, response] of Object.entries(operation['responses'])) {
        const target = isReference(response) ? shared[response.$ref.split('/').at(-1)!] : response;
        if (isObject(target)) yield [status, target, isAnnounced(operation)];
      }
    }
  }
}

function objectIn(owner: Record<string, unknown>, key: string): Record<string, unknown> {
  const known = owner[key];
  if (isObject(known)) return known;
  const made = {};
  owner[key] = made;
  return made;
}
