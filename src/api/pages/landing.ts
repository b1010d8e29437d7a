/** `/`: what this is, how to begin, and where everything about it is. */
import { API_CATALOG_LINK } from './api-catalog.js';
import type { ApiDescription, Area } from './description.js';
import { html, type Html } from './html.js';
import { layout } from './layout.js';
import { docsPath, documentPath, FIRST, referencePath } from './links.js';
import { inline } from './markdown.js';
import { quickStart } from './quick-start.js';

/** What programs are to look at instead of the page (RFC 8631, RFC 9727). */
export const LANDING_LINKS = [
  `<${documentPath({ name: FIRST }, 'json')}>; rel="service-desc"`,
  `<${docsPath({ name: FIRST })}>; rel="service-doc"`,
  API_CATALOG_LINK,
].join(', ');

export interface LandingNeeds {
  readonly versions: readonly ApiDescription[];
  readonly publicUrl: string;
}

export function landingPage({ versions, publicUrl }: LandingNeeds): string {
  const [first] = versions as readonly [ApiDescription];
  const { title, summary = '' } = first.document.info;
  return layout({
    title: `${title} API`,
    description: summary,
    modules: ['landing.js'],
    body: html`
      <section class="hero">
        <h1>${title} API</h1>
        <p class="lead">${summary}</p>
        <p class="actions">
          <a class="button" href="${docsPath(first)}">Try it out</a>
          <a class="button quiet" href="${referencePath(first)}">Read the reference</a>
          <a class="button quiet" href="${documentPath(first, 'json')}">OpenAPI document</a>
        </p>
        <p class="health" id="health" role="status" data-path="${pathOf(first, 'getReadiness')}">
          <a href="${pathOf(first, 'getReadiness')}">Is it ready?</a>
        </p>
      </section>
      <section aria-labelledby="start">
        <h2 id="start">A first workout in three requests</h2>
        <ol class="steps">
          ${quickStart(publicUrl, first).map(stepOf)}
        </ol>
      </section>
      <section aria-labelledby="versions">
        <h2 id="versions">Versions</h2>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="versions">
          <table>
            <thead>
              <tr>
                <th scope="col">Version</th>
                <th scope="col">Release</th>
                <th scope="col">Operations</th>
                <th scope="col">Read</th>
                <th scope="col">Document</th>
              </tr>
            </thead>
            <tbody>
              ${versions.map(versionRow)}
            </tbody>
          </table>
        </div>
      </section>
      <section aria-labelledby="areas">
        <h2 id="areas">What it does</h2>
        <ul class="cards">
          ${first.areas.map((area) => card(first, area))}
        </ul>
      </section>
      <section aria-labelledby="more">
        <h2 id="more">For people and programs</h2>
        <ul class="links">
          <li><a href="/problems">Problems</a>: every error code with its cause and what to do</li>
          <li><a href="/changelog">Changes</a>: what each release added, changed and removed</li>
          <li><a href="/deprecations">Deprecations</a>: what will go, when, and what to use instead</li>
          <li><a href="/llms.txt">llms.txt</a>: the API in brief, for language models</li>
          <li>
            <a href="/.well-known/api-catalog">API catalogue</a> (RFC 9727), for tools that look for APIs
          </li>
          <li><a href="/.well-known/jwks.json">Keys</a> that access tokens are verified with</li>
          <li><a href="/.well-known/security.txt">security.txt</a>: where to report a weakness</li>
        </ul>
      </section>
    `,
  });
}

const pathOf = ({ operations }: ApiDescription, id: string): string =>
  operations.find((operation) => operation.id === id)?.path ?? '/';

const stepOf = ({ title, command }: { readonly title: string; readonly command: string }): Html =>
  html`<li>
    <h3>${title}</h3>
    <div class="copyable">
      <pre tabindex="0"><code>${command}</code></pre>
    </div>
  </li>`;

function versionRow(version: ApiDescription): Html {
  const { name, basePath, document, operations } = version;
  const old = operations.filter(({ deprecation }) => deprecation).length;
  return html`<tr>
    <th scope="row"><code>${basePath}</code></th>
    <td>${document.info.version}</td>
    <td>
      ${operations.length}${old > 0 && html` <a class="badge" href="/deprecations">${old} deprecated</a>`}
    </td>
    <td>
      <a href="${docsPath(version)}" aria-label="Try ${name} out">Try it out</a>,
      <a href="${referencePath(version)}" aria-label="Reference of ${name}">reference</a>
    </td>
    <td>
      <a href="${documentPath(version, 'json')}" aria-label="Document of ${name} as JSON">JSON</a>,
      <a href="${documentPath(version, 'yaml')}" aria-label="Document of ${name} as YAML">YAML</a>
    </td>
  </tr>`;
}

/** The first sentence says what it is for. */
const firstSentence = (text: string): string =>
  /^[\s\S]*?[.:](?=\s|$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;

const card = (version: ApiDescription, { name, description, operations }: Area): Html =>
  html`<li>
    <h3><a href="${docsPath(version)}#/${encodeURIComponent(name)}">${name}</a></h3>
    <p>${inline(firstSentence(description))}</p>
    <p class="count">${operations.length} ${operations.length === 1 ? 'operation' : 'operations'}</p>
  </li>`;
