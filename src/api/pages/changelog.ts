/** `/changelog`: what is deprecated, and the changelog of the API, which `make release` writes. */
import { existsSync, readFileSync } from 'node:fs';
import type { ApiDescription, Operation } from './description.js';
import { html, type Html } from './html.js';
import { layout } from './layout.js';
import { tryPath } from './links.js';
import { inline, markdown } from './markdown.js';

const CHANGELOG = new URL('../../../openapi/CHANGELOG.md', import.meta.url);

/** Empty before there is one. */
export const readChangelog = (): string => (existsSync(CHANGELOG) ? readFileSync(CHANGELOG, 'utf8') : '');

export function changelogPage(versions: readonly ApiDescription[], changelog: string): string {
  const old = versions.flatMap((version) =>
    version.operations.filter(({ deprecation }) => deprecation).map((operation) => ({ version, operation })),
  );
  // The page has a title of its own.
  const text = changelog.replace(/^# .*$/m, '').trim();
  return layout({
    title: 'Changes · Spotter API',
    here: '/changelog',
    description: 'What each release of the Spotter API added, deprecated and removed.',
    body: html`
      <h1>Changes</h1>
      <section aria-labelledby="deprecated">
        <h2 id="deprecated">Deprecated</h2>
        ${old.length === 0 ? html`<p>Nothing is.</p>` : table(old)}
      </section>
      <section aria-labelledby="releases">
        <h2 id="releases">Releases</h2>
        ${text === '' ? html`<p>${versions.map(firstRelease).join(', ')}: nothing before it.</p>` : markdown(text, 2)}
      </section>
    `,
  });
}

const firstRelease = ({ document: { info } }: ApiDescription): string => `${info.title} ${info.version}`;

interface Deprecated {
  readonly version: ApiDescription;
  readonly operation: Operation;
}

const table = (all: readonly Deprecated[]): Html =>
  html`<div class="scroll" tabindex="0" role="group" aria-labelledby="deprecated">
    <table>
      <thead>
        <tr>
          <th scope="col">Operation</th>
          <th scope="col">Since</th>
          <th scope="col">Answers until</th>
          <th scope="col">Use instead</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(row)}
      </tbody>
    </table>
  </div>`;

const row = ({ version, operation }: Deprecated): Html => {
  const { since, sunset, successor } = operation.deprecation ?? {};
  return html`<tr>
    <th scope="row">
      <a href="${tryPath(version, operation)}"><code>${operation.method} ${operation.path}</code></a>
    </th>
    <td>${since ?? 'not said'}</td>
    <td>${sunset ?? 'not said'}</td>
    <td>${successor === undefined ? 'nothing' : inline(`\`${successor}\``)}</td>
  </tr>`;
};
