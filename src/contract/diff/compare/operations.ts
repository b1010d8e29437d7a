/** The operations of a document, and which one of the base is which one of the revision. */
import { child, type Located } from '../../compile/document.js';
import { METHODS, type Operation, type Parameter, type PathItem } from '../../compile/openapi.js';
import type { Side } from './side.js';

export interface PlacedOperation extends Located<Operation> {
  /** `GET /api/v1/books/{bookId}`, or `webhook book.lent`. */
  readonly label: string;
  readonly method: string;
  /** The path as the document writes it, or the name of the webhook. */
  readonly path: string;
  readonly item: Located<PathItem>;
  /** Path-level ones included, by place and name. */
  readonly parameters: ReadonlyMap<string, Located<Parameter>>;
}

const ALL_METHODS = [...METHODS, 'trace'] as const;

/** The part of their URLs that all servers share is part of every path. */
export function sharedPath(side: Side): string {
  const paths = (side.root.servers ?? []).map(({ url }) => pathOf(url));
  const [first = ''] = paths;
  return paths.every((path) => path === first) ? first : '';
}

const pathOf = (url: string): string => url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '').replace(/\/+$/, '');

/** By a key that is the same for the same operation, whatever its path parameters are called. */
export function operationsOf(side: Side): Map<string, PlacedOperation> {
  const prefix = sharedPath(side);
  const entries = Object.entries(side.root.paths ?? {}).filter(([path]) => path.startsWith('/'));
  return new Map(
    entries.flatMap(([path, item]) =>
      operationsAt(side, item, child('#', 'paths', path), prefix + path).map((operation) => [
        `${operation.method} ${(prefix + path).replace(/\{[^}]*\}/g, '{}')}`,
        operation,
      ]),
    ),
  );
}

export function webhooksOf(side: Side): Map<string, PlacedOperation> {
  return new Map(
    Object.entries(side.root.webhooks ?? {}).flatMap(([name, item]) => {
      const operations = operationsAt(side, item, child('#', 'webhooks', name), name);
      return operations.map((operation) => [
        `${operation.method} ${name}`,
        { ...operation, label: `webhook ${name}` },
      ]);
    }),
  );
}

/** The messages that an operation promises to send to an address it was given. */
export function callbacksOf(side: Side, owner: PlacedOperation): Map<string, PlacedOperation> {
  const callbacks =
    (owner.node as { readonly callbacks?: Readonly<Record<string, unknown>> }).callbacks ?? {};
  return new Map(
    Object.entries(callbacks).flatMap(([name, callback]) => {
      const { node, at } = side.resolve<Readonly<Record<string, PathItem>>>(
        callback,
        child(owner.at, 'callbacks', name),
      );
      return Object.entries(node).flatMap(([expression, item]) =>
        operationsAt(side, item, child(at, expression), expression).map(
          (operation) =>
            [
              `${name} ${operation.method} ${expression}`,
              { ...operation, label: `${owner.label} callback ${name}` },
            ] as const,
        ),
      );
    }),
  );
}

function operationsAt(side: Side, node: unknown, at: string, path: string): PlacedOperation[] {
  const item = side.resolve<PathItem>(node, at);
  return ALL_METHODS.flatMap((method) => {
    const operation = (item.node as Readonly<Record<string, Operation | undefined>>)[method];
    if (!operation) return [];
    const place = child(item.at, method);
    return [
      {
        node: operation,
        at: place,
        label: `${method.toUpperCase()} ${path}`,
        method,
        path,
        item,
        parameters: new Map([
          ...parametersOf(side, item.node.parameters, item.at, path),
          ...parametersOf(side, operation.parameters, place, path),
        ]),
      },
    ];
  });
}

/** Headers that OpenAPI describes in other places, and ignores as parameters. */
const ELSEWHERE = new Set(['accept', 'content-type', 'authorization']);

function parametersOf(
  side: Side,
  list: readonly unknown[] | undefined,
  at: string,
  path: string,
): [string, Located<Parameter>][] {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  return (list ?? []).flatMap((each, index) => {
    const parameter = side.resolve<Parameter>(each, child(at, 'parameters', index));
    const { name, in: location } = parameter.node;
    if (location === 'header' && ELSEWHERE.has(name.toLowerCase())) return [];
    // Path parameters are known by their position: what they are called is not on the wire.
    if (location === 'path') return [[`path ${names.indexOf(name)}`, parameter]];
    return [[`${location} ${location === 'header' ? name.toLowerCase() : name}`, parameter]];
  });
}
