/** One of the two documents: its schemas as places that are known by number, and references followed once. */
import { child, ContractDocument, isReference, type Located } from '../../compile/document.js';
import type { OpenApi, Schema } from '../../compile/openapi.js';

/** A schema at its place. The same place is always the same object. */
export interface PlacedSchema {
  readonly node: Schema;
  readonly at: string;
  readonly side: Side;
  readonly id: number;
  /** It is not what the document has at that place. */
  readonly isImplied: boolean;
  /** What was asked for below it. */
  readonly below: Map<string, PlacedSchema>;
}

/** All of these hold for one value. None at all: anything goes. */
export type Conjunction = readonly PlacedSchema[];

let numbers = 0;

const MOST_HOPS = 100;

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
    let located = { node, at };
    for (let hops = 0; isReference(located.node); hops++) {
      if (hops > MOST_HOPS) throw new Error(`${at}: \`$ref\` leads back to itself.`);
      located = this.target(located.node.$ref, located.at);
    }
    return located as Located<T>;
  }

  private interned(node: Schema, at: string, key: string): PlacedSchema {
    let schema = this.schemas.get(key);
    if (!schema)
      this.schemas.set(
        key,
        (schema = { node, at, side: this, id: numbers++, isImplied: key !== at, below: new Map() }),
      );
    return schema;
  }
}

/** `below(schema, 'properties', 'title')`: the schema there, with its place. */
export function below(
  schema: PlacedSchema,
  node: Schema,
  keyword: string,
  name?: string | number,
): PlacedSchema {
  const key = name === undefined ? keyword : `${keyword}/${name}`;
  let found = schema.below.get(key);
  if (!found) {
    const at = name === undefined ? child(schema.at, keyword) : child(schema.at, keyword, name);
    found = schema.isImplied ? schema.side.implied(node, at) : schema.side.schema(node, at);
    schema.below.set(key, found);
  }
  return found;
}
