import type { ContractDocument } from './document.js';
import type { LocatedSchema, Schemas } from './schemas.js';

export class SerializerSet {
  constructor(
    private readonly document: ContractDocument,
    private readonly schemas: Schemas,
  ) {}
  of(schema: LocatedSchema, name: string): string {
    return name;
  }
}
