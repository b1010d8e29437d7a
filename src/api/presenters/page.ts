import type { Page } from '../../contract/types.js';
import type * as domain from '../../domain/shared/page.js';

/** A page of the domain on the wire: the keys to continue after become a cursor. */
export const presentPage = <T>(
  { items, next, totalCount }: domain.Page<T>,
  page: Page,
): { items: readonly T[]; nextCursor: string | null; totalCount?: number } => ({
  items,
  nextCursor: page.next(next),
  ...(totalCount !== undefined && { totalCount }),
});
