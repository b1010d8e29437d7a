import { createHash } from 'node:crypto';

/**
 * The tag of a representation that shows more than its own version tells of, such as the name of somebody else: the
 * version, which `If-Match` compares, and a digest of the rest, with which the tag changes when that does.
 */
export function tagWith(version: number, ...rest: readonly (string | null)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(rest)).digest('base64url').slice(0, 8);
  return `"${version}-${digest}"`;
}
