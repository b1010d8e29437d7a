/** Everything of a document that is deprecated: what, where, since when, until when, and what takes its place. */
import { deprecatedNodes, farewellOf, isDay } from '../compile/deprecation.js';
import { keysOf, type ContractDocument } from '../compile/document.js';
import { METHODS } from '../compile/openapi.js';

export type Kind = 'operation' | 'parameter' | 'header' | 'member' | 'schema';

export interface Deprecated {
  readonly kind: Kind;
  /** `GET /api/v1/books`, `Book.title`, `cursor`. */
  readonly name: string;
  /** `file:line`. */
  readonly where: string;
  readonly since: string | null;
  /** The last day. */
  readonly until: string | null;
  /** Whole days that are left after today; 0 on the last day, negative once it is over; null where no day is named. */
  readonly daysLeft: number | null;
  readonly successor: string | null;
}

const DAY_MS = 86_400_000;

/** Those that end first come first; what has no end comes last. `today` is `2026-11-20`. */
export function listDeprecated(document: ContractDocument, today: string): Deprecated[] {
  const found = [...deprecatedNodes(document.root)].map(({ node, at }): Deprecated => {
    const { since, until, successor } = farewellOf(node);
    return {
      ...whatIs(at, node),
      where: document.where(at) ?? at,
      since: since ?? null,
      until: until ?? null,
      daysLeft: isDay(until) ? (Date.parse(until) - Date.parse(today)) / DAY_MS : null,
      successor: successor ?? null,
    };
  });
  return found.sort(
    (a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity) || (a.name < b.name ? -1 : 1),
  );
}

/** What is no longer to be there. */
export const isOver = ({ daysLeft }: Deprecated): boolean => daysLeft !== null && daysLeft < 0;

/** What stands at a pointer into the bundle. */
function whatIs(at: string, node: Readonly<Record<string, unknown>>): Pick<Deprecated, 'kind' | 'name'> {
  const keys = keysOf(at);
  const [section, path = '', method = '', ...below] = keys;
  const isOperation = section === 'paths' && (METHODS as readonly string[]).includes(method);
  if (isOperation && below.length === 0)
    return { kind: 'operation', name: `${method.toUpperCase()} ${path}` };
  if (typeof node['name'] === 'string' && typeof node['in'] === 'string')
    return { kind: 'parameter', name: node['name'] };
  const name = keys.at(-1)!;
  if (keys.at(-2) === 'headers') return { kind: 'header', name };
  const owner = keys.lastIndexOf('schemas');
  if (keys.at(-2) === 'properties') {
    const members = keys.filter((key, index) => keys[index - 1] === 'properties');
    return { kind: 'member', name: [...(owner < 0 ? [] : [keys[owner + 1]!]), ...members].join('.') };
  }
  return { kind: 'schema', name };
}
