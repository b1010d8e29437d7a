/**
 * Keeps pages of other sites from acting in the name of a browser's user. Their requests carry what the browser knows of
 * where they come from; a client that is no browser sends neither header, and has no cookie that could be abused.
 */
import { problem } from '../contract/runtime/index.js';
import type { RequestInfo } from '../contract/types.js';

/** Throws `cross_site_request`. */
export type RefuseCrossSite = (request: Pick<RequestInfo, 'headers'>) => void;

export function crossSiteGuard(publicUrl: string, corsOrigins: readonly string[]): RefuseCrossSite {
  const own = new Set([new URL(publicUrl).origin, ...corsOrigins]);
  return ({ headers }) => {
    const { origin, 'sec-fetch-site': site } = headers;
    if ((origin !== undefined && !own.has(origin)) || site === 'cross-site')
      throw problem('cross_site_request', 'This operation does not answer pages of other sites.');
  };
}
