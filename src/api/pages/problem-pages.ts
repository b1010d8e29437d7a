/** The pages of problems, each in two forms: HTML for people, and JSON where `Accept` prefers it. */
import type { Problem } from '../../../generated/problems.js';
import { once } from './content.js';
import type { ApiDescription } from './description.js';
import { inForms, type InForm } from './forms.js';
import type { PageRouter } from './page-router.js';
import { problemCatalog } from './problem-catalog.js';
import { problemListJson, problemListPage } from './problem-list.js';
import { problemJson, problemPage } from './problem-page.js';

/** By code. */
export type Problems = Readonly<Record<string, Problem>>;

export function addProblemPages(
  page: PageRouter['page'],
  versions: readonly ApiDescription[],
  problems: Problems,
): void {
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
