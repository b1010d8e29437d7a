/** `Prefer` (RFC 7240) as mock servers read it: which of the declared answers a caller would like to see. */

export interface Preference {
  /** `code=409`: the status. */
  readonly code?: string | undefined;
  /** `example=empty`: the name of the example. */
  readonly example?: string | undefined;
}

const PREFERENCE = /([^\s,;="]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*)))?/g;

/** Other preferences are not for mocks, and are passed over; of several with one name the first counts. */
export function parsePrefer(header: string | readonly string[] | undefined): Preference {
  const text = typeof header === 'string' ? header : (header ?? []).join(', ');
  const named = new Map<string, string>();
  for (const [, name = '', quoted, token] of text.matchAll(PREFERENCE)) {
    const key = name.toLowerCase();
    if (!named.has(key)) named.set(key, quoted?.replace(/\\(.)/g, '$1') ?? token ?? '');
  }
  return { code: named.get('code'), example: named.get('example') };
}
