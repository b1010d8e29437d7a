/** Places of a request that name something by its id, which may be somebody else's. */
import { placesOf, replaced, type Tokens } from './breaks.js';
import type { Operation, ProvenDocument } from './document.js';
import { allMembers } from './members.js';
import { flatten } from './flatten.js';
import { isJson, type RequestInput } from './requests.js';
import { isNode, toPointer, type Schema, type Schemas } from './schemas.js';

export interface IdPlace {
  /** JSON Pointer as a URI fragment. */
  readonly pointer: string;
  /** Of the member: `exerciseId`, or `id` where the client chooses it. */
  readonly name: string;
  readonly id: string;
  /** The input with another id there, and nowhere else. */
  readonly with: (id: string) => RequestInput;
}

/** The ids in the body of a request. */
export function idPlaces(document: ProvenDocument, operation: Operation, input: RequestInput): IdPlace[] {
  const { body } = input;
  const media = operation.body?.media.find(({ type }) => type === body?.type);
  if (!body || !media || !isJson(body.type)) return [];
  const found = new Map<string, IdPlace>();
  for (const { tokens, parts, value } of placesOf(document.request, [media.schema], body.value, {
    items: Infinity,
  })) {
    const name = nameOf(tokens);
    if (typeof value !== 'string' || !isIdName(name) || !parts.some(({ format }) => format === 'uuid'))
      continue;
    found.set(toPointer(tokens), {
      pointer: toPointer(tokens),
      name,
      id: value,
      with: (id) => ({ ...input, body: { type: body.type, value: replaced(body.value, tokens, id) } }),
    });
  }
  return [...found.values()];
}

/** The members of an operation's bodies that are ids: `id` where the client chooses it, `exerciseId`, `planIds`. */
export function idNames({ request }: ProvenDocument, { body }: Operation): string[] {
  const members = (body?.media ?? []).flatMap(({ schema }) => [...allMembers(request, schema)]);
  const ids = members.filter(([name, schema]) => isIdName(name) && isId(request, schema));
  return [...new Set(ids.map(([name]) => name))];
}

/** Those of them that refer to something that is there already. */
export const referenceNames = (document: ProvenDocument, operation: Operation): string[] =>
  idNames(document, operation).filter((name) => name !== 'id');

/** Whether a schema is that of an id, of a list of them, or of either or nothing. */
export function isId(schemas: Schemas, schema: Schema): boolean {
  return flatten(schemas, schema).some(
    ({ format, items, oneOf, anyOf }) =>
      format === 'uuid' ||
      [items, oneOf, anyOf].flat().some((below) => isNode(below) && isId(schemas, below)),
  );
}

const isIdName = (name: string): boolean => name === 'id' || /Ids?$/.test(name);

/** Of an item of a list, that of the list. */
const nameOf = (tokens: Tokens): string => tokens.findLast((token) => typeof token === 'string') ?? '';
