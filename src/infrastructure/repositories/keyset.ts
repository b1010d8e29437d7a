import type { Keys } from '../../domain/shared/page.js';

/** The two keys of a list that is sorted by one column and the id. */
export function keyAndId(after: Keys): readonly [key: string, id: string] {
  const [key, id] = after;
  if (typeof key !== 'string' || typeof id !== 'string' || after.length !== 2) {
    throw new TypeError('these keys belong to another list');
  }
  return [key, id];
}
