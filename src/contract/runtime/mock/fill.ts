/** Makes an example the answer to one request: ids of its path, pages, addresses, what problems say of it. */
import type { Exchange } from '../exchange.js';
import { PROBLEM_TYPE } from '../problems/write.js';
import type { Choice } from './choose.js';

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function bodyFor(exchange: Exchange, path: string, { shown, status }: Choice): unknown {
  const body = shown?.value;
  if (!isObject(body)) return body;
  if (shown?.type === PROBLEM_TYPE)
    return { ...body, ...known(body, { instance: exchange.path, requestId: exchange.requestId }) };
  return status < 300
    ? { ...body, ...known(body, { ...idsOf(exchange, path), ...pageOf(exchange, body) }) }
    : body;
}

/** Nothing is added that the example does not have. */
const known = (body: Members, values: Members): Members =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name in body));

/** What the path names comes back by its name, and as `id` where the path ends in it. */
function idsOf({ call }: Exchange, path: string): Members {
  const ids = (call?.path ?? {}) as Members;
  const last = /\{([^{}]+)\}$/.exec(path)?.[1];
  return last === undefined ? ids : { ...ids, id: ids[last] };
}

/** A list has two pages where its example has a cursor: the cursor that is given out leads to the last one. */
function pageOf({ call }: Exchange, { nextCursor }: Members): Members {
  const page = call?.page;
  if (page === undefined) return {};
  return { nextCursor: page.next(nextCursor == null || page.after !== undefined ? undefined : ['mock']) };
}

/** Where the resource of the answer is, if one of `paths` is made for it: below this path, or beside it. */
export function addressOf(
  { path: sent }: Exchange,
  template: string,
  paths: readonly string[],
  body: unknown,
): string | undefined {
  const id = isObject(body) ? body['id'] : undefined;
  if (typeof id !== 'string') return undefined;
  if (paths.some((path) => /^\/\{[^{}/]+\}$/.test(path.slice(template.length)) && path.startsWith(template)))
    return `${sent}/${id}`;
  const isAction = /\/\{[^{}/]+\}\/[^{}/]+$/.test(template);
  const parent = template.slice(0, template.lastIndexOf('/'));
  return isAction && paths.includes(parent) ? `${sent.split('/').slice(0, -2).join('/')}/${id}` : undefined;
}
