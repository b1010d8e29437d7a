/** What of a request or an answer is secret, and what of an answer may hold a secret. */
import type { HttpRequest, HttpResponse } from '../../../src/contract/prove/http.js';
import { SHORTEST } from './needles.js';

export interface Secret {
  readonly kind: string;
  readonly value: string;
}

/** Members of a request that nobody else may see. */
const SENT = new Set([
  'password',
  'currentPassword',
  'newPassword',
  'token',
  'refreshToken',
  'accessToken',
  'code',
  'key',
  'flowToken',
  'invitationCode',
]);

/** Members that hand a secret out: the only places of an answer where one may stand. */
const HANDED_OUT = new Set(['accessToken', 'refreshToken', 'key', 'flowToken', 'invitationCode', 'token']);

/** Fewer different characters come up by accident. */
const VARIETY = 6;

export const isTelling = (value: string): boolean =>
  Buffer.byteLength(value) >= SHORTEST && new Set(value).size >= VARIETY;

export function secretsOfRequest({ headers, body }: HttpRequest): Secret[] {
  const value = parse(body);
  const found = [...membersOf(value, SENT)];
  const open = new Set([...texts(value)].filter(({ name }) => !SENT.has(name)).map((text) => text.value));
  const cookies = (headers['cookie'] ?? '').split(';').map((pair) => pair.slice(pair.indexOf('=') + 1));
  return [
    // A password that is also the address, as some tests try, is told by the address.
    ...found.filter(({ value }) => ![...open].some((text) => text.includes(value))),
    { kind: 'Authorization', value: (headers['authorization'] ?? '').replace(/^\S+ +/, '') },
    { kind: 'API key', value: headers['x-api-key'] ?? '' },
    ...cookies.map((cookie) => ({ kind: 'Cookie', value: cookie.trim() })),
  ].flatMap(telling);
}

export function secretsOfAnswer({ headers, body }: HttpResponse): Secret[] {
  const cookie = /^[^=]+=([^;]*)/.exec(headers['set-cookie'] ?? '')?.[1] ?? '';
  return [...membersOf(parse(body), HANDED_OUT), { kind: 'Set-Cookie', value: cookie }].flatMap(telling);
}

/** The answer without what it hands out: there must be no secret in the rest of it. */
export function withoutHandedOut({ headers, body }: HttpResponse): string {
  const { 'set-cookie': cookie, ...others } = headers;
  const text = body.toString('utf8');
  const attributes = cookie?.replace(/=[^;]*/, '=');
  const value = /"(accessToken|refreshToken|key|flowToken|invitationCode|token)"/.test(text)
    ? parse(body)
    : undefined;
  const rest =
    value === undefined ? text : JSON.stringify(value, (name, member: unknown) => blank(name, member));
  return `${JSON.stringify({ ...others, ...(attributes && { 'set-cookie': attributes }) })} ${rest}`;
}

const blank = (name: string, member: unknown): unknown =>
  HANDED_OUT.has(name) && typeof member === 'string' ? '' : member;

/**
 * Of a signed token the signature, of an opaque one its end: whoever has no more than the rest has nothing, and whoever
 * has that has it all.
 */
function telling({ kind, value }: Secret): Secret[] {
  const signature = /^eyJ[\w-]+\.[\w-]+\.([\w-]+)$/.exec(value)?.[1];
  const end = /^sp[a-z]_[\w-]*([\w-]{32})$/.exec(value)?.[1];
  const known = signature ?? end ?? value;
  return isTelling(known) ? [{ kind, value: known }] : [];
}

function parse(body: string | Uint8Array | undefined): unknown {
  const text = typeof body === 'string' ? body : Buffer.from(body ?? '').toString('utf8');
  if (!text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

interface Text {
  readonly name: string;
  readonly value: string;
}

function* texts(value: unknown, name = ''): Generator<Text> {
  if (typeof value === 'string') yield { name, value };
  else if (Array.isArray(value)) for (const item of value) yield* texts(item, name);
  else if (typeof value === 'object' && value !== null)
    for (const [key, member] of Object.entries(value)) yield* texts(member, key);
}

function* membersOf(value: unknown, names: ReadonlySet<string>): Generator<Secret> {
  for (const text of texts(value)) if (names.has(text.name)) yield { kind: text.name, value: text.value };
}
