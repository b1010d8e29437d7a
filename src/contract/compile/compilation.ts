/** What the steps of one compilation share. */
import type { ParameterRow, ResponseHeaderRow, ResponseRow } from '../model.js';
import { keysOf, type ContractDocument } from './document.js';
import { Schemas, type LocatedSchema } from './schemas.js';
import { SerializerSet } from './serializer-set.js';
import { ValidatorSet } from './validator-set.js';
import { Variants } from './variants.js';

export class Compilation {
  readonly schemas: Schemas;
  readonly variants: Variants;
  readonly validators: ValidatorSet;
  readonly serializers: SerializerSet;
  /** By pointer: a component that many operations use is compiled once, and its row is one object. */
  readonly parameters = new Map<string, { at: string; row: ParameterRow; schema: LocatedSchema }>();
  readonly responses = new Map<string, ResponseRow>();
  readonly headers = new Map<string, ResponseHeaderRow>();
  /** Rows of components, by the constant that `routes.ts` may give them. */
  readonly shared = new Map<object, string>();

  constructor(readonly document: ContractDocument) {
    this.schemas = new Schemas(document);
    this.variants = new Variants(document, this.schemas);
    this.validators = new ValidatorSet(this.variants, this.schemas);
    this.serializers = new SerializerSet(document, this.schemas);
  }

  /** Notes a row under the name of its component; rows of other places stay where they are used. */
  share<Row extends object>(row: Row, at: string, kind: 'Parameter' | 'Response' | 'Header'): Row {
    const [section, , name, ...below] = keysOf(at);
    if (section !== 'components' || name === undefined || below.length > 0) return row;
    const words = `${name}${kind}`.replace(/\W+/g, '_').replace(/^[^A-Za-z]/, '_$&');
    const wanted = words[0]!.toLowerCase() + words.slice(1);
    const taken = new Set(this.shared.values());
    let free = wanted;
    for (let count = 2; taken.has(free); count++) free = `${wanted}${count}`;
    this.shared.set(row, free);
    return row;
  }
}
