/** What express serves beside the contract: the documents, their readers, and a page for every problem. */
import type { Router } from 'express';
import { stringify } from 'yaml';
import type { Config } from '../../core/config.js';
import type { ApiVersion } from '../versions.js';
import { API_CATALOG, API_CATALOG_LINK, API_CATALOG_TYPE, apiCatalog } from './api-catalog.js';
import { findAsset } from './assets.js';
import { changelogPage, readChangelog } from './changelog.js';
import { Content, htmlContent, jsonContent, once, textContent } from './content.js';
import { describeApi, type ApiDescription } from './description.js';
import { deprecationsJson, deprecationsPage } from './deprecations.js';
import { docsPage, type DemoLogin } from './docs.js';
import { inForms } from './forms.js';
import { LANDING_LINKS, landingPage } from './landing.js';
import { FIRST, markdownPath } from './links.js';
import { llmsFullTxt, llmsTxt } from './llms.js';
import { operationMarkdown } from './operation-markdown.js';
import { pageHeaders, READER_POLICY } from './page-headers.js';
import { pageRouter, type PageRouter, type RefuseMethod } from './page-router.js';
import { addProblemPages, type Problems } from './problem-pages.js';
import { redocPage } from './redoc.js';
import { securityTxt } from './security-txt.js';

export interface PagesNeeds {
  readonly http: Pick<Config['http'], 'publicUrl' | 'securityContact'>;
  /** The first is the one whose pages need no name in their address. */
  readonly versions: readonly Pick<ApiVersion, 'name' | 'prefix' | 'document' | 'problems'>[];
  /** What access tokens are verified with. */
  readonly keySet: object;
  readonly demoLogins: readonly DemoLogin[];
  readonly refuseMethod: RefuseMethod;
}

type AddPage = PageRouter['page'];

export function pages({ http, versions: given, keySet, demoLogins, refuseMethod }: PagesNeeds): Router {
  const { publicUrl, securityContact } = http;
  const versions = given.map(describeApi);
  const { router, page } = pageRouter(refuseMethod);
  /** Made when it is first asked for. */
  const fixed = (path: string, make: () => Content): void => page(path, once(make));

  router.use(pageHeaders);
  fixed('/', () => htmlContent(landingPage({ versions, publicUrl }), { headers: { Link: LANDING_LINKS } }));
  for (const version of versions) addReaders(page, version, versions, demoLogins);
  addProblemPages(page, versions, Object.assign({}, ...given.map(({ problems }) => problems)) as Problems);
  fixed('/changelog', () => htmlContent(changelogPage(versions, readChangelog())));
  page(
    '/deprecations',
    inForms(
      () => deprecationsPage(versions),
      () => deprecationsJson(versions),
    ),
  );
  fixed('/llms.txt', () => textContent('text/plain', llmsTxt(versions, publicUrl)));
  fixed('/llms-full.txt', () => textContent('text/plain', llmsFullTxt(versions, publicUrl)));
  fixed('/robots.txt', () => textContent('text/plain', 'User-agent: *\nDisallow: /api/\n'));
  fixed(API_CATALOG, () =>
    jsonContent(apiCatalog(versions, publicUrl), API_CATALOG_TYPE, { headers: { Link: API_CATALOG_LINK } }),
  );
  fixed('/.well-known/jwks.json', () =>
    jsonContent(keySet, 'application/jwk-set+json', { cacheControl: 'public, max-age=300' }),
  );
  page('/.well-known/security.txt', () =>
    textContent('text/plain', securityTxt(securityContact, publicUrl, new Date())),
  );
  page('/assets/:name', ({ params, query }) => findAsset(String(params.name), query.v));
  return router;
}

/** Folding long lines takes three times as long as everything else. */
const UNFOLDED = { lineWidth: 0, aliasDuplicateObjects: false };

/** A version's document, and the pages that show it. */
function addReaders(
  page: AddPage,
  version: ApiDescription,
  versions: readonly ApiDescription[],
  demoLogins: readonly DemoLogin[],
): void {
  const { name, json, document } = version;
  const add = (short: string, long: string, make: () => Content): void => {
    const made = once(make);
    page(long, made);
    if (name === FIRST) page(short, made);
  };
  add('/openapi.json', `/openapi/${name}.json`, () => new Content('application/json', json));
  add(
    '/openapi.yaml',
    `/openapi/${name}.yaml`,
    () => new Content('application/yaml; charset=utf-8', stringify(document, UNFOLDED)),
  );
  add('/docs', `/docs/${name}`, () => htmlContent(docsPage(version, { versions, demoLogins })));
  add('/redoc', `/redoc/${name}`, () => htmlContent(redocPage(version, versions), READER_POLICY));
  for (const operation of version.operations) {
    const text = once(() => textContent('text/markdown', `${operationMarkdown(version, operation)}\n`));
    page(markdownPath(version, operation), text);
  }
}
