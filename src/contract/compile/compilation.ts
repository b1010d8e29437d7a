/** What the steps of one compilation share. */
import type { ParameterRow, ResponseRow } from '../model.js';
import type { ContractDocument } from './document.js';
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

  constructor(readonly document: ContractDocument) {
    this.schemas = new Schemas(document);
    this.variants = new Variants(document, this.schemas);
    this.validators = new ValidatorSet(this.variants, this.schemas);
    this.serializers = new SerializerSet(document, this.schemas);
  }
}
