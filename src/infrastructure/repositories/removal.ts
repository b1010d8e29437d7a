import type { IfMatch } from '../../domain/shared/version.js';

/** What a statement that removes answers: whether it did, and whether there was something. */
export interface Removal {
  readonly removed: boolean;
  readonly found: boolean;
}

const MAX_VERSION = 2 ** 31 - 1;

/** The versions to compare with, or null for any. One that the column cannot hold is the version of nothing. */
export const versionsOf = (ifMatch: IfMatch): readonly number[] | null =>
  ifMatch === undefined || ifMatch === '*' ? null : ifMatch.filter((version) => version <= MAX_VERSION);

/** Without a version there is nothing to be stale: what was found and not removed was removed by another. */
export function removalOf(
  { removed, found }: Removal,
  versions: readonly number[] | null,
): 'removed' | 'missing' | 'stale' {
  if (removed) return 'removed';
  return found && versions !== null ? 'stale' : 'missing';
}
