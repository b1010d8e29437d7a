/** `/.well-known/api-catalog` (RFC 9727): for tools that look for the APIs of a server. */
import type { ApiDescription } from './description.js';
import { docsPath, documentPath, referencePath } from './links.js';

export const API_CATALOG = '/.well-known/api-catalog';
export const API_CATALOG_TYPE = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';
/** What RFC 9727 asks an answer to say of itself, also to HEAD. */
export const API_CATALOG_LINK = `<${API_CATALOG}>; rel="api-catalog"`;

/** A set of links (RFC 9264): the catalogue has the versions, each version its documents, readers and state. */
export function apiCatalog(versions: readonly ApiDescription[], publicUrl: string): object {
  const at = (path: string): string => new URL(path, publicUrl).href;
  const [first] = versions as readonly [ApiDescription];
  const readiness = first.operations.find(({ id }) => id === 'getReadiness')?.path;
  return {
    linkset: [
      { anchor: at(API_CATALOG), item: versions.map(({ basePath }) => ({ href: at(basePath) })) },
      ...versions.map((version) => ({
        anchor: at(version.basePath),
        'service-desc': [
          { href: at(documentPath(version, 'json')), type: 'application/json' },
          { href: at(documentPath(version, 'yaml')), type: 'application/yaml' },
        ],
        'service-doc': [
          { href: at(referencePath(version)), type: 'text/html', title: 'Reference' },
          { href: at(docsPath(version)), type: 'text/html', title: 'Try it out' },
        ],
        'service-meta': [{ href: at('/llms.txt'), type: 'text/plain' }],
        ...(readiness !== undefined && {
          status: [{ href: at(readiness), type: 'application/health+json' }],
        }),
      })),
    ],
  };
}
