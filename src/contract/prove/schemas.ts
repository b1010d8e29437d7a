/**
 * The schemas of a document as one side of the wire sees them. A request may not carry what is `readOnly` and
 * a response may not carry what is `writeOnly`: in the copy of that direction such a member is forbidden and
 * no longer required. Nothing here is shared with the code that the compiler writes, so that the proof does
 * not repeat a mistake of what it proves.
 */
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export type Direction = 'request' | 'response';
export type Node = { readonly [key: string]: unknown };
export type Schema = boolean | Node;

export interface SchemaOptions {
  /** Formats that the document uses beyond those of JSON Schema and OpenAPI. */
  readonly formats?: Readonly<Record<string, (text: string) => boolean>>;
}

/** Where a copy lives for Ajv: references are written absolute, so that any part of it compiles by itself. */
const BASE = 'document:';

/** Under these keywords the keys are names that people chose, not keywords. */
const MAPS = new Set([
  ...['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'schemas'],
  ...[
    'paths',
    'webhooks',
    'pathItems',
    'callbacks',
    'parameters',
    'requestBodies',
    'responses',
    'headers',
    'content',
  ],
]);
/** Under these keywords is data, which may look like anything. */
const DATA = new Set(['example', 'examples', 'default', 'const', 'enum']);

export class Schemas {
  readonly root: Node;
  private readonly ajv: Ajv2020;
  private readonly compiled = new WeakMap<object, ValidateFunction>();
  private readonly hiddenMark: 'readOnly' | 'writeOnly';

  constructor(
    private readonly document: Node,
    readonly direction: Direction,
    options: SchemaOptions = {},
  ) {
    this.hiddenMark = direction === 'request' ? 'readOnly' : 'writeOnly';
    this.ajv = new Ajv2020({
      strict: false,
      allErrors: true,
      validateSchema: false,
      // With `strict: false` an unknown format is only a warning; here it would be a check that never fails.
      logger: { log: () => {}, warn: refuse, error: refuse },
    });
    addFormats.default(this.ajv);
    for (const [name, check] of Object.entries(options.formats ?? {})) this.ajv.addFormat(name, check);
    this.root = this.copy(document) as Node;
    this.ajv.addSchema(this.root, BASE);
  }

  /** Follows a chain of `$ref` of anything in this copy; siblings of `$ref` are the caller's concern. */
  resolve<T = Node>(node: unknown): T {
    let current = node;
    for (let hops = 0; isNode(current) && typeof current['$ref'] === 'string'; hops += 1) {
      if (hops > 100) throw new Error(`${current['$ref']} leads to itself`);
      current = lookUp(this.root, current['$ref']);
    }
    return current as T;
  }

  /** Compiled on first use; `schema` is any schema of this copy, or one made of parts of it. */
  validator(schema: Schema): ValidateFunction {
    const key = typeof schema === 'boolean' ? (schema ? ANYTHING : NOTHING) : schema;
    let validate = this.compiled.get(key);
    if (!validate) this.compiled.set(key, (validate = this.ajv.compile(key)));
    return validate;
  }

  accepts(schema: Schema, value: unknown): boolean {
    return this.validator(schema)(value);
  }

  private copy(node: unknown, key = '', hiddenByParent: ReadonlySet<string> = NO_NAMES): unknown {
    if (Array.isArray(node)) return node.map((item) => this.copy(item, '', hiddenByParent));
    if (!isNode(node)) return node;
    const entries = Object.entries(node);
    if (MAPS.has(key)) return Object.fromEntries(entries.map(([name, value]) => [name, this.copy(value)]));
    const hidden = new Set([...hiddenByParent, ...this.hiddenMembers(node)]);
    return Object.fromEntries(
      entries.map(([name, value]) => {
        if (DATA.has(name)) return [name, value];
        if (name === '$ref' && typeof value === 'string') return [name, value.replace(/^#/, `${BASE}#`)];
        if (name === 'required' && Array.isArray(value))
          return [name, value.filter((member) => !hidden.has(member as string))];
        if (name === 'properties' && isNode(value)) return [name, this.copyProperties(value)];
        return [name, this.copy(value, name, name === 'allOf' ? hidden : NO_NAMES)];
      }),
    );
  }

  private copyProperties(properties: Node): Node {
    return Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [
        name,
        this.isHidden(schema) ? { [this.hiddenMark]: true, not: {} } : this.copy(schema),
      ]),
    );
  }

  /** Names of the hidden members that a schema declares, itself or through `allOf` and `$ref`. */
  private hiddenMembers(schema: Node, depth = 0): string[] {
    if (depth > 20) return [];
    const own = isNode(schema['properties'])
      ? Object.entries(schema['properties']).flatMap(([name, member]) =>
          this.isHidden(member) ? [name] : [],
        )
      : [];
    return [...own, ...this.parts(schema).flatMap((part) => this.hiddenMembers(part, depth + 1))];
  }

  private isHidden(schema: unknown, depth = 0): boolean {
    if (!isNode(schema) || depth > 20) return false;
    if (schema[this.hiddenMark] === true) return true;
    return this.parts(schema).some((part) => this.isHidden(part, depth + 1));
  }

  /** What applies to the same value: the target of `$ref` and the members of `allOf`, in the original. */
  private parts(schema: Node): Node[] {
    const target = typeof schema['$ref'] === 'string' ? [lookUp(this.document, schema['$ref'])] : [];
    const all = Array.isArray(schema['allOf']) ? (schema['allOf'] as unknown[]) : [];
    return [...target, ...all].filter(isNode);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The tokens of a JSON Pointer, with or without the `#` of a URI fragment. */
export function pointerTokens(pointer: string): string[] {
  const fragment = pointer.startsWith('#') ? decodeURIComponent(pointer.slice(1)) : pointer;
  return fragment
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** JSON Pointer as a URI fragment, as problems carry it: `#/sets/0/weightKg`. */
export function toPointer(tokens: readonly (string | number)[]): string {
  const escaped = tokens.map((token) =>
    encodeURIComponent(String(token).replaceAll('~', '~0').replaceAll('/', '~1')),
  );
  return ['#', ...escaped].join('/');
}

function lookUp(root: Node, reference: string): unknown {
  const local = reference.startsWith(BASE) ? reference.slice(BASE.length) : reference;
  if (!local.startsWith('#')) throw new Error(`${reference} leads out of the document: bundle it first`);
  let node: unknown = root;
  for (const token of pointerTokens(local)) node = (node as Record<string, unknown> | undefined)?.[token];
  if (node === undefined) throw new Error(`${reference} leads nowhere`);
  return node;
}

function refuse(...message: unknown[]): never {
  throw new Error(message.join(' '));
}

const NO_NAMES: ReadonlySet<string> = new Set();
const ANYTHING = {};
const NOTHING = { not: {} };
