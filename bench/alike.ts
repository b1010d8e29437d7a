/** Servers that answer differently cannot be compared: each row is asked once of each of them. */
import { isDeepStrictEqual } from 'node:util';
import type { Server } from './measure.js';
import type { Row } from './world.js';

/** What differs between two answers of the same server, too. */
const OF_THE_MOMENT = new Set(['date', 'x-request-id', 'location', 'link', 'connection', 'keep-alive']);
const UNIQUE = new Set(['id', 'createdAt', 'updatedAt', 'nextCursor', 'requestId']);

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What the others answer otherwise than the first server, in words. */
export async function differences(servers: readonly Server[], rows: readonly Row[]): Promise<string[]> {
  const found: string[] = [];
  for (const row of rows) {
    const [first, ...others] = await Promise.all(servers.map((server) => ask(server, row)));
    for (const [index, answer] of others.entries()) {
      const place = differenceOf(first, answer, 'answer');
      if (place !== undefined) found.push(`${row.name}: ${servers[index + 1]!.name} differs: ${place}`);
    }
  }
  return found;
}

async function ask({ port }: Server, { request }: Row): Promise<Answer> {
  const { method, path, headers = {}, body } = request;
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { ...headers, ...type },
    ...(body !== undefined && { body }),
  });
  const kept = [...response.headers].filter(([name]) => !OF_THE_MOMENT.has(name));
  const parsed: unknown = await response.json();
  return {
    status: response.status,
    headers: Object.fromEntries(kept.map(withoutCharset)),
    body: comparable(parsed),
  };
}

/** fastify names the one charset that JSON has. */
const withoutCharset = ([name, value]: [string, string]): [string, string] =>
  // The length of a body with other ids, and what is left of a quota that counts.
  name === 'content-length' || name === 'ratelimit'
    ? [name, '']
    : [name, name === 'content-type' ? value.replace(/; charset=utf-8$/, '') : value];

/** Without what is unique to an answer; faults in one order. */
function comparable(value: unknown, name = ''): unknown {
  if (UNIQUE.has(name) && value !== null) return name;
  if (Array.isArray(value)) {
    const items = value.map((item) => comparable(item));
    return name === 'errors' ? items.map((item) => JSON.stringify(item)).sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, comparable(member, key)]));
}

/** The first place where two values differ. */
function differenceOf(left: unknown, right: unknown, place: string): string | undefined {
  if (isDeepStrictEqual(left, right)) return undefined;
  if (!isObject(left) || !isObject(right))
    return `${place} is ${JSON.stringify(right)}, not ${JSON.stringify(left)}`;
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const difference = differenceOf(left[key], right[key], `${place}.${key}`);
    if (difference !== undefined) return difference;
  }
  return `${place} has another order`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
