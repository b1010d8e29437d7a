/** The validators that rows name, collected while the rows are made. */
import type { LocatedSchema, Schemas } from './schemas.js';
import type { CheckedSchema, Direction, PlacedSchema, Variants } from './variants.js';

export class ValidatorSet {
  /** Schemas of places, by key; the named schemas are those of `variants`. */
  readonly places = new Map<string, PlacedSchema>();
  /** Every key that a row names, in the order of the document. */
  readonly keys = new Set<string>();
  private readonly keysByText = new Map<string, string>();

  constructor(
    readonly variants: Variants,
    private readonly schemas: Schemas,
  ) {}

  /** Key of the validator of a schema: that of the named schema it refers to, or else one of its own. */
  of(schema: LocatedSchema, direction: Direction, name: string): string {
    const target = this.schemas.referenced(schema);
    if (!target || Object.keys(schema.node).length > 1)
      return this.define(name, this.variants.of(schema, direction), schema.at);
    const key = this.variants.key(target, direction);
    this.keys.add(key);
    return key;
  }

  /** Equal schemas share a validator, under the name of the first. */
  define(name: string, schema: CheckedSchema, at: string): string {
    const text = JSON.stringify(schema);
    const known = this.keysByText.get(text);
    if (known !== undefined) return known;
    this.keysByText.set(text, name);
    this.places.set(name, { schema, at });
    this.keys.add(name);
    return name;
  }
}
