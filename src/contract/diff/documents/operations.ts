/** The operations of a bundle, and which of them a place belongs to. */
import { child, isObject, keysOf } from '../../compile/document.js';
import { follow, trail } from './nodes.js';

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

export interface OperationNode {
  /** `GET /books`, `webhook book.lent`. */
  readonly name: string;
  readonly node: Readonly<Record<string, unknown>>;
  readonly at: string;
}

/** What stands in the document about operations: paths first, then webhooks. */
export function operationsOf(root: object): OperationNode[] {
  return (['paths', 'webhooks'] as const).flatMap((section) => {
    const items = (root as Record<string, unknown>)[section];
    if (!isObject(items)) return [];
    return Object.entries(items).flatMap(([key, item]) => {
      const { node, at } = follow(root, { node: item, at: child('#', section, key) });
      if (!isObject(node)) return [];
      return METHODS.flatMap((method) => {
        const operation = node[method];
        return isObject(operation)
          ? [{ name: nameOf(section, key, method), node: operation, at: child(at, method) }]
          : [];
      });
    });
  });
}

const nameOf = (section: string, key: string, method: string): string =>
  section === 'webhooks' ? `webhook ${key}` : `${method.toUpperCase()} ${key}`;

/** The operation that a pointer below `paths` or `webhooks` leads into. */
export function operationAt(pointer: string): string | undefined {
  const [section, key, method] = keysOf(pointer);
  if ((section !== 'paths' && section !== 'webhooks') || key === undefined) return undefined;
  if (section === 'webhooks') return `webhook ${key}`;
  return method !== undefined && METHODS.includes(method) ? nameOf(section, key, method) : undefined;
}

/**
 * Which operations can see a place. For a component, those that reach it through references; for what stands beside
 * the operations of a path, all of this path.
 */
export class Owners {
  readonly operations: readonly OperationNode[];
  private readonly reached = new Map<string, ReadonlySet<string>>();

  constructor(private readonly root: object) {
    this.operations = operationsOf(root);
  }

  of(pointer: string): readonly OperationNode[] {
    const named = operationAt(pointer);
    if (named !== undefined) return this.operations.filter(({ name }) => name === named);
    const keys = keysOf(pointer);
    if (keys[0] === 'paths' && keys.length > 1) {
      const item = trail(this.root, child('#', ...keys.slice(0, 2))).at(-1)!;
      const { at } = follow(this.root, item);
      return this.operations.filter((operation) => operation.at.startsWith(`${at}/`));
    }
    if (keys[0] !== 'components' || keys.length < 3) return [];
    const component = child('#', ...keys.slice(0, 3));
    return this.operations.filter((operation) => this.reach(operation).has(component));
  }

  private reach(operation: OperationNode): ReadonlySet<string> {
    const known = this.reached.get(operation.at);
    if (known) return known;
    const reached = new Set<string>();
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(visit);
      if (!isObject(node)) return;
      const { $ref } = node;
      if (typeof $ref === 'string' && $ref.startsWith('#/components/')) {
        const component = child('#', ...keysOf($ref).slice(0, 3));
        if (!reached.has(component)) {
          reached.add(component);
          visit(follow(this.root, { node: { $ref: component }, at: '#' }).node);
        }
      }
      Object.values(node).forEach(visit);
    };
    const item = trail(this.root, operation.at).at(-2)?.node;
    visit(isObject(item) ? item['parameters'] : undefined);
    visit(operation.node);
    this.reached.set(operation.at, reached);
    return reached;
  }
}
