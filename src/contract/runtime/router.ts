/**
 * Finds the operations of a path: a tree of segments, in which a concrete segment comes before a template. The
 * cost grows with the length of the path, not with the number of operations.
 */
import type { OperationRow } from '../model.js';

export interface Match<O> {
  readonly route: Route<O>;
  /** What the templates of the path stand for, as it was sent, from left to right. */
  readonly values: readonly string[];
  /** The path holds an escape that is not UTF-8 in hexadecimal. */
  readonly malformed: boolean;
}

/** Everything that one path offers. */
export class Route<O> {
  /** By method in upper case; `HEAD` is served by `GET` where it is not declared. */
  readonly operations = new Map<string, O>();
  /** The value of the header `Allow`. */
  allow = '';

  add(method: string, operation: O): void {
    this.operations.set(method.toUpperCase(), operation);
    const methods = new Set([...this.operations.keys(), 'OPTIONS']);
    if (methods.has('GET')) methods.add('HEAD');
    this.allow = [...methods].sort().join(', ');
  }

  /** The operation of a method; a `HEAD` that is not declared is the `GET` without its body. */
  find(method: string): O | undefined {
    return this.operations.get(method) ?? (method === 'HEAD' ? this.operations.get('GET') : undefined);
  }
}

interface Node<O> {
  readonly concrete: Map<string, Node<O>>;
  template?: Node<O>;
  route?: Route<O>;
}

const NO_VALUES: readonly string[] = Object.freeze([]);

const newNode = <O>(): Node<O> => ({ concrete: new Map() });

export class Router<O> {
  private readonly root = newNode<O>();
  /** Paths without templates, whole. They are also in the tree, for paths with escapes. */
  private readonly fixed = new Map<string, Match<O>>();

  add({ method, path }: Pick<OperationRow, 'method' | 'path'>, operation: O): void {
    let node = this.root;
    for (const segment of segmentsOf(path)) {
      if (segment.startsWith('{')) node = node.template ??= newNode();
      else {
        const next = node.concrete.get(segment) ?? newNode<O>();
        node.concrete.set(segment, next);
        node = next;
      }
    }
    const route = (node.route ??= new Route());
    route.add(method, operation);
    if (!path.includes('{')) this.fixed.set(path, { route, values: NO_VALUES, malformed: false });
  }

  /** `path` is as it was sent, without the query. Segments are told apart before they are decoded. */
  match(path: string): Match<O> | undefined {
    const fixed = this.fixed.get(path);
    if (fixed !== undefined || path.charCodeAt(0) !== SLASH) return fixed;
    const sent = segmentsOf(path);
    const decoded = path.includes('%') ? decode(sent) : sent;
    const values: string[] = [];
    const route = find(this.root, decoded ?? sent, sent, 0, values);
    return route && { route, values, malformed: decoded === undefined };
  }
}

const SLASH = 47;

const segmentsOf = (path: string): string[] => path.slice(1).split('/');

function decode(segments: readonly string[]): string[] | undefined {
  try {
    return segments.map((segment) => decodeURIComponent(segment));
  } catch {
    return undefined;
  }
}

/**
 * Tries the concrete segment, then the template, which never stands for nothing. No node is visited twice,
 * since its depth decides which segment it is asked for.
 */
function find<O>(
  node: Node<O> | undefined,
  segments: readonly string[],
  sent: readonly string[],
  index: number,
  values: string[],
): Route<O> | undefined {
  if (node === undefined) return undefined;
  const segment = segments[index];
  if (segment === undefined) return node.route;
  const concrete = find(node.concrete.get(segment), segments, sent, index + 1, values);
  if (concrete !== undefined || node.template === undefined || segment === '') return concrete;
  const { length } = values;
  values.push(sent[index] ?? segment);
  const templated = find(node.template, segments, sent, index + 1, values);
  if (templated === undefined) values.length = length;
  return templated;
}
