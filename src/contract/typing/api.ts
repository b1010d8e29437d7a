/** What handlers are typed from: two generated interfaces and what the application makes of a caller. */

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
  /** Members of a multipart body that are files. Union of names; absent or never where there are none. */
  files?: string;
  /** The roles of which a caller has one. Union of names; absent where any will do. */
  roles?: string;
}

export type OperationId<A extends Api> = keyof A['operations'] & string;
