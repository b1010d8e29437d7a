/** `/redoc`: ReDoc, to read, for each version of the API. */
import type { ApiDescription } from './description.js';
import { html } from './html.js';
import { layout } from './layout.js';
import { documentPath, referencePath } from './links.js';
import { versionList } from './version-list.js';

export function redocPage(version: ApiDescription, versions: readonly ApiDescription[]): string {
  return layout({
    title: `Reference · ${version.document.info.title} API ${version.name}`,
    here: '/redoc',
    scripts: ['redoc.standalone.js'],
    modules: ['redoc.js'],
    width: 'wide',
    body: html`
      <div class="reader-bar">${versionList(versions, version, referencePath)}</div>
      <div id="redoc" data-document="${documentPath(version, 'json')}"></div>
      <noscript
        ><p>This page needs JavaScript. The <a href="/llms.txt">list of operations</a> does not.</p></noscript
      >
    `,
  });
}
