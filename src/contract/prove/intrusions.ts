/**
 * Requests that try to set what is not theirs: for a request that is right, the same with members that only the
 * server writes, or that would reach into prototypes. A server that takes one of them over into what it stores is
 * found, whatever its handlers do with bodies.
 */
import { placesOf, replaced, type Place } from './breaks.js';
import type { Operation, ProvenDocument } from './document.js';
import type { HttpResponse } from './http.js';
import { allMembers, memberNames } from './members.js';
import { isJson, type RequestInput } from './requests.js';
import { isNode, toPointer, type Node } from './schemas.js';

export interface Intrusion {
  /** Such as `addThing #/parts/0`. */
  readonly name: string;
  readonly input: RequestInput;
  /** The refusal names each of them, or, below a union, the union. */
  readonly places: readonly { readonly pointer: string; readonly union?: string }[];
}

/** Those names that lead from an object to what all objects share. */
const POISON: Node = {
  ['__proto__']: { role: 'admin' },
  constructor: { prototype: { role: 'admin' } },
  prototype: { role: 'admin' },
};

/** More than this in one request, and a server may stop to count. */
const AT_ONCE = 40;

/** The members of the operation's own answers, and `others`, wherever the request may not set them. */
export function intrusionsOf(
  document: ProvenDocument,
  operation: Operation,
  input: RequestInput,
  others: Node = {},
): Intrusion[] {
  const members = { ...shownBy(document, operation), ...others };
  return objectsIn(document, operation, input).flatMap((places) => {
    const own = memberNames(
      document.request,
      places.flatMap(({ parts }) => parts),
    );
    const foreign = Object.entries(members).filter(([name]) => !own.has(name));
    return inChunks(foreign).map((chunk) => intrusion(operation, input, places, Object.fromEntries(chunk)));
  });
}

/** Names that poison prototypes, in each object of the body. */
export function poisonsOf(document: ProvenDocument, operation: Operation, input: RequestInput): Intrusion[] {
  return objectsIn(document, operation, input).map((places) => intrusion(operation, input, places, POISON));
}

/** Whether an answer refuses an intrusion, and names each of its places. */
export function isRefused({ places }: Intrusion, { status, body }: HttpResponse): boolean {
  if (status !== 422) return false;
  const { errors = [] } = JSON.parse(body.toString('utf8')) as { errors?: { pointer?: string }[] };
  return places.every(({ pointer, union }) =>
    errors.some((fault) =>
      union === undefined ? fault.pointer === pointer : isWithin(fault.pointer ?? '', union),
    ),
  );
}

const isWithin = (pointer: string, above: string): boolean =>
  pointer === above || pointer.startsWith(`${above}/`);

/** The objects of a body, each with every schema that applies to it. */
function objectsIn(document: ProvenDocument, operation: Operation, { body }: RequestInput): Place[][] {
  const media = operation.body?.media.find(({ type }) => type === body?.type);
  if (!body || !media || !isJson(body.type)) return [];
  const byPointer = new Map<string, Place[]>();
  for (const place of placesOf(document.request, [media.schema], body.value)) {
    const pointer = toPointer(place.tokens);
    if (isNode(place.value)) byPointer.set(pointer, [...(byPointer.get(pointer) ?? []), place]);
  }
  return [...byPointer.values()];
}

function intrusion(
  operation: Operation,
  input: RequestInput,
  [place, ...others]: readonly Place[],
  members: Node,
): Intrusion {
  const { tokens, value } = place!;
  const union = [place!, ...others].find((each) => each.union !== undefined)?.union;
  const whole = replaced(input.body!.value, tokens, { ...(value as Node), ...members });
  return {
    name: `${operation.id} ${toPointer(tokens)}`,
    input: { ...input, body: { type: input.body!.type, value: whole } },
    places: Object.keys(members).map((name) => ({
      pointer: toPointer([...tokens, name]),
      ...(union !== undefined && { union }),
    })),
  };
}

/** What the successes of an operation show, each member with a value that it has in an example. */
function shownBy({ response }: ProvenDocument, { responses }: Operation): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  for (const { schema, examples } of successes.flatMap(([, { media }]) => media)) {
    const given = new Map(examples.flatMap(({ value }) => membersIn(value)));
    for (const name of allMembers(response, schema).keys()) shown[name] ??= given.get(name) ?? 'text';
  }
  return shown;
}

function membersIn(value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap(membersIn);
  if (!isNode(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => [[name, member], ...membersIn(member)]);
}

function inChunks<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / AT_ONCE);
  return Array.from({ length: count }, (_, at) => items.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
}
