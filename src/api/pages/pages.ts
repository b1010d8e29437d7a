/** What express serves beside the contract: the document, its two readers, and a page for every problem. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import express, { type Response, Router } from 'express';
import { stringify } from 'yaml';
import type { Config } from '../../core/config.js';
import type { ApiVersion, Versions } from '../versions.js';
import { problemPage } from './problem-page.js';
import { securityTxt } from './security-txt.js';
import { landingPage, redocPage, swaggerPage } from './shells.js';

const require = createRequire(import.meta.url);
const folderOf = (packageName: string): string =>
  path.dirname(require.resolve(`${packageName}/package.json`));

/** Scripts and styles come from this server only; the readers of the document bring styles of their own. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const LINKS = '</openapi.json>; rel="service-desc", </docs>; rel="service-doc"';
const SHORT = { maxAge: '1h', index: false } as const;

/** ReDoc fetches a logo from a CDN. A page that works offline shows none instead. */
const redocBundle = once(() =>
  readFileSync(path.join(folderOf('redoc'), 'bundles/redoc.standalone.js'), 'utf8').replace(
    /https:\/\/cdn\.redoc\.ly\/[\w/.-]+\.svg/g,
    'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E',
  ),
);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The bundle as it was compiled, and the same as YAML. */
function serveDocument(router: Router, { document }: ApiVersion, paths: readonly string[]): void {
  const json = readFileSync(document, 'utf8');
  const yaml = once(() => stringify(JSON.parse(json)));
  for (const at of paths) {
    router.get(`${at}.json`, (_request, response) => void response.type('application/json').send(json));
    router.get(`${at}.yaml`, (_request, response) => void response.type('application/yaml').send(yaml()));
  }
}

/** `keySet` is what access tokens are verified with. */
export function pages(
  { publicUrl, securityContact }: Config['http'],
  keySet: object,
  versions: Versions,
): Router {
  const keys = JSON.stringify(keySet);
  const router = Router({ strict: true, caseSensitive: true });
  router.use((_request, response, next) => {
    response.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    next();
  });
  const html = (response: Response, text: string): void => void response.type('html').send(text);

  router.get('/', (_request, response) => html(response.set('Link', LINKS), landingPage));
  for (const [at, version] of versions.entries())
    serveDocument(
      router,
      version,
      at === 0 ? ['/openapi', `/openapi/${version.name}`] : [`/openapi/${version.name}`],
    );
  router.get('/.well-known/jwks.json', (_request, response) => {
    response.type('application/jwk-set+json').set('Cache-Control', 'public, max-age=300').send(keys);
  });
  router.get('/.well-known/security.txt', (_request, response) => {
    response.type('text/plain').send(securityTxt(securityContact, publicUrl, new Date()));
  });
  router.get('/docs', (_request, response) => html(response, swaggerPage));
  router.get('/redoc', (_request, response) => html(response, redocPage));
  router.get('/problems/:slug', ({ params }, response, next) => {
    const page = problemPage(params.slug);
    if (page === undefined) next();
    else html(response, page);
  });
  router.use('/assets', express.static(path.join(import.meta.dirname, 'assets'), SHORT));
  router.use('/assets/swagger-ui', express.static(folderOf('swagger-ui-dist'), SHORT));
  router.get('/assets/redoc.standalone.js', (_request, response) => {
    response.type('text/javascript').set('Cache-Control', 'public, max-age=3600').send(redocBundle());
  });
  return router;
}
