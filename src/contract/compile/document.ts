/** The bundled document: what it says, where each line of it was written, and the faults found so far. */
import type { OpenApi, Reference } from './openapi.js';

/** A node together with its JSON pointer in the bundle, `#/paths/~1books/get`. */
export interface Located<T> {
  readonly node: T;
  readonly at: string;
}

export interface Fault {
  readonly message: string;
  /** JSON pointer into the bundle. */
  readonly at: string;
  /** `openapi/paths/books.yaml:12`, where the source is known. */
  readonly where?: string;
}

/** Everything that keeps the document from being compiled, listed at once. */
export class DocumentError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    const lines = faults.map(({ message, at, where }) => `${where ? `${where} (${at})` : at}\n  ${message}`);
    const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
    super(`The document has ${count}:\n${lines.join('\n')}`);
    this.name = 'DocumentError';
  }
}

/** `child('#/paths', '/books', 'get')` is `#/paths/~1books/get`. */
export const child = (at: string, ...keys: readonly (string | number)[]): string =>
  keys.reduce<string>((path, key) => `${path}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`, at);

/** The keys of a pointer, unescaped. */
export const keysOf = (at: string): string[] =>
  at
    .split('/')
    .slice(1)
    .map((key) => decodeKey(key).replace(/~1/g, '/').replace(/~0/g, '~'));

/** Pointers of `$ref` are URI fragments; a stray percent sign means itself. */
function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isReference = (node: unknown): node is Reference =>
  isObject(node) && typeof node['$ref'] === 'string';

/** A line of a file that somebody wrote. */
export interface SourcePlace {
  /** Relative to the working directory. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export class ContractDocument {
  private readonly faults = new Map<string, Fault>();

  constructor(
    readonly root: OpenApi,
    /** Where a pointer into the bundle was written: the value, or the key that it has. */
    readonly locate: (at: string, onKey?: boolean) => SourcePlace | undefined,
    /** Every file that it was read from: absolute paths. */
    readonly files: readonly string[] = [],
  ) {}

  /** `file:line` where a part of the bundle was written. */
  where(at: string): string | undefined {
    const place = this.locate(at);
    return place && `${place.file}:${place.line}`;
  }

  /** Notes a fault and goes on; `refuseFaults` reports all of them at once. */
  fault(at: string, message: string): void {
    const where = this.where(at);
    this.faults.set(`${at} ${message}`, { message, at, ...(where && { where }) });
  }

  refuseFaults(): void {
    if (this.faults.size > 0) throw new DocumentError([...this.faults.values()]);
  }

  /** Whether something was found wrong there or below. */
  hasFault(at: string): boolean {
    return [...this.faults.values()].some((fault) => fault.at === at || fault.at.startsWith(`${at}/`));
  }

  /** Follows `$ref`s to the node they mean. */
  resolve<T>(located: Located<T | Reference>): Located<T> {
    const seen = new Set<string>();
    let { node, at } = located;
    while (isReference(node)) {
      if (seen.has(node.$ref)) throw this.refusal(at, '`$ref` leads back to itself.');
      seen.add(node.$ref);
      ({ node, at } = this.target<T | Reference>(node.$ref, at));
    }
    return { node, at };
  }

  /** The node that one `$ref` names. The bundler has already refused those that lead nowhere. */
  target<T>($ref: string, at: string): Located<T> {
    const keys = keysOf($ref);
    const node = keys.reduce<unknown>(
      (above, key) =>
        typeof above === 'object' && above !== null ? (above as Record<string, unknown>)[key] : undefined,
      this.root,
    );
    if (!$ref.startsWith('#') || node === undefined)
      throw this.refusal(at, `\`$ref: ${$ref}\` leads nowhere.`);
    return { node: node as T, at: child('#', ...keys) };
  }

  /** A fault that leaves nothing to go on with. */
  private refusal(at: string, message: string): DocumentError {
    this.fault(at, message);
    return new DocumentError([...this.faults.values()]);
  }
}
