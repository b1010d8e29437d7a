/** Entity tags of replies, and the answer to `If-None-Match` (RFC 9110, sections 8.8.3 and 13.1.2). */
import { createHash } from 'node:crypto';

const digest = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, length);

/**
 * `"7"`, or `"7-Xk2f9Q"` for a representation that the query or the media type made different from the plain one:
 * a strong tag must tell them apart.
 */
export function versionTag(body: unknown, variant: string): string | undefined {
  const version = (body as { readonly version?: unknown } | null)?.version;
  if (typeof version !== 'number') return undefined;
  return variant === '' ? `"${version}"` : `"${version}-${digest(variant, 8)}"`;
}

export const contentTag = (text: string): string => `"${digest(text, 27)}"`;

/** Weak comparison: for a cache it is enough that the representations mean the same. */
export function matchesNone(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}
