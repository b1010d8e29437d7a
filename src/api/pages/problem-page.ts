/** The page that a problem's `type` leads to: for people as HTML, for programs as JSON. */
import { html, type Html } from './html.js';
import { layout } from './layout.js';
import { tryPath } from './links.js';
import { inline } from './markdown.js';
import type { Answerer, ProblemEntry } from './problem-catalog.js';

export const problemPage = ({
  code,
  title,
  status,
  type,
  cause,
  fix,
  example,
  answeredBy,
}: ProblemEntry): string =>
  layout({
    title: `${title} · Spotter API`,
    here: '/problems',
    description: cause,
    body: html`
      <p class="path"><a href="/problems">Problems</a></p>
      <h1>${title}</h1>
      <p><code>${code}</code> <span class="badge">status ${status}</span></p>
      <dl class="story">
        <dt>Cause</dt>
        <dd>${inline(cause)}</dd>
        <dt>What to do</dt>
        <dd>${inline(fix)}</dd>
      </dl>
      <h2>As it is answered</h2>
      <pre tabindex="0"><code>${JSON.stringify(example, null, 2)}</code></pre>
      <p>
        Branch on <code>code</code>; quote <code>requestId</code> when you report it. ${typeNote(type, code)}
      </p>
      <h2>Who answers it</h2>
      ${
        answeredBy.length === 0
          ? html`<p>The server itself, before it knows which operation is meant or instead of one.</p>`
          : byArea(answeredBy)
      }
    `,
  });

const typeNote = (type: string, code: string): Html | undefined =>
  type.startsWith('/')
    ? undefined
    : html`Its <code>type</code> is one that is registered for everybody; this page is about
        <code>${code}</code> here.`;

function byArea(answeredBy: readonly Answerer[]): Html {
  const groups = new Map<string, Answerer[]>();
  for (const answerer of answeredBy) {
    const key = `${answerer.version.name}, ${answerer.operation.area}`;
    groups.set(key, [...(groups.get(key) ?? []), answerer]);
  }
  const isLong = answeredBy.length > 12;
  return html`
    <p>${answeredBy.length} ${answeredBy.length === 1 ? 'operation' : 'operations'} can.</p>
    ${[...groups].map(
      ([name, members]) =>
        html`<details class="operations" ${!isLong && html`open`}>
          <summary>${name} <span class="count">${members.length}</span></summary>
          <ul>
            ${members.map(operationItem)}
          </ul>
        </details>`,
    )}
  `;
}

const operationItem = ({ version, operation, statuses }: Answerer): Html =>
  html`<li>
    <a href="${tryPath(version, operation)}"><code>${operation.method} ${operation.path}</code></a>
    ${operation.summary} (${statuses.join(', ')})
  </li>`;

/** The same for programs. */
export const problemJson = ({ answeredBy, path, ...problem }: ProblemEntry): object => ({
  ...problem,
  page: path,
  operations: answeredBy.map(({ version, operation: { id, method, path: at, area }, statuses }) => ({
    version: version.name,
    operationId: id,
    method,
    path: at,
    statuses: statuses.map(Number),
    docs: tryPath(version, { area, id }),
  })),
});
