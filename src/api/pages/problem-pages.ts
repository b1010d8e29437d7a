/** The pages of problems, each in two forms: HTML for people, and JSON where `Accept` prefers it. */
import type { Request } from 'express';
import { problems } from '../../../generated/problems.js';
import { htmlContent, jsonContent, once, type Content } from './content.js';
import type { ApiDescription } from './description.js';
import type { PageRouter } from './page-router.js';
import { problemCatalog } from './problem-catalog.js';
import { problemListJson, problemListPage } from './problem-list.js';
import { problemJson, problemPage } from './problem-page.js';

type InForm = (request: Request) => Content;

const BY_FORM = { vary: 'Accept' };

/** HTML for whoever does not say. */
function inForms(toHtml: () => string, toJson: () => object): InForm {
  const html = once(() => htmlContent(toHtml(), BY_FORM));
  const json = once(() => jsonContent(toJson(), undefined, BY_FORM));
  return (request) => (request.accepts('html', 'json') === 'json' ? json() : html());
}

export function addProblemPages(page: PageRouter['page'], versions: readonly ApiDescription[]): void {
  const entries = once(() => problemCatalog(Object.values(problems), versions));
  const list = inForms(
    () => problemListPage(entries()),
    () => problemListJson(entries()),
  );
  const single = once(() => {
    const forms = entries().map((entry) => {
      const form = inForms(
        () => problemPage(entry),
        () => problemJson(entry),
      );
      return [entry.path, form] as const;
    });
    return new Map<string, InForm>(forms);
  });
  page('/problems', list);
  page('/problems/:slug', (request) => single().get(request.path)?.(request));
}
