/** Headers that every answer has, whoever makes it: operations, pages, refusals of the router and of Node itself. */
import type { Config } from '../core/config.js';

/** A year: what browsers ask for before they keep it. */
const STRICT_TRANSPORT = 'max-age=31536000; includeSubDomains';

/** What the document declares as `const` is sent by the engine as well; here it is for answers that no operation gives. */
export function securityHeaders({ publicUrl }: Pick<Config['http'], 'publicUrl'>): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    // Data load nothing, whatever a browser takes them for. Pages say what theirs may load (`pages.ts`).
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    // Over plain HTTP browsers ignore it, as they should: on localhost it would outlive the project.
    ...(publicUrl.startsWith('https://') && { 'Strict-Transport-Security': STRICT_TRANSPORT }),
  };
}
