/** One of the two documents: its schemas as places that are known by number, and references followed once. */
import { child, ContractDocument, type Located } from '../../compile/document.js';
import type { OpenApi, Schema } from '../../compile/openapi.js';

/** A schema at its place. The same place is always the same object. */
export interface PlacedSchema {
  readonly node: Schema;
  readonly at: string;
  readonly side: Side;
  readonly id: number;
}

/** All of these hold for one value. None at all: anything goes. */
export type Conjunction = readonly PlacedSchema[];

let numbers = 0;

export class Side {
  private readonly document: ContractDocument;
  private readonly schemas = new Map<string, PlacedSchema>();
  private readonly targets = new Map<string, Located<unknown>>();

  constructor(
    readonly root: OpenApi,
    readonly name: 'base' | 'revision',
  ) {
    this.document = new ContractDocument(root, () => undefined);
  }

  schema(node: Schema, at: string): PlacedSchema {
    return this.interned(node, at, at);
  }

  /** A schema that the document says in other words, or nowhere; `at` is where it says so. */
  implied(node: Schema, at: string): PlacedSchema {
    return this.interned(node, at, `${at} ${JSON.stringify(node)}`);
  }

  /** What a `$ref` names. */
  target<T>(reference: string, from: string): Located<T> {
    let target = this.targets.get(reference);
    if (!target) this.targets.set(reference, (target = this.document.target(reference, from)));
    return target as Located<T>;
  }

  referenced(schema: PlacedSchema): PlacedSchema | undefined {
    if (typeof schema.node === 'boolean' || typeof schema.node.$ref !== 'string') return undefined;
    const { node, at } = this.target<Schema>(schema.node.$ref, schema.at);
    return this.schema(node, at);
  }

  /** Follows the `$ref` of anything but a schema. */
  resolve<T>(node: unknown, at: string): Located<T> {
    return this.document.resolve<T>({ node: node as T, at });
  }

  private interned(node: Schema, at: string, key: string): PlacedSchema {
    let schema = this.schemas.get(key);
    if (!schema) this.schemas.set(key, (schema = { node, at, side: this, id: numbers++ }));
    return schema;
  }
}

/** `below(schema, 'properties', 'title')`: the schema there, with its place. */
export const below = (
  schema: PlacedSchema,
  node: Schema,
  ...keys: readonly (string | number)[]
): PlacedSchema => schema.side.schema(node, child(schema.at, ...keys));
