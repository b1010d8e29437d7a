/** How generated clients stay signed in: `x-token-refresh` of a security scheme. */
import type { Compilation } from './compilation.js';
import { successes } from './conventions.js';
import { child, isObject, type Located } from './document.js';
import type { Operation } from './openapi.js';
import { schemesOf } from './security.js';

export interface TokenRefresh {
  /** The operation that makes new tokens from a refresh token. */
  readonly operation: string;
  /** Members of its answer, and of the answers of `signIn`. */
  readonly accessToken: string;
  readonly expiresInSeconds?: string;
  /** A member of its request as well. */
  readonly refreshToken?: string;
  /** Operations whose success begins a session, and those whose success ends it. */
  readonly signIn: readonly string[];
  readonly signOut: readonly string[];
}

const MEMBERS = ['accessToken', 'expiresInSeconds', 'refreshToken'] as const;
const LISTS = ['signIn', 'signOut'] as const;

/** `operations` has the pointer of each operation by its id. */
export function compileTokenRefresh(
  compilation: Compilation,
  operations: ReadonlyMap<string, string>,
): TokenRefresh | undefined {
  const { document } = compilation;
  const [first, second] = [...schemesOf(document).values()].filter(
    ({ node }) => node['x-token-refresh'] !== undefined,
  );
  if (!first) return undefined;
  const at = child(first.at, 'x-token-refresh');
  if (second) document.fault(child(second.at, 'x-token-refresh'), 'Only one security scheme can be renewed.');
  const entry: unknown = first.node['x-token-refresh'];
  if (!isObject(entry)) {
    document.fault(
      at,
      'Name the `operation` that renews tokens, and `accessToken`, the member of its answer.',
    );
    return undefined;
  }
  const refresh = { signIn: [], signOut: [], ...entry } as unknown as TokenRefresh;
  for (const key of ['operation', ...MEMBERS] as const)
    if (typeof refresh[key] !== 'string' && (refresh[key] !== undefined || !isOptional(key)))
      document.fault(child(at, key), `\`${key}\` is a name.`);
  for (const key of Object.keys(entry))
    if (![...MEMBERS, ...LISTS, 'operation'].includes(key))
      document.fault(child(at, key), `\`${key}\` is not a member of \`x-token-refresh\`.`);
  for (const key of LISTS)
    if (!Array.isArray(refresh[key])) document.fault(child(at, key), `\`${key}\` is a list of operations.`);
  if (document.hasFault(at)) return undefined;

  const named = [
    { at: child(at, 'operation'), id: refresh.operation, answers: true },
    ...refresh.signIn.map((id, index) => ({ at: child(at, 'signIn', index), id, answers: true })),
    ...refresh.signOut.map((id, index) => ({ at: child(at, 'signOut', index), id, answers: false })),
  ];
  // Documents beside each other share a scheme, and one of them has all that it names; a single name is misspelt rather.
  if (named.length > 1 && named.every(({ id }) => !operations.has(id))) return undefined;
  for (const { at: place, id, answers } of named) {
    const pointer = operations.get(id);
    if (pointer === undefined) document.fault(place, `\`${id}\` is no operation of this document.`);
    else if (answers)
      for (const member of MEMBERS.flatMap((key) => refresh[key] ?? []))
        if (!answersMember(compilation, document.target<Operation>(pointer, place), member))
          document.fault(place, `\`${id}\` answers no member \`${member}\`.`);
  }
  return refresh;
}

const isOptional = (key: string): boolean => key === 'expiresInSeconds' || key === 'refreshToken';

const answersMember = (compilation: Compilation, operation: Located<Operation>, member: string): boolean =>
  successes(compilation, operation).some(
    ({ schema }) => schema && compilation.schemas.members(schema).has(member),
  );
