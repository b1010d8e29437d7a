import type { IfMatch } from '../../domain/shared/version.js';

/** What a statement that removes answers: whether it did, and whether there was something. */
export interface Removal {
  readonly removed: boolean;
  readonly found: boolean;
}

/** The versions to compare with, or null for any. */
export const versionsOf = (ifMatch: IfMatch): readonly number[] | null =>
  ifMatch === undefined || ifMatch === '*' ? null : ifMatch;

/** Without a version there is nothing to be stale: what was found and not removed was removed by another. */
export function removalOf(
  { removed, found }: Removal,
  versions: readonly number[] | null,
): 'removed' | 'missing' | 'stale' {
  if (removed) return 'removed';
  return found && versions !== null ? 'stale' : 'missing';
}
