/** The values that a list is sorted by, of the last item of a page; the id is always the last of them. */
export type Keys = readonly (string | number | null)[];

/** Which page of a list is wanted. A position, not an offset: pages stay put while items arrive. */
export interface PageRequest {
  readonly limit: number;
  /** The keys of the item before the page; absent for the first page. */
  readonly after?: Keys | undefined;
  readonly includeTotal?: boolean | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** The keys to continue after; absent on the last page. */
  readonly next?: Keys | undefined;
  /** How many items the filters match, on all pages; given when asked for. */
  readonly totalCount?: number | undefined;
}

/**
 * A page from rows that were read one beyond the limit: the surplus row says that there is more, without a
 * second query.
 */
export function toPage<T>(
  rows: readonly T[],
  limit: number,
  keysOf: (last: T) => Keys,
  totalCount?: number,
): Page<T> {
  const items = rows.length > limit ? rows.slice(0, limit) : rows;
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last === undefined ? undefined : keysOf(last), totalCount };
}
