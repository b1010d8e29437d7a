/**
 * The types that bind handlers to the document. They are derived from two generated interfaces: `operations`
 * (openapi-typescript) and `Traits` (generated/routes.ts, what openapi-typescript does not know). A handler
 * that is missing, misspelt, or answers what the document does not declare does not compile.
 */
import type { Readable as ByteStream } from 'node:stream';

/** What the engine needs to know of a document: `{operations, traits, actor}`. */
export interface Api {
  /** `operations` of generated/api.ts. */
  operations: object;
  /** `Traits` of generated/routes.ts. */
  traits: object;
  /** What an identified caller is to the application. */
  actor: unknown;
}

/** One member of the generated `Traits` interface. */
export interface OperationTraits {
  /** Union of the problem codes that the operation declares. */
  problems: string;
  /** `none`: public; `optional`: an anonymous alternative exists. */
  identity: 'required' | 'optional' | 'none';
  /** Query, header and cookie parameters with a default: always present in a call. Union of names, or never. */
  defaults: string;
  pagination: boolean;
  ifMatch: boolean;
}
