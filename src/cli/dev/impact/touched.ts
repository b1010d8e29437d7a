/** Which operations a change of the document reaches, also through what they share. */
import { isObject, keysOf, type SourcePlace } from '../../../contract/compile/document.js';
import { operationsOf, type OperationNode } from '../../../contract/diff/documents/operations.js';

export interface TouchedOperation {
  /** `GET /api/v1/sets/{setId}`. */
  readonly name: string;
  readonly id: string;
  readonly how: 'added' | 'changed' | 'removed';
  /** Names of the shared parts that changed, where its own lines did not. */
  readonly through: readonly string[];
  /** Where it is written; where it was, if it is gone. */
  readonly at?: SourcePlace;
}

export interface LocatedDocument {
  readonly root: object;
  readonly locate: (at: string) => SourcePlace | undefined;
}

/** What an operation is made of: its own text and the shared parts that it reaches. */
interface Fingerprint {
  readonly operation: OperationNode;
  readonly own: string;
  readonly parts: ReadonlySet<string>;
}

/** In the order of the document, then those that are gone. */
export function touchedOperations(before: LocatedDocument, after: LocatedDocument): TouchedOperation[] {
  const [old, now] = [read(before.root), read(after.root)];
  const changed = [...now.operations.values()].flatMap(({ operation, own, parts }): TouchedOperation[] => {
    const was = old.operations.get(operation.name);
    const entry = entryOf(operation, after);
    if (!was) return [{ ...entry, how: 'added', through: [] }];
    if (was.own !== own) return [{ ...entry, how: 'changed', through: [] }];
    const through = [...parts].filter((part) => old.parts.get(part) !== now.parts.get(part));
    return through.length > 0 ? [{ ...entry, how: 'changed', through: through.map(nameOf) }] : [];
  });
  const removed = [...old.operations.values()]
    .filter(({ operation }) => !now.operations.has(operation.name))
    .map(({ operation }) => ({ ...entryOf(operation, before), how: 'removed' as const, through: [] }));
  return [...changed, ...removed];
}

function entryOf({ name, node, at }: OperationNode, { locate }: LocatedDocument) {
  const { operationId: id } = node;
  const place = locate(at);
  return { name, id: typeof id === 'string' ? id : name, ...(place && { at: place }) };
}

/** `#/components/schemas/Workout` is `Workout`. */
const nameOf = (part: string): string => keysOf(part).at(-1) ?? part;

function read(root: object): {
  operations: ReadonlyMap<string, Fingerprint>;
  parts: ReadonlyMap<string, string>;
} {
  const parts = new Map<string, string>();
  const direct = new Map<string, ReadonlySet<string>>();
  const { components = {}, paths = {}, security } = root as Record<string, Record<string, unknown>>;
  for (const [section, members] of Object.entries(components)) {
    for (const [name, node] of Object.entries(members as Record<string, unknown>)) {
      const at = `#/components/${section}/${name}`;
      parts.set(at, JSON.stringify(node));
      direct.set(at, referencesIn(node));
    }
  }
  const reach = (from: ReadonlySet<string>): Set<string> => {
    const reached = new Set<string>();
    const visit = (part: string): void => {
      if (reached.has(part)) return;
      reached.add(part);
      direct.get(part)?.forEach(visit);
    };
    from.forEach(visit);
    return reached;
  };
  const operations = operationsOf(root).map((operation): Fingerprint => {
    const item = paths[keysOf(operation.at)[1] ?? ''];
    const shared = isObject(item) ? item['parameters'] : undefined;
    const whole = [operation.node, shared, operation.node['security'] ?? security];
    return { operation, own: JSON.stringify(whole), parts: reach(referencesIn(whole)) };
  });
  return { operations: new Map(operations.map((each) => [each.operation.name, each])), parts };
}

function referencesIn(node: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const item of node) referencesIn(item, found);
  else if (isObject(node))
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string') found.add(value);
      else referencesIn(value, found);
    }
  return found;
}
