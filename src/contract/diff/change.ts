/** What a difference between two documents means to those who call the API. */

/** The part of a semantic version that the change asks for. */
export type Impact = 'major' | 'minor' | 'patch';

export type Verdict = Impact | 'none';

/**
 * JSON Pointers as URI fragments (`#/paths/~1books/get`) into the two bundles. Where only one side has the
 * keyword, the other points at the object that would hold it; a side with nothing near has none.
 */
export interface Place {
  readonly base?: string;
  readonly revision?: string;
}

export interface Change {
  /** Stable name of the rule that judged: `request-member-required`. Approvals refer to it. */
  readonly rule: string;
  readonly kind: 'breaking' | 'deprecated' | 'added' | 'changed' | 'removed';
  readonly impact: Impact;
  /** `GET /api/v1/books/{bookId}`, or `webhook book.lent`; absent for what no single operation owns. */
  readonly operation?: string;
  /** Every operation that the cause reaches, `operation` first: a shared component is reported once. */
  readonly operations?: readonly string[];
  readonly place: Place;
  /** What changed, in one sentence. */
  readonly message: string;
  /** What a client that was written for the base would see. */
  readonly client: string;
  /** What to do instead; on changes that break. */
  readonly fix?: string;
}

/** All that the change reaches; none for what no operation owns. */
export const operationsOf = ({ operation, operations }: Pick<Change, 'operation' | 'operations'>) =>
  operations ?? (operation === undefined ? [] : [operation]);

export interface Comparison {
  readonly changes: readonly Change[];
  /**
   * The places that the comparison understood, and therefore judged, each with everything below it, whether or
   * not they changed. What another tool reports elsewhere stands as that tool says.
   */
  readonly judged: { readonly base: ReadonlySet<string>; readonly revision: ReadonlySet<string> };
}
