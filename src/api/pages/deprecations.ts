/** `/deprecations`: what is on its way out, until when it answers, and what takes its place. */
import type { ApiDescription, Operation } from './description.js';
import { html, type Html } from './html.js';
import { layout } from './layout.js';
import { tryPath } from './links.js';

interface Deprecated {
  readonly version: ApiDescription;
  readonly operation: Operation;
}

const deprecatedIn = (versions: readonly ApiDescription[]): readonly Deprecated[] =>
  versions.flatMap((version) =>
    version.operations.filter(({ deprecation }) => deprecation).map((operation) => ({ version, operation })),
  );

export function deprecationsPage(versions: readonly ApiDescription[]): string {
  const all = deprecatedIn(versions);
  return layout({
    title: 'Deprecations · Spotter API',
    here: '/changelog',
    description:
      'Operations of the Spotter API that will go, until when they answer, and what to use instead.',
    body: html`
      <p class="path"><a href="/changelog">Changes</a></p>
      <h1 id="deprecations">Deprecations</h1>
      <p class="lead">
        Answers of these carry <code>Deprecation</code>, <code>Sunset</code> and the successor in
        <code>Link</code>; after their last day they are 410.
      </p>
      ${all.length === 0 ? html`<p>Nothing is deprecated.</p>` : table(all)}
    `,
  });
}

/** The same for programs. */
export const deprecationsJson = (versions: readonly ApiDescription[]): object => ({
  deprecations: deprecatedIn(versions).map(({ version, operation: { id, method, path, deprecation } }) => ({
    version: version.name,
    operationId: id,
    method,
    path,
    ...deprecation,
  })),
});

const table = (all: readonly Deprecated[]): Html =>
  html`<div class="scroll" tabindex="0" role="group" aria-labelledby="deprecations">
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

/** Its id is what the header `Link` of an answer points at. */
const row = ({ version, operation }: Deprecated): Html => {
  const { since = 'not said', sunset = 'not said', successor } = operation.deprecation ?? {};
  return html`<tr id="${operation.id}">
    <th scope="row">
      <a href="${tryPath(version, operation)}"><code>${operation.method} ${operation.path}</code></a>
    </th>
    <td class="day">${since}</td>
    <td class="day">${sunset}</td>
    <td>${successor === undefined ? 'nothing' : html`<code>${successor}</code>`}</td>
  </tr>`;
};
